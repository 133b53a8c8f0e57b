"""The kind of a note: the one that holds with its question, and the list to choose another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import KindId, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue, Kind, Strength
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.state_signs import Sign
from media_literacy.ui.workshop.note.kind_list import KindList


def kind_warning(kind: Kind | None, verdict: Verdict | None, *, has_proof: bool, is_written: bool = False) -> str:
    """What is to be thought of before a sentence is flagged as this; empty where nothing is.

    `has_proof` is a named clash or a card of evidence, and `is_written` a note that the lesson has, but cannot use.
    """
    if kind is None and is_written:
        return _("Choose a kind: without one the lesson leaves this note out.")
    if kind is None or verdict is not Verdict.FLAG or has_proof:
        return ""
    if kind.strength is Strength.WEAK:
        return _(
            "By itself this proves nothing. Make it a Check, or say what the sentence clashes with or what shows it."
        )
    if kind.strength is Strength.STRONG:
        return _(
            "This alone does not show that the sentence is wrong. Name a clash or evidence below, or make it a Check."
        )
    return ""


class KindChoice(QWidget):
    """`chosen` carries the kind’s id. The list unfolds in place, and at once where no kind was chosen yet."""

    chosen = Signal(str)
    unfolded = Signal()

    def __init__(self, catalogue: Catalogue, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._appearance = catalogue, appearance
        self._verdict: Verdict | None = None
        self._kind: Kind | None = None
        self._language = "en"
        self._column = plain_column(self, 6)
        self.current = RowButton([], appearance, self, shape=Shape.CARD)
        self.current.clicked.connect(self._on_current_clicked)
        self._column.addWidget(self.current)
        self.warning = SignedWords(Sign.CHECK, "", Role.SMALL, appearance, self, colour="check")
        self.warning.hide()
        self._column.addWidget(self.warning)
        self.list: KindList | None = None

    @property
    def kind(self) -> KindId | None:
        """The kind that holds."""
        return self._kind.id if self._kind else None

    def apply_appearance(self, appearance: Appearance) -> None:
        """Remember the look for the list; what is there hears of it from the form."""
        self._appearance = appearance

    def show_kind(
        self, kind: str, verdict: Verdict | None, language: str, *, has_proof: bool, is_written: bool = False
    ) -> None:
        """Show a kind under a verdict; an id that the catalogue does not know counts as none."""
        found = self._catalogue.kind(KindId(kind)) if kind in self._catalogue else None
        is_other = (found, verdict, language) != (self._kind, self._verdict, self._language)
        self._kind, self._verdict, self._language = found, verdict, language
        if is_other or not self.current.accessibleName():
            self._show_current()
            if found is None:
                self.unfold()
            else:
                self.fold()
        warning = kind_warning(found, verdict, has_proof=has_proof, is_written=is_written)
        self.warning.say(warning)
        self.warning.setVisible(bool(warning))

    def unfold(self) -> None:
        """Show the list, with the search in hand."""
        had_focus = self.list is not None and self.list.search.hasFocus()
        self.fold()
        self.list = KindList(self._catalogue, self._verdict, self.kind, self._language, self._appearance, self)
        self.list.chosen.connect(self._on_chosen)
        self.list.left.connect(self._on_left)
        self._column.addWidget(self.list)
        self.list.show()
        self._show_current()
        if had_focus:
            self.list.search.setFocus()
        self.unfolded.emit()

    def fold(self) -> None:
        """Put the list away."""
        if self.list is not None:
            self._column.removeWidget(self.list)
            self.list.hide()
            self.list.deleteLater()
            self.list = None
            self._show_current()

    def _show_current(self) -> None:
        word = _("Close") if self.list is not None else _("Change")
        if self._kind is None:
            word = _("Close") if self.list is not None else _("Choose")
            lines = [Line(_("No kind yet"), Role.NOTE_TITLE)]
            name = _("Choose a kind")
        else:
            text = self._kind.text(self._language)
            title = capitalised(text.name)
            is_decoy = self._catalogue.is_decoy(self._verdict, self._kind.id)
            if is_decoy:
                title = _("{kind} (decoy)").format(kind=title)
            lines = [Line(title, Role.NOTE_TITLE), Line(text.question, Role.QUOTE, "soft")]
            if is_decoy and text.twin:
                lines.append(Line(_("Looks like it and is sound: {twin}").format(twin=text.twin), Role.SMALL, before=2))
            name = _("Kind: {kind}. {question} Change it").format(kind=title, question=text.question)
        self.current.show_lines(lines, name=name, aside=Line(word, Role.SMALL, "accent"))
        set_tool_tip(self.current, self._kind.text(self._language).about if self._kind else "")

    def _on_current_clicked(self) -> None:
        if self.list is not None:
            self.fold()
        else:
            self.unfold()
            assert self.list is not None
            self.list.search.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_chosen(self, kind: str) -> None:
        self.current.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fold()
        self.chosen.emit(kind)

    def _on_left(self) -> None:
        self.current.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fold()
