"""A mark ends the sentence before it. One that stands elsewhere cuts a sentence in two, or ends the wrong one."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftMark, Place
from media_literacy.lesson.reading.link_resolving import MARK_OUTSIDE_ARTICLE

MARK_IN_LINK = DiagnosticCode(
    "mark-in-link",
    Severity.WARNING,
    FormWording(
        message=deferred("The note of this sentence hangs inside a link."),
        hint=deferred("It works, but some programs show it wrongly. It can be moved in the text of the file."),
        opens="source",
    ),
)
MARK_IN_MID_SENTENCE = DiagnosticCode(
    "mark-in-mid-sentence",
    Severity.WARNING,
    FormWording(
        message=deferred("A note in the middle cuts this sentence in two."),
        hint=deferred("Join the sentence with the next if it is one."),
    ),
)
MARK_BEFORE_SENTENCE = DiagnosticCode(
    "mark-before-sentence",
    Severity.WARNING,
    FormWording(
        message=deferred("A note stands before this sentence and belongs to the one before it."),
        hint=deferred("If it is about this sentence, take it away there and write it here."),
    ),
)

_BEFORE = 80
_END_OF_LINK_TEXT = re.compile(r"[^\[\]\n]{0,200}\]\(")
_FURTHER_MARKS = re.compile(r"(?:\[\^[^\]\s]+\]){0,20}")


def marks_in_sentences(draft: Draft) -> Iterator[Diagnostic]:
    """Marks after a comma or a word, where the sentence goes on with a small letter."""
    text = draft.source.text
    for mark in _in_article(draft):
        start = draft.source.offset(mark.range.start)
        before, end = _before(text, start), _end_of_marks(text, start)
        after = text[end : end + 2]
        if before and (before == "," or before.isalpha()) and after[:1] == " " and after[1:2].islower():
            yield diagnose(
                MARK_IN_MID_SENTENCE,
                _("The mark “[^{label}]” cuts a sentence in two, because a mark always ends one.").format(
                    label=mark.label
                ),
                mark.range,
                _("Move it behind the full stop, or end the sentence here."),
            )


def marks_before_sentences(draft: Draft) -> Iterator[Diagnostic]:
    """Marks with white space before them and a word right behind."""
    text = draft.source.text
    for mark in _in_article(draft):
        start = draft.source.offset(mark.range.start)
        end = _end_of_marks(text, start)
        if (start == 0 or text[start - 1].isspace()) and (text[end : end + 1].isalnum() or text[end : end + 1] == "“"):
            yield diagnose(
                MARK_BEFORE_SENTENCE,
                _("The mark “[^{label}]” stands before a sentence, and belongs to the one before it.").format(
                    label=mark.label
                ),
                mark.range,
                _("Move it behind the full stop of the sentence that is meant."),
            )


def marks_at_headings(draft: Draft) -> Iterator[Diagnostic]:
    """Marks in the heading of a part, which is no sentence of the article."""
    headings = {part.location.line: part for part in draft.parts}
    for mark in draft.marks:
        part = headings.get(mark.range.start.line)
        if part is not None and mark.place is part.place:
            yield diagnose(
                MARK_OUTSIDE_ARTICLE,
                _("The mark “[^{label}]” stands at the heading of a part, where there is no sentence.").format(
                    label=mark.label
                ),
                mark.range,
                _("Move it to a sentence of the article, or take it and its note away."),
            )


def marks_in_links(draft: Draft) -> Iterator[Diagnostic]:
    """Marks inside the words of a link: the link is broken, or the mark is lost."""
    text = draft.source.text
    for mark in _in_article(draft):
        if _END_OF_LINK_TEXT.match(text, _end_of_marks(text, draft.source.offset(mark.range.start))):
            yield diagnose(
                MARK_IN_LINK,
                _("The mark “[^{label}]” stands inside the words of a link.").format(label=mark.label),
                mark.range,
                _("Move it behind the closing bracket of the link’s address."),
            )


def _in_article(draft: Draft) -> Iterator[DraftMark]:
    return (mark for mark in draft.marks if mark.place is Place.ARTICLE)


def _before(text: str, start: int) -> str:
    """The last character before the mark that is no closing sign, or nothing."""
    return text[max(0, start - _BEFORE) : start].rstrip("*_”’\"')")[-1:]


def _end_of_marks(text: str, start: int) -> int:
    found = _FURTHER_MARKS.match(text, start)
    return found.end() if found else start


RULES = (
    Rule(marks_in_links, (MARK_IN_LINK,)),
    Rule(marks_in_sentences, (MARK_IN_MID_SENTENCE,)),
    Rule(marks_before_sentences, (MARK_BEFORE_SENTENCE,)),
    Rule(marks_at_headings, (MARK_OUTSIDE_ARTICLE,)),
)
