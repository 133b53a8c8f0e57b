"""Finds headline, second headline and byline among the first blocks of a text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.passage import Passage, plain
from media_literacy.authoring.importing.recognising.missing_headline import missing_headline_words, stand_in
from media_literacy.authoring.importing.recognising.speakers import is_message, speaker_of
from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.format_words import load_format_words

LONGEST_HEADLINE = 160
_LONGEST_DECK = 300
_LONGEST_BYLINE = 160
_LAST_BYLINE = 4
_LONGEST_LABEL = 40
_MOST_LABEL_WORDS = 3

_FULL_STOP = re.compile(r"[.。．;:,][”’»\"')\]]*$")
_WRITER = re.compile(
    r"(?:(?:Story|Text|Report|Words|Reporting|Written|Posted) by|[Bb]y|Von|Par|Por|Door|Av"
    r"|Autor(?:in)?:|Author:|From our)"
    r"\s+(?:[^\W\d_][^\s]*)"
)
_NAME_AFTER = re.compile(r"^\S+(?: by)?\s+(?:the\s+)?[^\W\d_a-zß-öø-ÿ]")
_PUBLISHED = re.compile(
    r"(?:First published|Last updated|Published|Updated|Posted|Created|Veröffentlicht|Aktualisiert|Stand|Erschienen"
    r"|Publié|Mis à jour|Publicado|Actualizado|Pubblicato|Aggiornato|Gepubliceerd|Publicerad)\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\b\d{1,2}\.? ?(?:st |nd |rd |th )?(?:de )?[^\W\d_]{3,10}\.?,?(?: de)? \d{4}(?!\d)"  # 3 March 2025
    r"|\b[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}(?!\d)"  # March 3, 2025
    r"|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b"
)
_HALF_OF_DAY = re.compile(r"\b[ap]\.\s?m\.$", re.IGNORECASE)
_LONGEST_DATELINE = 80
_HEADING_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[IVX]{1,5}[.)]|[A-Za-z][.)])\s+")
"""“1. Evidence”: what a word processor counts before the name of a part."""


def with_head(
    passages: Sequence[Passage], dropped: DroppedContent, title: str = "", language: str | None = None
) -> list[Passage]:
    """The passages with their head recognised: headline first, then second headline, then bylines.

    `title` is the headline as the source names it elsewhere, used when the text does not begin with passage. With a
    `language`, level-one headings that name a part of a lesson in it open that part.
    """
    rest = [passage for passage in passages if passage.text or passage.kind is BlockKind.CELL]
    headline, above, rest = _headline(rest, dropped, title)
    captions = [passage for passage in above if passage.kind is BlockKind.CAPTION]
    labels = [passage.ranked(BlockKind.BYLINE) for passage in above if passage.kind is not BlockKind.CAPTION]
    shown_above = len(captions)
    rest = [_below(passage, language) for passage in rest]
    bylines: list[Passage] = []
    deck: list[Passage] = []
    kept: list[Passage] = []
    at = 0
    while at < min(len(rest), _LAST_BYLINE):
        passage = rest[at]
        is_line = _is_line(passage) or passage.kind is BlockKind.DECK
        if passage.kind is BlockKind.BYLINE or (is_line and is_byline(passage.text)):
            bylines.append(passage.ranked(BlockKind.BYLINE))
        elif not deck and (passage.kind is BlockKind.DECK or (not bylines and _is_deck(rest, at))):
            deck.append(passage.ranked(BlockKind.DECK))
        elif passage.kind is BlockKind.CAPTION:
            captions.append(passage)
        else:
            break
        at += 1
    if at == len(rest):  # something must be left to read
        return [headline, *labels, *captions[:shown_above], *rest]
    kept = [passage.ranked(BlockKind.PARAGRAPH) if passage.kind in _HEAD_KINDS else passage for passage in rest[at:]]
    return [headline, *deck, *labels, *bylines, *captions, *kept]


_HEAD_KINDS = (BlockKind.HEADLINE, BlockKind.DECK, BlockKind.BYLINE)


def _headline(rest: list[Passage], dropped: DroppedContent, title: str) -> tuple[Passage, list[Passage], list[Passage]]:
    """The headline, what stood above it, and the other passages.

    Only labels stand above a headline, such as the section of the paper or “Advertisement”, names of writers, and
    pictures. Where sentences do, a heading below them is one inside the text. In a page that names its headline
    elsewhere, lines above it are none of the article.
    """
    for at, passage in enumerate(rest[:_LAST_BYLINE]):
        is_title = passage.kind is BlockKind.HEADLINE or (
            passage.kind is BlockKind.HEADING and passage.block.level <= 2 and not _is_of_quotation(rest, at)
        )
        above = rest[:at]
        if is_title and len(rest) > 1 and title.strip() and all(_is_line(other) for other in above):
            for other in above:  # the headline is known, so they belong to the page around the article
                dropped.add_message(_("A line above the headline was left out: “{text}”.").format(text=other.text))
            return _one_line(passage), [], rest[at + 1 :]
        if is_title and len(rest) > 1 and all(other.kind is BlockKind.CAPTION or _is_label(other) for other in above):
            for label in (other for other in above if other.kind is not BlockKind.CAPTION):
                message = _("“{text}” stood above the headline. It stands below it now.")
                dropped.add_message(message.format(text=label.text))
            return _one_line(passage), above, rest[at + 1 :]
    if title.strip():
        return plain(title, BlockKind.HEADLINE), [], rest
    if len(rest) > 1 and _is_headline(rest[0]):
        return _one_line(rest[0]), [], rest[1:]
    dropped.add_message(missing_headline_words())
    return plain(stand_in(), BlockKind.HEADLINE), [], rest


def _one_line(passage: Passage) -> Passage:
    """The headline, which needs no bold letters."""
    runs = tuple(run._replace(strong=False) for run in passage.block.runs)
    block = passage.block._replace(kind=BlockKind.HEADLINE, level=0, runs=runs, quote_depth=0)
    return replace(passage, block=block)


def _is_of_quotation(rest: Sequence[Passage], at: int) -> bool:
    """Whether a heading is that of a story which the article quotes; where all below is quoted, it is the article."""
    return bool(rest[at].block.quote_depth) and not all(passage.block.quote_depth for passage in rest[at:])


def _below(passage: Passage, language: str | None) -> Passage:
    """Headings inside the article are below the headline."""
    if passage.kind is BlockKind.HEADING:
        if language and passage.block.level == 1 and not passage.block.quote_depth:
            number = _HEADING_NUMBER.match(passage.text)
            start = number.end() if number else 0
            if load_format_words().part(passage.text[start:], language):
                return plain(passage.text[start:], BlockKind.HEADING).ranked(BlockKind.HEADING, 1) if start else passage
        return passage.ranked(BlockKind.HEADING, min(6, max(2, passage.block.level)))
    return passage.ranked(BlockKind.PARAGRAPH) if passage.kind is BlockKind.HEADLINE else passage


def _is_label(passage: Passage) -> bool:
    """Whether a line above the headline names a section, a writer or a kind of text, and says nothing itself."""
    is_short = len(passage.text) <= _LONGEST_LABEL and len(passage.text.split()) <= _MOST_LABEL_WORDS
    return passage.kind is BlockKind.BYLINE or (
        passage.kind is BlockKind.PARAGRAPH
        and (is_byline(passage.text) or (is_short and not _FULL_STOP.search(passage.text)))
    )


def _is_line(passage: Passage) -> bool:
    return passage.kind is BlockKind.PARAGRAPH and len(passage.text) <= LONGEST_HEADLINE


def _is_headline(passage: Passage) -> bool:
    """Whether a first paragraph reads like a headline: short, and without a full stop."""
    text = passage.text
    return (
        passage.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        and len(text) <= LONGEST_HEADLINE
        and not passage.block.quote_depth
        and any(char.isalnum() for char in text)
        and not _FULL_STOP.search(text)
        and not is_message(text)
    )


def _is_deck(rest: Sequence[Passage], at: int) -> bool:
    """Whether a line under the headline leads in to longer text."""
    passage = rest[at]
    if at + 1 >= len(rest) or passage.marks or _is_spoken(passage):
        return False
    if speaker_of(passage) and speaker_of(rest[at + 1]):
        return False
    if passage.kind is BlockKind.HEADING:
        return at == 0 and passage.block.level == 2 and is_byline(rest[1].text)
    longest = max(len(other.text) for other in rest[at + 1 : at + 4])
    return (
        passage.kind is BlockKind.PARAGRAPH
        and "\n" not in passage.text
        and len(passage.text) <= _LONGEST_DECK
        and not _FULL_STOP.search(passage.text)
        and not is_message(passage.text)
        and longest > len(passage.text)
    )


def _is_spoken(passage: Passage) -> bool:
    """Whether a line begins with the name of who says it, in bold: “**Echo:** Who pays?”."""
    first = next(iter(passage.block.runs), None)
    return first is not None and first.strong and first.text.rstrip().endswith((":", "："))


def is_byline(text: str) -> bool:
    """Whether a line says who wrote the article, or where and when it was published."""
    if len(text) > _LONGEST_BYLINE or is_message(text):
        return False
    if _PUBLISHED.match(text):
        return len(text) <= _LONGEST_DATELINE
    if _WRITER.match(text):
        return bool(_NAME_AFTER.match(text)) and not _FULL_STOP.search(text) and len(text.split()) <= 16
    day = _HALF_OF_DAY.sub("", text)
    return bool(_DATE.search(day)) and len(text) <= _LONGEST_DATELINE and not _FULL_STOP.search(day)
