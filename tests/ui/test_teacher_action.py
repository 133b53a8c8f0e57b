"""What every action for teachers has of its lesson."""

from pathlib import Path

from factories import make_lesson

from media_literacy.ui.teacher_action import LessonToTeach


def test_files_are_written_beside_a_lesson_of_ones_own_only():
    own = LessonToTeach(make_lesson(["It rained."]), Path("/lessons/kites.md"), None, is_own=True)
    assert own.own_file == own.file and own._replace(is_own=False).own_file is None
