"""Reads HTML into a tree, whatever it looks like, in a time that depends on nothing but its length.

lxml is imported only when a page is read.
"""

import re
from typing import Any

from media_literacy.authoring.importing.text_normalization import tidied
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _

Element = Any
"""An element of lxml, which has no types."""

MOST_ELEMENTS = 60_000

_LETTERS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_TOO_DEEP = "Excessive depth"


def read_html(text: str) -> Element | None:
    """The root of the tree, comments left out; None when there is nothing in it."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

    parser = etree.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8", huge_tree=True)
    text = _without_conditions(tidied(text))
    if not text.strip():
        return None
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError:
        return None
    if any(_TOO_DEEP in entry.message for entry in parser.error_log) or _is_too_large(root):
        raise AppError(
            _("This page is put together in so involved a way that its text cannot be taken out."),
            hint=_("Copy the article alone, or paste it as plain text."),
        )
    if root is not None:
        _move_out_of_head(root)
    return root


def _move_out_of_head(root: Element) -> None:
    """Put into the body what stands in the head and is no part of one, with all that follows there.

    Pages may leave out the tags of head and body. The parser knows then that a paragraph begins the body, but not that
    an article, a header or a section does.
    """
    head = root.find("head")
    if head is None:
        return
    at = next((at for at, child in enumerate(head) if name_of(child) not in _OF_HEAD), None)
    if at is None:
        return
    body = root.find("body")
    if body is None:
        body = root.makeelement("body")
        root.append(body)
    moved = head[at:]
    moved[-1].tail = (moved[-1].tail or "") + (body.text or "")
    body.text = None
    body[:0] = moved


def _is_too_large(root: Element) -> bool:
    return root is not None and sum(1 for _element in root.iter()) > MOST_ELEMENTS


def _without_conditions(text: str) -> str:
    """Word wraps list markers in conditions that only old browsers read; without them the text stays."""
    return re.sub(r"<!\[(?:if[^\]>]{0,80}|endif)\]>", "", text)


def word_set(words: str) -> frozenset[str]:
    """The words of a text, to look others up in."""
    return frozenset(words.split())


BLOCK_TAGS = word_set(
    "p div section article header footer main li ul ol dl dt dd blockquote h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr"
    " td th caption pre figure figcaption address center hr body html details summary fieldset hgroup nav aside"
    " form"
)

_OF_HEAD = word_set("title meta link base script style noscript template")


def name_of(element: Element) -> str:
    """The tag in small letters, without a namespace; empty for what is no element."""
    tag = element.tag
    return tag.lower() if isinstance(tag, str) else ""


def style_of(element: Element) -> str:
    """The inline style, folded for looking things up in it: “font-weight:700;”."""
    style = element.get("style")
    return re.sub(r"\s+", "", style[:2_000]).lower() + ";" if style else ""


def words_of(element: Element) -> set[str]:
    """The words in class and id: “articleShareBar share-top” holds article, share, bar and top."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:1_000]
    return {word.lower() for word in _LETTERS.findall(names)}


def anchors_in_headings(root: Element) -> dict[str, str]:
    """The bookmarks inside of headings, with what the heading reads."""
    return {
        anchor["id"]: " ".join("".join(heading.itertext()).split())
        for heading in root.iter("h1", "h2", "h3", "h4", "h5", "h6")
        for anchor in (found.attrib for found in heading.iter("a") if found.get("id") and not found.get("href"))
    }


def is_hidden(element: Element) -> bool:
    """Whether a browser would not show it."""
    style = style_of(element)
    return (
        element.get("hidden") is not None
        or "display:none" in style
        or "visibility:hidden" in style
        or "mso-hide:all" in style
        or (element.get("aria-hidden") == "true" and name_of(element) not in ("a", "p"))
    )


def remove(element: Element) -> None:
    """Take an element out of its tree, and leave the text behind it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def text_of(element: Element, most: int = 100_000) -> str:
    """The plain text inside, with single spaces."""
    found: list[str] = []
    size = 0
    for text in element.itertext():
        found.append(text)
        size += len(text)
        if size > most:
            break
    return " ".join("".join(found).split())
