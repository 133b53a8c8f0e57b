"""How far somebody is in an article, in ticks and in words."""

from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.progress.reading_progress import progress_words, reading_ticks
from media_literacy.lesson.model import Mode

LESSON = make_lesson(fine=["The council met."] * 10)
IDS = [sentence.id for sentence in LESSON.article.sentences]


def reading(*shown, marked=()):
    attempt = Attempt(LESSON, Mode.GUIDED, FakeClock())
    attempt.open()
    attempt.show([IDS[index] for index in shown])
    for index in marked:
        attempt.toggle_mark(IDS[index])
    return attempt.state


def test_a_tick_a_sentence_is_read_when_it_was_shown_or_marked():
    ticks = reading_ticks(LESSON, reading(0, 1, marked=[4]), 10)
    assert [tick.sentences for tick in ticks] == [(id,) for id in IDS]
    assert [index for index, tick in enumerate(ticks) if tick.read] == [0, 1, 4]
    assert [index for index, tick in enumerate(ticks) if tick.has_open_note] == [4]


def test_ticks_are_merged_evenly_where_there_is_room_for_fewer():
    state = reading(0, 1, 2, 3, 4, 9)
    assert [len(tick.sentences) for tick in reading_ticks(LESSON, state, 9)] == [2, 2, 2, 2, 2]
    assert [tick.share_read for tick in reading_ticks(LESSON, state, 5)] == [1.0, 1.0, 0.5, 0.0, 0.5]
    assert [len(tick.sentences) for tick in reading_ticks(LESSON, state, 4)] == [3, 3, 3, 1]
    assert [tick.read for tick in reading_ticks(LESSON, state, 0)] == [6]
    assert reading_ticks(make_lesson(), state, 5) == ()


def test_the_words_tell_what_was_read_and_marked():
    assert progress_words(LESSON, reading()) == "You have read 0 of 10 sentences"
    assert progress_words(LESSON, reading(0, 1, marked=[1, 7])) == "You have read 3 of 10 sentences, 2 marked"
