"""Every lesson there is, pack by pack, with a field to search them."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.library.lesson_search import Finder
from media_literacy.ui.library.virtual_rows import Rows
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.accessible_text import announce
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.plain_layouts import plain_column
from media_literacy.ui.widgets.row_button import RowButton
from media_literacy.ui.widgets.wrapping_layouts import Columns


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


class LessonsList(QWidget):
    """Rows under their pack's title; `rows` are those near the window that fit the search. `chosen` carries a path."""

    chosen = Signal(str)
    stepped = Signal(int)
    rows_changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, finder: Finder | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._entries: tuple[LessonEntry, ...] = ()
        self._standings: Mapping[LessonKey, Standing] = {}
        self._finder = finder or Finder(None, None, self)
        self._finder.found.connect(self._on_found)
        self._is_entering = self._is_asked = False
        self._head = QWidget(self)
        self._columns = Columns(self._head, appearance, narrowest=210)
        self._columns.addWidget(SetText(_("All lessons"), Role.HEADING, appearance, self._head, before=5))
        self.search = SearchField(self._head)
        self.search.setPlaceholderText(_("Search titles, text and kinds"))
        self.search.setAccessibleName(_("Search the lessons by title, text or kind"))
        self.search.textChanged.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_search_entered)
        self.search.went_down.connect(self._on_search_went_down)
        self._columns.addWidget(self.search)
        self._rows = Rows(appearance, self)
        self._rows.chosen.connect(self.chosen)
        self._rows.stepped.connect(self.stepped)
        self._gap = Gap(22, appearance, self)
        self._nothing = SetText("", Role.HEADING, appearance, self, after=4)
        self._way_out = SetText("", Role.NOTE, appearance, self)
        whole = plain_column(self)
        for part in (self._head, self._rows, self._gap, self._nothing, self._way_out):
            whole.addWidget(part)

    @property
    def rows(self) -> list[RowButton]:
        """The rows that are widgets now, from the top."""
        return self._rows.buttons

    @property
    def count(self) -> int:
        """How many lessons fit."""
        return self._rows.count

    def row(self, number: int) -> RowButton:
        """The row with that number, from 0."""
        return self._rows.row(number)

    def number_of(self, row: QWidget | None) -> int | None:
        """Which row a widget is; None for something else."""
        return self._rows.number_of(row)

    def row_at(self, path: str) -> RowButton | None:
        """The row of that file, if its lesson fits."""
        number = self._rows.number_at(path)
        return None if number is None else self._rows.row(number)

    def watch(self, area: QScrollArea) -> None:
        """Be where this area scrolls."""
        self._rows.watch(area)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Measure by another size of text."""
        self._appearance = appearance
        self._columns.use_appearance(appearance)

    def show_lessons(self, entries: Sequence[LessonEntry], standings: Mapping[LessonKey, Standing]) -> None:
        """Show these; the search stays."""
        self._entries, self._standings = tuple(entries), standings
        self._head.setVisible(bool(entries))
        self._finder.use_entries(self._entries)
        if self.search.text().strip():
            self._finder.seek(self.search.text())
        else:
            self._show(self._entries)

    def _on_searched(self) -> None:
        self._is_entering, self._is_asked = False, bool(self.search.text().strip())
        if self._is_asked:
            self._finder.seek(self.search.text())
        else:
            self._finder.seek_nothing()
            self._show(self._entries)

    def _on_found(self, found: frozenset[str]) -> None:
        self._show([entry for entry in self._entries if entry.file in found])
        if self._is_asked:
            self._is_asked = False
            announce(self.search, self._found_words())
        if self._is_entering:
            self._on_search_entered()

    def _on_search_entered(self) -> None:
        self._is_entering = self._finder.is_seeking
        if self.count and self.search.text().strip() and not self._is_entering:
            self.chosen.emit(self.row(0).objectName())

    def _on_search_went_down(self) -> None:
        if self.count:
            self.row(0).setFocus(Qt.FocusReason.TabFocusReason)

    def _found_words(self) -> str:
        return ngettext("{n} lesson fits.", "{n} lessons fit.", self.count).format(n=self.count)

    def _show(self, entries: Sequence[LessonEntry]) -> None:
        """Show these rows, and say so when there is none."""
        self._rows.show_rows(
            [(title, list(pack)) for title, pack in groupby(entries, key=_pack_title)], self._standings
        )
        nothing, way_out = self._empty_words()
        self._nothing.say(nothing)
        self._way_out.say(way_out)
        for part in (self._gap, self._nothing, self._way_out):
            part.setVisible(not self.count)
        self.rows_changed.emit()

    def _empty_words(self) -> tuple[str, str]:
        if not self._entries:
            return _("There are no lessons here yet."), _("Open a lesson file, or drop one on this window.")
        return (
            _("No lesson fits “{search}”.").format(search=self.search.text().strip()),
            _("Try fewer letters, or the name of a kind, such as “contradiction”."),
        )


def _pack_title(entry: LessonEntry) -> str:
    return entry.pack_title or _("Opened files")
