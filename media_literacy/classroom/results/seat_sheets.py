"""What each learner of a hosted class did, as a sheet among those that come as codes, files and on paper."""

import hashlib
from types import MappingProxyType
from typing import NamedTuple

from media_literacy.classroom.session.class_state import ClassState, SeatState
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


def seat_sheets(id: str, state: ClassState, lesson: Lesson) -> SeatSheets:
    """Those of a class with that id: its seats have the same numbers whenever they are asked for."""
    sheets, seats, silent = {}, {}, []
    for seat in sorted(state.seats_in_class, key=_seat_number):
        name = seat_name(seat)
        if not seat.attempt.shown and not seat.attempt.marks:
            silent.append(name)
            continue
        attempt = _attempt_number(id, seat.number)
        while attempt in sheets:
            attempt = (attempt + 1) % (1 << ATTEMPT_BITS)
        sheets[attempt] = sheet_of_seat(seat.attempt, lesson, attempt, name)
        seats[attempt] = seat.number
    return SeatSheets(MappingProxyType(sheets), MappingProxyType(seats), tuple(silent))


def seat_name(seat: SeatState) -> str:
    """Who sat there, as the teacher alone sees it."""
    return _("{person} ({name})").format(person=seat.person, name=seat.name) if seat.person else seat.name


def _seat_number(seat: SeatState) -> int:
    return seat.number


def _attempt_number(id: str, seat: int) -> int:
    digest = hashlib.sha256(f"{id}/{seat}".encode()).digest()
    return int.from_bytes(digest[: ATTEMPT_BITS // 8])
