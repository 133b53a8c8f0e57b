"""Drawings of Word documents: the boxes with text in them, and what else is told as left out."""

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.word.word_names import local_name, name_of, value

_PICTURES = ("pic", "imagedata", "textpath", "lockedCanvas", "contentPart")
_CHARTS = ("chart", "relIds")
"""A chart, and a diagram by the parts that it is made of."""


def text_boxes(drawing: Element) -> list[Element]:
    """The outermost boxes that hold text."""
    found: list[Element] = []
    todo = [drawing]
    while todo:
        element = todo.pop()
        if name_of(element) == "txbxContent":
            if any((piece.text or "").strip() for piece in element.iter() if local_name(piece) == "t"):
                found.append(element)
        else:
            todo.extend(reversed(element))
    return found


def count_pictures(drawing: Element, dropped: DroppedContent, *, has_text: bool) -> None:
    """Count what is left out of a drawing; a line across the page is no loss."""
    elements = _outside_text_boxes(drawing)
    names = [local_name(element) for element in elements]
    charts, pictures = (sum(name in kinds for name in names) for kinds in (_CHARTS, _PICTURES))
    if "OLEObject" in names and any(
        value(element, "ProgID").startswith("Equation") for element in elements if local_name(element) == "OLEObject"
    ):
        dropped.count(DroppedKind.LOST_EQUATION)
        return
    if any(value(element, "hr") in ("t", "1", "true") for element in elements):
        return
    if not charts and not pictures and not has_text:
        pictures = 1
    for kind, count in ((DroppedKind.CHART, charts), (DroppedKind.PICTURE, pictures)):
        for _one in range(count):
            dropped.count(kind)


def _outside_text_boxes(drawing: Element) -> list[Element]:
    """What is drawn, without what will be looked at with the paragraphs of a box."""
    found: list[Element] = []
    todo = [drawing]
    while todo:
        element = todo.pop()
        found.append(element)
        if name_of(element) != "txbxContent":
            todo.extend(element)
    return found
