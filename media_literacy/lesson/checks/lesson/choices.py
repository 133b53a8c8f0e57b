"""Leave the page asks for a choice: at least two to choose from, one of them the best."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import (
    Diagnostic,
    DiagnosticCode,
    FormWording,
    Location,
    Severity,
    SourceRange,
    diagnose,
)
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftBlock, Place
from media_literacy.lesson.fix import Fix, Splice
from media_literacy.lesson.reading.leave_the_page import choices_of

NO_BEST_CHOICE = DiagnosticCode(
    "no-best-choice",
    Severity.WARNING,
    FormWording(
        message=deferred("No choice is marked as the best one."),
        hint=deferred("Tick “Tells most” at the best one."),
        opens="leave",
    ),
)
ONLY_BEST_CHOICES = DiagnosticCode(
    "only-best-choices",
    Severity.WARNING,
    FormWording(
        message=deferred("Every choice is marked as the best, so that none can be wrong."),
        hint=deferred("Tick “Tells most” only at what would settle it."),
        opens="leave",
    ),
)
SINGLE_CHOICE = DiagnosticCode(
    "single-choice", Severity.WARNING, FormWording(opens="leave", button=deferred("Add another"))
)
BROKEN_BOX = DiagnosticCode(
    "broken-box",
    Severity.WARNING,
    FormWording(
        message=deferred("A line in “Leave the page” looks like a choice and is read as text."),
        hint=deferred("Add it as a search or source, and take the line out."),
        opens="leave",
    ),
)
CARD_NOT_AT_END = DiagnosticCode(
    "card-not-at-end",
    Severity.WARNING,
    FormWording(
        message=deferred("The card of a choice stands in its midst, where it opens nothing."),
        hint=deferred("Choose the card in the list below the choice."),
        opens="leave",
    ),
)

_BROKEN = re.compile(r"\s*(?:[-*+]\s*)?(?:\(\s?[xX]?\s?\)|\[[xX ]?\])\s*\S")


def choices(draft: Draft) -> Iterator[Diagnostic]:
    """No best choice, nothing but best ones, or a single choice."""
    boxes = [block for block in _blocks(draft) if _is_box(block)]
    best = [block for block in boxes if block.block.item and block.block.item.checked]
    if boxes and not best:
        yield diagnose(
            NO_BEST_CHOICE,
            _("No choice is marked as the best one."),
            _line(draft, boxes[0]),
            _("Put an x into the box of the best one: - [x]"),
        )
    if len(best) > 1 and len(best) == len(boxes):
        yield diagnose(
            ONLY_BEST_CHOICES,
            _("Every choice is marked as the best, so that none can be wrong."),
            _line(draft, best[1]),
            _("Mark only what would settle it, and leave the other boxes empty: - [ ]"),
        )
    if len(boxes) == 1:
        yield diagnose(
            SINGLE_CHOICE,
            _("There is only one choice, so nothing is chosen."),
            _line(draft, boxes[0]),
            _("Add one that looks good and would tell less."),
        )


def cards_not_at_end(draft: Draft) -> Iterator[Diagnostic]:
    """Links to cards in a choice that are not the card it would find."""
    cards = {f"#{card.id}" for card in draft.lesson.cards}
    resolved = {link.range: link.resolved for link in draft.links}
    for choice in choices_of(draft.raw):
        for link in choice.links:
            if link is not choice.closing and resolved.get(link.range) in cards:
                yield diagnose(
                    CARD_NOT_AT_END,
                    _("The card of a choice stands in round brackets at its end; here it opens nothing."),
                    link.range,
                    _("Put the one card that this search would find at the end: ([its title](#its-name))"),
                )


def move_to_end(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The link in brackets at the end of its choice, if nothing stands there yet; inside it leaves its words."""
    choice = next(
        (found for found in choices_of(draft.raw) if any(link.range.start == diagnostic.start for link in found.links)),
        None,
    )
    if choice is None or choice.closing is not None or choice.blocks[-1].picture:
        return None
    source = draft.source
    start, end = source.span(diagnostic.range)
    last = choice.blocks[-1].inline
    stop = source.offset(last.range(0, len(last.text.rstrip())).end)
    stop = max(stop, end)
    written = source.text[start:end]
    words = re.match(r"\[(?P<words>[^\[\]]*)\]", written)
    before, after = source.text[:start], source.text[end:stop]
    if words is None:
        return None
    title = _("Put the card at the end of the choice")
    if not after.strip():
        return Fix(title, (Splice(start, start, "("), Splice(end, end, ")")))
    if before.rstrip().endswith("(") and after.lstrip().startswith(")"):
        cut = len(before.rstrip()[:-1].rstrip())
        close = end + after.index(")") + 1
        return Fix(title, (Splice(cut, close, ""), Splice(stop, stop, f" ({written})")))
    return Fix(title, (Splice(start, end, words["words"]), Splice(stop, stop, f" ({written})")))


def broken_boxes(draft: Draft) -> Iterator[Diagnostic]:
    """The first line that looks like a choice and has no box."""
    blocks = _blocks(draft)
    boxes = {block.first_line for block in blocks if _is_box(block)}
    lines = [number for block in blocks for number in range(block.first_line, block.last_line + 1)]
    for number in lines:
        if number not in boxes and _BROKEN.match(draft.source.line(number)):
            yield diagnose(
                BROKEN_BOX,
                _("This line looks like a choice, and has no box that can be read."),
                draft.source.rest_of_line(Location(number, 1)),
                _("Write - [x] for the best choice and - [ ] for each other one, with a space behind the hyphen."),
            )
            return


def _blocks(draft: Draft) -> list[DraftBlock]:
    """What stands under *Leave the page* outside the searches."""
    in_search = {block.first_line for search in draft.searches for block in search.raw.blocks}
    leave = (part for part in draft.parts if part.place is Place.LEAVE)
    return [block for part in leave for block in part.blocks if block.first_line not in in_search]


def _line(draft: Draft, block: DraftBlock) -> SourceRange:
    return draft.source.rest_of_line(block.location)


def _is_box(block: DraftBlock) -> bool:
    return block.block.item is not None and block.block.item.is_first and block.block.item.checked is not None


RULES = (
    Rule(
        choices,
        (
            NO_BEST_CHOICE,
            ONLY_BEST_CHOICES,
            SINGLE_CHOICE,
        ),
    ),
    Rule(broken_boxes, (BROKEN_BOX,)),
    Rule(cards_not_at_end, (CARD_NOT_AT_END,), move_to_end),
)
