"""The lines of a note written from nothing, as the format's own examples are."""

from collections.abc import Iterator
from urllib.parse import quote

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.authoring.edit.notes.note_words import NoteWords
from media_literacy.authoring.edit.protected_markdown import begins_block
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import CardId
from media_literacy.lesson.reading.markdown_escaping import escape

BULLET = "- "


def note_lines(label: str, note: NoteText, words: NoteWords, draft: Draft, indent: str) -> list[str]:
    """The definition of a note, line by line; `indent` opens every line but the first."""
    lines = opening_lines(f"[^{label}]:", note, words)
    fields = [
        line
        for name, values in field_values(note, draft)
        for value in values
        for line in item_lines(f"{BULLET}{words.field(name)}:", value, " " * len(BULLET))
    ]
    if fields:
        lines += ["", *fields]
    return [lines[0], *(indent + line if line else "" for line in lines[1:])]


def opening_lines(label: str, note: NoteText, words: NoteWords) -> list[str]:
    """What stands before the fields: label, verdict, kind and explanation."""
    head = words.head(note.verdict, note.kind) if note.verdict else ""
    begin = " ".join(piece for piece in (label, head) if piece)
    if not note.explanation:
        return [begin]
    if begins_block(note.explanation):
        return [begin, "", *note.explanation.split("\n")]
    first, *rest = note.explanation.split("\n")
    return [f"{begin} {first}", *rest]


def field_values(note: NoteText, draft: Draft) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The fields by their names, each with a value for every line, in the order in which they are written."""
    yield "hint", note.hints
    yield "contradicts", (", ".join(note.contradicts),) if note.contradicts else ()
    yield "evidence", tuple(card_link(card, draft) for card in note.evidence)
    yield "how-to-check", (note.how_to_check,) if note.how_to_check else ()
    yield "fix", (note.fix,) if note.fix else ()
    yield "afterwards", (note.afterwards,) if note.afterwards else ()


def item_lines(begin: str, value: str, indent: str) -> list[str]:
    """A field's lines: what it begins with, its value, and each further line behind `indent`."""
    first, *rest = value.split("\n")
    return [
        f"{begin} {first}".rstrip() if not first else f"{begin} {first}",
        *(indent + line if line else "" for line in rest),
    ]


def card_link(card: CardId, draft: Draft) -> str:
    """A link to a card, with its title; a name that no card has stays what it is."""
    found = next((other_card for other_card in draft.lesson.cards if other_card.id == card), None)
    if found is None:
        return card
    return f"[{escape(found.title, begins_line=False)}](#{quote(card, safe='-_') if not card.isalnum() else card})"
