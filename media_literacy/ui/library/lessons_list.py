"""Every lesson there is, pack by pack, with a field to search them."""

from collections.abc import Mapping, Sequence
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


class LessonsList(QWidget):
    """Rows under their pack's title; only those that fit the search. `chosen` carries a path."""

    chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._entries: tuple[LessonEntry, ...] = ()
        self._standings: Mapping[LessonKey, Standing] = {}
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

    def _on_searched(self) -> None:
        self._rebuild()
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
        """Make the rows anew in a body of their own: rows come and go, and what stays shown must not flicker."""
        body, look = QWidget(self), self._look
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = []
        found = [entry for entry in self._entries if fits(entry, self.search.text())]
        for title, pack in groupby(found, key=_pack_title):
            column.addWidget(Words(title, Role.LABEL, look, body, colour="soft", before=14, after=6))
            column.addWidget(Rule(look, body))
            for entry in pack:
                row = RowButton(row_lines(entry), look, body, aside=standing_line(self._standings.get(entry.key)))
                row.setObjectName(str(entry.path))
                row.clicked.connect(self._on_row_clicked)
                row.stepped.connect(self.stepped)
                column.addWidget(row)
                column.addWidget(Rule(look, body))
                self.rows.append(row)
        if not found:
            column.addWidget(Gap(22, look, body))
            for role, text in self._empty_words():
                column.addWidget(Words(text, role, look, body, after=4, colour="ink"))
        self._whole.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
        body.show()

    def _empty_words(self) -> list[tuple[Role, str]]:
        if not self._entries:
            return [
                (Role.HEADING, _("There are no lessons here yet.")),
                (Role.NOTE, _("Open a lesson file, or drop one on this window.")),
            ]
        return [
            (Role.HEADING, _("No lesson fits “{search}”.").format(search=self.search.text().strip())),
            (Role.NOTE, _("Try fewer letters, or the name of a kind, such as “contradiction”.")),
        ]

    def _on_row_clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())


def _pack_title(entry: LessonEntry) -> str:
    return entry.pack_title or _("Opened files")
