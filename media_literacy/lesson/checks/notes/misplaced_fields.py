"""Fields that are not where the note can find them: outside it, or inside its explanation."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, SourceRange, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.fix import Fix, Splice
from media_literacy.lesson.reading.notes.field_words import FieldOpening, any_field_word, field_in_line
from media_literacy.lesson.source import usual_line_end

FIELD_NOT_INDENTED = DiagnosticCode(
    "field-not-indented",
    Severity.WARNING,
    FormWording(
        message=deferred("A line below this note looks like one of its fields and has become text."),
        fix=deferred("Make it a field of the note"),
    ),
)
FIELD_IN_TEXT = DiagnosticCode(
    "field-in-text",
    Severity.WARNING,
    FormWording(
        message=deferred("A line in this explanation looks like a field and is read as text."),
        hint=deferred("Move it into the field of that name."),
        fix=deferred("Make it a field of the note"),
    ),
)

_INDENT = " " * 4
_CARD_LINK = re.compile(r"\]\(#([^\s()]+)\)")


def fields_not_indented(draft: Draft) -> Iterator[Diagnostic]:
    """Lines right below a note that begin with a field word and belong to no note."""
    inside = {line for note in draft.notes for line in range(note.first_line, note.last_line + 1)}
    for note in draft.notes:
        for number in range(note.last_line + 1, len(draft.source.lines) + 1):
            line = draft.source.line(number)
            if not line.strip():
                continue
            field = _known_field(draft, number)
            if number in inside or field is None:
                break
            yield diagnose(
                FIELD_NOT_INDENTED,
                _("“{word}:” is not indented enough to belong to the note “{label}”, and has become text.").format(
                    word=field.word, label=note.label
                ),
                _range_of_field(draft, number, field),
                _("Begin the line with four spaces, as in “    - {word}: …”.").format(word=field.word),
            )


def fields_in_text(draft: Draft) -> Iterator[Diagnostic]:
    """Lines of a note that begin with a field word and are no field."""
    for note in draft.notes:
        known = {field.range.start.line for field in note.fields}
        for number in range(note.first_line + 1, note.last_line + 1):
            field = _known_field(draft, number)
            if field is not None and number not in known:
                yield diagnose(
                    FIELD_IN_TEXT,
                    _("“{word}:” stands inside the text of the note “{label}” and is read as part of it.").format(
                        word=field.word, label=note.label
                    ),
                    _range_of_field(draft, number, field),
                    _("Leave an empty line above it, and begin the line with four spaces: “    - {word}: …”.").format(
                        word=field.word
                    ),
                )


def fields_in_running_text(draft: Draft) -> Iterator[Diagnostic]:
    """Field words behind a full stop, in the middle of a line of a note."""
    pattern = re.compile(rf"[.!?…”\"*)\]]\s+{any_field_word(draft.language)}\s?:\s")
    for note in draft.notes:
        for number in range(note.first_line, note.last_line + 1):
            start = draft.source.starts[number - 1]
            for found in pattern.finditer(draft.source.line(number)):
                yield diagnose(
                    FIELD_IN_TEXT,
                    _("“{word}:” stands inside the text of the note “{label}” and is read as part of it.").format(
                        word=found["word"], label=note.label
                    ),
                    draft.source.range(start + found.start("word"), start + len(found.string[: found.end()].rstrip())),
                    _("Make it a list item of its own below an empty line: “    - {word}: …”.").format(
                        word=found["word"]
                    ),
                )


def _known_field(draft: Draft, number: int) -> FieldOpening | None:
    """The field that the line of the source opens."""
    found = field_in_line(draft.source.line(number), draft.language)
    return found if found and found.name else None


def _range_of_field(draft: Draft, number: int, field: FieldOpening) -> SourceRange:
    """The field word with its colon, and the sign of its list."""
    start = draft.source.starts[number - 1]
    return draft.source.range(start + field.signs_at, start + field.colon_end)


def indent_fields(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """All fields right below a note become its own, since one that stays behind would cut off those after it."""
    note = max(
        (note for note in draft.notes if note.last_line < diagnostic.start.line),
        key=lambda note: note.last_line,
        default=None,
    )
    lines = _lines_of_fields(draft, note) if note else []
    if diagnostic.start.line not in lines:
        return None
    splices: list[Splice] = []
    for number in lines:
        at, field = draft.source.starts[number - 1], _known_field(draft, number)
        splices.append(Splice(at, at + field.start, f"{_INDENT}- ") if field else Splice(at, at, _INDENT))
    title = _("Indent it by four spaces") if len(lines) == 1 else _("Indent these fields by four spaces")
    return Fix(title, tuple(splices))


def make_list_item(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A field inside the explanation gets a line of a list."""
    number = diagnostic.start.line
    line = draft.source.line(number)
    field = field_in_line(line, draft.language)
    if field is None or not leads_somewhere(draft, field.name, line[field.value_at :]):
        return None
    at = draft.source.starts[number - 1]
    above = draft.source.line(number - 1)
    over = field_in_line(above, draft.language)
    is_below_text = above.strip() and not (over and over.signs)
    opening = (usual_line_end(draft.source.text) if is_below_text else "") + f"{_INDENT}- "
    return Fix(_("Make it an item of a list"), (Splice(at, at + field.start, opening),))


def _lines_of_fields(draft: Draft, note: DraftNote) -> list[int]:
    """The lines below a note that begin with a field word, and those that go on from them."""
    found: list[int] = []
    for number in range(note.last_line + 1, len(draft.source.lines) + 1):
        line = draft.source.line(number)
        if not line.strip():
            continue
        goes_on = found and found[-1] == number - 1 and line[0].isspace()
        if not goes_on and _known_field(draft, number) is None:
            break
        found.append(number)
    return found


def leads_somewhere(draft: Draft, name: str, value: str) -> bool:
    """Whether a field would lead where it says, so that it brings no fault of its own to light."""
    if name == "contradicts":
        known = {mark.label for mark in draft.marks if mark.sentence is not None}
        return all(part.strip(" #.[^]") in known for part in value.split(","))
    cards = {str(card.id) for card in draft.lesson.cards}
    return name != "evidence" or (bool(links := _CARD_LINK.findall(value)) and all(link in cards for link in links))


RULES = (
    Rule(fields_not_indented, (FIELD_NOT_INDENTED,), indent_fields),
    Rule(fields_in_text, (FIELD_IN_TEXT,), make_list_item),
    Rule(fields_in_running_text, (FIELD_IN_TEXT,), make_list_item),
)
