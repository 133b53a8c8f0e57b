"""What a form shows of a note: its parts as text, with Markdown as its author wrote it."""

from collections.abc import Iterable
from dataclasses import dataclass

from media_literacy.authoring.edit.layout.note_source_layout import FieldLayout, NoteLayout, note_layout
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import CardId, Verdict
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue


@dataclass(frozen=True, slots=True)
class NoteText:
    """A note without its indentation.

    `verdict` is None and `kind` (an id) empty when missing or unknown. `contradicts` holds labels, `evidence` the
    ids of cards; a name that leads nowhere is there as written, so that no edit loses it.
    """

    verdict: Verdict | None = None
    kind: str = ""
    explanation: str = ""
    hints: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    evidence: tuple[CardId, ...] = ()
    how_to_check: str = ""
    fix: str = ""
    afterwards: str = ""


def note_text(draft: Draft, label: str) -> NoteText:
    """The text of the note with that label; KeyError if there is none."""
    return text_of(note_layout(draft, label), draft)


def text_of(layout: NoteLayout, draft: Draft) -> NoteText:
    """The text of a note whose layout is known; `draft` knows the cards."""
    verdict, kind = None, ""
    if layout.head is not None:
        verdict = load_format_words().verdict(layout.head.verdict, layout.language)
        found = load_catalogue().find(layout.head.kind, layout.language) if layout.head.kind else None
        kind = found.id if found else ""
    named = [name for field in of_name(layout, "evidence") for name in cards_of(field, draft)]
    return NoteText(
        verdict,
        kind,
        layout.explanation,
        tuple(field.value for field in of_name(layout, "hint") if field.value),
        tuple(dict.fromkeys(name for field in of_name(layout, "contradicts") for name in field.names)),
        tuple(dict.fromkeys(named)),
        joined(of_name(layout, "how-to-check")),
        joined(of_name(layout, "fix")),
        joined(of_name(layout, "afterwards")),
    )


def text_field(note: NoteText, name: str) -> str:
    """The value of a field that is one text: how to check, fix, or afterwards."""
    return {"how-to-check": note.how_to_check, "fix": note.fix, "afterwards": note.afterwards}[name]


def of_name(layout: NoteLayout, name: str) -> tuple[FieldLayout, ...]:
    """The fields with that canonical name, in order."""
    return tuple(field for field in layout.fields if field.name == name)


def cards_of(field: FieldLayout, draft: Draft) -> tuple[CardId, ...]:
    """The cards that an evidence field names, by their ids."""
    ids = {card.id for card in draft.lesson.cards}
    titles = {card.title.strip().casefold(): card.id for card in reversed(draft.lesson.cards)}
    return tuple(CardId(name) if name in ids else titles.get(name.casefold(), CardId(name)) for name in field.names)


def joined(fields: Iterable[FieldLayout]) -> str:
    """The values of several fields of one name, as paragraphs."""
    return "\n\n".join(field.value for field in fields if field.value)
