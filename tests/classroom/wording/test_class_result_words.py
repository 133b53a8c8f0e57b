"""The result of a class in words."""

from media_literacy.classroom.session.views import ClassResult
from media_literacy.classroom.wording.class_result_words import class_result_words


def test_sound_sentences_come_first():
    assert class_result_words(ClassResult(27, sound=324, left_alone=270, problems=108, caught=81)) == (
        "All 27 of you together:",
        "You left 270 of 324 sound sentences alone, and caught 81 of 108 problems.",
    )
