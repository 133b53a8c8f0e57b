"""Where a new note's definition goes, and how one is taken out again.

The one undoes the other to the last sign, but for an empty line where text stood right below: that line stays.
"""

from collections.abc import Sequence

from media_literacy.authoring.edit.source.blank_lines import last_written_line
from media_literacy.authoring.edit.source.splice import without_lines
from media_literacy.lesson.draft import Draft, DraftNote, Place
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.source import Source, usual_line_end

_BLANK = " \t"


def definition_splice(draft: Draft, mark_at: int, lines: Sequence[str]) -> Splice:
    """Puts a definition behind that of the mark before it in reading order; `mark_at` is where the new mark goes.

    Without a mark before it, it goes before the first definition, or to the end of the article.
    """
    source = draft.source
    end = usual_line_end(source.text)
    above = _note_above(draft, mark_at)
    last = last_written_line(source, 1, above.last_line if above else _last_text(draft))
    below = source.line(last + 1)
    is_tight = above is not None and below.startswith("[^")
    at = source.line_end(last)
    # The line above keeps its own end, in files of several kinds of them, too.
    own = source.text[at : source.starts[last]] if last < len(source.lines) else end
    text = own + ("" if is_tight else end) + end.join(lines)
    if below.strip(_BLANK) and not below.startswith(("[^", "#")):
        text += end
    return Splice(at, at, text)


def _note_above(draft: Draft, mark_at: int) -> DraftNote | None:
    """The note of the nearest mark before a place whose definition stands by itself."""
    notes = {note.label: note for note in draft.notes if note.label_range.start.column == 1}
    before = [
        mark for mark in draft.marks if mark.place is Place.ARTICLE and draft.source.offset(mark.range.start) < mark_at
    ]
    return next((notes[mark.label] for mark in reversed(before) if mark.label in notes), None)


def _last_text(draft: Draft) -> int:
    """The line before the first definition; without one, the article's last line."""
    first = min((note.first_line for note in draft.notes if note.label_range.start.column == 1), default=0)
    if first:
        return first - 1
    return draft.parts[0].location.line - 1 if draft.parts else len(draft.source.lines)


def without_definition(source: Source, note: DraftNote) -> Splice:
    """Takes a definition out, with the blank line above it."""
    first = note.first_line
    last = last_written_line(source, first, note.last_line)  # behind code, the empty lines below count as the note's
    above, below = source.line(first - 1).strip(_BLANK), source.line(last + 1)
    if first > 1 and not above and (not below.strip(_BLANK) or below.startswith(("[^", "#"))):
        first -= 1
    return without_lines(source, first, last)
