"""A lesson from a web page saved as HTML: finds the article in it, and leaves the rest of the page behind."""

import re
from collections.abc import Mapping

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.boilerplate_removal import remove_boilerplate
from media_literacy.authoring.importing.html.content_loss import report_content_loss, shown_text
from media_literacy.authoring.importing.html.html_footnotes import take_footnotes
from media_literacy.authoring.importing.html.html_tree import Element, name_of, read_html, remove
from media_literacy.authoring.importing.html.html_walk import walk_html
from media_literacy.authoring.importing.html.rich_text import without_read_more
from media_literacy.authoring.importing.imported_lesson import Imported, finished
from media_literacy.authoring.importing.passage import Passage
from media_literacy.authoring.importing.recognising.headlines import with_head
from media_literacy.i18n import ngettext
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.front_matter_keys import LANGUAGE

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)")
_HEAD = 4_096
_SITE = re.compile(r"(?<!\s)\s+[|–—·-]\s+[^|–—·]{1,40}$")
_MOST_OF_IT = 0.7
_MUCH_OF_IT = 0.4


def from_page(html: str, language: str | None = None) -> Imported:
    """The lesson that a saved web page makes; without a language, the one that the page names, or English."""
    dropped = DroppedContent()
    root = read_html(html)
    if root is None:
        return finished([], "en", dropped)
    passages = recognised_page(root, _address(root, html), dropped)
    named = (root.get("lang") or "").strip()
    return finished(passages, language or (named if LANGUAGE.fullmatch(named) else "en"), dropped)


def recognised_page(root: Element, address: str, dropped: DroppedContent) -> list[Passage]:
    """The blocks of the article in a page, the headline first."""
    title = _title(root)
    footnotes = take_footnotes(root)
    for mark in footnotes.marks:
        remove(mark)
    if footnotes.marks:
        n = len(footnotes.marks)
        text = ngettext("{n} footnote of the page was left out.", "{n} footnotes of the page were left out.", n)
        dropped.add_message(text.format(n=n))
    shown = shown_text(root)
    remove_boilerplate(root, dropped)
    passages = without_read_more(walk_html(_article(root), dropped, base=address), dropped)
    headline = next(
        (at for at, passage in enumerate(passages) if passage.kind is BlockKind.HEADING and _is_first(passage)), 0
    )
    for _passage in passages[:headline]:
        dropped.count(DroppedKind.BOILERPLATE)
    report_content_loss(shown, passages[headline:], dropped)
    return with_head(passages[headline:], dropped, title)


def _is_first(passage: Passage) -> bool:
    return passage.block.level == 1


def _address(root: Element, html: str) -> str:
    """Where the page comes from, as it tells itself, so that its links can be completed."""
    for path in ("//base/@href", "//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
        for found in root.xpath(path):
            if found.strip().lower().startswith(("http://", "https://")):
                return found.strip()
    saved = _SAVED_FROM.search(html[:_HEAD])
    return (saved[1] or saved[2]) if saved else ""


def _title(root: Element) -> str:
    """The page's own name, without the name of the site."""
    for found in root.xpath("//meta[@property='og:title']/@content"):
        if found.strip():
            return found.strip()
    for found in root.xpath("//head/title"):
        text = " ".join((found.text or "").split())
        return _SITE.sub("", text) or text
    return ""


def _article(root: Element) -> Element:
    """The element that holds the article and its headline: nearly all of the text in paragraphs stands in it."""
    sizes = _paragraph_sizes(root)
    best = next(
        (element for element in root.iter("article", "main") if sizes.get(element, 0) >= sizes[root] * _MUCH_OF_IT),
        root,
    )
    wanted = sizes[best] * _MOST_OF_IT
    while (inner := _holding(best, sizes, wanted)) is not None:
        best = inner
    if next(best.iter("h1"), None) is None and next(root.iter("h1"), None) is not None:
        while next(best.iter("h1"), None) is None and best.getparent() is not None:
            best = best.getparent()
    return best


def _holding(element: Element, sizes: Mapping[Element, int], wanted: float) -> Element | None:
    """The one child that holds nearly all of the text; None where it is spread over several."""
    return next(
        (
            other_element
            for other_element in element
            if wanted and sizes.get(other_element, 0) >= wanted and name_of(other_element) != "p"
        ),
        None,
    )


def _paragraph_sizes(root: Element) -> dict[Element, int]:
    """How much text stands in the paragraphs inside each element; words of links do not count."""
    order = [element for element in root.iter() if name_of(element)]
    sizes = dict.fromkeys(order, 0)
    for element in root.iter("p"):
        linked = sum(len(text) for link in element.iter("a") for text in link.itertext())
        sizes[element] = max(0, sum(len(text) for text in element.itertext()) - linked)
    for element in reversed(order):
        parent = element.getparent()
        if parent is not None and parent in sizes:
            sizes[parent] += sizes[element]
    return sizes
