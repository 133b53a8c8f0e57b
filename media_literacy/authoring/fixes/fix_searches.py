"""Fixes for the searches to read under *Leave the page*."""

import itertools
import re

from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Fix, Splice, change_to
from media_literacy.lesson.raw_search import RawHit
from media_literacy.lesson.reading.choice_dash import find_dash
from media_literacy.lesson.reading.leave_the_page import split_leave
from media_literacy.lesson.reading.searches.search_splitting import is_section_heading, search_below
from media_literacy.lesson.reading.suggestions import nearest
from media_literacy.lesson.source import usual_line_end
from media_literacy.lesson.vocabulary.format_words import OPENING_WORD, load_format_words

_WORD = re.compile(rf"(?P<word>{OPENING_WORD})\s*[:：]")
_LEAD = re.compile(r"[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?")


def search_word(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The word of a search in the place of a misspelt one, or before a heading without any, above a whole search."""
    if not _is_above_search(draft, diagnostic):
        return None
    word = load_format_words().usual_search_word("search", draft.language)
    start, end = draft.source.span(diagnostic.range)
    found = _WORD.match(draft.source.text, start, end)
    if found and nearest(found["word"], [word]):
        return change_to(word, start, start + len(found["word"]))
    return Fix(_("Write “{word}:” before it").format(word=word), (Splice(start, start, f"{word}: "),))


def nearest_bearing(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The verdict that was probably meant."""
    start, end = draft.source.span(diagnostic.range)
    near = nearest(draft.source.text[start:end], load_format_words().bearing_words(draft.language))
    return change_to(near, start, end) if near else None


def verdict_out_of_list(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The verdict at the very left, below an empty line, if it is the last that stands in the list."""
    line = diagnostic.start.line
    search = next((found.raw for found in draft.searches if diagnostic.range in found.raw.swallowed), None)
    if search is None or search.swallowed[-1] != diagnostic.range or line == 1:
        return None
    if search.hits[-1].blocks[-1].first_line > line:
        return None  # more of the list follows
    source = draft.source
    start = source.line_start(line)
    lead = _LEAD.match(source.text, start)
    assert lead is not None
    above = usual_line_end(source.text) if source.line(line - 1).strip() else ""
    return Fix(_("Put the verdict below the list"), (Splice(start, lead.end(), above),))


def strong_title(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """Strong words up to the first dash, where they are plain."""
    hit = _hit_at(draft, diagnostic)
    dash = find_dash(hit.block.inline.text, ()) if hit is not None else None
    if hit is None or dash is None or hit.text(hit.title):
        return None
    start, end = draft.source.span(hit.range((0, dash[0])))
    title = draft.source.text[start:end]
    if title != hit.block.inline.text[: dash[0]]:
        return None
    return Fix(_("Make the title strong"), (Splice(start, end, f"**{title}**"),))


def _is_above_search(draft: Draft, diagnostic: Diagnostic) -> bool:
    """Whether a heading has below it all that a search needs."""
    blocks = split_leave(draft.raw)[0]
    at = next((index for index, block in enumerate(blocks) if block.range.start == diagnostic.start), None)
    if at is None:
        return False
    below = list(itertools.takewhile(lambda block: not is_section_heading(block), blocks[at + 1 :]))
    search = search_below(blocks[at], 0, below, draft.source, draft.language)
    is_told = search.verdict is not None and search.verdict.bearing is not None
    return is_told and search.claim is not None and bool(search.hits)


def _hit_at(draft: Draft, diagnostic: Diagnostic) -> RawHit | None:
    hits = (hit for search in draft.searches for hit in search.raw.hits)
    return next((hit for hit in hits if hit.block.range.start == diagnostic.start), None)
