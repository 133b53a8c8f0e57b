"""The course over a term: its order, and what the learning design asks of it as a whole."""

from own_lessons import COURSE, COURSE_FILES, our_lesson

from media_literacy.lesson.parser import read_lesson
from media_literacy.packs.pack_toml import read_pack


def test_the_course_is_read_without_a_diagnostic_and_lists_every_lesson_once() -> None:
    pack, report = read_pack(COURSE)
    assert pack is not None
    assert report.diagnostics == ()
    assert sorted(pack.lessons) == COURSE_FILES


def test_every_lesson_of_the_course_is_read_without_a_diagnostic(subtests) -> None:
    for file in COURSE_FILES:
        with subtests.test(file.stem):
            assert read_lesson(file).report.diagnostics == ()
            assert our_lesson(file.stem).front.id == file.stem
