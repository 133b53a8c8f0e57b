"""The steps of a lesson, with their numbers."""

import pytest
from PySide6.QtWidgets import QLabel

from media_literacy.engine.progress.lesson_steps import LessonStep
from media_literacy.ui.reader.steps_view import StepsView


@pytest.fixture
def make(in_window, appearance):
    def made(steps, width):
        return in_window(StepsView(steps, appearance), width, 500)

    return made


def test_every_step_has_its_number_its_name_and_what_is_done(make):
    view, fewer = make(tuple(LessonStep), 600), make((LessonStep.READ, LessonStep.DEBRIEF), 600)
    texts = [label.text() for label in view.findChildren(QLabel)]
    assert texts[::2] == ["1. Read", "2. Look again", "3. Result", "4. Leave the page", "5. Debrief"]
    assert all(text.endswith(".") for text in texts[1::2])
    assert [label.text() for label in fewer.findChildren(QLabel)][2] == "2. Debrief"


def test_the_steps_stand_side_by_side_and_below_each_other_where_they_are_too_narrow(qtbot, make):
    for width, is_beside in ((600, True), (540, False)):
        view = make(tuple(LessonStep), width)
        first, second = view.findChildren(QLabel)[1:4:2]
        qtbot.waitUntil(lambda first=first, second=second, beside=is_beside: (second.y() == first.y()) is beside)


def test_side_by_side_all_texts_begin_level_though_a_title_takes_two_lines(qtbot, make):
    for width, places in ((540, 5), (600, 1)):
        view = make(tuple(LessonStep), width)
        qtbot.waitUntil(lambda view=view, places=places: len(_text_tops(view)) == places)


def _text_tops(view):
    return {label.y() for label in view.findChildren(QLabel)[1::2]}
