import pytest
from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.desk.open_notes import OpenNotes
from media_literacy.ui.reader.sentence_views import SentenceViews

LATER, EARLIER = SentenceId("flag-2"), SentenceId("flag-1")


@pytest.fixture
def contents(qapp):
    """Two notes by their sentences, the later one first."""
    lesson = make_lesson(flags=["The weather station sets the fares.", "Every bus was full."])
    attempt = Attempt(lesson, Mode.GUIDED, FakeClock())
    attempt.open()
    reading = SentenceViews(attempt, load_catalogue())
    for sentence in (LATER, EARLIER):
        attempt.toggle_mark(sentence)
        reading.refresh(sentence)
    return {sentence: reading.notes[sentence] for sentence in (LATER, EARLIER)}


@pytest.fixture
def notes(appearance, contents):
    made = OpenNotes(appearance, is_right_to_left=False)
    made.use(appearance, 300)
    made.show(contents)
    return made


def test_it_knows_which_sentences_have_a_note(notes, contents):
    assert notes.sentences == {EARLIER, LATER}
    assert LATER in notes and SentenceId("fine-1") not in notes
    assert notes[LATER] is contents[LATER]


def test_a_note_is_laid_out_once_for_a_width_and_a_look(notes, contents, appearance, large_appearance):
    layout = notes.layout(EARLIER)
    notes.use(appearance, 300)
    notes.show(dict(contents))
    assert notes.layout(EARLIER) is layout
    notes.use(appearance, 301)
    assert notes.layout(EARLIER) is not layout
    layout = notes.layout(EARLIER)
    notes.use(large_appearance, 301)
    assert notes.layout(EARLIER).height > layout.height


def test_only_a_note_that_changed_is_laid_out_again(notes, contents):
    first, second = notes.layout(EARLIER), notes.layout(LATER)
    notes.show({EARLIER: contents[LATER], LATER: contents[LATER]})
    assert notes.layout(LATER) is second and notes.layout(EARLIER) is not first
