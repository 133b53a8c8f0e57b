"""Who may need the teacher: a plain rule that looks at time and hints, never at what is right or wrong."""

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.classroom.session.presence import Presence
from media_literacy.classroom.session.views import HelpReason

LOST_SECONDS = 30.0
IDLE_SECONDS = 180.0


def needs_help(seat: SeatState, state: ClassState, sentences: int, presence: Presence, now: float) -> HelpReason | None:
    """Why somebody may need help; None where nothing says so. The lesson has so many `sentences`."""
    if not seat.is_in_class or seat.is_released or state.stage is Stage.ENDED:
        return None
    if presence.has_left(seat.number):
        return None
    if presence.seconds_lost(seat.number, now) >= LOST_SECONDS:
        return HelpReason.DISCONNECTED
    if seat.has_committed or not state.takes_shown:
        return None
    if seat.asked_all_hints:
        return HelpReason.ALL_HINTS
    has_read_all = len(seat.attempt.shown) >= sentences
    if state.stage is Stage.SECOND_LOOK or (state.stage is Stage.READ and has_read_all):
        return None
    idle = now - max(state.stage_since, seat.joined_at, seat.active_at)
    return HelpReason.NOTHING_SHOWN if idle >= IDLE_SECONDS else None
