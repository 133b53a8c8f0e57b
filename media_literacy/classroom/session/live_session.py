"""The lesson of a class as a state machine: what is asked of it is decided, and what was decided is applied.

It knows no socket, no clock and no disk. Every method that decides is pure; `apply` is the only way in which the class
changes, so that replaying the records that were kept gives the same session again. `now` is the host's wall clock.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.json_values import JsonObject
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    Events,
    Farewell,
    FarewellReason,
    Heat,
    HostMessage,
    Join,
    Lobby,
    Notes,
    Refusal,
    Room,
    SeatEvent,
    Whole,
)
from media_literacy.classroom.protocol.note_pieces import changed_pieces, write_pieces
from media_literacy.classroom.protocol.whole_lesson import write_whole
from media_literacy.classroom.session.class_hints import ClassHint, class_hints, decide_hint
from media_literacy.classroom.session.class_scores import ClassScores
from media_literacy.classroom.session.class_state import ClassState, SeatState
from media_literacy.classroom.session.class_views import class_view, projected_view, room_of
from media_literacy.classroom.session.command_rules import refusal_of
from media_literacy.classroom.session.commands import (
    Admit,
    AdmitAll,
    Command,
    ReleaseSeat,
    RemoveLearner,
    RemoveSeats,
    TurnAwayAll,
)
from media_literacy.classroom.session.decisions import Decision, Reply
from media_literacy.classroom.session.folding import folded
from media_literacy.classroom.session.presence import Presence
from media_literacy.classroom.session.records import CommandGiven, EventsTaken, Record
from media_literacy.classroom.session.seat_events import counts, seat_event
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.classroom.session.taking_seats import decide_seat, lobby_of, refusal_at_door, seated
from media_literacy.classroom.session.tallies import Tally, heat, tallies
from media_literacy.classroom.session.views import ClassView, ProjectedView
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import Catalogue


class LiveSession:
    """One lesson of one class. Its host applies records as soon as they are decided, and replies once they are kept."""

    def __init__(
        self,
        lesson: Lesson,
        catalogue: Catalogue,
        settings: SessionSettings,
        records: Iterable[Record] = (),
        *,
        now: float,
    ) -> None:
        self._lesson = lesson
        self._catalogue = catalogue
        self._settings = settings
        self._state = ClassState(settings.mode, settings.aids)
        self._scores = ClassScores(lesson)
        self._counted: tuple[ClassState, Mapping[int, Tally]] | None = None
        self.presence = Presence(now)
        self._numbers: dict[str, int] = {sentence.id: sentence.number for sentence in lesson.article.sentences}
        for record in records:
            self.apply(record)

    @property
    def lesson(self) -> Lesson:
        return self._lesson

    @property
    def state(self) -> ClassState:
        """What the class amounts to now."""
        return self._state

    def apply(self, record: Record) -> None:
        """Something was decided. The record has to come from a decision on the session as it is."""
        self._state = folded(self._state, record, self._lesson)

    # What is asked of it

    def decide(self, command: Command, now: float) -> Decision:
        """The teacher does something."""
        refusal = refusal_of(command, self._state, self._lesson)
        if refusal is not None:
            return Decision(refusal=refusal)
        record = CommandGiven(command, now)
        before, after = self._state, folded(self._state, record, self._lesson)
        if after == before:
            return Decision()
        admitted = self._admitted(command, before)
        replies = [*self._replies_to_seats(command, before, after, admitted), *self._replies_to_all(before, after, now)]
        return Decision((record,), tuple(replies), admitted)

    def lobby(self, *, is_browser: bool) -> Lobby:
        """What somebody with the right code is told."""
        return lobby_of(self._state, self._settings, is_browser=is_browser)

    def refusal_at_door(self, token: str, *, is_browser: bool) -> Refusal | None:
        """Why somebody is turned away before they can ask for a seat."""
        return refusal_at_door(self._state, self._settings, token, is_browser=is_browser)

    def take_seat(self, join: Join, token: str, now: float, *, is_browser: bool) -> Decision:
        """Somebody asks for a seat; `token` is a fresh secret, for a seat that is new or was released."""
        return decide_seat(self._state, self._settings, join, token, now, is_browser=is_browser)

    def take_events(self, number: int, message: Events, now: float) -> Decision:
        """A seat sends events. What was taken before is passed over, and nothing is taken after a gap."""
        seat = self._state.seat(number)
        if seat is None or seat.awaits_admission:
            return Decision(refusal=Refusal.NOT_NOW)
        if seat.acknowledged >= limits.EVENTS_OF_A_SEAT or seat.size >= limits.SIZE_OF_A_SEAT:
            return Decision(replies=(Reply((number,), Farewell(FarewellReason.TOO_MUCH)),), refusal=Refusal.NOT_NOW)
        first = seat.acknowledged + 1
        new = message.events[first - message.first :] if message.first <= first else ()
        new = new[: limits.EVENTS_OF_A_SEAT - seat.acknowledged]
        if not new:
            return Decision(replies=(Reply((number,), _acknowledgement(seat, message.first)),))
        refused = self._refused(seat, first, new, now)
        record = EventsTaken(number, first, new, refused, now)
        after = replace(seat, sent=(*seat.sent, *new), refused=seat.refused.union(refused))
        return Decision((record,), (Reply((number,), _acknowledgement(after, message.first)),))

    def ask_hint(self, number: int, now: float) -> Decision:
        """A seat asks for the next hint."""
        seat = self._state.seat(number)
        if seat is None:
            return Decision(refusal=Refusal.SEAT_UNKNOWN)
        return decide_hint(seat, self._state, self._hints, self._lesson, now)

    # What is told

    def room(self, now: float) -> Room:
        """What every seat may know."""
        return room_of(self._state, now)

    def greeting(self, number: int, has: int, now: float) -> tuple[HostMessage, ...]:
        """What a seat that was admitted gets after the lesson, when it comes and whenever it comes back."""
        seat = self._state.seats[number]
        own = [
            Events(first + 1, seat.sent[first : first + limits.EVENTS_IN_A_MESSAGE])
            for first in range(has, len(seat.sent), limits.EVENTS_IN_A_MESSAGE)
        ]
        messages: list[HostMessage] = [*own, _acknowledgement(seat, 1), self.room(now)]
        if self._state.revealed:
            messages.append(self._notes(self._state.revealed, self._state))
        if self._state.may_see_heat(seat):
            messages.append(self.heat())
        if self._state.is_whole:
            messages.append(self._whole_for(seat))
        return tuple(messages)

    def heat(self) -> Heat:
        """Where the class hesitated, for the seats in `seats_with_heat`."""
        return heat(self._tallies())

    def seats_with_heat(self) -> tuple[int, ...]:
        """The seats that may see the heat now."""
        return tuple(seat.number for seat in self._state.seats_in_class if self._state.may_see_heat(seat))

    def view(self, now: float) -> ClassView:
        """What the teacher's page shows."""
        return class_view(self._state, self._lesson, self._tallies(), self.presence, now, self._settings.names)

    def projected(self, now: float) -> ProjectedView:
        """What the projector shows: no names."""
        return projected_view(self._state, self._lesson, self._tallies(), self._scores.result(self._state), now)

    def _tallies(self) -> Mapping[int, Tally]:
        """Counted once for each state: the page, the projector and the seats ask for the same."""
        if self._counted is None or self._counted[0] is not self._state:
            self._counted = self._state, tallies(self._state, self._lesson)
        return self._counted[1]

    # What follows from a decision

    def _admitted(self, command: Command, before: ClassState) -> tuple[int, ...]:
        if isinstance(command, AdmitAll):
            return tuple(seat.number for seat in before.seats_waiting)
        if isinstance(command, Admit):
            return tuple(seat.number for seat in before.seats_waiting if seat.number == command.seat)
        return ()

    def _replies_to_seats(
        self, command: Command, before: ClassState, after: ClassState, admitted: tuple[int, ...]
    ) -> Iterable[Reply]:
        for number in admitted:
            yield Reply((number,), seated(after.seats[number], token=""))
        if isinstance(command, ReleaseSeat):
            yield Reply((command.seat,), Farewell(FarewellReason.RELEASED))
        elif isinstance(command, RemoveLearner):
            yield Reply((command.seat,), Farewell(FarewellReason.REMOVED))
        elif isinstance(command, RemoveSeats):
            gone = (seat for seat in command.seats if after.seat(seat) is None and before.seat(seat) is not None)
            yield Reply(tuple(gone), Farewell(FarewellReason.REMOVED))
        elif isinstance(command, TurnAwayAll):
            yield Reply(tuple(seat.number for seat in before.seats_waiting), Farewell(FarewellReason.REMOVED))

    def _replies_to_all(self, before: ClassState, after: ClassState, now: float) -> Iterable[Reply]:
        everybody = tuple(seat.number for seat in after.seats_in_class)
        new = [number for number in after.revealed if number not in before.revealed]
        if new:
            pieces = {piece for number in new for piece in changed_pieces(self._lesson, number, after.revealed)}
            yield Reply(everybody, self._notes(sorted(pieces), after))
        if room_of(after, now) != room_of(before, now):
            yield Reply(everybody, room_of(after, now))
        if after.is_whole and not before.is_whole:
            for seat in after.seats_in_class:
                yield Reply((seat.number,), self._whole_for(seat))

    def _refused(self, seat: SeatState, first: int, new: tuple[SeatEvent, ...], now: float) -> tuple[int, ...]:
        """The numbers of those that do not count; after a commit nothing does that a commit ends."""
        connected_at = self.presence.connected_at(seat.number)
        refused = []
        for number, event in enumerate(new, first):
            if not counts(event, seat, self._state, self._lesson, now, connected_at):
                refused.append(number)
            elif event.kind is EventKind.READ_ALL:
                seat = replace(seat, attempt=replace(seat.attempt, has_read_all=True))
        return tuple(refused)

    def _notes(self, numbers: Iterable[int], state: ClassState) -> Notes:
        return Notes(write_pieces(self._lesson, numbers, state.revealed))

    def _whole_for(self, seat: SeatState) -> Whole:
        return Whole(self._whole, tuple(seat_event(event, self._numbers) for event in seat.events))

    @cached_property
    def _hints(self) -> tuple[ClassHint, ...]:
        return class_hints(self._lesson, self._catalogue)

    @cached_property
    def _whole(self) -> JsonObject:
        return write_whole(self._lesson)


def _acknowledgement(seat: SeatState, first: int) -> Acknowledged:
    """Also of what was taken before: an answer may have been lost on the way."""
    return Acknowledged(seat.acknowledged, tuple(sorted(number for number in seat.refused if number >= first)))
