"""A reader is offered lessons in the language of the window, and in those in which one was begun."""

from datetime import date

from ui.library.listed import ALL, BUSES, TAPE, make_entry, standing

from media_literacy.engine.course.front import choose_front
from media_literacy.engine.course.history import History
from media_literacy.engine.course.reading_languages import in_languages_read, own_language_first
from media_literacy.lesson.lesson_key import LessonKey

CINTA, LIBROS = (
    make_entry(name, language=tag)._replace(key=LessonKey("pasos", name))
    for name, tag in (("cinta", "es"), ("libros", "es-MX"))
)
LISTED = (TAPE, CINTA, LIBROS, BUSES)


def test_at_a_first_start_there_are_the_lessons_of_the_window_language_whatever_their_region():
    assert in_languages_read(LISTED, {}, "en-GB") == [TAPE, BUSES]
    assert in_languages_read(LISTED, {}, "es") == [CINTA, LIBROS]


def test_lessons_in_a_language_that_was_begun_come_after_those_of_the_window():
    assert in_languages_read(LISTED, standing(LIBROS), "en") == [TAPE, BUSES, CINTA, LIBROS]
    assert in_languages_read(LISTED, standing(TAPE), "es") == [CINTA, LIBROS, TAPE, BUSES]


def test_a_language_without_lessons_leaves_all_and_so_does_a_list_in_one_language():
    assert in_languages_read(LISTED, {}, "de") == LISTED
    assert in_languages_read(ALL, {}, "es") == ALL
    assert in_languages_read((), {}, "es") == ()


def test_lists_begin_with_the_lessons_of_the_window_language_and_lose_none():
    assert own_language_first(LISTED, "es") == [CINTA, LIBROS, TAPE, BUSES]
    assert own_language_first(LISTED, "en-US") == [TAPE, BUSES, CINTA, LIBROS]
    assert list(own_language_first(LISTED, "de")) == list(LISTED)


def test_who_read_all_in_one_language_is_pushed_to_no_other():
    done = standing(TAPE, debrief_seen=True) | standing(BUSES, order=2, debrief_seen=True)
    front = choose_front(in_languages_read(LISTED, done, "en"), History(done), date(2026, 12, 1))
    assert front.next_up is None
    assert front.practise is TAPE
