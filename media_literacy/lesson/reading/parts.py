"""The parts of a file: the article, and what follows it under level-one headings; the cards in them."""

import itertools
from collections.abc import Iterable, Sequence

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.model import CardId
from media_literacy.lesson.raw_lesson import (
    Place,
    RawBlock,
    RawCard,
    RawNote,
    RawPart,
)
from media_literacy.lesson.reading.links import heading_slug
from media_literacy.lesson.reading.suggestions import did_you_mean
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.format_words import FormatWords

UNKNOWN_PART = DiagnosticCode("unknown-part", Severity.ERROR, FormWording(opens="source"))
DUPLICATE_PART = DiagnosticCode(
    "duplicate-part",
    Severity.WARNING,
    FormWording(
        message=deferred("This part is there twice; both are read as one."),
        hint=deferred("It does no harm. To have it once, join the two in the text of the file."),
    ),
)
TEXT_OUTSIDE_CARD = DiagnosticCode(
    "text-outside-card",
    Severity.WARNING,
    FormWording(
        message=deferred("This text among the evidence belongs to no card, so it is left out."),
        hint=deferred("Make a card with this text, and take it out here in the text of the file."),
        opens="source",
    ),
)


def is_part_heading(block: RawBlock) -> bool:
    """Whether a block opens the article or a part."""
    return block.kind is BlockKind.HEADING and block.level == 1 and block.depth == 0


def split_parts(
    blocks: Sequence[RawBlock], language: str, words: FormatWords, collector: DiagnosticCollector
) -> list[RawPart]:
    """What stands before the headline, the article, and each further part, in the order of the file."""
    starts = [index for index, block in enumerate(blocks) if is_part_heading(block)]
    edges = [*starts, len(blocks)]
    parts = [RawPart(Place.BEFORE, None, tuple(blocks[: edges[0]]))]
    if starts and edges[0] > 0 and _names_part(blocks[starts[0]], language, words):
        # The headline is missing: what stands above the first part is the article.
        parts = [RawPart(Place.BEFORE, None, ()), RawPart(Place.ARTICLE, None, parts[0].blocks)]
    seen: set[Place] = set()
    for count, (start, end) in enumerate(itertools.pairwise(edges)):
        heading = blocks[start]
        if count == 0 and len(parts) == 1:
            place = Place.ARTICLE
        else:
            place = _place(heading, language, words, collector)
            if place in seen:
                title = heading.inline.text.strip()
                message = _("The part “{title}” stands in the file twice; both are read as one.").format(title=title)
                collector.add(DUPLICATE_PART, message, heading.range, _("Join the two parts under one heading."))
            if place is not Place.UNKNOWN:
                seen.add(place)
        parts.append(RawPart(place, heading, tuple(blocks[start + 1 : end])))
    return parts


def _names_part(heading: RawBlock, language: str, words: FormatWords) -> bool:
    return words.part(heading.inline.text.strip().rstrip(":：").strip(), language) is not None


def _place(heading: RawBlock, language: str, words: FormatWords, collector: DiagnosticCollector) -> Place:
    title = heading.inline.text.strip()
    found = words.part(title.rstrip(":：").strip(), language)
    if found is not None:
        return Place(found)
    message = _("“{title}” is not a part of a lesson, so what stands under it is left out.").format(title=title[:80])
    known = words.part_words(language)
    hint = did_you_mean(title, known) or _("Use a level-two heading (##) inside the article.")
    collector.add(UNKNOWN_PART, message, heading.range, hint)
    return Place.UNKNOWN


def name_headings(blocks: Iterable[RawBlock], notes: Iterable[RawNote]) -> dict[int, str]:
    """The anchor of every heading, as GitHub would name it, by the `id()` of its block.

    Repeats are counted over the whole file; headings inside notes come last, since notes are shown last.
    """
    taken: dict[str, int] = {}
    names: dict[int, str] = {}
    everything = [*blocks, *(block for note in notes for block in note.blocks)]
    for block in everything:
        if block.kind is not BlockKind.HEADING:
            continue
        base = name = heading_slug(block.inline.text)
        while name in taken:
            taken[base] += 1
            name = f"{base}-{taken[base]}"
        taken[name] = 0
        names[id(block)] = name
    return names


def read_cards(part: RawPart, names: dict[int, str], collector: DiagnosticCollector) -> list[RawCard]:
    """The cards of an Evidence part: each level-two heading opens one."""
    starts = [
        index
        for index, block in enumerate(part.blocks)
        if block.kind is BlockKind.HEADING and block.level == 2 and block.depth == 0
    ]
    edges = [*starts, len(part.blocks)]
    if edges[0] > 0:
        message = _("This text stands before the first card, so it is left out.")
        hint = _("Begin each card with a level-two heading (##).")
        collector.add(TEXT_OUTSIDE_CARD, message, part.blocks[0].range, hint)
    return [
        RawCard(CardId(names[id(part.blocks[start])]), part.blocks[start], part.blocks[start + 1 : end])
        for start, end in itertools.pairwise(edges)
    ]
