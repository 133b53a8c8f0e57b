"""From address and code to a seat, and out of it again, with a seat that a test speaks for."""

from types import SimpleNamespace

import pytest
from factories import FakeClock
from PySide6.QtWidgets import QLabel
from ui.classroom.learner.fake_seat import FakeBridge
from ui.reader.reading import LESSON

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.participant.participant_state import ConnectFault, ParticipantState, Phase
from media_literacy.classroom.protocol.lesson_edition import seat_lesson
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    Farewell,
    FarewellReason,
    Lobby,
    Refusal,
    Refused,
    Whole,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.protocol.whole_lesson import write_whole
from media_literacy.classroom.seat.sent_events import to_seat_events
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.class_attempt import ClassAttempt, MarkingRules
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.classes.kept_seat import KeptSeat, SeatTicket
from media_literacy.ui.classroom.learner import class_joining
from media_literacy.ui.classroom.learner.class_joining import ClassJoining
from media_literacy.ui.classroom.learner.class_page import ClassPage
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.result.debrief_page import DebriefPage

TICKET = SeatTicket("192.168.1.20", 28620, "ABCD-EFGH", "00", "green otter", "token")


class Search:
    """Looks for no class: a test has no network."""

    def __init__(self, on_changed):
        pass

    def start(self):
        pass

    def stop(self):
        pass


@pytest.fixture
def joining(window_around, monkeypatch):
    """A window at the page of address and code; `seats` are those that were asked for, and where."""
    seats = []

    class Connection(FakeBridge):
        def __init__(self, where, seat_folder, pictures, _tasks, parent, *, cost):
            super().__init__(parent)
            self.where, self.seat_folder = where, seat_folder
            seats.append(self)

        def start(self):
            self.asked.append("start")

    monkeypatch.setattr(class_joining, "ClassConnection", Connection)
    monkeypatch.setattr("media_literacy.ui.classroom.learner.class_search.ClassSearch", Search)
    made = ClassJoining(window_around.context)
    window_around.forgetting.append(made.forget_page)
    made.show("192.168.1.20")
    return SimpleNamespace(show=made.show, quit=made._on_quit, seats=seats, window=window_around)


def join(joining):
    """Type the code, and press Join."""
    joining.window.page.code.setText("abcd-efgh")
    joining.window.page.join.click()
    return joining.seats[-1]


def leave(joining):
    joining.window.context.show_page(QLabel("elsewhere"), "Elsewhere")


def whole_of(*marked):
    """What a host sends in the end to somebody who marked these."""
    attempt = ClassAttempt(seat_lesson(LESSON), Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.rules = MarkingRules(counts_reading=True, takes_marks=True)
    attempt.show([sentence.id for sentence in attempt.lesson.article.sentences])
    for sentence in marked:
        attempt.toggle_mark(SentenceId(sentence))
    attempt.read_all()
    return Whole(write_whole(LESSON), to_seat_events(attempt.events, attempt.lesson))


def test_a_refusal_or_a_fault_is_told_on_the_page_and_the_next_try_is_a_new_one(joining):
    page = joining.window.page
    seat = join(joining)
    assert seat.where == (Endpoint("192.168.1.20", 28620), "ABCD-EFGH") and seat.asked == ["start"]
    seat.say(Refused(Refusal.WRONG_CODE))
    assert "not the code" in page.fault.text() and page.code.hasFocus()
    assert seat.asked == ["start", "close"]
    for fault, words in (
        (ConnectFault.NOTHING_THERE, "no class at this address"),
        (ConnectFault.NOT_THE_TEACHER, "not your teacher’s program"),
    ):
        join(joining).connection_changed.emit(ParticipantState(Phase.ENDED, fault))
        assert words in page.fault.text()
    assert joining.window.page is page and len(joining.seats) == 3


def test_a_class_shows_once_there_is_a_lobby_and_the_seat_stays_when_its_page_goes(joining):
    seat = join(joining)
    seat.say(Lobby(("Ada",)))
    assert isinstance(joining.window.page, ClassPage)
    leave(joining)
    assert seat.asked == ["start", "leave"]


def test_after_a_restart_the_way_back_is_offered(joining):
    folder = joining.window.context.learners.learner.folder
    KeptSeat.create(folder, TICKET)
    joining.show()
    page = joining.window.page
    assert page.go_back_to_class.isVisible()
    page.go_back_to_class.click()
    seat = joining.seats[-1]
    assert isinstance(seat.where, KeptSeat) and seat.where.ticket == TICKET
    seat.connection_changed.emit(ParticipantState(Phase.WAITING, ConnectFault.NO_ANSWER))
    assert "Nobody answers" in page.fault.text()


def test_nobody_goes_back_to_a_seat_before_its_thread_has_ended(joining, monkeypatch):
    seat = join(joining)
    seat.say(Lobby(("Ada",)))
    KeptSeat.create(joining.window.context.learners.learner.folder, TICKET)
    monkeypatch.setattr(seat, "leave", lambda: seat.asked.append("leave"))
    joining.show()
    page = joining.window.page
    page.go_back_to_class.click()
    assert seat.asked == ["start", "leave"] and len(joining.seats) == 1 and page.status.text() == "Joining…"
    seat.stopped.emit()
    assert len(joining.seats) == 2 and isinstance(joining.seats[-1].where, KeptSeat)


def test_of_a_guest_no_seat_is_kept(joining):
    learners = joining.window.context.learners
    assert join(joining).seat_folder == learners.learner.folder
    learners.use(learners.folders.guest())
    joining.show("192.168.1.20")
    assert join(joining).seat_folder is None


def test_at_the_end_the_attempt_is_the_learners_own_and_kept_once(joining, qtbot):
    store = joining.window.store
    for _time in range(2):  # as after a restart, when the host sends it all again
        seat = join(joining)
        seat.seat(LESSON)
        seat.go_to(Stage.LEAVE_PAGE)
        seat.texts = [Event(EventKind.OWN_NOTE, (SentenceId("#2"),), "Who says so?")]
        seat.say(whole_of("#1", "#3"))
        page = joining.window.page
        qtbot.waitUntil(lambda page=page: isinstance(page.page, LessonPages))
        seat.go_to(Stage.DEBRIEF)
        assert isinstance(page.page.page, DebriefPage)
        page.page.page.seen.emit(None)
        leave(joining)
        joining.show("192.168.1.20")
    qtbot.waitUntil(store.wait)
    (kept,) = store.attempts()
    kinds = [event.kind for event in kept.events]
    assert kinds.count(EventKind.REVEALED) == 1 and kinds.count(EventKind.DEBRIEF_SEEN) == 1
    marked = [event.sentences for event in kept.events if event.kind is EventKind.MARKED]
    assert marked == [(LESSON.article.sentences[0].id,), (LESSON.article.sentences[2].id,)]
    (note,) = [event for event in kept.events if event.kind is EventKind.OWN_NOTE]
    assert note.sentences == (LESSON.article.sentences[1].id,)
    assert EventKind.REVEALED in [event.kind for event in joining.seats[0].sent]
    assert kept.key.lesson == LESSON.front.id


def test_what_was_marked_too_late_is_kept_as_practice_after_the_try_that_counts(joining, qtbot):
    seat = join(joining)
    seat.seat(LESSON)
    seat.go_to(Stage.MARK)
    page = joining.window.page
    page.reader.page._on_sentence_activated("#1", True)
    seat.say(Acknowledged(len(seat.sent), (len(seat.sent),)))
    seat.say(whole_of())
    seat.go_to(Stage.LEAVE_PAGE)
    qtbot.waitUntil(lambda: isinstance(page.page, LessonPages))
    attempt = page.page.attempt
    assert attempt is not None and attempt.state.marks == {}  # the one that counts is shown
    qtbot.waitUntil(joining.window.store.wait)
    marked = [len(replay(kept.events).marks) for kept in joining.window.store.attempts()]
    assert marked == [0, 1]


def test_once_the_class_has_ended_nothing_of_the_seat_is_kept(joining, qtbot):
    seat = join(joining)
    seat.seat(LESSON)
    seat.go_to(Stage.DISCUSS, mode=Mode.GUIDED)
    seat.say(whole_of())
    seat.go_to(Stage.ENDED, mode=Mode.GUIDED)
    page = joining.window.page
    qtbot.waitUntil(lambda: isinstance(page.page, LessonPages))
    seat.say(Farewell(FarewellReason.ENDED))
    assert isinstance(page.page, LessonPages)
    joining.quit()  # neither by the end of the program, nor by another page
    leave(joining)
    assert seat.asked == ["start", "forget", "forget"]
    assert [kept.mode for kept in joining.window.store.attempts()] == [Mode.GUIDED]  # practice, and not measured
