"""What a lesson's key has, as proposals need it."""

from factories import make_lesson

from media_literacy.engine.course.lesson_content import LessonContent, content_of


def test_problems_and_what_is_worth_looking_up_are_met_and_sound_sentences_are_counted():
    content = content_of(make_lesson(flags=["A."], checks=["B."], fine=["C.", "D."], plain=["E."]))
    assert (content.flags, content.fine, content.has_nothing_wrong) == (1, 2, False)
    assert content.meets == {*content.flagged, *content.checked} and content.faulty_share == 1 / 3


def test_a_lesson_without_a_problem_has_nothing_wrong():
    content = content_of(make_lesson(fine=["C."], checks=["B."]))
    assert content.has_nothing_wrong and content.faulty_share == 0 and not content.flagged
    assert LessonContent().has_nothing_wrong and not LessonContent().meets
