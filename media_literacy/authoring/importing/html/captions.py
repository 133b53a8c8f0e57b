"""Captions on the clipboard: what stands below a picture stays its caption, though the picture cannot come along."""

from collections.abc import Container, Iterator

from media_literacy.authoring.edit.article.picture_titles import PictureTitle
from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.html_tree import Element, name_of, remove, text_of, word_set, words_of

_CAPTION = "figcaption"
_CAPTION_WORDS = word_set("caption captions credit credits")
_CREDIT_WORDS = word_set("credit credits copyright photographer attribution")
_LABEL_WORDS = word_set("count counter")
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


def picture_captions(root: Element, unseen: Container[Element], dropped: DroppedContent) -> dict[str, PictureTitle]:
    """Leave of each figure of a page its caption alone, where the picture was; these captions by their texts.

    The credit of each is what the page calls so, if it does.
    """
    found: dict[str, PictureTitle] = {}
    for figure in [*root.iter("figure")]:
        caption = next(figure.iter(_CAPTION), None)
        is_other = next(figure.iter(*_OTHER_FIGURES), None) is not None
        if caption is None or figure in unseen or is_other or next(figure.iterancestors("a"), None) is not None:
            continue
        title = _title(caption, unseen)
        text = " ".join(filter(None, title))
        if 0 < len(text) <= _LONGEST and text not in found:
            found[text] = title
            dropped.count(DroppedKind.PICTURE)
            tail = figure.tail
            figure.clear()
            figure.tag, figure.text, figure.tail = _CAPTION, text, tail
    return found


def _title(caption: Element, unseen: Container[Element]) -> PictureTitle:
    """A caption, and what is called its credit."""
    credit = ""
    for element in [*caption.iterdescendants()]:
        words = words_of(element)
        if element in unseen or words & _LABEL_WORDS:
            remove(element)
        elif words & _CREDIT_WORDS and not credit:
            credit = text_of(element, _LONGEST)
            remove(element)
    return PictureTitle(text_of(caption, _LONGEST * 2), credit)


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
