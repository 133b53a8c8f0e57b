import pytest
from authoring.importing.questions.question_files import FOREIGN_QUIZ

from media_literacy.authoring.importing.questions.moodle_xml import from_quiz
from media_literacy.authoring.importing.questions.safe_xml import read_xml
from media_literacy.errors import FileError


def test_the_first_multiple_choice_question_is_taken_and_the_others_are_told_of():
    imported = from_quiz(read_xml(FOREIGN_QUIZ.encode(), "a.xml"), "a.xml", "en")
    assert "Which of these is wrong?" in imported.source and "They are mammals." in imported.source
    assert "Whales \\< fish are fish." in imported.source or "Whales < fish are fish." in imported.source
    assert "1 other question" in imported.dropped[-1]


def test_a_weight_that_is_no_number_is_not_right():
    text = FOREIGN_QUIZ.replace('fraction="100"', 'fraction="lots"')
    assert "Flag" not in from_quiz(read_xml(text.encode(), "a.xml"), "a.xml", "en").source


def test_a_quiz_without_such_a_question_is_refused():
    with pytest.raises(FileError, match="no multiple-choice"):
        from_quiz(read_xml(b"<quiz><question type='essay'/></quiz>", "a.xml"), "a.xml", "en")
