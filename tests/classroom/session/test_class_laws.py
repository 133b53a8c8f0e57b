"""Laws of a class, whatever happens in it and in whichever order: joining, marking, leaving, locking, revealing."""

from class_learners import IDS, LESSON, NAMES, SECRETS, STAGES, Client, commands, events, host_events, numbers
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)
from live_classes import LiveClass
from run_size import run_size

from media_literacy.classroom.protocol.lesson_edition import seat_lesson
from media_literacy.classroom.protocol.messages import (
    Events,
    Farewell,
    HintGiven,
    HostMessage,
    Join,
    Notes,
    Refusal,
    Refused,
    Seated,
    SeatEvent,
    Whole,
    encode_from_host,
)
from media_literacy.classroom.protocol.note_pieces import read_piece, with_pieces
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.protocol.whole_lesson import read_whole
from media_literacy.classroom.session.commands import (
    AdmitAll,
    Command,
    End,
    GoBack,
    MoveOn,
    Reveal,
)
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.results.grading import grade
from media_literacy.lesson.vocabulary.kinds import load_catalogue


class AnyClass(RuleBasedStateMachine):
    """Learners and a teacher who do anything at any time, over connections that lose and repeat what they carry."""

    clients = Bundle("clients")

    def __init__(self) -> None:
        super().__init__()
        self.live = LiveClass(LESSON, SessionSettings(NAMES, aids=tuple(ClassAid)))
        self.by_seat: dict[int, Client] = {}
        self.was_revealed = False

    @initialize(target=clients, stage=st.sampled_from(STAGES))
    def begin(self, stage: Stage) -> MultipleResults[Client | None]:
        """Four have joined, two of them by browser, and the class has come to some stage."""
        joined = [
            self.join_class(False, "Ada"),
            self.join_class(False, "Noor"),
            *(self.join_class(True, "") for _ in "12"),
        ]
        self.live.do(AdmitAll())
        self.live.go_to(stage)
        return multiple(*joined)

    @precondition(lambda self: len(self.by_seat) < 7)
    @rule(target=clients, is_browser=st.booleans(), name=st.sampled_from(NAMES))
    def join(self, is_browser: bool, name: str) -> Client | None:
        return self.join_class(is_browser, name)

    def join_class(self, is_browser: bool, name: str) -> Client | None:
        session, token = self.live.session, f"token-{len(self.live.records)}"
        asked = Join("" if is_browser else name)
        free = session.lobby(is_browser=is_browser).names
        decision = session.take_seat(asked, token, self.live.now, is_browser=is_browser)
        taken = {seat.name for seat in session.state.seats.values() if not seat.is_removed and not seat.is_released}
        if decision.refusal is not None:
            assert is_browser or name not in free or session.state.stage is Stage.ENDED
            return None
        assert is_browser or name in free
        self.live.take(decision)
        (record,) = decision.records
        seat = session.state.seats[decision.replies[0].seats[0]]
        assert seat.name not in taken, record
        session.presence.connected(seat.number, self.live.now)
        before = self.by_seat.get(seat.number)
        client = Client(seat.number, token, is_browser, list(seat.sent), seat.acknowledged, set(seat.refused))
        assert before is None or before.events[: before.acknowledged] == client.events[: before.acknowledged]
        self.by_seat[seat.number] = client
        return client

    @rule(client=clients)
    def come_back(self, client: Client | None) -> None:
        if client is None:
            return
        session = self.live.session
        decision = session.take_seat(Join(token=client.token), "unused", self.live.now, is_browser=client.is_browser)
        seat = session.state.seats[client.seat]
        if seat.is_removed or self.by_seat[client.seat] is not client or seat.is_released:
            assert decision.refusal in (Refusal.REMOVED, Refusal.SEAT_UNKNOWN)
            return
        self.live.take(decision)
        session.presence.connected(client.seat, self.live.now)
        told = decision.replies[0].message
        assert isinstance(told, Seated)
        assert (told.seat, told.acknowledged) == (client.seat, seat.acknowledged)

    @rule(client=clients)
    def lose_connection(self, client: Client | None) -> None:
        if client is not None:
            self.live.session.presence.disconnected(client.seat, self.live.now)

    @rule(
        client=clients, new=st.lists(events, min_size=1, max_size=6), back=st.integers(0, 3), is_answered=st.booleans()
    )
    def send(self, client: Client | None, new: list[SeatEvent], back: int, is_answered: bool) -> None:
        """New events go out with some that were sent before; the answer may be lost."""
        if client is None or self.by_seat[client.seat] is not client:
            return
        client.events += new
        first = max(1, client.acknowledged + 1 - back)
        self.deliver(client, first, tuple(client.events[first - 1 :]), is_answered=is_answered)

    @rule(client=clients, ahead=st.integers(1, 3))
    def send_after_a_gap(self, client: Client | None, ahead: int) -> None:
        if client is None or self.by_seat[client.seat] is not client:
            return
        taken = self.live.session.state.seats[client.seat].acknowledged
        self.deliver(client, taken + 1 + ahead, (SeatEvent(EventKind.MARKED, (1,)),), is_answered=False)
        assert self.live.session.state.seats[client.seat].acknowledged == taken

    def deliver(self, client: Client, first: int, sent: tuple[SeatEvent, ...], *, is_answered: bool) -> None:
        state = self.live.session.state
        decision = self.live.session.take_events(client.seat, Events(first, sent), self.live.now)
        for each in decision.records:
            self.live.session.apply(each)
            self.live.records.append(each)
        after = self.live.session.state.seats[client.seat].attempt
        before = state.seats[client.seat]
        assert not state.may_see_heat(before) or after.marks == before.attempt.marks
        if is_answered:
            client.hear(reply.message for reply in decision.replies)

    @rule(client=clients)
    def ask_hint(self, client: Client | None) -> None:
        if client is not None:
            self.live.take(self.live.session.ask_hint(client.seat, self.live.now))

    @rule(command=commands)
    def command(self, command: Command) -> None:
        self.live.do(command)

    @precondition(lambda self: len(self.live.records) % 4 == 0)
    @rule()
    def move_on(self) -> None:
        self.live.do(MoveOn())

    @precondition(lambda self: len(self.live.records) > 25)
    @rule()
    def end(self) -> None:
        self.live.do(End())

    @precondition(lambda self: self.live.session.state.revealed)
    @rule()
    def go_back(self) -> None:
        self.live.do(GoBack())

    @precondition(lambda self: self.live.session.state.stage is Stage.DISCUSS)
    @rule(number=numbers)
    def reveal(self, number: int) -> None:
        self.live.do(Reveal(number))

    @rule(seconds=st.sampled_from([0.5, 8.0, 30.0, 200.0]))
    def wait(self, seconds: float) -> None:
        self.live.now += seconds

    @rule()
    def kill_host(self) -> None:
        """What was kept gives the same class."""
        resumed = self.live.resumed()
        assert resumed.state == self.live.session.state
        assert resumed.projected(self.live.now) == self.live.session.projected(self.live.now)
        self.live.session = resumed

    @invariant()
    def nothing_acknowledged_is_lost_or_counted_twice(self) -> None:
        for client in self.by_seat.values():
            seat = self.live.session.state.seats[client.seat]
            assert client.acknowledged <= seat.acknowledged
            assert list(seat.sent) == client.events[: seat.acknowledged]
            assert {number for number in seat.refused if number <= client.acknowledged} == client.refused
            assert seat.attempt.marks == client.attempt(seat).marks
            assert seat.attempt.shown == client.attempt(seat).shown
            kinds = [event.kind for event in seat.events]
            after = kinds[kinds.index(EventKind.READ_ALL) + 1 :] if EventKind.READ_ALL in kinds else []
            assert EventKind.MARKED not in after

    @invariant()
    def no_seat_is_told_what_was_not_revealed(self) -> None:
        state = self.live.session.state
        hidden = [SECRETS[number] for number in SECRETS if number not in state.revealed]
        hidden += [f"label-{number}" for number in SECRETS if not state.is_whole]
        hidden += [] if state.is_whole else ["flag-", "fine-1", "check-1", "Told at the end", "ask-the-office"]
        for number, messages in self.live.told.items():
            others = {client.token for client in self.by_seat.values() if client.seat != number}
            while messages:
                message = messages.pop()
                text = encode_from_host(message)
                assert [secret for secret in hidden if secret in text] == []
                assert not any(f'"{token}"' in text for token in others)
                self.check_message(number, message)

    def check_message(self, number: int, message: HostMessage) -> None:
        seat = self.live.session.state.seats[number]
        if seat.awaits_admission:
            assert isinstance(message, Seated | Farewell | Refused)
        if not isinstance(message, Seated):
            assert not any(name in encode_from_host(message) for name in NAMES)
        if isinstance(message, Notes):
            pieces = {place: read_piece(table, load_catalogue()) for place, table in message.pieces.items()}
            clashes = with_pieces(seat_lesson(LESSON), pieces).article.sentences
            open_ones = {*self.live.session.state.revealed, 5, 6}
            assert all(int(each[1:]) in open_ones for sentence in clashes for each in sentence.clashes)
        if isinstance(message, HintGiven):
            assert "This is about sentence" not in message.text
        if isinstance(message, Whole):
            whole = read_whole(dict(message.lesson), seat_lesson(LESSON), load_catalogue())
            own = replay(host_events(message.events))
            assert grade(own, whole) == grade(seat.attempt, LESSON)

    @invariant()
    def the_projector_tells_nothing_before_its_time(self) -> None:
        projected = self.live.session.projected(self.live.now)
        assert not any(name in repr(projected) for name in NAMES)
        for sentence in projected.sentences:
            is_open = sentence.number in projected.revealed
            assert is_open or (sentence.verdict is None and not sentence.clashes)
            assert sentence.heat.marked is None or sentence.heat.marked >= 3
            assert sentence.heat.readers is None or sentence.heat.readers >= 3
        assert projected.result is None or {*SECRETS} <= {*projected.revealed}

    @invariant()
    def nothing_is_marked_any_more_once_something_was_revealed(self) -> None:
        state = self.live.session.state
        self.was_revealed = self.was_revealed or bool(state.revealed)
        assert not (self.was_revealed and state.takes_shown)

    @invariant()
    def the_teacher_sees_what_counts(self) -> None:
        counting = [seat for seat in self.live.session.state.seats.values() if seat.is_in_class]
        attempts = [self.by_seat[seat.number].attempt(seat) for seat in counting]
        for sentence in self.live.session.view(self.live.now).sentences:
            assert sentence.marked == sum(IDS[sentence.number] in attempt.marks for attempt in attempts)


TestAnyClass = AnyClass.TestCase
TestAnyClass.settings = settings(
    max_examples=run_size(usual=15, long=300), stateful_step_count=run_size(usual=40, long=100)
)
