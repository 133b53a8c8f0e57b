"""Many rows of which only those near the window are widgets; the others are heights."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.store.library.search_match import SearchMatch
from media_literacy.ui.library.lesson_lines import row_lines, standing_line
from media_literacy.ui.library.row_grid import row_tops
from media_literacy.ui.library.row_items import RULE, RowItem, ShownRow
from media_literacy.ui.paths import as_word
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import RowButton
from media_literacy.ui.widgets.labels.set_text import Rule, SetText

ROWS_AROUND = 12
"""So many rows above and below the window are widgets, too: for the keys, and for whoever listens to the page."""

_ROW, _HEADING = 92.0, 42.0
"""How high a row and a heading are taken to be until they are laid out, in px at 100 %."""

_NARROWEST, _BETWEEN = 520.0, 32
"""How narrow a row may be where two stand side by side, in px at 100 %, and how far apart they stand."""

NO_MATCHES: Mapping[str, SearchMatch] = {}

Packs = Sequence[tuple[str, Sequence[LessonEntry]]]


class VirtualRows(QWidget):
    """Rows under the titles of their packs. `open_lesson` is handed a path; `stepped` says what a RowButton's does."""

    stepped = Signal(int)

    def __init__(self, open_lesson: Callable[[str], None], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._open_lesson, self._appearance = open_lesson, appearance
        self._entries: list[LessonEntry | None] = []
        self._titles: dict[int, str] = {}
        self._places: list[int] = []
        self._standings: Mapping[LessonKey, Standing] = {}
        self._matches = NO_MATCHES
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._measured_at: dict[int, int] = {}
        self._shown: dict[int, ShownRow] = {}
        self._area: QScrollArea | None = None
        self._wanted: int | None = None
        self._is_busy = False

    @property
    def count(self) -> int:
        """How many rows there are, widgets or not."""
        return len(self._places)

    @property
    def buttons(self) -> list[RowButton]:
        """The rows that are widgets, from the top."""
        shown = (self._shown[at].widget for at in sorted(self._shown))
        return [widget for widget in shown if isinstance(widget, RowButton)]

    @property
    def tab_stops(self) -> list[QWidget]:
        """Tab goes from row to row, whichever was made first."""
        return list(self.buttons)

    def watch(self, area: QScrollArea) -> None:
        """Follow what is seen in this area."""
        self._area = area
        area.verticalScrollBar().valueChanged.connect(self.bring_up_to_date)
        area.viewport().installEventFilter(self)

    def show_rows(
        self, packs: Packs, standings: Mapping[LessonKey, Standing], matches: Mapping[str, SearchMatch] = NO_MATCHES
    ) -> None:
        """Show these lessons under these titles, and why a search found each."""
        before: dict[RowItem, ShownRow] = {}
        for at, shown in self._shown.items():
            if before.setdefault(self._item(at), shown) is not shown:
                shown.remove()  # the same lesson, listed twice
        self._entries, self._titles, self._places, self._standings = [], {}, [], standings
        self._matches = matches
        for title, entries in packs:
            self._titles[len(self._entries)] = title
            self._entries.append(None)
            self._places += range(len(self._entries), len(self._entries) + len(entries))
            self._entries += entries
        self._shown, self._wanted = {}, None
        self._measured_at.clear()
        self._guess_heights()
        self._up_to_date(before)
        for row in before.values():
            row.remove()

    def show_matches(self, matches: Mapping[str, SearchMatch]) -> None:
        """Say more of why a search found these lessons."""
        before = {at: self._item(at) for at in self._shown}
        self._matches = matches
        for at, shown in self._shown.items():
            item = self._item(at)
            if item != before[at] and item.entry is not None and isinstance(shown.widget, RowButton):
                shown.widget.show_lines(row_lines(item.entry, item.match), aside=standing_line(item.standing))
                self._measured_at.pop(at, None)
        self._up_to_date({})

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        for row in self._shown.values():
            row.apply_appearance(appearance)  # before they are measured; the page dresses its children parents first
        self._measured_at.clear()
        self._guess_heights()
        self._up_to_date({})

    def row(self, number: int) -> RowButton:
        """The row with that number (from 0), as a widget."""
        self._wanted = self._places[number]
        self._up_to_date({})
        widget = self._shown[self._wanted].widget
        self._wanted = None
        assert isinstance(widget, RowButton)
        return widget

    def number_of(self, row: QWidget | None) -> int | None:
        """Which row a widget is; None for something else."""
        at = next((at for at, shown in self._shown.items() if shown.widget is row), None)
        return None if at is None else bisect_left(self._places, at)

    def row_at(self, path: str) -> RowButton | None:
        """The row of that file, if its lesson is among them."""
        at = ((number, self._entries[place]) for number, place in enumerate(self._places))
        found = next((number for number, entry in at if entry is not None and entry.file == path), None)
        return None if found is None else self.row(found)

    def bring_up_to_date(self) -> None:
        """Make the rows that came near, and drop those that are far."""
        self._up_to_date({})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window of another height sees other rows."""
        if event.type() == QEvent.Type.Resize:
            self.bring_up_to_date()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measured_at.clear()
            self._arrange()
            self.bring_up_to_date()

    def showEvent(self, event: QShowEvent) -> None:
        """Now its width and its place are known."""
        super().showEvent(event)
        self.bring_up_to_date()

    def moveEvent(self, event: QMoveEvent) -> None:
        """What stands above grew or shrank."""
        super().moveEvent(event)
        self.bring_up_to_date()

    def _item(self, at: int) -> RowItem:
        entry = self._entries[at]
        if entry is None:
            return RowItem(self._titles[at])
        return RowItem(
            self._titles.get(at - 1, ""), entry, self._standings.get(entry.key), self._matches.get(entry.file)
        )

    def _guess_heights(self) -> None:
        row, heading = (round(self._appearance.scale.px(height)) for height in (_ROW, _HEADING))
        self._heights = [row] * len(self._entries)
        for at in self._titles:
            self._heights[at] = heading
        self._arrange()

    def _arrange(self) -> None:
        self._tops = row_tops(self._heights, self._titles, self._column_count)

    @property
    def _column_count(self) -> int:
        return max(int(self.width() / self._appearance.scale.px(_NARROWEST)), 1)

    def _width_of(self, at: int) -> int:
        count = 1 if at in self._titles else self._column_count
        return max((self.width() - _BETWEEN * (count - 1)) // count, 1)

    def _box(self, at: int) -> QRect:
        """Where an item stands, as high as what stands beside it."""
        top, width = self._tops[at], self._width_of(at)
        column = at - bisect_left(self._tops, top)
        bottom = self._tops[bisect_right(self._tops, top)]
        box = QRect(column * (width + _BETWEEN), top, width, bottom - top)
        return box if not self.isRightToLeft() else box.translated(self.width() - width - 2 * box.x(), 0)

    def _up_to_date(self, spare: dict[RowItem, ShownRow]) -> None:
        """Widgets for what is near; what stands at the window's top edge stays there."""
        if self._is_busy:
            return
        self._is_busy = True
        top = self._window()[0]
        anchor = min(max(bisect_right(self._tops, top) - 1, 0), max(len(self._entries) - 1, 0))
        before = self._tops[anchor] if self._entries else 0
        near = self._near()
        while not self._measure(near, spare) and near != (again := self._near()):
            near = again
        for at in [row for row in self._shown if row not in near and not self._shown[row].widget.hasFocus()]:
            self._shown.pop(at).remove()
        self.setFixedHeight(self._tops[-1])
        for at, shown in self._shown.items():
            shown.place(self._box(at))
        moved = self._tops[anchor] - before if self._entries else 0
        self._is_busy = False
        if moved and top > 0 and self._area is not None:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def _window(self) -> tuple[int, int]:
        """From where to where this is seen, in px."""
        if self._area is None:
            return 0, 2000
        view = self._area.viewport()
        top = self.mapFrom(self._area, view.mapTo(self._area, QPoint(0, 0))).y()
        return top, top + view.height()

    def _near(self) -> frozenset[int]:
        """The items that are to be widgets."""
        if not self._entries:
            return frozenset()
        if not self.isVisible():  # neither width nor place are known yet
            return frozenset() if self._wanted is None else frozenset({self._wanted})
        top, bottom = self._window()
        last = len(self._entries) - 1
        first_seen = min(max(bisect_right(self._tops, top) - 1, 0), last)
        last_seen = min(max(bisect_right(self._tops, bottom) - 1, 0), last)
        near = range(max(first_seen - ROWS_AROUND, 0), min(last_seen + ROWS_AROUND, last) + 1)
        return frozenset(near) | ({self._wanted} if self._wanted is not None else set())

    def _measure(self, near: frozenset[int], spare: dict[RowItem, ShownRow]) -> bool:
        """Make those widgets and ask them how high they are; whether all was as it was taken to be."""
        is_right = True
        for at in near:
            if at not in self._shown:
                self._shown[at] = spare.pop(self._item(at), None) or self._make(self._item(at))
            if self._measured_at.get(at) != (width := self._width_of(at)):
                self._measured_at[at] = width
                height = self._shown[at].widget.heightForWidth(width) + RULE
                is_right = is_right and height == self._heights[at]
                self._heights[at] = height
        if not is_right:
            self._arrange()
        return is_right

    def _make(self, item: RowItem) -> ShownRow:
        appearance, entry = self._appearance, item.entry
        if entry is None:
            heading = SetText(item.title, Role.LABEL, appearance, self, colour="soft", before=14, after=6)
            return ShownRow(heading, Rule(appearance, self))
        row = RowButton(row_lines(entry, item.match), appearance, self, aside=standing_line(item.standing))
        row.setObjectName(as_word(entry.file))
        row.setAccessibleDescription(item.title)
        row.clicked.connect(self._on_clicked)
        row.stepped.connect(self.stepped)
        return ShownRow(row, Rule(appearance, self))

    def _on_clicked(self) -> None:
        self._open_lesson(self.sender().objectName())
