"""What a cure is: a few splices that make one remark go away, and words that say what they do."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from media_literacy.authoring.edit.source.splice import Splice, line_end
from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.model import BlockKind


@dataclass(frozen=True, slots=True)
class Fix:
    """A cure at a click: `title` says what it does, as a button does."""

    title: str
    splices: tuple[Splice, ...]


Cure = Callable[[Draft, Diagnostic], Fix | None]
"""Finds the fix of one remark; None where there is no one clear cure."""


def change_to(word: str, start: int, end: int) -> Fix:
    """Write another word in the place of one."""
    return Fix(_("Change to “{word}”").format(word=word), (Splice(start, end, word),))


def written_at(draft: Draft, diagnostic: Diagnostic, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """What stands at the remark's place, if it has that form; it ends with its line."""
    source = draft.source
    start = source.offset(diagnostic.start)
    return pattern.match(source.text, start, line_end(draft.source, diagnostic.start.line))


def ends_in_code(draft: Draft) -> bool:
    """Whether the file ends inside code that was never closed, so that nothing can be added below."""
    blocks = [*draft.blocks, *(block for part in draft.parts for block in part.blocks)]
    last = len(draft.source.lines) - 1
    return any(block.block.kind is BlockKind.CODE and block.last_line >= last for block in blocks)


def note_around(draft: Draft, line: int) -> DraftNote | None:
    """The note whose lines hold that one."""
    return next((note for note in draft.notes if note.first_line <= line <= note.last_line), None)
