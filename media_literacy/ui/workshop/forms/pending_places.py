"""What was begun in the forms, in words that say where it stands, and the place that leads there."""

from media_literacy.authoring.form_places import FormPlace, FrontPlace, NotePlace, PartPlace, SourcePlace
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.raw_lesson import Place
from media_literacy.strings.shortening import shortened
from media_literacy.ui.workshop.forms.front_matter_help import front_help
from media_literacy.ui.workshop.forms.help_texts import part_help
from media_literacy.ui.workshop.forms.pending_input import OF_SENTENCES, PendingEntry, PendingKind

NEW_CARD, WORDS = "new-card", "words"
"""Places in the form of a sentence that are no field of its note."""
_OF_NOTES = (PendingKind.NEW_CARD, PendingKind.NOTE, PendingKind.CLASH)

_QUOTE_CHARACTERS = 160
_TITLE_CHARACTERS = 40


def sentence_of(draft: Draft | None, entry: PendingEntry) -> SentenceId | None:
    """The sentence that it stands at; None where that is gone, or where it stands at none."""
    if draft is None:
        return None
    if entry.what in OF_SENTENCES:
        known = {sentence.id for sentence in draft.lesson.article.sentences}
        return SentenceId(entry.owner) if entry.owner in known else None
    if entry.what in _OF_NOTES and entry.owner:
        note = next((note for note in draft.notes if note.label == entry.owner), None)
        return note.sentences[0] if note is not None and note.sentences else None
    return None


def place_of_entry(draft: Draft | None, entry: PendingEntry) -> FormPlace:
    """Where the forms have it; what is typed in the page itself has no such place."""
    sentence = sentence_of(draft, entry)
    label = entry.owner
    match entry.what:
        case PendingKind.NOTE if sentence is not None:
            return NotePlace(sentence, label, "explanation")
        case PendingKind.CLASH if sentence is not None:
            return NotePlace(sentence, label, "contradicts")
        case PendingKind.NEW_CARD if sentence is not None:
            return NotePlace(sentence, label, NEW_CARD)
        case PendingKind.NEW_NOTE if sentence is not None:
            return NotePlace(sentence)
        case PendingKind.WORDS if sentence is not None:
            return NotePlace(sentence, field=WORDS)
        case PendingKind.NEW_CARD:
            return PartPlace(Place.EVIDENCE)
        case PendingKind.CARD:
            return PartPlace(Place.EVIDENCE, CardId(entry.owner))
        case PendingKind.CHOICE:
            return PartPlace(Place.LEAVE)
        case PendingKind.MEANING:
            return PartPlace(Place.WORDS)
        case PendingKind.PART if entry.owner in _part_names():
            return PartPlace(Place(entry.owner))
        case PendingKind.FRONT:
            return FrontPlace(entry.owner)
        case _:
            return SourcePlace()


def words_of_entry(draft: Draft | None, entry: PendingEntry) -> str:
    """What it is, and where."""
    sentence = sentence_of(draft, entry)
    n = draft.lesson.sentence(sentence).number if draft is not None and sentence is not None else None
    at_sentence = {
        PendingKind.NEW_CARD: _("the new card for sentence {n}"),
        PendingKind.NOTE: _("the note of sentence {n}"),
        PendingKind.NEW_NOTE: _("the new note for sentence {n}"),
        PendingKind.WORDS: _("the words of sentence {n}"),
        PendingKind.CLASH: _("the number that sentence {n} clashes with"),
        PendingKind.NEW_TEXT: _("the new text at sentence {n}"),
        PendingKind.NEW_PICTURE: _("the picture at sentence {n}"),
    }
    elsewhere = {
        PendingKind.NEW_CARD: _("the new card under “Parts”"),
        PendingKind.NOTE: _("a note"),
        PendingKind.NEW_NOTE: _("a new note"),
        PendingKind.WORDS: _("the words of a sentence"),
        PendingKind.CLASH: _("the number of a sentence"),
        PendingKind.NEW_TEXT: _("a new text"),
        PendingKind.NEW_PICTURE: _("a picture"),
        PendingKind.CHOICE: _("a search under “{part}”, without its words"),
        PendingKind.MEANING: _("a meaning under “{part}”, without its word"),
        PendingKind.CARD: _("the card “{part}”"),
        PendingKind.PART: _("the text of “{part}”"),
        PendingKind.FRONT: _("“{part}” under “Lesson”"),
    }
    if n is not None:
        return at_sentence[entry.what].format(n=n)
    return elsewhere[entry.what].format(part=shortened(_part(entry), _TITLE_CHARACTERS))


def quoted_entry(draft: Draft | None, entry: PendingEntry) -> str:
    """The same with what was typed, for a person who leaves it."""
    what, quote = words_of_entry(draft, entry), shortened(" ".join(entry.typed), _QUOTE_CHARACTERS)
    return _("{what}: “{quote}”").format(what=what, quote=quote) if quote else what


def _part_names() -> dict[str, str]:
    """What the forms call the parts, by their places."""
    return {Place(place).value: help.title for place, help in part_help().items()}


def _part(entry: PendingEntry) -> str:
    match entry.what:
        case PendingKind.CHOICE:
            return _part_names()[Place.LEAVE.value]
        case PendingKind.MEANING:
            return _part_names()[Place.WORDS.value]
        case PendingKind.PART:
            return _part_names().get(entry.owner, entry.owner)
        case PendingKind.FRONT:
            help = front_help()
            return help[entry.owner].title if entry.owner in help else entry.owner
        case PendingKind.CARD:
            return entry.texts[0]
        case _:
            return ""
