"""Article text right below a note becomes part of that note, because Markdown lets a paragraph go on without indent."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.checks.text.stray_marks import MARK
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.fix import Fix, Splice
from media_literacy.lesson.source import usual_line_end

SWALLOWED_TEXT = DiagnosticCode(
    "swallowed-text",
    Severity.WARNING,
    FormWording(
        message=deferred("A line of the article has become part of this note."),
        fix=deferred("Let it be text of the article"),
    ),
)

WIDEST = 80
SURELY_EARLY = 0.85

_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
_CLOSERS = "\"'”’»*_)]"


def swallowed_text(draft: Draft) -> Iterator[Diagnostic]:
    """Lines that a note took in though they look like the article's.

    Either they hold a mark, which means nothing in a note; or they stand at the left edge after a line that ended
    its sentence early, where an author who wraps lines would have gone on.
    """
    width = min(WIDEST, max(len(line) for line in draft.source.lines))
    for note in draft.notes:
        line = _first_marked_line(draft, note) or _first_early_line(draft, note, width)
        if line:
            yield diagnose(
                SWALLOWED_TEXT,
                _("This line has become part of the note “{label}”.").format(label=note.label),
                draft.source.line_range(line),
                _("If it belongs to the article, leave an empty line above it. If not, begin it with four spaces."),
            )


def _first_marked_line(draft: Draft, note: DraftNote) -> int | None:
    """The first line without indent, below the note's first one, that holds a mark."""
    for number in range(note.first_line + 1, note.last_line + 1):
        line = draft.source.line(number)
        if line[:1].strip() and MARK.search(line):
            return number
    return None


def _first_early_line(draft: Draft, note: DraftNote, width: int) -> int | None:
    """The first line without indent whose first word would have fitted behind the finished sentence above it."""
    for number in range(note.first_line + 1, note.last_line + 1):
        above, line = draft.source.line(number - 1).rstrip(), draft.source.line(number)
        if not line.strip() or line[0].isspace() or not line[0].isupper():
            continue
        is_finished = above.rstrip(_CLOSERS).endswith(_ENDS)
        if is_finished and len(above) + 1 + len(line.split()[0]) <= width * SURELY_EARLY:
            return number
    return None


def blank_line_above(draft: Draft, diagnostic: Diagnostic) -> Fix:
    """Text that a note took in becomes the article's again."""
    at = draft.source.starts[diagnostic.start.line - 1]
    return Fix(_("Put an empty line above it"), (Splice(at, at, usual_line_end(draft.source.text)),))


RULES = (Rule(swallowed_text, (SWALLOWED_TEXT,), blank_line_above),)
