"""Paragraphs and runs of a Word document, each in its language and read the way of it."""

from collections.abc import Sequence

from media_literacy.bidi import is_right_to_left
from media_literacy.export.word.styles import language_of_run
from media_literacy.export.word.wordml import Element, element, flag, text_element, value
from media_literacy.strings.scripts import script_spans

_MIRRORED = {"left": "right", "right": "left"}
_BEFORE_BIDI = ("keepNext", "keepLines", "pageBreakBefore", "numPr", "pBdr", "tabs")


def paragraph(
    style: str | None, content: Sequence[Element | None], *properties: Element | None, language: str
) -> Element:
    """A paragraph that is read the way of its language. `properties` come in the order of the schema, behind `bidi`."""
    bidi = flag("w:bidi", is_set=is_right_to_left(language))
    early = [made for made in properties if made is not None and made.tag.rpartition("}")[2] in _BEFORE_BIDI]
    late = [made for made in properties if made is not None and made.tag.rpartition("}")[2] not in _BEFORE_BIDI]
    style_id = value("w:pStyle", style) if style and style != "Normal" else None
    return element("w:p", _filled("w:pPr", style_id, *early, bidi, *late), *content)


def alignment(align: str, language: str) -> Element | None:
    """The side that an author named; in a paragraph from the right Word takes left for right."""
    if is_right_to_left(language):
        align = _MIRRORED.get(align, align)
    return value("w:jc", align) if align in ("left", "center", "right") else None


def letters(
    text: str, language: str, *look: Element | None, style: str | None = None, is_usual_language: bool = False
) -> Element:
    """A run; line ends and tabs are those of Word. `look` comes in the order of the schema.

    Where the language is that of the document, the run need not say it, and long lessons have fewer elements.
    """
    is_rtl = bool(script_spans(text)) or (is_right_to_left(language) and not any(char.isalpha() for char in text))
    properties = _filled(
        "w:rPr",
        value("w:rStyle", style) if style else None,
        *look,
        flag("w:rtl", is_set=is_rtl),
        None if is_usual_language else language_of_run(language),
    )
    content: list[Element] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            content.append(element("w:br"))
        for at, cell in enumerate(line.split("\t")):
            if at:
                content.append(element("w:tab"))
            if cell:
                content.append(text_element(cell))
    return element("w:r", properties, *content)


def _filled(tag: str, *children: Element | None) -> Element | None:
    """Properties, where there are any."""
    return element(tag, *children) if any(child is not None for child in children) else None
