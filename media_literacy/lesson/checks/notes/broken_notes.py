"""Lines that were meant as a note or a mark, and lack the caret or the colon that makes them one."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.reading.notes.verdict_head import head_in_line
from media_literacy.lesson.vocabulary.format_words import load_format_words

BROKEN_NOTE = DiagnosticCode(
    "broken-note",
    Severity.WARNING,
    FormWording(
        message=deferred("A line looks like a note and is read as text."),
        hint=deferred("Write it as the note of its sentence, and take the line out in the text of the file."),
        opens="source",
    ),
)
BROKEN_MARK = DiagnosticCode(
    "broken-mark",
    Severity.WARNING,
    FormWording(
        message=deferred("Some signs in this sentence look as if a note hung there, and are read as text."),
        hint=deferred("Take them out with “Change, split or join the sentence”."),
    ),
)

_NOTE = re.compile(
    r" {0,3}\[(?P<caret>\^?)(?P<label>[^\[\]]{1,60})\](?P<colon>:?)"
    r"(?:[ \t]*[:;：.,–—-])?"
)
_MARK = re.compile(r"\[(?P<sign>[\^ˆ＾⌃‸]?)\s?(?P<label>[^\[\]\\\s]{1,60})\s?\\?\](?![:(])")


def broken_notes(draft: Draft) -> Iterator[Diagnostic]:
    """Lines that begin with a label in brackets and a verdict, and are no note."""
    words = load_format_words()
    for number, line in enumerate(draft.source.lines[draft.body_line - 1 :], draft.body_line):
        found = _NOTE.match(line)
        if found is None or (found["caret"] and found["colon"]):
            continue
        head = head_in_line(line, found.end())
        if head is None or words.verdict(head.verdict, draft.language) is None:
            continue
        start = draft.source.starts[number - 1]
        yield diagnose(
            BROKEN_NOTE,
            _("This line looks like the note “{label}” and is read as text.").format(label=found["label"]),
            draft.source.range(start + found.start("caret") - 1, start + found.end("label") + 1),
            _("Begin it with [^{label}]: and a space.").format(label=found["label"].lstrip("^")),
        )


def broken_marks(draft: Draft) -> Iterator[Diagnostic]:
    """Brackets with the label of a note that is marked nowhere, but without a caret, or with another sign for it."""
    lost = {note.label for note in draft.notes if not note.sentences}
    if not lost:
        return
    notes = {note.first_line for note in draft.notes}
    for found in _MARK.finditer(draft.source.text):
        label = found["label"].casefold()
        if label not in lost:
            continue
        is_escaped = draft.source.text[: found.start()].endswith("\\")
        if found["sign"] == "^" and not is_escaped:
            continue
        where = draft.source.range(found.start() - is_escaped, found.end())
        if where.start.line in notes:
            continue
        lost.discard(label)
        yield diagnose(
            BROKEN_MARK,
            _("{text} looks like the mark of the note “{label}” and is none.").format(
                text="\\" * is_escaped + found.group(), label=label
            ),
            where,
            _("Write it as [^{label}], with the caret of your keyboard and no backslash.").format(label=label),
        )


RULES = (
    Rule(broken_notes, (BROKEN_NOTE,)),
    Rule(broken_marks, (BROKEN_MARK,)),
)
