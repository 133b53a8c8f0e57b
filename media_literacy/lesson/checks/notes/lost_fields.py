"""Fields that a note has and that say nothing: without a colon, without a value, or without the link they need."""

import re
from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.raw_lesson import NoteField
from media_literacy.lesson.reading.notes.field_words import LIST_SIGN, any_field_word
from media_literacy.lesson.vocabulary.format_words import load_format_words

FIELD_WITHOUT_COLON = DiagnosticCode(
    "field-without-colon",
    Severity.WARNING,
    FormWording(
        message=deferred("A word in this explanation looks like the name of a field."),
        hint=deferred("If it is meant as one, move what follows into that field."),
        opens="explanation",
    ),
)
EMPTY_FIELD = DiagnosticCode(
    "empty-field",
    Severity.WARNING,
    FormWording(
        message=deferred("A field of this note is there and says nothing."),
        hint=deferred("Write it, or leave it: learners do not see it."),
    ),
)
EVIDENCE_WITHOUT_LINK = DiagnosticCode(
    "evidence-without-link",
    Severity.WARNING,
    FormWording(
        message=deferred("A card is named in this note and cannot be opened everywhere."),
        hint=deferred("Choose the card from the list once more."),
        opens="evidence",
    ),
)

_ITEM = re.compile(rf"\s*{LIST_SIGN}\s+(?P<text>\S.*)")
_LOADED = ("hint", "how-to-check", "fix", "afterwards")


def fields_without_colon(draft: Draft) -> Iterator[Diagnostic]:
    """List items of a note that begin with a field word and have no colon behind it."""
    words = load_format_words().all_field_words(draft.language)
    pattern = re.compile(rf"{any_field_word(draft.language)}(?=\s+(?P<next>[^\s:：]))", re.IGNORECASE)
    for note in draft.notes:
        for number in range(note.first_line + 1, note.last_line + 1):
            item = _ITEM.match(draft.source.line(number))
            found = pattern.match(item["text"]) if item else None
            if item and found and (found["word"] in words or _is_meant(draft, note, number, found)):
                start = draft.source.starts[number - 1] + item.start("text")
                yield diagnose(
                    FIELD_WITHOUT_COLON,
                    _("“{word}” has no colon, so it is read as part of the explanation of “{label}”.").format(
                        word=found["word"], label=note.label
                    ),
                    draft.source.range(start + found.start("word"), start + found.end("word")),
                    _("Write “{word}:” if it is meant as a field.").format(word=found["word"]),
                )


def empty_fields(draft: Draft) -> Iterator[Diagnostic]:
    """Hints, ways to check and fixes that were begun and never written."""
    for note in draft.notes:
        for field in note.fields:
            if field.name in _LOADED and not field.text and not _is_loaded(note, field):
                yield diagnose(
                    EMPTY_FIELD,
                    _("“{word}:” of the note “{label}” is empty.").format(word=field.word, label=note.label),
                    field.range,
                    _("Write what it should say, or take the line away."),
                )


def evidence_without_link(draft: Draft) -> Iterator[Diagnostic]:
    """Evidence that names a card and does not link to it: only this program understands that."""
    titles = {card.title.casefold(): card for card in draft.lesson.cards}
    for note in draft.notes:
        for field in note.fields:
            card = titles.get(field.text.strip().rstrip(".").casefold()) if field.name == "evidence" else None
            if card is not None and "[" not in draft.source.line(field.range.start.line):
                yield diagnose(
                    EVIDENCE_WITHOUT_LINK,
                    _("The card “{title}” is named and not linked, so that it cannot be opened elsewhere.").format(
                        title=card.title
                    ),
                    field.range,
                    _("Write it as [{title}](#{card}).").format(title=card.title, card=card.id),
                )


def _is_meant(draft: Draft, note: DraftNote, number: int, found: re.Match[str]) -> bool:
    """Whether a word in small letters is meant as a field: “fix the day” may be part of a list in the explanation.

    It is where a field stands right above or below in the same list, or where a new sentence begins behind a word
    that opens none: “hint Add up”.
    """
    name = load_format_words().field(found["word"], draft.language)
    if name in ("hint", "how-to-check") and found["next"].isupper():
        return True
    beside = {field.range.start.line for field in note.fields} & {number - 1, number + 1}
    return any(_depth(draft.source.line(line)) == _depth(draft.source.line(number)) for line in beside)


def _depth(line: str) -> int:
    """How far a list item is indented; -1 for a line that is none."""
    return len(line) - len(line.lstrip()) if _ITEM.match(line) else -1


def _is_loaded(note: DraftNote, field: NoteField) -> bool:
    """Whether the field has its value further down in its list item."""
    if note.note is None:
        return False
    if field.name == "hint":
        return len(note.note.hints) == sum(field.name == "hint" for field in note.fields)
    values = {"how-to-check": note.note.how_to_check, "fix": note.note.fix, "afterwards": note.note.afterwards}
    return bool(values[field.name])


RULES = (
    Rule(fields_without_colon, (FIELD_WITHOUT_COLON,)),
    Rule(empty_fields, (EMPTY_FIELD,)),
    Rule(evidence_without_link, (EVIDENCE_WITHOUT_LINK,)),
)
