"""Places where a mark looks like one to its author and is none to Markdown, or is read differently elsewhere."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, Severity, diagnose
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.text.lost_parts import open_fence
from media_literacy.lesson.draft import Draft, DraftPicture, Place

MARK_IN_CODE = DiagnosticCode("mark-in-code", Severity.WARNING, "a mark stands in code, where it is no mark")
MARK_IN_PICTURE = DiagnosticCode(
    "mark-in-picture", Severity.WARNING, "a mark stands in a picture's text, where it is no mark"
)
MARK_BEFORE_BRACKET = DiagnosticCode(
    "mark-before-bracket",
    Severity.WARNING,
    "a mark stands right before an opening bracket, so that the two look like a link",
)

LONGEST_PICTURE = 5_000

MARK = re.compile(r"\[\^[^\]\s]+\]")


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
    """Marks in a picture's description or caption."""
    for picture in draft.pictures:
        start = draft.source.offset(picture.location)
        for found in MARK.finditer(draft.source.text, start, _end_of_picture(draft.source.text, start, picture)):
            yield diagnose(
                MARK_IN_PICTURE,
                _("The mark {mark} stands in the text of a picture, where it opens no note.").format(
                    mark=found.group()
                ),
                draft.source.range(found.start(), found.end()),
                _("Move it behind the picture's closing bracket, or into a sentence about the picture."),
            )


def marks_before_brackets(draft: Draft) -> Iterator[Diagnostic]:
    """Marks with a bracket right behind them: Markdown takes the two for a link, or may do so elsewhere."""
    starts = {mark.location for mark in draft.marks if mark.place is Place.ARTICLE}
    starts |= {link.location for link in draft.links if link.place is Place.ARTICLE and link.text.startswith("^")}
    text = draft.source.text
    for location in sorted(starts, key=lambda one: (one.line, one.column)):
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
