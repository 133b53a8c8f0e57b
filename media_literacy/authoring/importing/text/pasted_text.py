"""A lesson from plain text: an article pasted from a mail, a terminal or a text file."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.imported_lesson import (
    MOST_BLOCKS,
    Imported,
    finished,
    refuse_large,
    refuse_length,
)
from media_literacy.authoring.importing.passage import Passage, plain
from media_literacy.authoring.importing.recognising.headlines import with_head
from media_literacy.authoring.importing.recognising.page_lines import without_page_lines
from media_literacy.authoring.importing.recognising.speakers import is_message, with_speakers
from media_literacy.authoring.importing.text.hyphenation import (
    SOFT_HYPHEN_AT_END,
    is_divided,
    joined_lines,
    known_words,
)
from media_literacy.authoring.importing.text.mail import without_mail_head, without_signature
from media_literacy.authoring.importing.text.text_lines import parted_by_indents, verse_stretches, without_line_of_site
from media_literacy.authoring.importing.text_normalization import tidied
from media_literacy.lesson.limits import FILE_BYTES
from media_literacy.lesson.text_blocks import BlockKind, ListItem

MOST_LINES = 40_000
"""Of a text that fits into a lesson; more are of a table or a protocol, and take long to be put together."""

WIDEST_WRAPPED = 100
"""Lines up to this width may have been wrapped by a mail program; longer ones are whole paragraphs."""

NARROWEST_WRAPPED = 50
"""Where lines are shorter than this, their ends are meant."""

_BULLET = re.compile(r"([-*+•‣◦▪●∙·\uf0b7])[ \t\u00a0]+(?=\S)")
_NUMBER = re.compile(r"(\d{1,3}[.)])[ \t\u00a0]+(?=\S)")
_ENDS = ".!?:;…"
_SPACES = " \n\t\u00a0"
_QUOTED = re.compile(r"(?:>[ \t]?)+")
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n){2,}")
_RULE = re.compile(r"([-*_=~#•·])(?:[ \t]*\1){2,}")


def from_text(text: str, language: str | None = None) -> Imported:
    """The lesson that a plain text makes, without a language in its own; AppError when there is none, or too much."""
    refuse_large(len(text))
    dropped = DroppedContent()
    return finished(recognised(text, dropped), language, dropped)


def recognised(text: str, dropped: DroppedContent, title: str = "") -> list[Passage]:
    """The blocks of a plain text, the headline first; `title` is its headline elsewhere, as in the head of a mail."""
    text = tidied(SOFT_HYPHEN_AT_END.sub("", text))
    if (
        len(text) - sum(text.count(space) for space in _SPACES) > FILE_BYTES
    ):  # a lesson cannot hold it, however it is cut
        refuse_length()
    text = _BLANK_LINES.sub("\n\n", text)  # of such lines there may be millions
    if text.count("\n") > MOST_LINES:
        refuse_length()
    lines = _unquoted_whole(parted_by_indents(text))
    lines, subject = without_mail_head(lines, dropped)
    lines = without_signature(lines, dropped)
    lines = without_page_lines(without_line_of_site(lines, dropped), dropped)
    for _line in range(_dividers(lines)):
        dropped.count(DroppedKind.DIVIDER)
    found = [*islice(_passages(lines, known_words(text), is_wrapped=_is_wrapped(lines)), MOST_BLOCKS + 1)]
    if len(found) > MOST_BLOCKS:
        refuse_length()
    return with_speakers(with_head(_spaced_items(found), dropped, subject or title))


def _spaced_items(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, where bullets are list items also if a blank line stands between them, as Word copies them."""
    bullets = [_BULLET.match(passage.text) if passage.kind is BlockKind.PARAGRAPH else None for passage in passages]
    made: list[Passage] = []
    for at, (passage, bullet) in enumerate(zip(passages, bullets, strict=True)):
        if bullet and any(bullets[other] for other in (at - 1, at + 1) if 0 <= other < len(bullets)):
            item = plain(passage.text[bullet.end() :], BlockKind.ITEM)
            passage = replace(item, block=item.block._replace(item=ListItem(1, "•")))
        made.append(passage)
    return made


def _unquoted_whole(lines: list[str]) -> list[str]:
    """A mail that was quoted as a whole is no quotation."""
    written = [line for line in lines if line]
    if written and all(line.startswith(">") for line in written):
        return [_QUOTED.sub("", line).strip() for line in lines]
    return lines


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether a program may have wrapped the lines: most of the text does not stand in lines that none leaves."""
    long = sum(len(line) for line in lines if len(line) > WIDEST_WRAPPED)
    return long * 2 <= sum(len(line) for line in lines)


def _dividers(lines: Sequence[str]) -> int:
    """How many lines of signs alone stand between others; at the ends of a text they divide nothing."""
    written = [line for line in lines if line]
    signs = [_RULE.fullmatch(line) is not None for line in written]
    if all(signs):
        return 0
    return sum(signs[signs.index(False) : len(signs) - signs[::-1].index(False)])


def _passages(lines: Sequence[str], known: Container[str], *, is_wrapped: bool) -> Iterator[Passage]:
    stretches = [*_stretches(lines)]
    verses = verse_stretches([stretch for _quoted, stretch in stretches])
    for at, (quoted, stretch) in enumerate(stretches):
        if at in verses:
            paragraphs = iter([plain("\n".join(stretch))])
        else:
            paragraphs = _paragraphs(stretch, known, is_wrapped=is_wrapped)
        for paragraph in paragraphs:
            if quoted:
                depth = 1
                kind = BlockKind.ITEM if paragraph.block.item else BlockKind.QUOTATION
                yield replace(paragraph, block=paragraph.block._replace(kind=kind, quote_depth=depth))
            else:
                yield paragraph


def _stretches(lines: Sequence[str]) -> Iterator[tuple[bool, list[str]]]:
    """Lines between blank ones and rules, with whether they are quoted."""
    stretch: list[str] = []
    quoted = False
    for line in lines:
        is_quoted = line.startswith(">")
        bare = _QUOTED.sub("", line, count=1).strip() if is_quoted else line
        ends = not bare or _RULE.fullmatch(bare) is not None
        if stretch and (ends or is_quoted != quoted):
            yield quoted, stretch
            stretch = []
        quoted = is_quoted
        if not ends:
            stretch.append(bare)
    if stretch:
        yield quoted, stretch


def _paragraphs(lines: Sequence[str], known: Container[str], *, is_wrapped: bool) -> Iterator[Passage]:
    """The paragraphs and list items of lines without a blank one between them."""
    joined = [joined_lines(paragraph, known) for paragraph in _unwrapped(lines, is_wrapped=is_wrapped)]
    bullets = [_BULLET.match(line) for line in joined]
    numbers = [_NUMBER.match(line) for line in joined]
    for at, line in enumerate(joined):
        found = bullets[at] or numbers[at]
        alike = bullets if bullets[at] else numbers
        is_item = found is not None and any(alike[other] for other in (at - 1, at + 1) if 0 <= other < len(joined))
        if found and is_item and line[found.end() :].strip():
            marker = "•" if bullets[at] else found[1]
            item = plain(line[found.end() :], BlockKind.ITEM)
            yield replace(item, block=item.block._replace(item=ListItem(1, marker)))
        else:
            yield plain(line)


def _unwrapped(lines: Sequence[str], *, is_wrapped: bool) -> Iterator[list[str]]:
    """The lines of each paragraph: they go on where a program has wrapped them.

    That is where the next line's first word would not have fitted, where it goes on in small letters, or inside a word.
    """
    width = max(NARROWEST_WRAPPED, *(len(line) for line in lines))
    paragraph = [lines[0]]
    is_chat = is_message(lines[0])  # no program wraps the lines of a chat
    for before, line in pairwise(lines):
        is_full = is_wrapped and len(before) + 1 + len(line.split(maxsplit=1)[0]) > width
        is_inside = line[0].islower() and before[-1] not in _ENDS
        goes_on = width <= WIDEST_WRAPPED and (is_full or is_inside or is_divided(before, line))
        if goes_on and not is_chat and not _BULLET.match(line) and not _NUMBER.match(line) and not is_message(line):
            paragraph.append(line)
        else:
            yield paragraph
            paragraph = [line]
    yield paragraph
