"""What is said where a class is joined."""

from media_literacy.classroom.wording.joining_words import browsers_about


def test_the_teacher_is_told_that_the_connection_is_open_and_why_no_name_is_asked():
    assert "can read along" in browsers_about() and "So nobody is asked for a name" in browsers_about()
