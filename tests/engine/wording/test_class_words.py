"""What leads on in a class."""

from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.class_attempt import ClassAttempt, MarkingRules
from media_literacy.engine.wording.class_words import class_onward
from media_literacy.lesson.model import Mode


def test_marks_are_handed_in_once_after_a_second_look_where_there_is_one():
    attempt = ClassAttempt(make_lesson(["One."]), Mode.INVESTIGATE, FakeClock())
    attempt.open()
    assert class_onward(attempt) == ("", False)
    attempt.rules = MarkingRules(takes_marks=True, has_second_look=True)
    said = [class_onward(attempt)]
    for _press in range(2):
        attempt.read_all()
        said.append(class_onward(attempt))
    attempt.rules = MarkingRules()
    assert class_onward(attempt) == ("", False)
    assert said == [("I have read it all", True), ("Hand in my marks", True), ("Your marks are handed in", False)]
