"""Which content belongs to which sheet."""

from media_literacy.export.formats.answer_key import answer_key
from media_literacy.export.formats.teacher_copy import teacher_copy
from media_literacy.export.formats.worksheet import worksheet
from media_literacy.export.paper.page_sizes import Sheet
from media_literacy.export.paper.pieces import Print
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import Catalogue


def sheet_of(lesson: Lesson, sheet: Sheet, catalogue: Catalogue) -> Print:
    """All that stands on one sheet of a lesson."""
    make = {Sheet.WORKSHEET: worksheet, Sheet.KEY: answer_key, Sheet.TEACHER: teacher_copy}[sheet]
    return make(lesson, catalogue)
