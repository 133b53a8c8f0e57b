"""Lessons that were read and are no longer among the lessons."""

from pathlib import Path

from factories import make_lesson
from store.progress.attempts import BUSES, OPENED, PARKS, REVEALED, SHOWN

from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.lesson.model import Mode
from media_literacy.store.database.records import LessonKey, StoredAttempt
from media_literacy.store.progress.lost_lessons import lost_lessons

LESSON = make_lesson(flags=["Every shop must close."], fine=["It rained."])
BEGUN, DONE = (OPENED, SHOWN), (OPENED, SHOWN, REVEALED)
GONE = LessonKey("city", "gone")


def attempt(id, key, events=DONE, file=None, answers=None):
    return StoredAttempt(id, key, Mode.GUIDED, events, answer_key(LESSON) if answers is None else answers, file=file)


def test_those_with_a_result_and_in_no_list_are_found_the_one_begun_last_first():
    attempts = [attempt("1", BUSES), attempt("2", GONE), attempt("3", PARKS), attempt("4", GONE)]
    assert [lost.key for lost in lost_lessons(attempts, {PARKS})] == [GONE, BUSES]
    assert [lost.key for lost in lost_lessons(attempts[:3], ())] == [PARKS, GONE, BUSES]
    assert lost_lessons(attempts, {BUSES, PARKS, GONE}) == []


def test_its_tries_are_told_with_where_it_lay_and_what_it_said_first():
    file = Path("/lessons/gone.md")
    attempts = [attempt("1", GONE, file=file), attempt("2", GONE), attempt("3", GONE, BEGUN)]
    (lost,) = lost_lessons(attempts, ())
    first = LESSON.article.sentences[0].text
    assert (lost.headline, lost.file, lost.history.practices) == (first, file, 1)


def test_one_that_was_only_begun_has_no_result_and_one_without_words_is_called_by_its_id():
    assert lost_lessons([attempt("1", GONE, BEGUN)], ()) == []
    assert [lost.headline for lost in lost_lessons([attempt("1", GONE, answers=())], ())] == ["gone"]
