"""Who gets which seat: a name is claimed once, and whoever has its token comes back."""

import hashlib
from collections.abc import Iterator

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Join,
    Lobby,
    Refusal,
    Seated,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.classroom.session.decisions import Decision, Reply
from media_literacy.classroom.session.made_up_names import made_up_names
from media_literacy.classroom.session.records import SeatTaken
from media_literacy.classroom.session.settings import SessionSettings

_SHORTEST_SECRET = 22
"""So many letters and digits have 128 bits."""


def lobby_of(state: ClassState, settings: SessionSettings, *, is_browser: bool) -> Lobby:
    """The names that can be claimed now."""
    names = tuple(dict.fromkeys(_claimable(state, settings, is_browser=is_browser)))
    return Lobby(names, needs_admission=is_browser or settings.admits_each)


def refusal_at_door(state: ClassState, settings: SessionSettings, token: str, *, is_browser: bool) -> Refusal | None:
    """Why somebody may not even ask for a seat: the lobby is locked, no seat is free again, and none is theirs."""
    if not state.is_locked or any(_claimable(state, settings, is_browser=is_browser)):
        return None
    is_known = token and _decide_return(state, token, is_browser=is_browser).refusal is not Refusal.SEAT_UNKNOWN
    return None if is_known else Refusal.LOBBY_LOCKED


def decide_seat(
    state: ClassState, settings: SessionSettings, join: Join, token: str, now: float, *, is_browser: bool
) -> Decision:
    """A seat for somebody who asks for one; `token` is a fresh one, for a seat that is taken now.

    It may be the one that somebody was given whose connection broke before the answer came.
    """
    if join.token:
        return _decide_return(state, join.token, is_browser=is_browser)
    if len(join.secret) >= _SHORTEST_SECRET:
        token = join.secret
        again = _decide_return(state, token, is_browser=is_browser)
        if again.refusal is not Refusal.SEAT_UNKNOWN:
            return again
    if state.stage is Stage.ENDED:
        return Decision(refusal=Refusal.ENDED)
    released = next((seat for seat in _released(state, is_browser=is_browser) if seat.name == join.name), None)
    if released is not None:
        return _decide_taken(released.number, released.name, settings, token, now, released, is_browser=is_browser)
    if state.is_locked:
        return Decision(refusal=Refusal.LOBBY_LOCKED)
    if sum(not seat.is_removed for seat in state.seats.values()) >= limits.SEATS:
        return Decision(refusal=Refusal.CLASS_FULL)
    waits = is_browser or settings.admits_each
    if waits and sum(1 for _seat in state.seats_waiting) >= limits.WAITING_SEATS:
        return Decision(refusal=Refusal.CLASS_FULL)
    name, refusal = _new_name(state, settings, join.name, is_browser=is_browser)
    if refusal is not None:
        return Decision(refusal=refusal)
    number = 1 + max(state.seats, default=0)
    return _decide_taken(number, name, settings, token, now, None, is_browser=is_browser)


def seated(seat: SeatState, token: str) -> Seated:
    """What somebody is told of their seat."""
    return Seated(seat.number, seat.name, token, seat.acknowledged, seat.awaits_admission)


def attempt_id_of(token_hash: str) -> str:
    """By which the learner's program keeps the attempt of a seat: the host knows it as well, and nobody else does."""
    return hashlib.sha256(f"class {token_hash}".encode()).hexdigest()[:32]


def hash_of(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def _decide_return(state: ClassState, token: str, *, is_browser: bool) -> Decision:
    hashed = hash_of(token)
    seat = next((seat for seat in state.seats.values() if seat.token_hash == hashed), None)
    if seat is None or seat.is_browser is not is_browser:
        return Decision(refusal=Refusal.SEAT_UNKNOWN)
    if seat.is_removed:
        return Decision(refusal=Refusal.REMOVED)
    admitted = () if seat.awaits_admission else (seat.number,)
    return Decision(replies=(Reply((seat.number,), seated(seat, token)),), admitted=admitted)


def _decide_taken(
    number: int,
    name: str,
    settings: SessionSettings,
    token: str,
    now: float,
    released: SeatState | None,
    *,
    is_browser: bool,
) -> Decision:
    waits = is_browser or settings.admits_each
    acknowledged = released.acknowledged if released else 0
    return Decision(
        (SeatTaken(number, name, hash_of(token), is_browser, waits, now),),
        (Reply((number,), Seated(number, name, token, acknowledged, waits)),),
        admitted=() if waits else (number,),
    )


def _claimable(state: ClassState, settings: SessionSettings, *, is_browser: bool) -> Iterator[str]:
    yield from (seat.name for seat in _released(state, is_browser=is_browser))
    if not is_browser and not state.is_locked:
        taken = _taken_names(state)
        yield from (name for name in settings.names if name not in taken)


def _released(state: ClassState, *, is_browser: bool) -> Iterator[SeatState]:
    return (
        seat
        for seat in state.seats.values()
        if seat.is_released and not seat.is_removed and seat.is_browser is is_browser
    )


def _taken_names(state: ClassState) -> set[str]:
    """A person who sits on a seat with a made-up name has taken theirs."""
    seats = [seat for seat in state.seats.values() if not seat.is_removed]
    return {seat.name for seat in seats} | {seat.person for seat in seats}


def _new_name(
    state: ClassState, settings: SessionSettings, wanted: str, *, is_browser: bool
) -> tuple[str, Refusal | None]:
    if settings.names and not is_browser:
        if wanted not in settings.names:
            return "", Refusal.NAME_UNKNOWN
        return wanted, Refusal.NAME_TAKEN if wanted in _taken_names(state) else None
    if wanted:
        return "", Refusal.NAME_UNKNOWN
    used = {seat.name for seat in state.seats.values()} | {*settings.names}
    return next(name for name in made_up_names(settings.language, settings.seed) if name not in used), None
