"""Captions on the clipboard: what stands below a picture stays its caption, though the picture cannot come along."""

from collections.abc import Iterator

from media_literacy.authoring.importing.html.html_tree import Element, name_of, text_of, word_set, words_of

_CAPTION = "figcaption"
_CAPTION_WORDS = word_set("caption captions credit credits")
_EMPHASISED = ("em", "i", "small")
_PICTURES = ("img", "picture", "svg")
_TEXT_BLOCKS = ("blockquote", "table", "pre", "ul", "ol", "p", "h1", "h2", "h3", "h4", "h5", "h6")
_OTHER_FIGURES = ("blockquote", "table", "pre")
_LONGEST = 600
_MOST_STEPS = 3


def mark_captions(root: Element) -> None:
    """Give each caption the tag of one: all text of a figure, what is called a caption, and italics below a picture."""
    captions = [*_in_figures(root), *_by_their_names(root), *_in_italics(root)]
    for element in captions:
        element.tag = _CAPTION


def _in_figures(root: Element) -> Iterator[Element]:
    """Figures that hold no table or quotation: each block of text in them is a caption."""
    for figure in root.iter("figure"):
        if next(figure.iter(*_OTHER_FIGURES), None) is None:
            yield figure


def _by_their_names(root: Element) -> Iterator[Element]:
    for element in root.iter("p", "div", "span"):
        if words_of(element) & _CAPTION_WORDS and 0 < len(text_of(element, _LONGEST * 2)) <= _LONGEST:
            has_blocks = next(element.iterdescendants(*_TEXT_BLOCKS, "div"), None) is not None
            if not has_blocks and _stands_with_picture(element):
                yield element


def _stands_with_picture(element: Element) -> bool:
    """Whether a picture stands in one of the boxes around it, and little else."""
    for step, box in enumerate(element.iterancestors()):
        if step >= _MOST_STEPS or name_of(box) in ("body", "html"):
            return False
        if len(text_of(box, _LONGEST * 4)) > _LONGEST * 2:
            return False
        if next(box.iter("img"), None) is not None:
            return True
    return False


def _in_italics(root: Element) -> Iterator[Element]:
    """Paragraphs of a picture and of text that is all in italics."""
    for paragraph in root.iter("p", "div"):
        inner = [child for child in paragraph if name_of(child) not in ("br", *_PICTURES)]
        has_picture = any(name_of(child) in ("img", "picture") for child in paragraph)
        own = [paragraph.text, *(child.tail for child in paragraph)]
        if (
            has_picture
            and inner
            and not any(text and text.strip() for text in own)
            and all(name_of(child) in _EMPHASISED for child in inner)
        ):
            yield paragraph
