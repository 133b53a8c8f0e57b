"""One sheet among those of a class, however it came."""

from typing import NamedTuple

from media_literacy.engine.results.grading import Scorecard
from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.result_code import ResultCode, coded_sentences, encode
from media_literacy.engine.sheets.returned_sheet import ReturnedSheet
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Mode


class ClassSheet(NamedTuple):
    """Whose it is, how it was graded, how it came and which way the lesson was read; paper is read in Investigate."""

    name: str
    scorecard: Scorecard
    came_as: CameAs = CameAs.PAPER
    mode: Mode = Mode.INVESTIGATE


def class_sheet(sheet: ReturnedSheet) -> ClassSheet:
    """A result that came back, among the sheets of a class."""
    return ClassSheet(shown_name(sheet), sheet.scorecard, sheet.came_as, sheet.mode)


def shown_name(sheet: ReturnedSheet) -> str:
    """The name of a sheet; one without goes by its code, where it has one."""
    return sheet.name or _code_of(sheet) or _("No name, number {number}").format(number=sheet.attempt)


def _code_of(sheet: ReturnedSheet) -> str:
    if sheet.is_code:
        return sheet.kept
    return encode(ResultCode(sheet.digest, sheet.attempt, sheet.mode, coded_sentences(sheet.scorecard)))
