"""Every lesson there is, pack by pack, with a field to search them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.library import LessonEntry
from media_literacy.store.records import LessonKey, Standing
from media_literacy.ui.library.lesson_lines import fits, row_lines, standing_line
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.theme.look import Look
from media_literacy.ui.widgets.flowing import Columns
from media_literacy.ui.widgets.row_button import RowButton
from media_literacy.ui.widgets.spoken import announce
from media_literacy.ui.widgets.words import Gap, Rule, Words


class SearchField(QLineEdit):
    """A field that Esc empties and that Down leaves for what was found."""

    went_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Down; all else is typing."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


@dataclass(slots=True)
class _Row:
    entry: LessonEntry
    button: RowButton
    rule: Rule


@dataclass(slots=True)
class _Pack:
    heading: tuple[QWidget, ...]
    rows: list[_Row]


class LessonsList(QWidget):
    """Rows under their pack's title; `rows` are those that fit the search. `chosen` carries a path."""

    chosen = Signal(str)
    stepped = Signal(int)
    rows_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._entries: tuple[LessonEntry, ...] = ()
        self._standings: Mapping[LessonKey, Standing] = {}
        self._packs: list[_Pack] = []
        self.rows: list[RowButton] = []
        self._head = QWidget(self)
        self._columns = Columns(self._head, look, narrowest=210)
        self._columns.addWidget(Words(_("All lessons"), Role.HEADING, look, self._head, before=5))
        self.search = SearchField(self._head)
        self.search.setPlaceholderText(_("Search titles and kinds"))
        self.search.setAccessibleName(_("Search the lessons by title or kind"))
        self.search.textChanged.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_search_entered)
        self.search.went_down.connect(self._on_search_went_down)
        self._columns.addWidget(self.search)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._head)
        self._body = QWidget(self)
        self._whole.addWidget(self._body)

    def show_look(self, look: Look) -> None:
        """Measure by another size of text."""
        self._look = look
        self._columns.use_look(look)

    def show_lessons(self, entries: Sequence[LessonEntry], standings: Mapping[LessonKey, Standing]) -> None:
        """Show these; the search stays."""
        self._entries, self._standings = tuple(entries), standings
        self._head.setVisible(bool(entries))
        self._rebuild()
        self._filter()

    def _on_searched(self) -> None:
        self._filter()
        if self.search.text().strip():
            announce(self.search, self._found_words())

    def _on_search_entered(self) -> None:
        if self.rows and self.search.text().strip():
            self.chosen.emit(self.rows[0].objectName())

    def _on_search_went_down(self) -> None:
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _found_words(self) -> str:
        count = len(self.rows)
        return ngettext("{n} lesson fits.", "{n} lessons fit.", count).format(n=count)

    def _rebuild(self) -> None:
        """Make all rows anew, in a body of their own so that nothing half made is ever painted."""
        body, look = QWidget(self), self._look
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._packs = []
        for title, pack in groupby(self._entries, key=_pack_title):
            heading = Words(title, Role.LABEL, look, body, colour="soft", before=14, after=6)
            top = Rule(look, body)
            column.addWidget(heading)
            column.addWidget(top)
            rows = [self._make_row(entry, column, body) for entry in pack]
            self._packs.append(_Pack((heading, top), rows))
        self._gap = Gap(22, look, body)
        self._nothing = Words("", Role.HEADING, look, body, after=4)
        self._way_out = Words("", Role.NOTE, look, body)
        for part in (self._gap, self._nothing, self._way_out):
            column.addWidget(part)
        self._whole.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body

    def _make_row(self, entry: LessonEntry, column: QVBoxLayout, body: QWidget) -> "_Row":
        button = RowButton(row_lines(entry), self._look, body, aside=standing_line(self._standings.get(entry.key)))
        button.setObjectName(str(entry.path))
        button.clicked.connect(self._on_row_clicked)
        button.stepped.connect(self.stepped)
        rule = Rule(self._look, body)
        column.addWidget(button)
        column.addWidget(rule)
        return _Row(entry, button, rule)

    def _filter(self) -> None:
        """Show the rows that fit the search, and say so when there is none."""
        search = self.search.text()
        self._body.hide()  # else Qt lays everything out anew for each row that comes or goes
        self.rows = []
        for pack in self._packs:
            found = [row.button for row in pack.rows if fits(row.entry, search)]
            self.rows += found
            for part in pack.heading:
                part.setVisible(bool(found))
            for row in pack.rows:
                is_shown = row.button in found
                row.button.setVisible(is_shown)
                row.rule.setVisible(is_shown)
        nothing, way_out = self._empty_words()
        self._nothing.say(nothing)
        self._way_out.say(way_out)
        for part in (self._gap, self._nothing, self._way_out):
            part.setVisible(not self.rows)
        self._body.show()
        self.rows_changed.emit()

    def _empty_words(self) -> tuple[str, str]:
        if not self._entries:
            return _("There are no lessons here yet."), _("Open a lesson file, or drop one on this window.")
        return (
            _("No lesson fits “{search}”.").format(search=self.search.text().strip()),
            _("Try fewer letters, or the name of a kind, such as “contradiction”."),
        )

    def _on_row_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())


def _pack_title(entry: LessonEntry) -> str:
    return entry.pack_title or _("Opened files")
