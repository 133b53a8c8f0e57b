"""A note that somebody begins: when it says something, and how it waits."""

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.lesson.model import SentenceId, Verdict
from media_literacy.ui.workshop.forms.pending_input import PendingInput, PendingKind
from media_literacy.ui.workshop.note.new_note import labels_of, pending_note, put_pending_note, says_something

SENTENCE = SentenceId("rain")


def test_a_kind_or_words_say_something_and_a_verdict_alone_does_not():
    assert not says_something(NoteText(verdict=Verdict.FLAG, explanation=" "))
    assert says_something(NoteText(kind="role")) and says_something(NoteText(explanation="So."))


def test_a_note_waits_as_it_was_begun():
    pending, note = PendingInput(), NoteText(Verdict.CHECK, "role", "It")
    put_pending_note(pending, SENTENCE, note)
    assert pending_note(pending, SENTENCE) == note and pending_note(pending, SentenceId("other")) is None


def test_what_another_version_kept_of_a_note_is_not_taken_for_one():
    pending = PendingInput()
    pending.put(PendingKind.NEW_NOTE, SENTENCE, "flag")
    assert pending_note(pending, SENTENCE) is None
    pending.put(PendingKind.NEW_NOTE, SENTENCE, "no verdict", "role", "It")
    note = pending_note(pending, SENTENCE)
    assert note is not None and note.verdict is None and note.kind == "role"


def test_the_notes_of_a_sentence_are_those_that_it_is_marked_with(draft):
    made = draft()
    labels = {sentence.id: labels_of(made, sentence) for sentence in made.lesson.article.sentences}
    assert [found for found in labels.values() if found] == [("meeting",), ("everybody",), ("nobody",)]
