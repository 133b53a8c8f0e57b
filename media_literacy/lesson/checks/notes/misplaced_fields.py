"""Fields that are not where the note can find them: outside it, or inside its explanation."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, Severity, SourceRange, diagnose
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.fix import Fix, Splice
from media_literacy.lesson.source import usual_line_end
from media_literacy.lesson.vocabulary.format_words import load_format_words

FIELD_NOT_INDENTED = DiagnosticCode(
    "field-not-indented", Severity.WARNING, "a field is not indented enough and has become part of the article"
)
FIELD_IN_TEXT = DiagnosticCode(
    "field-in-text", Severity.WARNING, "a field stands inside the explanation and is read as part of it"
)

_FIELD_LINE = re.compile(
    r"^(?P<indent>\s*)(?P<bullet>(?:[-*+•]|\d{1,9}[.)])\s+)?(?P<word>\w[\w ]{0,30}?)\s?:(?!//)(?:\s|$)"
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
            word = _field_word(draft, line)
            if number in inside or word is None:
                break
            yield diagnose(
                FIELD_NOT_INDENTED,
                _("“{word}:” is not indented enough to belong to the note “{label}”, and has become text.").format(
                    word=word, label=note.label
                ),
                _range_of_field(draft, number),
                _("Begin the line with four spaces, as in “    - {word}: …”.").format(word=word),
            )


def fields_in_text(draft: Draft) -> Iterator[Diagnostic]:
    """Lines of a note that begin with a field word and are no field."""
    for note in draft.notes:
        known = {field.location.line for field in note.fields}
        for number in range(note.first_line + 1, note.last_line + 1):
            line = draft.source.line(number)
            word = _field_word(draft, line)
            if word is not None and number not in known:
                yield diagnose(
                    FIELD_IN_TEXT,
                    _("“{word}:” stands inside the text of the note “{label}” and is read as part of it.").format(
                        word=word, label=note.label
                    ),
                    _range_of_field(draft, number),
                    _("Leave an empty line above it, and begin the line with four spaces: “    - {word}: …”.").format(
                        word=word
                    ),
                )


def fields_in_running_text(draft: Draft) -> Iterator[Diagnostic]:
    """Field words behind a full stop, in the middle of a line of a note."""
    words = load_format_words().all_field_words(draft.language)
    pattern = re.compile(rf"[.!?…”\"*)\]]\s+(?P<word>{'|'.join(re.escape(word) for word in words)})\s?:\s")
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


def _field_word(draft: Draft, line: str) -> str | None:
    """The field word that the line begins with, as written."""
    found = _FIELD_LINE.match(line)
    if found is None or load_format_words().field(found["word"], draft.language) is None:
        return None
    return found["word"]


def _range_of_field(draft: Draft, number: int) -> SourceRange:
    """The field word with its colon, and the sign of its list."""
    start, found = draft.source.starts[number - 1], _FIELD_LINE.match(draft.source.line(number))
    assert found is not None
    return draft.source.range(start + found.end("indent"), start + len(found[0].rstrip()))


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
        line, at = draft.source.line(number), draft.source.starts[number - 1]
        found = _FIELD_LINE.match(line)
        if found and _is_field(draft, found["word"]):
            splices.append(Splice(at, at + found.start("word"), f"{_INDENT}- "))
        else:
            splices.append(Splice(at, at, _INDENT))
    title = _("Indent it by four spaces") if len(lines) == 1 else _("Indent these fields by four spaces")
    return Fix(title, tuple(splices))


def make_list_item(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A field inside the explanation gets a line of a list."""
    number = diagnostic.start.line
    found = _FIELD_LINE.match(draft.source.line(number))
    if found is None or not leads_somewhere(draft, found["word"], found.string[found.end() :]):
        return None
    at = draft.source.starts[number - 1]
    above = draft.source.line(number - 1)
    over = _FIELD_LINE.match(above)
    is_below_text = above.strip() and not (over and over["bullet"])
    opening = (usual_line_end(draft.source.text) if is_below_text else "") + f"{_INDENT}- "
    return Fix(_("Make it an item of a list"), (Splice(at, at + found.start("word"), opening),))


def _lines_of_fields(draft: Draft, note: DraftNote) -> list[int]:
    """The lines below a note that begin with a field word, and those that go on from them."""
    found: list[int] = []
    for number in range(note.last_line + 1, len(draft.source.lines) + 1):
        line = draft.source.line(number)
        if not line.strip():
            continue
        opening = _FIELD_LINE.match(line)
        goes_on = found and found[-1] == number - 1 and line[0].isspace()
        if not goes_on and not (opening and _is_field(draft, opening["word"])):
            break
        found.append(number)
    return found


def _is_field(draft: Draft, word: str) -> bool:
    return load_format_words().field(word, draft.language) is not None


def leads_somewhere(draft: Draft, word: str, value: str) -> bool:
    """Whether a field would lead where it says, so that it brings no fault of its own to light."""
    name = load_format_words().field(word, draft.language)
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
