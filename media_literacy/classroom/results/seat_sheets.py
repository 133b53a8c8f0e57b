"""What each learner of a hosted class did, as a sheet among those that come as codes, files and on paper."""

from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.classroom.session.taking_seats import attempt_id_of
from media_literacy.engine.sheets.own_code import attempt_number
from media_literacy.engine.sheets.result_code import ATTEMPT_BITS
from media_literacy.engine.sheets.returned_sheet import sheet_of_seat
from media_literacy.engine.sheets.taking_in import Sheets
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson


class SeatSheets(NamedTuple):
    """The sheets by the numbers of their attempts, the seat of each, and who was there and read nothing."""

    sheets: Sheets
    seats: MappingProxyType[int, int]
    silent: tuple[str, ...]


NO_SEATS = SeatSheets(MappingProxyType({}), MappingProxyType({}), ())


def seat_sheets(id: str, state: ClassState, lesson: Lesson) -> SeatSheets:
    """Those of a class with that id, by their names; seats have the same numbers whenever they are asked for."""
    sheets, seats, silent = {}, {}, []
    attempts = _attempt_numbers(id, state)
    for seat in sorted(state.seats_in_class, key=_name_and_number):
        name = seat_name(seat)
        if not seat.attempt.shown and not seat.attempt.marks:
            silent.append(name)
            continue
        attempt = attempts[seat.number]
        sheets[attempt] = sheet_of_seat(replace(seat.attempt, mode=state.mode), lesson, attempt, name)
        seats[attempt] = seat.number
    return SeatSheets(MappingProxyType(sheets), MappingProxyType(seats), tuple(silent))


def seat_name(seat: SeatState) -> str:
    """Who sat there, as the teacher alone sees it."""
    return _("{person} ({name})").format(person=seat.person, name=seat.name) if seat.person else seat.name


def _name_and_number(seat: SeatState) -> tuple[str, int]:
    return seat_name(seat).casefold(), seat.number


def _attempt_numbers(id: str, state: ClassState) -> dict[int, int]:
    """A number of an attempt for each seat, whatever it is called; no two have the same.

    It is the one of the code that the learner's own program makes, so that whoever hands that over counts once.
    """
    found: dict[int, int] = {}
    taken: set[int] = set()
    for number, seat in sorted(state.seats.items()):
        attempt = attempt_number(attempt_id_of(seat.token_hash) if seat.token_hash else f"{id}/{number}")
        while attempt in taken:
            attempt = (attempt + 1) % (1 << ATTEMPT_BITS)
        taken.add(attempt)
        found[number] = attempt
    return found
