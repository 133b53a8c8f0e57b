"""A class from the names to its end, as a learner in it sees it, without a network."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from ui.classroom.learner.fake_seat import FakeBridge, press, sent
from ui.reader.reading import LESSON

from media_literacy.classroom.participant.participant_state import ParticipantState, Phase
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    Farewell,
    FarewellReason,
    Heat,
    LessonSent,
    Lobby,
    Seated,
    SentenceHeat,
    Whole,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.engine.attempts.events import EventKind
from media_literacy.errors import AppError
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.classroom.learner import class_bar, class_reader
from media_literacy.ui.classroom.learner.class_page import ClassPage
from media_literacy.ui.classroom.learner.eyes_up_page import EyesUpPage
from media_literacy.ui.classroom.learner.name_page import NamePage
from media_literacy.ui.classroom.learner.waiting_page import WaitingPage
from media_literacy.ui.reader import spoken_events
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.text.picture_cache import PictureSource

FIRST, OTHER = SentenceId("#1"), SentenceId("#2")


def test_a_learner_goes_through_a_class(seat, qtbot):
    page = seat.page
    seat.say(Lobby(("Ada", "Ben")))
    assert isinstance(page.page, NamePage)
    page.page._on_chosen("Ada")
    page.page.choose.click()
    assert seat.joined == ["Ada"]
    seat.seat(LESSON)
    assert isinstance(page.page, WaitingPage) and page.bar.isHidden()
    page.show_connection(ParticipantState(Phase.WAITING))
    assert page.bar.isVisible() and page.bar.words[0] == ""
    page.show_connection(ParticipantState(Phase.CONNECTED))
    assert page.bar.isHidden()

    seat.go_to(Stage.READ)
    assert isinstance(page.page, ReaderPage)
    reader = page.reader.page
    press(seat, FIRST)
    assert "Nothing can be marked yet" in reader.advice.text and sent(seat) == []

    seat.go_to(Stage.MARK, seconds_left=200.0)
    assert reader.advice.text == ""
    assert page.bar.words == ("Mark every sentence that you doubt.", "4 minutes left", "")
    press(seat, FIRST)
    page.show_connection(ParticipantState(Phase.WAITING, unsent=1))
    press(seat, OTHER)
    assert page.bar.words[2] == "Working without the connection; your marks are kept and will be sent."
    assert sent(seat) == [EventKind.MARKED, EventKind.MARKED]
    page.show_connection(ParticipantState(Phase.CONNECTED))

    chosen = reader.desk.article.chosen
    seat.go_to(Stage.MARK, eyes_up=True)
    assert isinstance(page.page, EyesUpPage)
    seat.go_to(Stage.MARK)
    assert page.page is reader and reader.desk.article.chosen == chosen

    seat.go_to(Stage.SECOND_LOOK)
    assert reader._marking.panel.isVisible()
    reader.bottom.main.setEnabled(True)
    reader.bottom.main.click()
    reader.reveal_flow._on_answered(1)
    assert sent(seat)[-2:] == [EventKind.SECOND_LOOK, EventKind.READ_ALL]
    assert page.bar.words[0] == "Your marks are handed in. The others are still at it."

    seat.say(Heat({1: SentenceHeat(6, 12)}))
    reader.desk.article.choose(FIRST, take_focus=True)
    assert page.heat.text == "6 of 12 readers marked this sentence."
    seat.go_to(Stage.LOCKED)
    assert reader.reveal_flow.question.isHidden()
    press(seat, OTHER)
    assert OTHER in page.reader.attempt.state.marks

    seat.go_to(Stage.DISCUSS, revealed=(1,))
    place = reader.place()
    seat.reveal(LESSON, 1)
    assert reader.place() == place
    assert page.reader.attempt.state.open_notes == {FIRST}
    seat.go_to(Stage.DISCUSS, revealed=(1,), eyes_up=True)
    assert page.bar.note_button.isHidden()
    seat.go_to(Stage.DISCUSS, revealed=(1,))
    page.bar.note_button.click()
    assert reader.desk.article.chosen == FIRST

    page.ask_to_leave()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.question.isHidden() and seat.lefts == []
    seat.say(Farewell(FarewellReason.REMOVED))
    assert isinstance(page.page, WaitingPage) and page.is_over
    page.page.leave.click()
    assert seat.lefts == [True]


def test_who_waits_for_the_result_is_told_so_and_why_it_does_not_come(seat):
    page = seat.page
    seat.seat(LESSON)
    seat.go_to(Stage.READ)
    seat.go_to(Stage.ENDED)
    assert page.page.accessibleName() == "The lesson is over."
    seat.say(Whole({}, ()), Farewell(FarewellReason.ENDED))
    assert page.page.accessibleName() == "Your result" and "being put together" in page.page.page_text.toPlainText()
    page.show_result_problem(AppError("The disk is full."))
    assert page.page.accessibleName() == "The lesson is over." and page.banner.text == "The disk is full."


def test_stages_notes_and_the_connection_are_heard(seat, monkeypatch):
    heard = []
    for module in (class_bar, class_reader, spoken_events):
        monkeypatch.setattr(module, "announce", lambda _widget, words: heard.append(words))
    seat.seat(LESSON)
    seat.go_to(Stage.MARK, seconds_left=61.0)
    assert heard == ["Mark every sentence that you doubt.", "65 seconds left."]
    told = seat.page.reader.page.bottom.accessibleName()
    assert told.startswith("Mark every sentence that you doubt. You have read")
    for phase in (Phase.WAITING, Phase.CONNECTED):
        seat.page.show_connection(ParticipantState(phase))
    assert heard[-1] == "The connection is there again." and "You can go on working" in heard[-2]
    heard.clear()
    seat.go_to(Stage.DISCUSS)
    seat.reveal(LESSON, 1)
    seat.page.reader.page._spoken._on_shown()
    reveals, note = heard[-2:]
    assert reveals == "Your teacher reveals sentence 1." and "Because of what it says." in note
    heard.clear()
    seat.reveal(LESSON, 2, 3)
    assert [words for words in heard if words.startswith("Your teacher")] == [
        "Your teacher reveals sentence 2.",
        "Your teacher reveals sentence 3.",
    ]


def test_at_twice_the_text_size_marks_are_handed_in_within_a_small_window(in_window, large_appearance, dressed, window):
    dressed(large_appearance)
    seat = FakeBridge()
    seat.page = page = in_window(ClassPage(seat, PictureSource(None), window.actions, large_appearance))
    seat.seat(LESSON)
    seat.go_to(Stage.MARK)
    press(seat, FIRST)
    seat.go_to(Stage.SECOND_LOOK)
    page.reader.page.reveal_flow.finish()
    page.reader.page.reveal_flow._on_answered(1)
    seat.say(Heat({1: SentenceHeat(6, 12)}))
    QApplication.processEvents()
    page.reader.page.desk.article.choose(FIRST, take_focus=True)
    QApplication.processEvents()
    assert page.reader.attempt.has_committed
    assert (page.width(), page.height()) == (1024, 768)


def test_marks_that_came_too_late_are_told_and_what_was_only_shown_is_not(seat):
    seat.seat(LESSON)
    seat.go_to(Stage.MARK)
    press(seat, FIRST)
    kinds = [event.kind for event in seat.kept_events]
    shown, marked = kinds.index(EventKind.SHOWN) + 1, kinds.index(EventKind.MARKED) + 1
    seat.say(Acknowledged(len(kinds), (shown,)))
    assert seat.page.banner.text == ""
    QApplication.processEvents()
    top = seat.page.page.mapTo(seat.page, QPoint())
    seat.say(Acknowledged(len(kinds), (shown, marked)))
    QApplication.processEvents()
    assert seat.page.banner.text.startswith("1 change came after") and seat.page.banner.height() > 0
    assert seat.page.page.mapTo(seat.page, QPoint()) == top  # nothing moves under whoever reads


def test_without_names_a_seat_is_asked_for_at_once_and_a_stranger_s_lesson_is_told(seat):
    seat.say(Lobby(()))
    assert seat.joined == [""]
    seat.say(Seated(1, "green otter", "token"), LessonSent({"front": 3}))
    assert "cannot read" in seat.page.banner.text
