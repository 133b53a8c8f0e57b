"""The sheets of a lesson, before they are laid out."""

from pathlib import Path

from own_lessons import FOUNDING, NOTHING_WRONG, WITH_FAULTS
from printed_letters import letters

from media_literacy.export.lesson_formats.answer_key import answer_key
from media_literacy.export.lesson_formats.teacher_copy import teacher_copy
from media_literacy.export.lesson_formats.worksheet import worksheet
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue

CATALOGUE = load_catalogue()
COMPOSED = {"worksheet": worksheet, "key": answer_key, "teacher": teacher_copy}
OURS = (FOUNDING, NOTHING_WRONG, WITH_FAULTS)


def printed(lesson, sheet):
    return COMPOSED[sheet](lesson, CATALOGUE)


def words(lesson, sheet):
    return letters(printed(lesson, sheet).passages)


def table_of(columns, rows=2):
    """A lesson with a table of so many columns, each cell its own name."""
    lines = [[f"R{row}C{column}" for column in range(columns)] for row in range(rows)]
    lines.insert(1, ["-"] * columns)
    lesson = parse_lesson(
        ("# News\n\n" + "\n".join(f"|{'|'.join(line)}|" for line in lines)).encode(), Path("a.md")
    ).lesson
    assert lesson is not None
    return lesson
