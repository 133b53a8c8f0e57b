"""The result of a class in words."""

from factories import make_lesson

from media_literacy.classroom.protocol.messages import SentenceHeat
from media_literacy.classroom.session.views import ClassResult, ProjectedSentence
from media_literacy.classroom.wording.class_result_words import class_result_words
from media_literacy.lesson.model import Verdict

LESSON = make_lesson(flags=["Noon is at night.", "Snow is hot."], fine=["It rained."])


def average(**counts: int) -> str:
    return class_result_words(ClassResult(27, **counts), (), LESSON)[1]


def test_sound_sentences_come_first_and_are_those_of_one_learner():
    assert class_result_words(ClassResult(27, sound=324, left_alone=270, problems=108, caught=81), (), LESSON) == (
        "27 of you read it. On average:",
        "You left 10 of 12 sound sentences alone, and caught 3 of 4 problems.",
    )


def test_an_average_is_not_rounded_to_all_or_none_where_that_is_untrue():
    assert average(sound=0, left_alone=0, problems=108, caught=108) == "You caught 4 of 4 problems."
    assert average(sound=0, left_alone=0, problems=108, caught=107) == "You caught 3 of 4 problems."
    assert average(sound=0, left_alone=0, problems=108, caught=1) == "You caught 1 of 4 problems."
    assert average(sound=0, left_alone=0, problems=108, caught=0) == "You caught 0 of 4 problems."


def test_the_sentences_to_talk_about_are_named_with_what_they_are():
    seen = [
        ProjectedSentence(1, SentenceHeat(9, 27), is_revealed=True, verdict=Verdict.FLAG),
        ProjectedSentence(2, SentenceHeat(None, 27), is_revealed=True, verdict=Verdict.FLAG),
        ProjectedSentence(3, SentenceHeat(14, 27), is_revealed=True, verdict=Verdict.FINE),
    ]
    said = class_result_words(ClassResult(27, 27, 13, 54, 11), seen, LESSON)
    assert said[2:] == (
        "Worth talking about:",
        "2  “Snow is hot.” does not hold; few marked it.",
        "1  “Noon is at night.” does not hold; 9 of 27 marked it.",
        "3  “It rained.” holds up; 14 of 27 marked it.",
    )
