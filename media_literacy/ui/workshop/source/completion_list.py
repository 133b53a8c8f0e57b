"""The little list under the caret with what may be written next. The keys stay in the source while it shows."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from media_literacy.authoring.completion_choices import Choice
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role

_MOST_ROWS = 8


class CompletionList(QListWidget):
    """A list inside its parent, beside a place in it. `chosen` carries a Choice."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._on_clicked)
        self.apply_appearance(appearance)
        self.hide()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is offered now; nothing while the list is hidden."""
        return self._choices if not self.isHidden() else ()

    @property
    def current(self) -> Choice | None:
        """The choice that Enter takes."""
        row = self.currentRow()
        return self.choices[row] if 0 <= row < len(self.choices) else None

    def show_choices(self, choices: Sequence[Choice], beside: QRect) -> None:
        """Show these, below the rectangle or above it where there is more room."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.clear()
            for choice in choices:
                self.addItem(QListWidgetItem(choice.shown))
            self.setCurrentRow(0)
        self._place(beside)
        self.show()
        self.raise_()

    def step(self, rows: int) -> None:
        """Go up or down, round the ends."""
        self.setCurrentRow((self.currentRow() + rows) % max(1, self.count()))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        theme, size = appearance.theme, appearance.scale.font(Role.SMALL).pixelSize()
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.note}; color: {theme.ink}; border: 1px solid {theme.edge};"
            f" border-radius: 5px; font-size: {size}px; outline: none; padding: 2px; }}"
            f"QListWidget::item {{ padding: 3px 6px; }}"
            f"QListWidget::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}"
        )

    def _place(self, beside: QRect) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.ensurePolished()
        row = max(self.sizeHintForRow(0), 12)
        frame = 2 * self.frameWidth() + 6
        wanted = min(self.sizeHintForColumn(0) + frame + 20, parent.width() - 8)
        below, above = parent.height() - beside.bottom() - 6, beside.top() - 6
        is_below = below >= min(len(self._choices), _MOST_ROWS) * row + frame or below >= above
        rows = min(len(self._choices), _MOST_ROWS, max(1, ((below if is_below else above) - frame) // row))
        height = rows * row + frame
        x = max(4, min(beside.left(), parent.width() - wanted - 4))
        y = beside.bottom() + 4 if is_below else beside.top() - 4 - height
        self.setGeometry(x, y, wanted, height)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.setCurrentItem(item)
        if self.current is not None:
            self.chosen.emit(self.current)
