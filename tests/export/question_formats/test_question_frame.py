from export.question_formats.questions import question
from factories import make_lesson

from media_literacy.export.question_formats.question_frame import (
    direction_of,
    set_debrief,
    set_evidence,
    set_origin,
    set_task,
    set_words,
)
from media_literacy.lesson.model import Origin, SentenceId, Word
from media_literacy.lesson.text_blocks import Run


def test_the_task_has_what_there_is_to_know_before_reading():
    task = set_task(question(make_lesson(["Flag."], content_note="A fire.")))
    assert "every sentence that does not hold" in task and "Before you read: A fire." in task
    assert "Real, invented or mixed" in task


def test_the_label_is_revealed_in_the_debrief_alone():
    lesson = make_lesson(["Flag."], origin=Origin.INVENTED, debrief="It was all made up.", authors=("Ann",))
    assert "may be invented" in set_origin(lesson) and "Ann" in set_origin(lesson)
    assert "Invented for teaching" in set_debrief(lesson) and "It was all made up." in set_debrief(lesson)


def test_words_and_cards_stand_where_there_are_any():
    lesson = make_lesson(["Flag."], cards=["survey"])
    assert set_words(lesson) == "" and "What survey says." in set_evidence(lesson)
    worded = lesson._replace(words=(Word("Flag", (Run("A cloth."),), SentenceId("flag-1"), 0, 0, 4),), cards=())
    assert "<strong>Flag</strong>: A cloth." in set_words(worded) and set_evidence(worded) == ""


def test_only_text_from_right_to_left_says_its_direction():
    assert direction_of(make_lesson(["Flag."])) is None
    assert direction_of(make_lesson(["Flag."], language="ar")) == "rtl"
