"""What a reader selects of a note: its texts one under the other, and the words between two places in them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF

from media_literacy.ui.reader.article.text_selection import TextPlace, TextSelection
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.text.flow import Flow


class PlacedText(NamedTuple):
    """A text in lines, and its top left corner in the note."""

    layout: BlockLayout
    corner: QPointF


def texts_at(layout: BlockLayout | Flow, corner: QPointF) -> list[PlacedText]:
    """The texts of a piece of a note that stands at a corner."""
    if isinstance(layout, BlockLayout):
        return [PlacedText(layout, corner)]
    return [
        PlacedText(placed.layout, corner + QPointF(placed.text_x, placed.y))
        for placed in layout.placed
        if placed.layout is not None
    ]


def place_at(texts: Sequence[PlacedText], point: QPointF) -> TextPlace | None:
    """The place nearest to a point: the index of the text, and the offset in it."""
    if not texts:
        return None
    bottoms = [text.corner.y() + text.layout.height for text in texts]
    index = next((at for at, bottom in enumerate(bottoms) if point.y() < bottom), len(texts) - 1)
    text = texts[index]
    return index, 0 if point.y() < text.corner.y() else text.layout.offset_at(point - text.corner)


def selected_words(texts: Sequence[PlacedText], selection: TextSelection) -> str:
    """The words of a selection, each text on a line of its own."""
    spans = [(text, selection.span(index, len(text.layout.text))) for index, text in enumerate(texts)]
    return "\n".join(text.layout.text[slice(*span)] for text, span in spans if span)
