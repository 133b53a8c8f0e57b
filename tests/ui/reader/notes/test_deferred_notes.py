from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.notes.deferred_notes import DeferredNote, DeferredNotes
from media_literacy.ui.reader.notes.note_content import NoteContent

FIRST, SECOND = SentenceId("first"), SentenceId("second")


def notes_that_tell(made: list[SentenceId]) -> DeferredNotes:
    """Two notes; what is made is written down."""

    def make(sentence: SentenceId) -> NoteContent:
        made.append(sentence)
        return NoteContent(sentence, 1, SentenceState.HIT, "Caught", ())

    return DeferredNotes({sentence: DeferredNote(lambda id=sentence: make(id)) for sentence in (FIRST, SECOND)})


def test_which_sentences_have_a_note_is_known_without_making_any():
    made: list[SentenceId] = []
    notes = notes_that_tell(made)
    assert FIRST in notes and SentenceId("other") not in notes
    assert list(notes) == [FIRST, SECOND] and len(notes) == 2 and notes.keys() == {FIRST, SECOND}
    assert notes.get(SentenceId("other")) is None
    assert list(notes.without(FIRST)) == [SECOND]
    assert made == []


def test_a_note_is_made_once_also_for_those_that_share_it():
    made: list[SentenceId] = []
    notes = notes_that_tell(made)
    content = notes[SECOND]
    assert content.sentence == SECOND
    assert notes[SECOND] is content and notes.without(FIRST)[SECOND] is content
    assert made == [SECOND]
