"""The step outside the article: its question, the choices with the card that each would find, what comes after, and the
searches to read.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import DraftBlock, DraftSearch, Place
from media_literacy.lesson.model import CardId, Choice, ChoiceId, LeaveThePage
from media_literacy.lesson.raw_lesson import RawBlock, RawChoice, RawLesson
from media_literacy.lesson.raw_search import RawSearch
from media_literacy.lesson.raw_text import InlineText, RawLink
from media_literacy.lesson.reading.choice_dash import find_dash
from media_literacy.lesson.reading.link_resolving import Resolver
from media_literacy.lesson.reading.links import anchor
from media_literacy.lesson.reading.searches.search_reading import SearchReader
from media_literacy.lesson.reading.searches.search_splitting import split_searches
from media_literacy.lesson.reading.text_ids import ids_of_texts
from media_literacy.lesson.text_blocks import Run, text_of_runs

NO_CHOICES = DiagnosticCode(
    "no-choices",
    Severity.WARNING,
    FormWording(
        message=deferred("There is nothing to choose in “Leave the page”."),
        hint=deferred("Add two or three searches or sources, and say which one tells most."),
        opens="leave",
        button=deferred("Add one"),
    ),
)

_OPENING, _CLOSING = re.compile(r"(?<!\s)\s*[(（]\s*$"), re.compile(r"\s*[)）]\s*")


class ReadLeave(NamedTuple):
    """The step as read, with the places of its blocks; `step` is None when the lesson has none."""

    step: LeaveThePage | None = None
    blocks: tuple[DraftBlock, ...] = ()
    searches: tuple[DraftSearch, ...] = ()


def read_leave(raw: RawLesson, resolver: Resolver, collector: DiagnosticCollector) -> ReadLeave:
    """What stands under *Leave the page*."""
    found = [part for part in raw.parts if part.place is Place.LEAVE]
    if not found:
        return ReadLeave()
    outside, raw_searches = split_leave(raw)
    before, raws, after = read_choices(outside)
    prompt, prompt_drafts = resolver.blocks(before, Place.LEAVE)
    afterwards, after_drafts = resolver.blocks(after, Place.LEAVE)
    if not raws and not raw_searches and found[0].heading is not None:
        message = _("There is nothing to choose under this heading.")
        hint = _("Write each choice as a list item with a box: - [x] the best one — why, and - [ ] another — why.")
        collector.add(NO_CHOICES, message, found[0].heading.range, hint)
    made = [_resolved(choice, resolver) for choice in raws]
    ids = ids_of_texts((text_of_runs(text) for text, _reason, _card in made), "choice")
    choices = tuple(
        Choice(ChoiceId(id), text, reason, choice.is_best, card)
        for id, choice, (text, reason, card) in zip(ids, raws, made, strict=True)
    )
    shown = [block for choice in raws for block in choice.blocks if not block.picture]
    drafts = resolver.blocks(shown, Place.LEAVE)[1]
    reader = SearchReader(raw, resolver, collector)
    reader.report_misspelt(outside)
    searches, search_blocks = reader.read(raw_searches)
    step = LeaveThePage(prompt, choices, afterwards, tuple(read.search for read in searches if read.search is not None))
    return ReadLeave(step, (*prompt_drafts, *drafts, *after_drafts, *search_blocks), searches)


def split_leave(raw: RawLesson) -> tuple[list[RawBlock], list[RawSearch]]:
    """What stands under *Leave the page* outside the searches, and the searches."""
    blocks = [block for part in raw.parts if part.place is Place.LEAVE for block in part.blocks]
    return split_searches(blocks, raw.source, raw.language)


def choices_of(raw: RawLesson) -> list[RawChoice]:
    """The choices under *Leave the page* as written."""
    return read_choices(split_leave(raw)[0])[1]


def read_choices(blocks: Sequence[RawBlock]) -> tuple[list[RawBlock], list[RawChoice], list[RawBlock]]:
    """What is asked, the choices (items with a task box), and what is said afterwards."""
    boxes = [index for index, block in enumerate(blocks) if block.item and block.item.checked is not None]
    if not boxes:
        return list(blocks), [], []
    choices: list[RawChoice] = []
    end = boxes[0]
    for start in boxes:
        if start < end:
            continue
        end = start + 1
        while end < len(blocks) and blocks[end].item and end not in boxes:
            end += 1
        choices.append(_choice(blocks[start], tuple(blocks[start + 1 : end])))
    # Text between two choices would be lost: it is said afterwards.
    taken = {id(block) for choice in choices for block in choice.blocks}
    rest = [block for block in blocks[boxes[0] :] if id(block) not in taken]
    return list(blocks[: boxes[0]]), choices, rest


def _choice(block: RawBlock, further: tuple[RawBlock, ...]) -> RawChoice:
    last = further[-1].inline if further else block.inline
    closing, end = _closing(last)
    text = block.inline.text[: len(block.inline.text) if further else end]
    code = ((piece.start, piece.start + len(piece.text)) for piece in block.inline.pieces if piece.code)
    text_end, reason_start = find_dash(text, code) or (len(text), len(text))
    is_best = bool(block.item and block.item.checked)
    return RawChoice(block, text_end, reason_start, further, is_best, closing, end)


def _closing(inline: InlineText) -> tuple[RawLink | None, int]:
    """The link in brackets at the very end of a text, if it leads to a place in the lesson, and where it begins."""
    text = inline.text
    link = inline.links[-1] if inline.links else None
    if link is not None and anchor(link.target) is not None and _CLOSING.fullmatch(text, link.end):
        opening = _OPENING.search(text, 0, link.start)
        if opening is not None:
            return link, opening.start()
    return None, len(text)


def _resolved(raw: RawChoice, resolver: Resolver) -> tuple[tuple[Run, ...], tuple[Run, ...], CardId | None]:
    """The words of a choice, its reason, and its card. A link in brackets that leads to a sentence stays a link."""
    name = anchor(raw.closing.target) if raw.closing else None
    is_text = name is None or name in resolver.labels
    text_end, reason_start = raw.text_end, raw.reason_start
    ends = [len(block.inline.text) for block in raw.blocks]
    if not is_text:
        ends[-1] = raw.end
    elif text_end == reason_start and not raw.further:
        text_end = reason_start = ends[0]
    reason = resolver.runs(raw.block.inline, Place.LEAVE, reason_start, ends[0])
    for block, end in zip(raw.further, ends[1:], strict=True):
        more = resolver.runs(block.inline, Place.LEAVE, 0, end)
        reason = (*reason, Run("\n"), *more) if reason and more else reason or more
    card = resolver.cards.get(name) if name is not None and not is_text else None
    return resolver.runs(raw.block.inline, Place.LEAVE, 0, text_end), reason, card
