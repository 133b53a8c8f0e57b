"""A lesson from a web page saved as HTML: finds the article in it, and leaves the rest of the page behind."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from media_literacy.authoring.edit.article.picture_titles import PictureTitle, title_of
from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.article_location import article_core, clear_around
from media_literacy.authoring.importing.html.article_tail import without_tail
from media_literacy.authoring.importing.html.boilerplate_removal import remove_boilerplate, unseen_elements
from media_literacy.authoring.importing.html.captions import picture_captions
from media_literacy.authoring.importing.html.content_loss import report_content_loss, shown_text
from media_literacy.authoring.importing.html.emoji_pictures import show_emoji
from media_literacy.authoring.importing.html.headline_search import find_headline
from media_literacy.authoring.importing.html.html_footnotes import take_footnotes
from media_literacy.authoring.importing.html.html_tree import Element, read_html, remove
from media_literacy.authoring.importing.html.html_walk import walk_html
from media_literacy.authoring.importing.html.inline_gaps import part_pieces
from media_literacy.authoring.importing.html.page_metadata import PageMetadata, page_metadata
from media_literacy.authoring.importing.html.rich_text import without_read_more
from media_literacy.authoring.importing.imported_lesson import Imported, finished
from media_literacy.authoring.importing.passage import LeftOutCaption, Passage, block_count, plain
from media_literacy.authoring.importing.recognising.caption_credits import credited
from media_literacy.authoring.importing.recognising.headlines import with_head
from media_literacy.authoring.importing.recognising.speakers import is_interview, with_speakers
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Origin
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.languages import ENGLISH

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)")
_HEAD = 4_096
_BEGINNING = 6
_HEAD_KINDS = (BlockKind.HEADLINE, BlockKind.DECK)
_MUCH_ABOVE = 0.2
_SHORTEST_PARAGRAPH = 60


def from_page(html: str, language: str | None = None, address: str = "") -> Imported:
    """The lesson that a saved web page makes; without a language, the one that the page names, or is in.

    `address` is where it comes from, if it does not tell itself.
    """
    dropped = DroppedContent()
    root = read_html(html)
    if root is None:
        return finished([], language, dropped)
    metadata = page_metadata(root)
    named = (root.get("lang") or "").strip()
    found, captions = recognised_page(root, _address(root, html) or address, dropped, metadata.author)
    passages, left_out = _without_captions(with_byline(found, metadata), captions)
    front = front_of(metadata)
    if front:
        front["origin"] = Origin.REAL.value
    imported = finished(passages, language, dropped, front=front, named=named)
    spoken = language or (named if imported.recognised_language is None else imported.recognised_language) or ENGLISH
    return replace(imported, captions=tuple(_written(one, captions[one.text], spoken) for one in left_out))


def _written(caption: LeftOutCaption, title: PictureTitle, language: str) -> LeftOutCaption:
    """The caption with its credit in brackets, whether the page named it or its words do."""
    return caption._replace(text=title_of(*title, language) if title.credit else credited(title.caption, language))


def _without_captions(
    passages: Sequence[Passage], captions: Mapping[str, PictureTitle]
) -> tuple[list[Passage], list[LeftOutCaption]]:
    """The passages without the captions of pictures, and these with the number of blocks above them."""
    kept: list[Passage] = []
    left_out: list[LeftOutCaption] = []
    for passage in passages:
        if passage.kind is BlockKind.CAPTION and passage.text in captions:
            left_out.append(LeftOutCaption(block_count(kept), passage.text))
        else:
            kept.append(passage)
    return kept, left_out


def with_byline(passages: list[Passage], metadata: PageMetadata) -> list[Passage]:
    """The passages with a byline below the headline, where the page shows none but names the author."""
    beginning = " ".join(passage.text for passage in passages[:_BEGINNING]).casefold()
    has_byline = any(passage.kind is BlockKind.BYLINE for passage in passages)
    if has_byline or not metadata.author or metadata.author.casefold() in beginning:
        return passages
    at = next((at for at, passage in enumerate(passages) if passage.kind not in _HEAD_KINDS), len(passages))
    return [*passages[:at], plain(metadata.line(), BlockKind.BYLINE), *passages[at:]]


def front_of(metadata: PageMetadata) -> dict[str, str | tuple[str, ...]]:
    """The front matter that a page or a mail makes."""
    return {"source": metadata.line()} if metadata.line() else {}


def recognised_page(
    root: Element, address: str, dropped: DroppedContent, author: str = ""
) -> tuple[list[Passage], dict[str, PictureTitle]]:
    """The blocks of the article in a page, the headline first, and which captions are those of its pictures."""
    show_emoji(root)
    part_pieces(root)
    footnotes = take_footnotes(root)
    for mark in footnotes.marks:
        remove(mark)
    if footnotes.marks:
        n = len(footnotes.marks)
        text = ngettext("{n} footnote of the page was left out.", "{n} footnotes of the page were left out.", n)
        dropped.add_message(text.format(n=n))
    shown = shown_text(root)
    unseen = unseen_elements(root)
    headline = find_headline(root, unseen)
    core = article_core(root, headline.element, unseen)
    captions = picture_captions(root, unseen, dropped)
    remove_boilerplate(root, dropped, core, headline.element)
    if headline.element is not None:
        headline.element.tag = "h1"
    article = root if core is None else clear_around(core, headline.element, dropped)
    passages = without_read_more(walk_html(article, dropped, base=address), dropped)
    passages = _from_headline(without_tail(passages, dropped), dropped)
    report_content_loss(shown, passages, dropped)
    passages = [_named(passage, author) for passage in passages]
    passages = _without_repeats(with_head(passages, dropped, headline.title), dropped)
    return with_speakers(passages) if is_interview(passages) else passages, captions


def _named(passage: Passage, author: str) -> Passage:
    """A line that is the name of the author and no more is a byline, whatever the page makes of it."""
    is_line = passage.block.cell is None and passage.block.item is None
    is_name = author and is_line and passage.text.casefold() == author.casefold()
    return passage.ranked(BlockKind.BYLINE) if is_name else passage


def _without_repeats(passages: list[Passage], dropped: DroppedContent) -> list[Passage]:
    """The passages without the headline where it comes again, and without the numbers of pictures or comments."""
    headline = passages[0].text.casefold()
    kept = passages[:1]
    for passage in passages[1:]:
        is_headline = passage.kind is BlockKind.HEADING and passage.text.casefold() == headline
        is_number = passage.kind is BlockKind.PARAGRAPH and passage.text.isdecimal() and len(passage.text) < 4
        if is_headline or is_number:
            dropped.count(DroppedKind.BOILERPLATE)
        else:
            kept.append(passage)
    return kept


def _from_headline(passages: list[Passage], dropped: DroppedContent) -> list[Passage]:
    """The passages from the headline on; where much of the running text stands above it, all of them."""
    is_headline = [
        passage.kind is BlockKind.HEADING and passage.block.level == 1 and not passage.block.quote_depth
        for passage in passages
    ]
    above = passages[: is_headline.index(True)] if any(is_headline) else []
    if _running(above) > _running(passages) * _MUCH_ABOVE:
        return passages
    for _passage in above:
        dropped.count(DroppedKind.BOILERPLATE)
    return passages[len(above) :]


def _running(passages: list[Passage]) -> int:
    """The letters of the paragraphs that are no lines of a menu."""
    lengths = [len(passage.text) for passage in passages if passage.kind is BlockKind.PARAGRAPH]
    return sum(length for length in lengths if length >= _SHORTEST_PARAGRAPH)


def _address(root: Element, html: str) -> str:
    """Where the page comes from, as it tells itself, so that its links can be completed."""
    for path in ("//base/@href", "//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
        for found in root.xpath(path):
            if found.strip().lower().startswith(("http://", "https://")):
                return found.strip()
    saved = _SAVED_FROM.search(html[:_HEAD])
    return (saved[1] or saved[2]) if saved else ""
