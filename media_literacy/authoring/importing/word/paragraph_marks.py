"""Paragraphs whose end is deleted or hidden: they go on in the next one. Tells also of other tracked changes."""

from media_literacy.authoring.importing.html.html_tree import Element, word_set
from media_literacy.authoring.importing.word.word_names import child, is_on, name_of

_CHANGES = word_set("ins del moveFrom moveTo cellIns cellDel")


def join_paragraphs(root: Element) -> bool:
    """Join what belongs together once all changes are accepted; whether there are tracked changes at all."""
    waiting: list[Element] = []
    has_changes = False
    for element in list(root.iter()):
        name = name_of(element)
        has_changes = has_changes or name in _CHANGES
        if name != "p":
            continue
        following = element.getnext()
        has_no_end = _has_no_end(element)
        if has_no_end and following is not None and name_of(following) == "p":
            waiting += [inner for inner in element if name_of(inner) != "pPr"]
            element.getparent().remove(element)
        elif waiting:
            _insert(element, waiting)
            waiting = []
        if has_no_end:  # the converter would join it with whichever paragraph comes next, in another cell, too
            _take_mark(element)
    return has_changes


def _has_no_end(paragraph: Element) -> bool:
    mark = child(paragraph, "pPr", "rPr")
    if mark is None:
        return False
    return any(
        name_of(state) in ("del", "moveFrom") or (name_of(state) in ("vanish", "specVanish") and is_on(state))
        for state in mark
    )


def _take_mark(paragraph: Element) -> None:
    mark = child(paragraph, "pPr", "rPr")
    if mark is not None:
        mark.getparent().remove(mark)


def _insert(paragraph: Element, pieces: list[Element]) -> None:
    """Put pieces before the text of a paragraph."""
    properties = child(paragraph, "pPr")
    if properties is None:
        for piece in reversed(pieces):
            paragraph.insert(0, piece)
    else:
        for piece in reversed(pieces):
            properties.addnext(piece)
