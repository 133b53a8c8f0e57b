"""What a form shows of a note: its parts as text, with Markdown as its author wrote it."""

from collections.abc import Iterable
from dataclasses import dataclass

from media_literacy.authoring.edit.spans.note_spans import FieldPlace, NotePlaces, find_note
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


def note_text(draft: Draft, label: str) -> NoteText:
    """The text of the note with that label; KeyError if there is none."""
    return text_of(find_note(draft, label), draft)


def text_of(places: NotePlaces, draft: Draft) -> NoteText:
    """The text of a note whose places are known; `draft` knows the cards."""
    verdict, kind = None, ""
    if places.head is not None:
        verdict = load_format_words().verdict(places.head.verdict, places.language)
        found = load_catalogue().find(places.head.kind, places.language) if places.head.kind else None
        kind = found.id if found else ""
    named = [name for one in of_name(places, "evidence") for name in cards_of(one, draft)]
    return NoteText(
        verdict,
        kind,
        places.explanation,
        tuple(one.value for one in of_name(places, "hint") if one.value),
        tuple(dict.fromkeys(name for one in of_name(places, "contradicts") for name in one.names)),
        tuple(dict.fromkeys(named)),
        joined(of_name(places, "how-to-check")),
        joined(of_name(places, "fix")),
    )


def of_name(places: NotePlaces, name: str) -> tuple[FieldPlace, ...]:
    """The fields with that canonical name, in order."""
    return tuple(field for field in places.fields if field.name == name)


def cards_of(place: FieldPlace, draft: Draft) -> tuple[CardId, ...]:
    """The cards that an evidence field names, by their ids."""
    ids = {card.id for card in draft.lesson.cards}
    titles = {card.title.strip().casefold(): card.id for card in reversed(draft.lesson.cards)}
    return tuple(CardId(name) if name in ids else titles.get(name.casefold(), CardId(name)) for name in place.names)


def joined(places: Iterable[FieldPlace]) -> str:
    """The values of several fields of one name, as paragraphs."""
    return "\n\n".join(place.value for place in places if place.value)
