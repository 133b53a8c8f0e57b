"""Places where a mark looks like one to its author and is none to Markdown, or is read differently elsewhere."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.checks.text.lost_parts import open_fence
from media_literacy.lesson.draft import Draft, DraftPicture, Place
from media_literacy.lesson.fix import Fix, Splice

MARK_IN_CODE = DiagnosticCode(
    "mark-in-code",
    Severity.WARNING,
    FormWording(
        message=deferred("A note hangs on text that is shown as computer code, and opens nothing."),
        opens="source",
        fix=deferred("Move it behind that text"),
    ),
)
MARK_IN_PICTURE = DiagnosticCode(
    "mark-in-picture",
    Severity.WARNING,
    FormWording(
        message=deferred("A note hangs on the description of a picture, where it opens nothing."),
        opens="source",
        fix=deferred("Move it behind the picture"),
    ),
)
MARK_BEFORE_BRACKET = DiagnosticCode(
    "mark-before-bracket",
    Severity.WARNING,
    FormWording(
        message=deferred("A note stands right before a bracket, and the two may be read as a link."),
        fix=deferred("Put a space between them"),
    ),
)

LONGEST_PICTURE = 5_000

MARK = re.compile(r"\[\^[^\]\s]+\]")
_PICTURE = re.compile(r"(?P<picture>!\[[^\]\n]*?(?P<mark>\[\^[^\]\s]+\])[^\]\n]*\]\([^)\n]*\"[^\"\n]+\"\))[ \t]*")


def marks_in_code(draft: Draft) -> Iterator[Diagnostic]:
    """Marks inside code in the article; elsewhere an author may well speak about marks.

    Where a code block does not end, that is told once, and not for every mark in it.
    """
    fence = open_fence(draft)
    for code in draft.code:
        if code.place is not Place.ARTICLE or (fence is not None and code.location.line > fence):
            continue
        searched_from = draft.source.offset(code.location)
        for found in MARK.finditer(code.text):
            offset = draft.source.text.find(found.group(), searched_from)
            if offset < 0:
                break
            searched_from = offset + len(found.group())
            yield diagnose(
                MARK_IN_CODE,
                _("The mark {mark} stands in code, so that it is shown as it is and opens no note.").format(
                    mark=found.group()
                ),
                draft.source.range(offset, searched_from),
                _("Move it behind the closing backtick, or behind the code block."),
            )


def marks_in_pictures(draft: Draft) -> Iterator[Diagnostic]:
    for picture in draft.pictures:
        start = draft.source.offset(picture.range.start)
        for found in MARK.finditer(draft.source.text, start, _end_of_picture(draft.source.text, start, picture)):
            yield diagnose(
                MARK_IN_PICTURE,
                _("The mark {mark} stands in the text of a picture, where it opens no note.").format(
                    mark=found.group()
                ),
                draft.source.range(found.start(), found.end()),
                _("Move it behind the picture’s closing bracket, or into a sentence about the picture."),
            )


def marks_before_brackets(draft: Draft) -> Iterator[Diagnostic]:
    """Marks with a bracket right behind them: Markdown takes the two for a link, or may do so elsewhere."""
    starts = {mark.range.start for mark in draft.marks if mark.place is Place.ARTICLE}
    starts |= {link.range.start for link in draft.links if link.place is Place.ARTICLE and link.text.startswith("^")}
    text = draft.source.text
    for location in sorted(starts):
        found = MARK.match(text, draft.source.offset(location))
        if found and text[found.end() : found.end() + 1] in ("(", "[") and text[found.end() : found.end() + 2] != "[^":
            yield diagnose(
                MARK_BEFORE_BRACKET,
                _(
                    "The mark {mark} stands right before an opening bracket, so that the two can be read as a link."
                ).format(mark=found.group()),
                draft.source.range(found.start(), found.end()),
                _("Put a space between the mark and the bracket."),
            )


def _end_of_picture(text: str, start: int, picture: DraftPicture) -> int:
    """Where “![…](…)” ends; at the end of its paragraph if the brackets do not close."""
    limit = min(len(text), start + LONGEST_PICTURE)
    stop = text.find("\n\n", start, limit)
    stop = limit if stop < 0 else stop
    end = _closing(text, start + 1, stop, "[]")
    if text[end : end + 1] == "(":
        # A caption may hold round brackets of its own, between its quotation marks.
        caption = text.find(picture.title, end, stop) if picture.title else end
        end = _closing(text, end, stop, "()") if caption < 0 else max(caption, _closing(text, end, stop, "()"))
    return end


def _closing(text: str, start: int, stop: int, pair: str) -> int:
    depth = 0
    for at in range(start, stop):
        if text[at] == pair[0]:
            depth += 1
        elif text[at] == pair[1]:
            depth -= 1
            if depth == 0:
                return at + 1
    return stop


def move_out_of_code(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark inside backticks goes behind them."""
    start = draft.source.offset(diagnostic.start)
    found = MARK.match(draft.source.text, start)
    code = next(
        (code for code in draft.code if _is_inside(draft, start, draft.source.offset(code.location), code.text)), None
    )
    if found is None or not _has_note(draft, found[0]):
        return None
    if code is None or "\n" in code.text or code.text.strip() == found[0]:
        return None
    opened = draft.source.offset(code.location)
    ticks = re.search(r"`+ ?\Z", draft.source.text[max(0, opened - 9) : opened])
    if ticks is None:
        return None  # a code block, not a span
    closing = draft.source.text.find(ticks[0].strip(), found.end(), draft.source.line_end(diagnostic.start.line))
    if closing < 0:
        return None
    behind = closing + len(ticks[0].strip())
    title = _("Move the mark behind the code")
    return Fix(title, (Splice(start, found.end(), ""), Splice(behind, behind, found[0])))


def move_out_of_picture(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark in a picture's description goes behind the picture, where it belongs to the caption."""
    start = draft.source.offset(diagnostic.start)
    base = draft.source.starts[diagnostic.start.line - 1]
    found = _PICTURE.fullmatch(draft.source.line(diagnostic.start.line))
    if found is not None and base + found.start("mark") == start and _has_note(draft, found["mark"]):
        mark, end = found["mark"], base + found.end("picture")
        return Fix(
            _("Move the mark behind the picture"), (Splice(start, start + len(mark), ""), Splice(end, end, mark))
        )
    return None


def space_before_bracket(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark and a bracket no longer look like a link."""
    found = MARK.match(draft.source.text, draft.source.offset(diagnostic.start))
    return Fix(_("Put a space between them"), (Splice(found.end(), found.end(), " "),)) if found else None


def _has_note(draft: Draft, mark: str) -> bool:
    """Whether a mark such as “[^label]” has a note and no other mark, so that it may count."""
    label = mark[2:-1]
    is_taken = any(mark.label == label and mark.sentence is not None for mark in draft.marks)
    return not is_taken and any(note.label == label for note in draft.notes)


def _is_inside(draft: Draft, at: int, start: int, text: str) -> bool:
    return start <= at < start + len(text)


RULES = (
    Rule(marks_in_code, (MARK_IN_CODE,), move_out_of_code),
    Rule(marks_in_pictures, (MARK_IN_PICTURE,), move_out_of_picture),
    Rule(marks_before_brackets, (MARK_BEFORE_BRACKET,), space_before_bracket),
)
