"""The whole lesson, as it is sent in the end."""

import pytest
from factories import make_lesson
from sent_lessons import lessons, over_the_wire, strings_in

from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.protocol.lesson_edition import seat_lesson
from media_literacy.classroom.protocol.whole_lesson import read_whole, write_whole
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.clock import SystemClock
from media_literacy.engine.results.grading import grade
from media_literacy.lesson.model import Mode
from media_literacy.lesson.vocabulary.kinds import load_catalogue

CATALOGUE = load_catalogue()


def test_the_whole_lesson_grades_as_that_of_the_host() -> None:
    for lesson in lessons():
        table = over_the_wire(write_whole(lesson))
        whole = read_whole(table, seat_lesson(lesson), CATALOGUE)
        attempt = Attempt(lesson, Mode.INVESTIGATE, SystemClock())
        attempt.open()
        attempt.show(sentence.id for sentence in lesson.article.sentences)
        for sentence in lesson.article.sentences[::3]:
            attempt.toggle_mark(sentence.id)
        assert grade(attempt.state, whole) == grade(attempt.state, lesson)
        assert whole.teacher_notes == ()
        assert whole.debrief == lesson.debrief or any(block.picture for block in lesson.debrief)
        assert whole.front == lesson.front
        for text in [block.text for block in lesson.teacher_notes if len(block.text) > 15]:
            assert text not in set(strings_in(table))


def test_another_lesson_is_not_taken_for_the_whole_of_this_one() -> None:
    with pytest.raises(MalformedValueError):
        read_whole(write_whole(make_lesson(["None left."])), seat_lesson(make_lesson(["All left."])), CATALOGUE)
