"""What a teacher is asked before it is done."""

import pytest
from ui.classroom.class_moments import seat
from ui.packs.seeing import press, texts

from media_literacy.classroom.session.commands import RemoveLearner
from media_literacy.ui.classroom.teacher.class_questions import ClassQuestions


@pytest.fixture
def questions(in_window):
    return in_window(ClassQuestions(is_hosted=True), 1000, 80)


def test_each_answer_does_what_it_says(qtbot, questions):
    done = []
    questions.commanded.connect(done.append)
    questions.ended.connect(lambda: done.append("ended"))
    questions.left.connect(lambda: done.append("left"))
    for words in ("Keep in the lesson", "Take out"):
        questions.ask_to_remove(seat(1, "Ada"))
        press(qtbot, questions, words)
    assert done == [RemoveLearner(1)]
    for words in ("Go on with the lesson", "Leave it for now", "End the lesson"):
        questions.ask_to_leave()
        press(qtbot, questions, words)
    questions.ask_to_end()
    press(qtbot, questions, "End the lesson")
    assert done[1:] == ["left", "ended", "ended"]


def test_whether_raised_hands_are_kept_is_said(in_window):
    questions = in_window(ClassQuestions(is_hosted=False), 1000, 80)
    questions.ask_to_leave()
    assert "hands that were counted are kept" in " ".join(texts(questions))
    questions.ask_to_leave(is_kept=False)
    assert "they are gone" in " ".join(texts(questions))
