"""The end of a class: the attempt is kept with the learner's own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.classroom.learner.joined_seats import join, leave, whole_of
from ui.reader.reading import LESSON

from media_literacy.classroom.protocol.messages import Acknowledged, Farewell, FarewellReason
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.result_page import ResultPage
from media_literacy.ui.widgets.controls.buttons import Button


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
        assert isinstance(page.page.page, ResultPage)  # before one leaves the page, as in a browser
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


def test_the_keyboard_stays_on_the_page_that_the_class_is_at(joining, qtbot):
    seat = join(joining)
    seat.seat(LESSON)
    seat.go_to(Stage.SECOND_LOOK)
    page = joining.window.page
    for words in ("Hand in my marks", "Finish anyway"):
        buttons = page.reader.page.findChildren(Button)
        qtbot.mouseClick(next(each for each in buttons if each.text() == words), Qt.MouseButton.LeftButton)
    assert page.reader.attempt.has_committed
    seat.go_to(Stage.LEAVE_PAGE)
    seat.say(whole_of("#1"))
    qtbot.waitUntil(lambda: isinstance(page.page, LessonPages))
    seat.go_to(Stage.LEAVE_PAGE, eyes_up=False)
    assert page.page.page.isAncestorOf(QApplication.focusWidget())


def test_after_the_debrief_the_result_is_shown_and_nobody_is_asked_to_leave(joining, qtbot):
    seat = join(joining)
    seat.seat(LESSON)
    seat.go_to(Stage.DEBRIEF)
    seat.say(whole_of("#1"))
    page = joining.window.page
    qtbot.waitUntil(lambda: isinstance(page.page, LessonPages))
    assert isinstance(page.page.page, ResultPage)  # also for who comes late
    seat.go_to(Stage.LEAVE_PAGE)
    seat.go_to(Stage.DEBRIEF)
    debrief = page.page.page
    assert isinstance(debrief, DebriefPage)
    debrief.done.setEnabled(True)
    debrief.done.click()
    assert isinstance(page.page.page, ResultPage) and page.question.isHidden()
    page.page.page.home.click()
    assert not page.question.isHidden()
    seat.go_to(Stage.ENDED)
    assert page.question.isHidden() and isinstance(page.page.page, ResultPage)


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
