"""What a lesson says of itself is kept with an attempt, where it says something."""

from each_row import each_row
from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.attempts.lesson_traits import LessonTraits, pack_traits, unpack_traits
from media_literacy.lesson.model import Mode


@each_row("traits", [LessonTraits(), LessonTraits(False), LessonTraits(False, "a"), LessonTraits(True, "a")])
def test_traits_are_unpacked_as_they_were(traits):
    assert unpack_traits(pack_traits(traits)) == traits


def test_words_that_nobody_knows_say_nothing():
    assert unpack_traits("newer:thing unmeasured") == LessonTraits(is_measured=False)


def test_a_lesson_like_most_leaves_no_event():
    attempt = Attempt(make_lesson(flags=["A."]), Mode.INVESTIGATE, FakeClock())
    assert [event.kind for event in attempt.open()] == [EventKind.OPENED]


def test_an_unmeasured_lesson_says_so_once_and_again_when_it_changed():
    lesson = make_lesson(flags=["A."], measured=False)
    attempt = Attempt(lesson, Mode.INVESTIGATE, FakeClock())
    assert [event.kind for event in attempt.open()] == [EventKind.OPENED, EventKind.LESSON_TRAITS]
    attempt.leave()
    assert [event.kind for event in attempt.open()] == [EventKind.OPENED]
    assert not replay(attempt.events).traits.is_measured
    again = Attempt.resume(make_lesson(flags=["A."]), attempt.events, FakeClock())
    again.open()
    assert again.state.traits == LessonTraits()


def test_the_easier_level_of_a_lesson_says_of_which():
    attempt = Attempt(make_lesson(flags=["A."], level_of="harbour"), Mode.INVESTIGATE, FakeClock())
    attempt.open()
    assert attempt.state.traits == LessonTraits(True, "harbour")


def test_after_the_reveal_it_stays_what_it_was():
    attempt = Attempt(make_lesson(flags=["A."]), Mode.GUIDED, FakeClock())
    attempt.open()
    attempt.read_all()
    assert attempt.state.is_revealed
    again = Attempt.resume(make_lesson(flags=["A."], measured=False), attempt.events, FakeClock())
    assert [event.kind for event in again.open()] == [EventKind.OPENED]
