"""Where in the forms something stands that a diagnostic is about: a note and its field, a key, a part, a card."""

from dataclasses import dataclass

from media_literacy.authoring.edit.sentences.sentence_at_caret import sentence_at
from media_literacy.diagnostics import Diagnostic, Location
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.fix import note_around
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.raw_lesson import Place
from media_literacy.lesson.vocabulary.format_words import FIELDS, PARTS

VERDICT, KIND, EXPLANATION = "verdict", "kind", "explanation"
NOTE_FIELDS = (VERDICT, KIND, EXPLANATION, *FIELDS)
"""What a place in a note is called: its first words, its explanation, or the canonical word of a field."""
_SEARCHES, _LESSON, _SOURCE, _SOURCE_KEY = "searches", "lesson", "source", "source-key"
OPENS_SENTENCE = "sentence"
"""What is said of all notes leads to a sentence that has none yet."""


OPENS_SENTENCE_OF_NOTE = "sentence-of-note"
"""What is said of a note without a sentence leads to the choice of one."""


@dataclass(frozen=True, slots=True)
class NotePlace:
    """A sentence, and of its notes the one with that label; `field` is one of `NOTE_FIELDS`, or empty."""

    sentence: SentenceId
    label: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class FrontPlace:
    """What is said of the lesson as a whole; the value of one key, or all of them."""

    key: str = ""


@dataclass(frozen=True, slots=True)
class PartPlace:
    """A part after the article; `card` is one of its cards, `search` the place of one of its searches."""

    place: Place
    card: CardId | None = None
    search: int | None = None


@dataclass(frozen=True, slots=True)
class LooseNotePlace:
    """A note that belongs to no sentence; its sentence is chosen on the page."""

    label: str


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """No form shows it."""


FormPlace = NotePlace | FrontPlace | PartPlace | LooseNotePlace | SourcePlace


def form_place(draft: Draft | None, diagnostic: Diagnostic) -> FormPlace:
    """Where the forms show what it is about."""
    opens = diagnostic.in_form.opens
    if draft is None or opens == _SOURCE:
        return SourcePlace()
    if opens == OPENS_SENTENCE_OF_NOTE:
        label = next((note.label for note in draft.notes if note.label_range.start == diagnostic.start), "")
        return LooseNotePlace(label) if label else SourcePlace()
    if opens == OPENS_SENTENCE:
        return _next_sentence(draft)
    if not opens or opens in NOTE_FIELDS:
        return place_at(draft, diagnostic.start, opens)
    if opens == _SEARCHES:
        above = [each for each in draft.searches if each.raw.heading.first_line <= diagnostic.start.line]
        return PartPlace(Place.LEAVE, search=max(len(above) - 1, 0))
    if opens in PARTS:
        return PartPlace(Place(opens))
    return FrontPlace({_LESSON: "", _SOURCE_KEY: "source"}.get(opens, opens))


def place_at(draft: Draft, where: Location, field: str = "") -> FormPlace:
    """Where the forms show what stands there in the file; of a note this field, if it is in one."""
    if where.line < draft.body_line:
        return FrontPlace(_key_at(draft, where))
    note = note_around(draft, where.line)
    if note is not None:
        return _in_note(note, where, field)
    sentence = sentence_at(draft, draft.source.offset(where))
    if sentence is not None:
        labels = [mark.label for mark in draft.marks if mark.sentence == sentence and draft.note(mark.label)]
        return NotePlace(sentence, labels[0] if labels and field else "", field)
    return _in_part(draft, where)


def _next_sentence(draft: Draft) -> FormPlace:
    """The first one that nothing is said of yet, behind the headline."""
    sentences = draft.lesson.article.sentences
    free = next((sentence for sentence in sentences[1:] if not sentence.notes), sentences[0] if sentences else None)
    return NotePlace(free.id) if free is not None else SourcePlace()


def _key_at(draft: Draft, where: Location) -> str:
    entries = draft.front_entries or ()
    return next(
        (entry.key for entry in entries if entry.range.start.line <= where.line <= entry.value_range.end.line), ""
    )


def _in_note(note: DraftNote, where: Location, field: str) -> FormPlace:
    if not note.sentences:
        return SourcePlace()
    within = next(
        (
            each.name
            for each in note.fields
            if each.name and each.range.start.line <= where.line <= max(each.range.end, each.value_range.end).line
        ),
        "",
    )
    return NotePlace(note.sentences[0], note.label, field or within or EXPLANATION)


def _in_part(draft: Draft, where: Location) -> FormPlace:
    above = [part for part in draft.parts if part.location.line <= where.line]
    if not above or above[-1].place not in PARTS:
        return SourcePlace()
    place = above[-1].place
    cards = [card.id for card in draft.raw.cards if card.heading.first_line <= where.line]
    return PartPlace(place, cards[-1] if cards and place is Place.EVIDENCE else None)
