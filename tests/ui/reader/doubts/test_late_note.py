"""A mark that came too late: said beside its sentence, with or without a note there."""

from factories import make_lesson

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.doubts.late_note import late_note
from media_literacy.ui.reader.notes.deferred_notes import DeferredNote
from media_literacy.ui.reader.notes.note_content import note_content

LESSON = make_lesson(flags=["The station sets the fares."])


def test_it_stands_alone_or_at_the_end_of_the_note_that_is_there():
    sentence = LESSON.article.sentences[0]
    alone = late_note(sentence, "It came too late.", None)
    assert (alone.word, alone.summary, alone.number) == ("Too late", "It came too late.", 1)
    state = AttemptState(mode=Mode.GUIDED, notes_seen=frozenset({SentenceId("flag-1")}))
    note = DeferredNote(lambda: note_content(sentence, state, LESSON, load_catalogue()))
    both = late_note(sentence, "It came too late.", note)
    assert both.parts[:-1] == note.content.parts and both.parts[-1].title == "Too late" and both.word != "Too late"
