"""A class from its lobby to its end: who may do what, when, and what each seat is told."""

from dataclasses import replace
from types import MappingProxyType

from factories import make_lesson
from live_classes import LiveClass

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    Events,
    Farewell,
    FarewellReason,
    Heat,
    HintGiven,
    KindCount,
    Notes,
    Refusal,
    Refused,
    Room,
    Seated,
    SeatEvent,
    SentenceHeat,
    Whole,
)
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session.class_scores import ClassScores
from media_literacy.classroom.session.commands import (
    Admit,
    AdmitAll,
    AssignName,
    End,
    EyesUp,
    GiveTime,
    GoBack,
    LockLobby,
    MoveOn,
    ReleaseSeat,
    ReleaseWords,
    RemoveLearner,
    Reveal,
    RevealAll,
    SetAids,
    SetMode,
    UnlockLobby,
)
from media_literacy.classroom.session.seat_events import LATE_GRACE
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.classroom.session.views import ClassResult, HelpReason, OwnWords
from media_literacy.engine.attempts.attempt_state import apply
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.hint_pacing import HINT_PAUSE
from media_literacy.engine.attempts.own_words import pack_own_words
from media_literacy.lesson.model import KindId, Lesson, Mode, Verdict

FLAGS = ["The tax office arrests people.", "All 12 of the 10 left.", "It will rain for ever."]
LESSON = make_lesson(
    FLAGS,
    ["It rained, the office says."],
    plain=["It was noon."],
    choices=["Ask the office", "Ask a friend"],
    debrief="All of it was invented.",
    clashes=[("flag-1", "flag-2")],
    content_note="People are arrested.",
)  # sentences 1 to 3 are problems, 4 is sound, 5 has no note


def live(lesson: Lesson = LESSON, **settings: object) -> LiveClass:
    return LiveClass(lesson, SessionSettings()._replace(**settings))


def reason(number: int, value: str) -> SeatEvent:
    return SeatEvent(EventKind.REASON, (number,), value)


# Stages


def test_a_class_goes_through_all_stages_that_its_lesson_has() -> None:
    found, bare = live(), live(make_lesson(FLAGS), mode=Mode.GUIDED)
    for each, stages in (
        (found, [*Stage]),
        (bare, [Stage.LOBBY, Stage.READ, Stage.MARK, Stage.LOCKED, Stage.DISCUSS, Stage.ENDED]),
    ):
        seen = [each.session.state.stage]
        while each.do(MoveOn()) is None:
            seen.append(each.session.state.stage)
        assert seen == stages
        assert each.do(End()) is Refusal.NOT_NOW
        assert each.do(GoBack()) is Refusal.NOT_NOW


def test_back_leads_to_marking_until_a_note_was_revealed() -> None:
    found = live()
    assert found.do(GoBack()) is Refusal.NOT_NOW
    found.go_to(Stage.DISCUSS)
    for stage in (Stage.LOCKED, Stage.SECOND_LOOK, Stage.MARK):
        assert found.session.view(found.now).back is stage
        assert found.do(GoBack()) is None
    found.go_to(Stage.DISCUSS)
    found.do(Reveal(1))
    assert found.do(GoBack()) is None
    assert (found.session.state.stage, found.session.view(found.now).back) == (Stage.LOCKED, None)
    assert found.do(GoBack()) is Refusal.NOT_NOW


def test_the_mode_is_chosen_before_anything_is_marked_and_aids_at_any_time() -> None:
    found = live()
    found.go_to(Stage.READ)
    assert found.do(SetMode(Mode.ITEMS)) is Refusal.NOT_NOW
    assert found.do(SetMode(Mode.GUIDED)) is None
    assert found.session.room(found.now).aids == ()  # there a mark is all that is said
    found.go_to(Stage.MARK)
    assert found.do(SetAids((ClassAid.HINTS, ClassAid.REASONS))) is None
    assert found.session.room(found.now).aids == (ClassAid.HINTS,)
    found.do(GoBack())
    assert not found.session.view(found.now).can_set_mode
    assert found.do(SetMode(Mode.INVESTIGATE)) is Refusal.NOT_NOW


def test_time_is_given_and_ends_with_the_stage() -> None:
    found = live()
    found.go_to(Stage.READ)
    found.do(GiveTime(60))
    found.now += 45
    assert found.session.room(found.now).seconds_left == 15
    found.do(GiveTime(30))
    assert found.session.room(found.now).seconds_left == 45
    found.now += 100
    assert found.session.room(found.now).seconds_left == 0
    found.do(GiveTime(30))
    assert found.session.room(found.now).seconds_left == 30
    found.do(GiveTime(0))
    assert found.session.room(found.now).seconds_left is None
    found.do(GiveTime(30))
    found.do(MoveOn())
    assert found.session.room(found.now).seconds_left is None


def test_every_seat_is_told_what_changes_in_the_room() -> None:
    found = live()
    one, waiting = found.seat(), found.seat(is_browser=True)
    found.told.clear()
    found.do(EyesUp(True))
    assert found.do(EyesUp(True)) is None  # nothing changes, so nothing is kept or told
    assert found.told[one] == [Room(Stage.LOBBY, aids=found.settings.aids, eyes_up=True)]
    assert found.told[waiting] == []
    assert len(found.records) == 3


# Marks


def test_marks_count_while_they_are_taken_and_until_the_own_commit() -> None:
    found = live()
    seat = found.seat()
    assert found.mark(seat, 1).replies[0].message == Acknowledged(1, (1,))
    found.go_to(Stage.READ)
    found.show(seat, [1, 2, 3])
    found.mark(seat, 1)
    found.go_to(Stage.MARK)
    found.mark(seat, 2, 3)
    found.send(
        seat, SeatEvent(EventKind.UNMARKED, (3,)), SeatEvent(EventKind.READ_ALL), SeatEvent(EventKind.MARKED, (4,))
    )
    found.mark(seat, 5)
    assert found.marks(seat) == [2]
    state = found.session.state.seats[seat]
    assert state.refused == {1, 3, 8, 9}
    assert (state.acknowledged, state.has_committed) == (9, True)
    assert sorted(state.attempt.shown) == ["flag-1", "flag-2", "flag-3"]


def test_what_is_sent_twice_counts_once_and_nothing_is_taken_after_a_gap() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    toggles = (
        SeatEvent(EventKind.MARKED, (1,)),
        SeatEvent(EventKind.MARKED, (2,)),
        SeatEvent(EventKind.UNMARKED, (1,)),
    )
    assert found.take(found.session.take_events(seat, Events(2, toggles), found.now)).replies[
        0
    ].message == Acknowledged(0)
    found.take(found.session.take_events(seat, Events(1, toggles[:2]), found.now))
    found.take(found.session.take_events(seat, Events(2, toggles[1:]), found.now))
    again = found.take(found.session.take_events(seat, Events(1, toggles), found.now))
    assert (again.records, again.replies[0].message) == ((), Acknowledged(3))
    assert found.marks(seat) == [2]
    assert found.session.state.seats[seat].sent == toggles


def test_a_lost_answer_tells_again_what_was_refused() -> None:
    found = live()
    seat = found.seat()
    found.mark(seat, 1)
    lost = found.session.take_events(seat, Events(1, (SeatEvent(EventKind.MARKED, (1,)),)), found.now)
    assert lost.replies[0].message == Acknowledged(1, (1,))


def test_events_that_no_seat_may_send_do_not_count() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    events = (
        SeatEvent(EventKind.HINT, (1,), "1"),
        SeatEvent(EventKind.POINTED_OUT, (1,)),
        SeatEvent(EventKind.TAKEN_BACK, (1,)),
        SeatEvent(EventKind.CHANGED, (1,), "text"),
        SeatEvent(EventKind.REVEALED, (1, 2)),
        SeatEvent(EventKind.NOTE_OPENED, (1,)),
        SeatEvent(EventKind.CHOSE_SEARCH, (), "ask-the-office"),
        SeatEvent(EventKind.MARKED, (6,)),
        SeatEvent(EventKind.MARKED),
        SeatEvent(EventKind.CONFIDENCE, (1,), "4"),
        SeatEvent(EventKind.CONFIDENCE, (1,), "9" * 4_000),
    )
    found.send(seat, *events)
    assert found.session.state.seats[seat].refused == set(range(1, len(events) + 1))
    assert found.session.state.seats[seat].events == ()


def test_a_reason_that_is_no_kind_is_none() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    found.mark(seat, 1)
    found.send(seat, reason(1, "hunger"))
    assert found.session.view(found.now).sentences[0].kinds == ()


def test_in_guided_a_mark_is_all_that_is_said() -> None:
    found = live(mode=Mode.GUIDED)
    seat = found.seat()
    found.go_to(Stage.MARK)
    found.mark(seat, 1)
    found.send(seat, reason(1, "role"), SeatEvent(EventKind.CONFIDENCE, (1,), "3"), SeatEvent(EventKind.SECOND_LOOK))
    assert found.session.state.seats[seat].refused == {2, 3, 4}


def test_marks_that_were_on_their_way_at_the_lock_count_for_a_moment() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.LOCKED)
    found.now += LATE_GRACE
    found.mark(seat, 1)
    found.now += 0.1
    found.mark(seat, 2)
    assert found.marks(seat) == [1]


def test_marks_made_without_a_connection_count_until_the_first_note() -> None:
    found = live()
    seats = found.seat(), found.seat()
    for seat in seats:
        found.session.presence.disconnected(seat, found.now)
    found.go_to(Stage.DISCUSS)
    found.now += 600
    found.session.presence.connected(seats[0], found.now)
    found.mark(seats[0], 1, 2)
    found.commit(seats[0])
    found.do(Reveal(4))
    found.session.presence.connected(seats[1], found.now)
    late = found.mark(seats[1], 1, 2)
    assert found.marks(seats[0]) == [1, 2]
    assert late.replies[0].message == Acknowledged(2, (1, 2))
    assert found.session.view(found.now).seats[1].refused == 2


# Notes


def test_notes_come_sentence_by_sentence_with_the_clashes_known_then() -> None:
    found = live()
    seat = found.seat()
    assert found.do(Reveal(1)) is Refusal.NOT_NOW
    found.go_to(Stage.DISCUSS)
    found.told.clear()
    assert found.do(Reveal(6)) is Refusal.NOT_NOW
    found.do(Reveal(1))
    found.do(Reveal(2))
    notes = [message for message in found.told[seat] if isinstance(message, Notes)]
    assert [sorted(message.pieces) for message in notes] == [[1], [1, 2]]
    assert [notes[0].pieces[1].get("clashes"), notes[1].pieces[1]["clashes"]] == [None, ["#2"]]
    assert found.session.room(found.now).revealed == (1, 2)
    view = found.session.view(found.now)
    assert (view.next_reveal, view.shown) == (3, 2)
    found.do(Reveal(1))
    assert found.session.view(found.now).shown == 1
    found.do(RevealAll())
    assert found.session.view(found.now).next_reveal is None


def test_whoever_comes_late_gets_the_state_of_the_room() -> None:
    found = live()
    found.seat()
    found.go_to(Stage.DISCUSS)
    found.do(Reveal(2))
    late = found.seat()
    kinds = [type(message) for message in found.told[late]]
    assert kinds == [Seated, Acknowledged, Room, Notes, Heat]
    (notes,) = (message for message in found.told[late] if isinstance(message, Notes))
    assert sorted(notes.pieces) == [2]


def test_the_whole_lesson_comes_at_the_end_with_the_attempt_as_the_host_has_it() -> None:
    for command in (MoveOn(), End()):
        found = live()
        seat = found.seat()
        found.go_to(Stage.MARK)
        found.show(seat, [1])
        found.mark(seat, 1)
        found.go_to(Stage.DISCUSS)
        found.mark(seat, 2)
        found.now += LATE_GRACE + 1
        found.mark(seat, 3)
        found.do(command)
        (whole,) = (message for message in found.told[seat] if isinstance(message, Whole))
        assert [(event.kind, event.numbers) for event in whole.events] == [
            (EventKind.SHOWN, (1,)),
            (EventKind.MARKED, (1,)),
            (EventKind.MARKED, (2,)),
        ]
        assert whole.lesson["front"]["id"] == "test-lesson"
        assert found.session.room(found.now).revealed == (1, 2, 3, 4)
        found.send(
            seat, SeatEvent(EventKind.CHOSE_SEARCH, (), "ask-the-office"), SeatEvent(EventKind.CHOSE_SEARCH, (), "x")
        )
        assert found.session.state.seats[seat].attempt.chosen_searches == ("ask-the-office",)


def test_a_seat_gets_back_what_it_lost() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    found.mark(seat, *[1, 2, 3] * 100)
    sent = found.session.state.seats[seat].sent
    own = [message for message in found.session.greeting(seat, 50, found.now) if isinstance(message, Events)]
    assert [message.first for message in own] == [51, 251]
    assert tuple(event for message in own for event in message.events) == sent[50:]
    assert not any(isinstance(message, Events) for message in found.session.greeting(seat, 300, found.now))


# Heat and views


def test_heat_is_seen_after_the_own_commit_and_by_all_once_the_class_talks() -> None:
    found = live()
    one, other = found.seat(), found.seat()
    found.go_to(Stage.MARK)
    assert found.session.seats_with_heat() == ()
    found.commit(one)
    assert found.session.seats_with_heat() == (one,)
    found.go_to(Stage.LOCKED)
    assert found.session.seats_with_heat() == (one,)
    found.go_to(Stage.DISCUSS)
    assert found.session.seats_with_heat() == (one, other)


def test_counts_below_three_are_few() -> None:
    found = live()
    seats = [found.seat() for _ in range(4)]
    found.go_to(Stage.MARK)
    for seat in seats:
        found.show(seat, [1, 2, 3, 4, 5])
    for seat in seats[:3]:
        found.mark(seat, 1)
        found.send(seat, reason(1, "role" if seat != seats[2] else "time"))
    for seat in seats[:2]:
        found.mark(seat, 2)
    found.send(seats[0], reason(2, pack_own_words("They collect taxes.")))
    heat = found.session.heat().sentences
    assert heat[1] == SentenceHeat(3, 4, (KindCount(KindId("role")), KindCount(KindId("time"))))
    assert heat[2] == SentenceHeat(None, 4)
    found.mark(seats[3], 1)
    found.send(seats[3], reason(1, "role"))
    assert found.session.heat().sentences[1].kinds[0] == KindCount(KindId("role"), 3)
    exact = found.session.view(found.now).sentences[1]
    assert (exact.marked, exact.readers, exact.verdict, exact.has_notes) == (2, 4, Verdict.FLAG, True)


def test_free_words_are_seen_as_the_teacher_released_them() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    found.mark(seat, 1)
    found.send(seat, reason(1, pack_own_words("They collect taxes.")))
    assert found.do(ReleaseWords(seat, 1, "They do not.")) is Refusal.NOT_NOW
    assert found.do(ReleaseWords(seat, 6, "They collect taxes.")) is Refusal.NOT_NOW
    assert found.do(ReleaseWords(seat, 1, "They collect taxes.")) is None
    assert found.session.heat().sentences[1].words == ("They collect taxes.",)
    found.send(seat, reason(1, pack_own_words("Something rude.")))
    assert found.session.heat().sentences.get(1, SentenceHeat()).words == ()
    assert found.session.view(found.now).sentences[0].own_words == (OwnWords(seat, "Something rude."),)
    found.send(seat, reason(1, pack_own_words("They collect taxes.")))
    assert found.do(ReleaseWords(seat, 1, "They collect taxes.", is_shown=False)) is None
    assert found.session.view(found.now).sentences[0].own_words == (OwnWords(seat, "They collect taxes."),)


def test_the_projector_tells_no_answer_before_its_time() -> None:
    found = live()
    seats = [found.seat() for _ in range(3)]
    found.go_to(Stage.MARK)
    for seat in seats:
        found.show(seat, [1, 2, 3, 4])
        found.mark(seat, 1, 4)
    found.commit(seats[0])
    marking = found.session.projected(found.now)
    assert (marking.seats, marking.done) == (3, 1)
    assert {each.heat for each in marking.sentences} == {SentenceHeat()}
    found.go_to(Stage.DISCUSS)
    talking = found.session.projected(found.now)
    assert [each.heat.marked for each in talking.sentences] == [3, None, None, 3, None]
    assert {(each.verdict, each.clashes) for each in talking.sentences} == {(None, ())}
    assert talking.result is None
    found.do(Reveal(1))
    found.do(Reveal(2))
    shown = found.session.projected(found.now).sentences
    assert [(each.verdict, each.clashes) for each in shown[:3]] == [
        (Verdict.FLAG, (2,)),
        (Verdict.FLAG, (1,)),
        (None, ()),
    ]
    found.do(RevealAll())
    assert found.session.projected(found.now).result == ClassResult(3, sound=3, left_alone=0, problems=9, caught=3)
    found.do(RemoveLearner(seats[0]))
    assert found.session.projected(found.now).result is None


# Hints


def test_hints_come_from_the_host_up_to_what_would_tell_the_answer() -> None:
    found = live(aids=(ClassAid.HINTS,))
    seat = found.seat()
    found.told.clear()
    found.take(found.session.ask_hint(seat, found.now))
    found.go_to(Stage.MARK)
    said = []
    for _rung in range(4):
        found.take(found.session.ask_hint(seat, found.now))
        found.take(found.session.ask_hint(seat, found.now + HINT_PAUSE - 0.1))
        said.append([message for message in found.told[seat] if isinstance(message, HintGiven | Refused)][-2:])
        found.now += HINT_PAUSE
    assert found.told[seat][0] == Refused(Refusal.NOT_NOW)
    for rung, (hint, again) in enumerate(said[:3], 1):
        assert isinstance(hint, HintGiven)
        assert hint.rung == rung
        assert isinstance(again, Refused)
        assert again.reason is Refusal.HINT_PAUSE
        assert 0 < again.wait < 1
    assert "Because of what it says." not in repr(said)
    assert said[3] == [Refused(Refusal.NO_HINT_LEFT), Refused(Refusal.NO_HINT_LEFT)]
    assert found.session.view(found.now).seats[0].needs_help is HelpReason.ALL_HINTS
    assert len([record for record in found.records if type(record).__name__ == "HelpAsked"]) == 1
    found.mark(seat, 1)
    assert found.session.view(found.now).seats[0].needs_help is None
    after = found.session.ask_hint(seat, found.now).replies[0].message
    assert isinstance(after, HintGiven)  # another problem, and no pause before it


def test_there_are_no_hints_where_the_teacher_gives_none() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    assert found.session.ask_hint(seat, found.now).refusal is Refusal.HINTS_OFF
    found.do(SetAids((ClassAid.HINTS,)))
    found.commit(seat)
    assert found.session.ask_hint(seat, found.now).refusal is Refusal.NOT_NOW


# Seats


def test_a_name_of_the_roster_is_claimed_once_and_its_token_leads_back() -> None:
    found = live(names=("Ada", "Grace"))
    ada = found.seat("Ada")
    assert found.join("Ada") is Refusal.NAME_TAKEN
    assert found.join("Mallory") is Refusal.NAME_UNKNOWN
    assert found.join() is Refusal.NAME_UNKNOWN
    assert found.session.lobby(is_browser=False).names == ("Grace",)
    assert found.join(token="t1") == ada
    assert found.join(token="guessed") is Refusal.SEAT_UNKNOWN
    assert found.join(token="t1", is_browser=True) is Refusal.SEAT_UNKNOWN
    assert "t1" not in repr(found.records)


def test_a_released_seat_is_claimed_again_with_its_marks() -> None:
    found = live(names=("Ada", "Grace"))
    ada = found.seat("Ada")
    found.go_to(Stage.MARK)
    found.mark(ada, 2)
    found.do(LockLobby())
    assert found.do(ReleaseSeat(ada)) is None
    assert found.told[ada][-1] == Farewell(FarewellReason.RELEASED)
    assert found.join(token="t1") is Refusal.SEAT_UNKNOWN
    assert found.session.lobby(is_browser=False).names == ("Ada",)
    assert found.join("Grace") is Refusal.LOBBY_LOCKED
    assert found.join("Ada") == ada
    assert found.marks(ada) == [2]
    assert any(isinstance(message, Events) for message in found.told[ada])


def test_a_removed_learner_counts_no_more_and_leaves_the_name_free() -> None:
    found = live(names=("Ada",))
    ada = found.seat("Ada")
    found.go_to(Stage.MARK)
    found.mark(ada, 1)
    found.do(RemoveLearner(ada))
    assert found.told[ada][-1] == Farewell(FarewellReason.REMOVED)
    assert found.join(token="t1") is Refusal.REMOVED
    assert found.mark(ada, 2).refusal is Refusal.NOT_NOW
    assert found.session.view(found.now).seats == ()
    assert found.session.view(found.now).sentences[0].marked == 0
    assert found.do(ReleaseSeat(ada)) is Refusal.SEAT_UNKNOWN
    again = found.seat("Ada")
    assert again != ada
    assert found.marks(again) == []


def test_a_locked_lobby_takes_nobody_new_until_it_is_unlocked() -> None:
    found = live()
    one = found.seat()
    found.do(LockLobby())
    assert found.join() is Refusal.LOBBY_LOCKED
    assert found.join(token="t1") == one
    found.do(UnlockLobby())
    found.go_to(Stage.DISCUSS)
    assert isinstance(found.join(), int)
    found.do(End())
    assert found.join() is Refusal.ENDED
    assert found.join(token="t1") == one


def test_browsers_have_made_up_names_and_wait_for_the_teacher() -> None:
    found = live(names=("Ada", "Grace"))
    otter = found.seat(is_browser=True)
    assert found.join("Ada", is_browser=True) is Refusal.NAME_UNKNOWN
    assert found.session.lobby(is_browser=True).names == ()
    assert found.session.lobby(is_browser=True).needs_admission
    assert not any(isinstance(message, Room) for message in found.told[otter])
    assert found.mark(otter, 1).refusal is Refusal.NOT_NOW
    other = found.seat(is_browser=True)
    found.do(Admit(otter))
    seated, *_greeting, room = found.told[otter][1:]
    assert isinstance(seated, Seated)
    assert not seated.awaits_admission
    assert isinstance(room, Room)
    found.do(AdmitAll())
    assert not found.session.state.seats[other].awaits_admission
    assert found.do(AssignName(otter, "Ada")) is None
    assert found.do(AssignName(other, "Ada")) is Refusal.NAME_TAKEN
    assert found.join("Ada") is Refusal.NAME_TAKEN
    assert found.session.view(found.now).seats[0].person == "Ada"
    assert "Ada" not in repr(found.told[other]) + repr(found.told[otter]) + repr(found.session.projected(found.now))


def test_programs_wait_where_the_teacher_wants_to_see_each() -> None:
    found = live(admits_each=True)
    seat = found.seat()
    assert found.session.state.seats[seat].awaits_admission
    assert found.session.lobby(is_browser=False).needs_admission
    assert found.do(Admit(9)) is Refusal.SEAT_UNKNOWN


# Who may need help


def test_help_is_needed_after_half_a_minute_without_a_connection() -> None:
    found = live()
    seat = found.seat()
    found.session.presence.disconnected(seat, found.now)
    for seconds, expected in ((29.9, None), (30.0, HelpReason.DISCONNECTED)):
        assert found.session.view(found.now + seconds).seats[0].needs_help is expected
    found.session.presence.connected(seat, found.now + 40)
    assert found.session.view(found.now + 500).seats[0].needs_help is None  # nothing is to be done in the lobby


def test_help_is_needed_after_three_minutes_without_anything_shown() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.READ)
    found.now += 100
    found.show(seat, [1])
    for seconds, expected in ((179.9, None), (180.0, HelpReason.NOTHING_SHOWN)):
        assert found.session.view(found.now + seconds).seats[0].needs_help is expected
    found.show(seat, [2, 3, 4, 5])
    assert found.session.view(found.now + 500).seats[0].needs_help is None  # all is read
    found.go_to(Stage.MARK)
    assert found.session.view(found.now + 180).seats[0].needs_help is HelpReason.NOTHING_SHOWN
    found.commit(seat)
    assert found.session.view(found.now + 500).seats[0].needs_help is None


def test_a_resumed_session_is_the_same() -> None:
    found = live(names=("Ada", "Grace"), aids=(ClassAid.HINTS, ClassAid.REASONS))
    seats = found.seat("Ada"), found.seat(is_browser=True)
    found.do(AdmitAll())
    found.go_to(Stage.MARK)
    for seat in seats:
        found.show(seat, [1, 2])
        found.mark(seat, 2, 9)
        found.take(found.session.ask_hint(seat, found.now))
    found.do(ReleaseSeat(seats[0]))
    found.go_to(Stage.DISCUSS)
    found.do(Reveal(2))
    again = found.resumed()
    assert again.state == found.session.state
    assert again.projected(found.now) == found.session.projected(found.now)
    assert not any(seat.is_connected for seat in again.view(found.now).seats)


def test_a_seat_that_fills_the_disk_is_sent_away() -> None:
    found = live()
    seat = found.seat()
    longest = SeatEvent(EventKind.OWN_NOTE, (1,), "w" * limits.LONGEST_VALUE)
    while found.session.state.seats[seat].size < limits.SIZE_OF_A_SEAT:
        assert found.send(seat, *[longest] * limits.EVENTS_IN_A_MESSAGE).records
    sent = found.send(seat, longest)
    assert (sent.records, sent.replies[0].message) == ((), Farewell(FarewellReason.TOO_MUCH))


def test_a_result_follows_what_is_marked_and_not_what_is_opened() -> None:
    found = live()
    seats = [found.seat() for _ in range(3)]
    found.go_to(Stage.MARK)
    for seat in seats:
        found.show(seat, [1, 4])
    found.go_to(Stage.DISCUSS)
    found.do(RevealAll())
    first = found.session.projected(found.now).result
    assert first == ClassResult(3, sound=3, left_alone=3, problems=3, caught=0)
    found.send(seats[0], SeatEvent(EventKind.NOTE_OPENED, (1,)))
    assert found.session.projected(found.now).result == first
    scores = ClassScores(LESSON)
    state = found.session.state
    assert scores.result(state) == first
    seat = state.seats[seats[0]]
    marked = replace(seat, attempt=apply(seat.attempt, Event(EventKind.MARKED, (LESSON.article.sentences[0].id,))))
    changed = replace(state, seats=MappingProxyType({**state.seats, seat.number: marked}))
    assert scores.result(changed) == ClassResult(3, sound=3, left_alone=3, problems=3, caught=1)
