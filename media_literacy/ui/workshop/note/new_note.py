"""A note that somebody begins: which sentence it is for, when it says something, and where it waits until it does."""

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import Sentence, SentenceId, Verdict
from media_literacy.ui.workshop.forms.pending_input import PendingInput, PendingKind


def labels_of(draft: Draft, sentence: Sentence) -> tuple[str, ...]:
    """The labels of the sentence’s notes in the order of their marks, those that could not be loaded included.

    One that is a name only says nothing, so that there is nothing to show.
    """
    defined = {note.label for note in draft.notes if not note.is_name_only}
    marks = [mark.label for mark in draft.marks if mark.sentence == sentence.id and mark.label in defined]
    return tuple(dict.fromkeys(marks))


def says_something(note: NoteText) -> bool:
    """Whether the lesson can have it: a kind or words."""
    return bool(note.kind or note.explanation.strip())


def put_pending_note(pending: PendingInput, sentence: SentenceId, note: NoteText) -> None:
    """The note is begun, and not in the lesson yet."""
    verdict = note.verdict.value if note.verdict is not None else ""
    pending.put(PendingKind.NEW_NOTE, sentence, verdict, note.kind, note.explanation)


def pending_note(pending: PendingInput, sentence: SentenceId) -> NoteText | None:
    """The note that was begun for the sentence; None where none was."""
    texts = pending.find(PendingKind.NEW_NOTE, sentence)
    if texts is None or len(texts) != 3:
        return None
    verdict, kind, explanation = texts
    known = {member.value: member for member in Verdict}
    return NoteText(verdict=known.get(verdict), kind=kind, explanation=explanation)
