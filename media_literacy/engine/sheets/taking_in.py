"""Results that came back, beside those that are there: each attempt once, and what was not taken with its reason."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from media_literacy.engine.sheets.code_lines import code_lines
from media_literacy.engine.sheets.result_code import MOST_SENTENCES, code_length
from media_literacy.engine.sheets.result_file import LARGEST, looks_like_result_file
from media_literacy.engine.sheets.returned_sheet import ReturnedSheet, sheet_of_code, sheet_of_file
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.strings.hidden_characters import visible_line
from media_literacy.strings.quotation import quoted

_QUOTE_CHARACTERS = 60

Sheets = Mapping[int, ReturnedSheet]
"""By the number of the attempt, in the order in which they came."""


class Found(NamedTuple):
    """A result, or why there is none, and where: the name of a file, or a line."""

    source: str
    sheet: ReturnedSheet | AppError


class TakenIn(NamedTuple):
    """What is there now. `new` were added, `known` were there already, `refused` were not taken, for these reasons.

    `completed` were there as a code and are now known as a file, or have a name now.
    """

    sheets: Sheets
    new: tuple[int, ...] = ()
    completed: tuple[int, ...] = ()
    known: tuple[int, ...] = ()
    refused: tuple[tuple[str, AppError], ...] = ()


def found_in_text(text: str, lesson: Lesson) -> list[Found]:
    """The codes in a text: one a line, each with a name or without."""
    sentences = len(lesson.article.sentences)
    return [
        Found(quoted(visible_line(line.text), _QUOTE_CHARACTERS), _sheet_or_reason(line.code, line.name, lesson))
        for line in code_lines(text, code_length(sentences))
    ]


def found_in_file(data: bytes, source: str, lesson: Lesson) -> list[Found]:
    """The result in a file, or the codes in a text or a table."""
    if looks_like_result_file(data):
        try:
            return [Found(source, sheet_of_file(data, lesson))]
        except AppError as reason:
            return [Found(source, reason)]
    if len(data) > LARGEST:
        return [Found(source, AppError(_("This file is too large for a result.")))]
    found = found_in_text(_as_text(data), lesson)
    if not any(_is_about_code(each) for each in found):
        return [Found(source, AppError(_("There is no result and no code in it.")))]
    return [each._replace(source=f"{source}: {each.source}") for each in found if _is_about_code(each)]


def take_in(sheets: Sheets, found: Iterable[Found]) -> TakenIn:
    """Add what was found. The same attempt again changes nothing, but that a file tells more than a code."""
    there, new, completed, known, refused = dict(sheets), [], [], [], []
    for source, sheet in found:
        if isinstance(sheet, AppError):
            refused.append((source, sheet))
            continue
        before = there.get(sheet.attempt)
        if before is None:
            there[sheet.attempt] = sheet
            new.append(sheet.attempt)
        elif not before.agrees_with(sheet):
            refused.append((source, _says_otherwise(before)))
        else:
            better = _together(before, sheet)
            is_same = (better.name, better.is_code) == (before.name, before.is_code)
            (known if is_same else completed).append(sheet.attempt)
            there[sheet.attempt] = better
    only_completed = tuple(number for number in dict.fromkeys(completed) if number not in new)
    return TakenIn(MappingProxyType(there), tuple(new), only_completed, tuple(known), tuple(refused))


def _together(before: ReturnedSheet, sheet: ReturnedSheet) -> ReturnedSheet:
    """The one that says more, with a name if either has one; the first name stays."""
    fuller = sheet if before.is_code and not sheet.is_code else before
    return fuller._replace(name=before.name or sheet.name)


def _says_otherwise(before: ReturnedSheet) -> AppError:
    if before.name:
        message = _("Under the same number the result of {name} is there, with other marks. It stays.")
        return AppError(message.format(name=before.name))
    return AppError(_("Under the same number a result with other marks is there. It stays."))


class _NoCodeError(AppError):
    """A line that nobody meant as a code, such as the head of a table."""


def _is_about_code(found: Found) -> bool:
    return not isinstance(found.sheet, _NoCodeError)


def _sheet_or_reason(code: str, name: str, lesson: Lesson) -> ReturnedSheet | AppError:
    if not code:
        return _NoCodeError(_("There is no code in this line."))
    if len(lesson.article.sentences) > MOST_SENTENCES:
        hint = _("Ask for the file that the page saves.")
        return AppError(_("An article as long as this one has no codes."), hint=hint)
    try:
        return sheet_of_code(code, lesson, name)
    except AppError as reason:
        return reason


def _as_text(data: bytes) -> str:
    """In whatever encoding: a spreadsheet saves its own, and codes are plain letters in all of them."""
    for encoding in ("utf-8-sig", "utf-16") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", errors="replace")
