"""The reader of a lesson in a class: what it sends, what it keeps, and what it asks of the teacher's computer."""

from ui.classroom.learner.fake_seat import FakeBridge, press, sent
from ui.reader.reading import LESSON

from media_literacy.classroom.protocol.messages import Acknowledged, HintGiven, Refusal, Refused, SeatEvent
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.classroom.learner.class_page import ClassPage
from media_literacy.ui.text.picture_cache import PictureSource

FIRST, OTHER = SentenceId("#1"), SentenceId("#2")


def test_a_restarted_program_has_its_marks_and_notes_again(in_window, appearance, window):
    kept = [SeatEvent(EventKind.OPENED, (), "investigate"), SeatEvent(EventKind.MARKED, (2,))]
    seat = FakeBridge(kept=kept)
    seat.texts = [Event(EventKind.OWN_NOTE, (FIRST,), "Who says so?")]
    page = in_window(ClassPage(seat, PictureSource(None), window.actions, appearance))
    seat.seat(LESSON)
    seat.reveal(LESSON, 1, 2)
    seat.go_to(Stage.DISCUSS, revealed=(1, 2))
    state = page.reader.attempt.state
    assert list(state.marks) == [OTHER] and state.notes_seen == {FIRST, OTHER}
    assert state.own_notes == {FIRST: "Who says so?"}
    assert page.page is page.reader.page


def test_every_sentence_has_its_number_since_the_class_talks_by_it(seat):
    seat.seat(LESSON)
    seat.go_to(Stage.READ)
    article = seat.page.reader.page.desk.article
    number = article.layout_of_page.rectangles(OTHER)[0].toAlignedRect()
    number.adjust(-8, -8, 8 - number.width(), 10 - number.height())
    numbered = article.grab(number).toImage()
    article._has_numbers = False
    assert article.grab(number).toImage() != numbered


def test_what_came_too_late_is_shown_at_once_as_not_counted(seat):
    seat.seat(LESSON)
    seat.go_to(Stage.MARK)
    press(seat, FIRST)
    press(seat, OTHER)
    reader = seat.page.reader
    number = len(seat.kept_events)
    while seat.kept_events[number - 1].kind is not EventKind.MARKED:
        number -= 1
    seat.say(Acknowledged(len(seat.kept_events), (number,)))
    assert list(reader.attempt.state.marks) == [FIRST]
    views = reader.page._views
    assert views.notes[OTHER].word == "Too late" and "does not count in the class" in views.notes[OTHER].summary
    assert "does not count in the class" in views.names[OTHER] and "marked" not in views.names[OTHER]
    seat.go_to(Stage.DISCUSS)
    seat.reveal(LESSON, 2)
    assert views.notes[OTHER].word != "Too late" and views.notes[OTHER].parts[-1].title == "Too late"
    assert list(reader.attempt.state.marks) == [FIRST] and OTHER in reader.attempt.state.notes_seen


def test_what_somebody_writes_for_themselves_is_kept_and_not_sent(seat):
    seat.seat(LESSON)
    seat.go_to(Stage.READ)
    reader = seat.page.reader
    reader.page.happened.emit(reader.attempt.write_own_note(FIRST, "Who says so?"))
    assert [event.value for event in seat.texts] == ["Who says so?"] and sent(seat) == []


def test_hints_come_from_the_teachers_computer(seat):
    seat.seat(LESSON)
    seat.go_to(Stage.MARK)
    aids, advice = seat.page.reader.page.aids, seat.page.reader.page.advice
    aids.ask_hint()
    assert seat.asked == ["hint"]
    seat.say(HintGiven(1, "Who sets the fares?", (1, 2)), HintGiven(2, "Compare the two."))
    assert [rung.hint.rung for rung in aids.shown_hints.rungs] == [1, 2]
    seat.say(Refused(Refusal.HINT_PAUSE, 5.0))
    assert "5 seconds" in aids.shown_hints.status.text()
    seat.has_connection = False
    aids.ask_hint()
    assert seat.asked == ["hint"] and "no connection" in advice.text
    seat.go_to(Stage.LOCKED)
    assert aids.shown_hints is None
