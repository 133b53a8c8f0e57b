"""Leave the page asks for a choice: at least two to choose from, one of them the best."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, Location, Severity, SourceRange, diagnose
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftBlock, DraftPart, Place

NO_BEST_CHOICE = DiagnosticCode("no-best-choice", Severity.WARNING)
ONLY_BEST_CHOICES = DiagnosticCode("only-best-choices", Severity.WARNING)
SINGLE_CHOICE = DiagnosticCode("single-choice", Severity.WARNING)
BROKEN_BOX = DiagnosticCode("broken-box", Severity.WARNING)

_BROKEN = re.compile(r"\s*(?:[-*+]\s*)?(?:\(\s?[xX]?\s?\)|\[[xX ]?\])\s*\S")


def choices(draft: Draft) -> Iterator[Diagnostic]:
    """No best choice, nothing but best ones, or a single choice."""
    boxes = [block for part in _leave(draft) for block in part.blocks if _is_box(block)]
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


def broken_boxes(draft: Draft) -> Iterator[Diagnostic]:
    """The first line that looks like a choice and has no box."""
    for part in _leave(draft):
        boxes = {block.first_line for block in part.blocks if _is_box(block)}
        lines = [number for block in part.blocks for number in range(block.first_line, block.last_line + 1)]
        for number in lines:
            if number not in boxes and _BROKEN.match(draft.source.line(number)):
                yield diagnose(
                    BROKEN_BOX,
                    _("This line looks like a choice, and has no box that can be read."),
                    draft.source.rest_of_line(Location(number, 1)),
                    _("Write - [x] for the best choice and - [ ] for each other one, with a space behind the hyphen."),
                )
                return


def _leave(draft: Draft) -> Iterator[DraftPart]:
    return (part for part in draft.parts if part.place is Place.LEAVE)


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
)
