"""Widgets that stand beside sentences with the notes: whatever has a height and a sentence."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import SentenceId


class MarginWidgets:
    """Groups of widgets by their sentence; a widget is as high as its width makes it."""

    def __init__(self, sheet: QWidget, gap: float) -> None:
        self._sheet, self._gap = sheet, gap
        self._groups: dict[str, dict[SentenceId, QWidget]] = {}

    def show(self, group: str, widgets: Mapping[SentenceId, QWidget]) -> None:
        """Have these in a group, each seen once it has its place; those before are hidden. The owner frees them."""
        for widget in self._groups.get(group, {}).values():
            if widget not in widgets.values():
                widget.hide()
        self._groups[group] = dict(widgets)
        for widget in widgets.values():
            if widget.parent() is not self._sheet:
                widget.setParent(self._sheet)
            widget.ensurePolished()  # it is asked for its height before it is seen

    def sentences(self) -> set[SentenceId]:
        """Those that have a widget."""
        return {sentence for group in self._groups.values() for sentence in group}

    def beside(self, sentence: SentenceId) -> list[QWidget]:
        """The widgets of a sentence, from top to bottom."""
        return [group[sentence] for group in self._groups.values() if sentence in group]

    def height(self, sentence: SentenceId, width: float) -> float:
        """How high the widgets of a sentence are together, in px; 0 for none."""
        heights = [_height(widget, width) for widget in self.beside(sentence)]
        return sum(heights) + self._gap * max(len(heights) - 1, 0)

    def place(self, sentence: SentenceId, x: float, y: float, width: float) -> None:
        """Stack the widgets of a sentence from `y` down."""
        for widget in self.beside(sentence):
            height = _height(widget, width)
            widget.setGeometry(round(x), round(y), round(width), round(height))
            if widget.isHidden():
                widget.show()
            y += height + self._gap


def _height(widget: QWidget, width: float) -> float:
    if widget.hasHeightForWidth():
        return float(widget.heightForWidth(round(width)))
    return float(widget.sizeHint().height())
