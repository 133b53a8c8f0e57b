"""Layouts that give way, so that no text size forces a window wider: rows that wrap, columns that stack, a corner."""

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from media_literacy.ui.theme.appearance import Appearance


class _Flowing(QLayout):
    """What both layouts share: their items, and a height that follows from the width.

    Layouts around ask for it again and again, each at several widths: heights are cached until an item changes.
    """

    def __init__(self, parent: QWidget, spacing: int) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._heights.clear()
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            around = self.contentsMargins()
            inner = QRect(0, 0, width - around.left() - around.right(), 0)
            height = self._arrange(inner, move=False) + around.top() + around.bottom()
            self._heights[width] = height
        return height

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._seen():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _parent_is_right_to_left(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        raise NotImplementedError


class Wrapping(Enum):
    """Where a row goes on in the next line, if one line does not hold all items.

    EVENLY wraps earlier where that takes no more lines, so that the last one does not hold the one item that just did
    not fit; EACH_ITEM gives each a line of its own.
    """

    WHEN_FULL = auto()
    EVENLY = auto()
    EACH_ITEM = auto()


class FlowRow(_Flowing):
    """Items one after the other, going on in the next line where there is no room.

    Its lines stand at its beginning, its end (AlignTrailing) or in its middle (AlignHCenter). They keep `line_spacing`,
    or as much as items.
    """

    def __init__(
        self,
        parent: QWidget,
        spacing: int = 10,
        *,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        wrapping: Wrapping = Wrapping.WHEN_FULL,
        line_spacing: int | None = None,
    ) -> None:
        super().__init__(parent, spacing)
        self._alignment, self._wrapping = alignment, wrapping
        self._line_spacing = spacing if line_spacing is None else line_spacing

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._seen()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0)).grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        items = [(item, _size_within(item, rect.width())) for item in self._seen()]
        rows = self._lines(items, rect.width())
        y = 0
        from_end = (self._alignment is Qt.AlignmentFlag.AlignTrailing) != self._parent_is_right_to_left()
        for row in rows:
            height = max(size.height() for _, size in row)
            if move:
                self._place(row, rect, rect.y() + y, height, from_end)
            y += height + self._line_spacing
        return max(y - self._line_spacing, 0)

    def _lines(self, items: Sequence[tuple[QLayoutItem, QSize]], width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items in lines, wrapped as this row does."""
        rows = self._broken(items, width)
        if len(rows) <= 1 or self._wrapping is Wrapping.WHEN_FULL:
            return rows
        if self._wrapping is Wrapping.EACH_ITEM:
            return [[item] for item in items]
        widths = range(max(size.width() for _, size in items), width)
        least = bisect_left(widths, True, key=lambda narrower: len(self._broken(items, narrower)) <= len(rows))
        return self._broken(items, widths.start + least)

    def _broken(self, items: Sequence[tuple[QLayoutItem, QSize]], width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items in lines that are no wider."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item, size in items:
            if not rows or used + self.spacing() + size.width() > width:
                rows.append([])
                used = -self.spacing()
            rows[-1].append((item, size))
            used += self.spacing() + size.width()
        return rows

    def _place(self, row: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, height: int, from_end: bool) -> None:
        width = sum(size.width() for _, size in row) + self.spacing() * (len(row) - 1)
        x = rect.right() + 1 - width if from_end else rect.x()
        if self._alignment is Qt.AlignmentFlag.AlignHCenter:
            x = rect.x() + (rect.width() - width) // 2
        if self._parent_is_right_to_left():
            row = row[::-1]
        for item, size in row:
            item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
            x += size.width() + self.spacing()


_BESIDE_HEADING = 6
"""Added to a column that its heading fills, before the next one, in px at 100 %."""


class Columns(_Flowing):
    """Columns of one width and height side by side; below each other where one would get too narrow.

    `narrowest` is the least width of a column, in px at 100 %; `use_appearance` tells the size of the text. Each column
    takes the next `parts` items. Side by side all parts begin level: beside a heading of two lines one of a single line
    stands at its top. A heading may widen its column, so that it takes one line only.
    """

    def __init__(
        self, parent: QWidget, appearance: Appearance, narrowest: float, spacing: int = 20, *, parts: int = 1
    ) -> None:
        super().__init__(parent, spacing)
        self._narrowest = narrowest
        self._appearance = appearance
        self._parts = parts

    def use_appearance(self, appearance: Appearance) -> None:
        """Measure by another size of text."""
        self._appearance = appearance
        self.invalidate()

    def use_narrowest(self, narrowest: float) -> None:
        """Stack columns that would be narrower than this, in px at 100 %."""
        self._narrowest = narrowest
        self.invalidate()

    def sizeHint(self) -> QSize:
        width = round(self._appearance.scale.px(self._narrowest)) * max(len(self._columns()), 1)
        return QSize(width, self.heightForWidth(width)).grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        columns = self._columns()
        if not columns:
            return 0
        wide = (rect.width() - self.spacing() * (len(columns) - 1)) // len(columns)
        if wide >= self._appearance.scale.px(self._narrowest) or len(columns) == 1:
            widths = self._widths(columns, wide)
            rows = [
                [_height(item, width) for item, width in zip(row, widths, strict=True)]
                for row in zip(*columns, strict=True)
            ]
            heights = [max(row) for row in rows]
            if move:
                self._place_columns(rect, columns, widths, heights)
            return sum(heights)
        y = 0
        for column in columns:
            for item in column:
                height = _height(item, rect.width())
                if move:
                    item.setGeometry(QRect(rect.x(), rect.y() + y, rect.width(), height))
                y += height
            y += self.spacing()
        return y - self.spacing()

    def _place_columns(
        self, rect: QRect, columns: list[list[QLayoutItem]], widths: list[int], heights: list[int]
    ) -> None:
        before = 0
        for column, wide in zip(columns, widths, strict=True):
            x = rect.x() + (rect.width() - before - wide if self._parent_is_right_to_left() else before)
            y = rect.y()
            for item, height in zip(column, heights, strict=True):
                high = height if item is column[-1] else _height(item, wide)
                item.setGeometry(QRect(x, y, wide, high))
                y += height
            before += wide + self.spacing()

    def _widths(self, columns: list[list[QLayoutItem]], equal: int) -> list[int]:
        """All equal, but for headings that would just not fit on a line where the other columns can spare the room."""
        beside = round(self._appearance.scale.px(_BESIDE_HEADING))
        headings = [column[0].sizeHint().width() if self._parts > 1 else 0 for column in columns]
        long = [width + beside for width in headings if width > equal]
        if not long or len(long) == len(columns):
            return [equal] * len(columns)
        rest = (equal * len(columns) - sum(long)) // (len(columns) - len(long))
        least = max(self._appearance.scale.px(self._narrowest), *(width for width in headings if width <= equal))
        if rest < least:
            return [equal] * len(columns)
        return [width + beside if width > equal else rest for width in headings]

    def _columns(self) -> list[list[QLayoutItem]]:
        items = self._seen()
        return [items[first : first + self._parts] for first in range(0, len(items), self._parts)]


class WithCorner(_Flowing):
    """An item that fills all of it, and one over it in the lower corner at the end, so many px from the edges."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 0)
        self._x = self._y = 0

    def keep_from_edges(self, x: int, y: int) -> None:
        """Leave so much room beside and below what stands in the corner."""
        self._x, self._y = x, y
        self.invalidate()

    def sizeHint(self) -> QSize:
        return self._items[0].sizeHint()

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        filling, corner = self._items
        if move:
            filling.setGeometry(rect)
            place = QRect(QPoint(), corner.sizeHint())
            place.moveBottomRight(rect.bottomRight() - QPoint(self._x, self._y))
            if self._parent_is_right_to_left():
                place.moveLeft(rect.x() + self._x)
            corner.setGeometry(place)
        return _height(filling, rect.width())


def _size_within(item: QLayoutItem, width: int) -> QSize:
    size = QSize(min(item.sizeHint().width(), width), item.sizeHint().height())
    if item.hasHeightForWidth():
        size.setHeight(item.heightForWidth(size.width()))
    return size


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
