"""What a quick fix is: a few replacements in the source that make one diagnostic go away, and words for what they do.

A fix is a plain value, so that a check can bring its own; `authoring` offers and applies it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.text_blocks import BlockKind


@dataclass(frozen=True, slots=True)
class Splice:
    """`text` in the place of what stands between `start` and `end`; offsets count code points of the source."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A fix at a click: `title` says what it does, as a button does."""

    title: str
    splices: tuple[Splice, ...]


FindFix = Callable[[Draft, Diagnostic], Fix | None]
"""Finds the fix of one diagnostic; None where there is no one clear fix."""


def last_written(splices: Sequence[Splice]) -> tuple[int, int]:
    """From where to where the last line of what these splices write stands in the text that they make."""
    last = max(splices, key=lambda splice: splice.start)
    moved = sum(len(splice.text) - (splice.end - splice.start) for splice in splices if splice is not last)
    words = last.text.strip().rpartition("\n")[2]
    start = last.start + moved + last.text.rfind(words)
    return start, start + len(words)


def change_to(word: str, start: int, end: int) -> Fix:
    """Write another word in the place of one."""
    return Fix(_("Change to “{word}”").format(word=word), (Splice(start, end, word),))


def match_in_range(draft: Draft, diagnostic: Diagnostic, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The beginning of what the diagnostic is about, if it has that form."""
    return pattern.match(draft.source.text, *draft.source.span(diagnostic.range))


def match_in_line(draft: Draft, diagnostic: Diagnostic, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """What stands from the diagnostic's start on to the end of its line, if it begins with that form."""
    start = draft.source.offset(diagnostic.start)
    return pattern.match(draft.source.text, start, draft.source.line_end(diagnostic.start.line))


def ends_in_code(draft: Draft) -> bool:
    """Whether the file ends inside code that was never closed, so that nothing can be added below."""
    blocks = [*draft.blocks, *(block for part in draft.parts for block in part.blocks)]
    last = len(draft.source.lines) - 1
    return any(block.block.kind is BlockKind.CODE and block.last_line >= last for block in blocks)


def note_around(draft: Draft, line: int) -> DraftNote | None:
    """The note whose lines hold that one."""
    return next((note for note in draft.notes if note.first_line <= line <= note.last_line), None)
