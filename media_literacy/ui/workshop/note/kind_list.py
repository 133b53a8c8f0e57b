"""The kinds to choose from, in groups, with a search."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import KindId, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue, Kind, Strength
from media_literacy.lesson.vocabulary.languages import folded_for_search
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.labels.announcements import announce, announce_latest
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.state_signs import Sign


@dataclass(frozen=True, slots=True)
class KindGroup:
    """Kinds that belong together under a verdict, and what that group is for."""

    title: str
    about: str
    kinds: tuple[Kind, ...]


def kind_groups(catalogue: Catalogue, verdict: Verdict | None) -> tuple[KindGroup, ...]:
    """The groups under a verdict: what is most often right first."""
    if verdict is Verdict.FINE:
        signs = _("What speaks for the sentence: it looks sound, and it is.")
        decoys = _("It looks odd, like this red flag, and is sound all the same. These sentences teach the most.")
        return (
            KindGroup(_("Good signs"), signs, catalogue.good_signs()),
            KindGroup(_("Decoys"), decoys, catalogue.red_flags()),
        )
    groups = [
        KindGroup(
            _("Can be shown by itself"),
            _("Each of these is enough to show that a sentence cannot stand."),
            _of(catalogue, Strength.DECISIVE),
        ),
        KindGroup(
            _("Needs a clash or evidence"),
            _("For a Flag, name the sentence that it clashes with, or a card that shows it."),
            _of(catalogue, Strength.STRONG),
        ),
        KindGroup(
            _("Worth a look"),
            _("By themselves these prove nothing: a Check, unless the note says what it clashes with."),
            _of(catalogue, Strength.WEAK),
        ),
    ]
    return tuple(groups if verdict is Verdict.FLAG else reversed(groups))


def _of(catalogue: Catalogue, strength: Strength) -> tuple[Kind, ...]:
    return tuple(kind for kind in catalogue.red_flags() if kind.strength is strength)


def matches(kind: Kind, group: KindGroup, search: str, language: str) -> bool:
    """Whether every word of the search stands somewhere in what is said of the kind, or of its group."""
    text = kind.text(language)
    said = folded_for_search(
        f"{kind.id} {kind.name()} {text.name} {text.question} {text.about} {text.twin} {group.title} {group.about}"
    )
    return all(word in said for word in folded_for_search(search).split())


class KindList(QWidget):
    """A search and the kinds below it; `chosen` carries the kind’s id, `left` says that Esc was pressed."""

    chosen = Signal(str)
    left = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        verdict: Verdict | None,
        kind: KindId | None,
        language: str,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        column = plain_column(self)
        self.search = LineField(self)
        self.search.setPlaceholderText(_("Search the kinds"))
        self.search.setAccessibleName(_("Search the kinds"))
        self.search.setAccessibleDescription(
            _("Enter takes the one whose name begins so, or else the first; the arrow keys go through them.")
        )
        self.search.textChanged.connect(self._on_search_changed)
        self.search.returnPressed.connect(self._on_enter)
        column.addWidget(self.search)
        self.nothing = SetText("", Role.SMALL, appearance, self, colour="soft", before=8)
        self.nothing.hide()
        column.addWidget(self.nothing)
        self.rows: list[tuple[Kind, RowButton]] = []
        self._heads: list[tuple[QWidget, Sequence[Kind]]] = []
        self._groups = kind_groups(catalogue, verdict)
        for group in self._groups:
            title = SetText(group.title, Role.LABEL, appearance, self, before=14)
            about = SetText(group.about, Role.SMALL, appearance, self, colour="soft", after=4)
            self._heads += [(title, group.kinds), (about, group.kinds)]
            column.addWidget(title)
            column.addWidget(about)
            for group_kind in group.kinds:
                is_decoy = catalogue.is_decoy(verdict, group_kind.id)
                row = self._row(group_kind, group_kind.id == kind, appearance, is_decoy=is_decoy)
                column.addWidget(row)
                self.rows.append((group_kind, row))

    def _row(self, kind: Kind, is_chosen: bool, appearance: Appearance, *, is_decoy: bool) -> RowButton:
        text = kind.text(self._language)
        second = text.question
        if is_decoy and text.twin:
            second = _("Such as: {twin}").format(twin=text.twin)
        sign = (Sign.HIT, "accent") if is_chosen else None
        row = RowButton(
            [Line(capitalised(text.name), Role.NOTE_TITLE), Line(second, Role.SMALL, "soft")],
            appearance,
            self,
            sign=sign,
        )
        name = _("{kind}, chosen. {about}") if is_chosen else _("{kind}. {about}")
        row.setAccessibleName(name.format(kind=capitalised(text.name), about=second))
        row.setAccessibleDescription(text.about)
        set_tool_tip(row, text.about)
        row.setObjectName(kind.id)
        row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # one stop for Tab, the search; the arrows do the rest
        row.clicked.connect(self._on_row_clicked)
        row.stepped.connect(self._on_stepped)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes into the list, Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._on_stepped(1)
        else:
            super().keyPressEvent(event)

    def _shown(self) -> list[RowButton]:
        return [row for _kind, row in self.rows if not row.isHidden()]

    def _on_search_changed(self, search: str) -> None:
        found = {
            kind.id for group in self._groups for kind in group.kinds if matches(kind, group, search, self._language)
        }
        for kind, row in self.rows:
            row.setVisible(kind.id in found)
        for head, kinds in self._heads:
            head.setVisible(any(kind.id in found for kind in kinds))
        message = ngettext("{n} kind found.", "{n} kinds found.", len(found)).format(n=len(found))
        self.nothing.say(_("No kind says so. Try another word, or empty the search to see them all."))
        self.nothing.setVisible(not found)
        announce_latest(self, message if found else self.nothing.text())

    def _on_enter(self) -> None:
        search = folded_for_search(self.search.text().strip())
        shown = [kind for kind, row in self.rows if not row.isHidden()]
        if not shown:
            announce(self, self.nothing.text())
        elif not search:
            announce(self, self.search.accessibleDescription())
        else:
            called = (kind for kind in shown if folded_for_search(kind.text(self._language).name).startswith(search))
            self.chosen.emit(next(called, shown[0]).id)

    def _on_row_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _on_stepped(self, step: int) -> None:
        shown = self._shown()
        here = next((at for at, row in enumerate(shown) if row.hasFocus()), -1)
        if here + step < 0:
            self.search.setFocus(Qt.FocusReason.BacktabFocusReason)
        elif here + step < len(shown):
            shown[here + step].setFocus(Qt.FocusReason.TabFocusReason)
