"""The article as a line of signs."""

import pytest
from factories import FakeClock, make_lesson

from media_literacy.engine.attempt import Attempt
from media_literacy.engine.grading import grade
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.result.sentence_strip import SentenceStrip

LESSON = make_lesson(flags=["Wrong.", "Wrong, too."], fine=["Sound."] * 10)


@pytest.fixture
def strip(qtbot, appearance):
    attempt = Attempt(LESSON, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in LESSON.article.sentences)
    attempt.toggle_mark(SentenceId("flag-1"))
    attempt.read_all()
    attempt.read_all()
    made = SentenceStrip(grade(attempt.state, LESSON), LESSON, appearance)
    qtbot.addWidget(made)
    return made


def test_it_takes_as_many_lines_as_the_width_asks_for(strip):
    assert [strip.heightForWidth(width) for width in (24 * 12, 24 * 12 - 1, 24 * 6 - 1, 1)] == [24, 48, 72, 288]


def test_what_was_caught_and_what_was_missed_have_signs_and_the_others_a_dot(strip, appearance):
    strip.resize(24 * 12, 24)
    image = strip.grab().toImage()
    ground = image.pixelColor(2, 2)
    inked = [
        sum(image.pixelColor(x, y) != ground for x in range(24 * cell, 24 * (cell + 1)) for y in range(24))
        for cell in range(12)
    ]
    assert min(inked[:2]) > 20 > max(inked[2:]) > 0
