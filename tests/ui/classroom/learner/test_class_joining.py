"""From address and code to a seat, and out of it again, with a seat that a test speaks for."""

from ui.classroom.learner.joined_seats import join, leave

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.participant.participant_state import ConnectFault, ParticipantState, Phase
from media_literacy.classroom.protocol.messages import Lobby, Refusal, Refused
from media_literacy.store.classes.kept_seat import KeptSeat, SeatTicket
from media_literacy.ui.classroom.learner.class_page import ClassPage

TICKET = SeatTicket("192.168.1.20", 28620, "ABCD-EFGH", "00", "green otter", "token")


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
