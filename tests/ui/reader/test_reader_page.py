"""Reading a lesson: what a click, a key and the reveal do on the whole page."""

import gc
import weakref

import pytest
from factories import FakeClock, make_lesson
from own_lessons import FOUNDING, our_lesson
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from ui.reader.reading import LEFT, LESSON, NONE

from media_literacy.diagnostics import Diagnostic, Location, Report, Severity
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.aids.hint_strip import HintStrip
from media_literacy.ui.reader.article.sentence_controls import SentenceControl
from media_literacy.ui.reader.bars.reader_bars import BottomBar
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.notes.note_text import NoteText
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.widgets.find_bar import FindBar
from media_literacy.ui.widgets.question_bar import QuestionBar

# Guided


@pytest.mark.parametrize("width", [640, 800])
def test_where_there_is_no_margin_the_first_click_brings_the_note_into_view(read, width):
    reader = read(lesson=our_lesson(FOUNDING))
    desk = reader.page.desk
    reader.page.resize(width, 480)
    QApplication.processEvents()
    sentence = next(sentence for sentence in reader.attempt.lesson.article.sentences if sentence.number == 2)
    reader.click(sentence.id)
    (note,) = desk.findChildren(NoteView)
    reader.qtbot.waitUntil(
        lambda: desk.viewport().rect().contains(note.geometry().translated(0, -desk.verticalScrollBar().value()))
    )
    assert desk.verticalScrollBar().value() > 0


def test_a_click_opens_the_note_beside_it(read):
    reader = read()
    reader.click("flag-2")
    assert reader.notes == {"flag-2"}
    assert reader.kept == [EventKind.MARKED, EventKind.NOTE_OPENED]


def test_a_second_click_on_the_chosen_sentence_folds_its_note_and_a_third_opens_it(read):
    reader = read()
    reader.click("flag-2")
    reader.click("flag-2")
    assert reader.folded == {"flag-2"}
    assert "flag-2" in reader.attempt.state.marks
    reader.click("flag-2")
    assert reader.notes == {"flag-2"}
    assert reader.folded == set()


def test_a_click_on_another_sentence_with_an_open_note_chooses_it_and_folds_nothing(read):
    reader = read()
    reader.click("flag-2")
    reader.click("fine-2")
    reader.click("flag-2")
    assert reader.chosen == "flag-2"
    assert reader.notes == {"flag-2", "fine-2"}


def test_a_press_on_a_note_chooses_its_sentence(qtbot, read):
    reader = read()
    reader.click("flag-2")
    reader.click("fine-2")
    note = next(view for view in reader.page.findChildren(NoteView) if view.sentence == "flag-2")
    qtbot.mouseClick(note, LEFT, NONE, note.rect().center())
    assert reader.chosen == "flag-2"
    assert reader.notes == {"flag-2", "fine-2"}


def test_a_mark_is_painted_before_the_margin_is_arranged_with_its_note(qtbot, read, monkeypatch):
    reader = read()
    sheet, article, happened = reader.page.desk.sheet, reader.page.desk.article, []

    class Paints(QObject):
        def eventFilter(self, _watched, event):
            if event.type() is QEvent.Type.Paint:
                happened.append("painted")
            return False

    paints, arrange = Paints(), sheet.arrange
    article.installEventFilter(paints)
    monkeypatch.setattr(sheet, "arrange", lambda *place: (happened.append("arranged"), arrange(*place))[1])
    point = article.layout_of_page.rectangles(SentenceId("flag-2"))[0].center().toPoint()
    qtbot.mouseClick(article, LEFT, NONE, point)
    assert "flag-2" in reader.attempt.state.marks and "arranged" not in happened
    qtbot.waitUntil(lambda: reader.notes == {"flag-2"})
    assert happened.index("painted") < happened.index("arranged")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_does_what_a_click_does(read, key):
    reader = read()
    reader.press(Qt.Key.Key_Down)
    reader.press(key)
    assert reader.notes == {"flag-2"}
    reader.press(key)
    assert reader.folded == {"flag-2"}


def test_the_ear_hears_the_state_change(read):
    reader = read()
    control = next(control for control in reader.page.findChildren(SentenceControl) if control.sentence == "flag-2")
    assert control.accessibleName() == "Sentence 2 of 6. Every bus was full."
    reader.click("flag-2")
    assert (
        control.accessibleName() == "Sentence 2 of 6, marked suspicious, caught, explanation open. Every bus was full."
    )
    assert control.isChecked()


# Faults and edges


def test_a_lesson_with_faults_opens_and_says_so_in_one_line(read):
    fault = Diagnostic("unknown-kind", "there is no kind called “x”", Location(14, 3), Location(14, 4))
    advice = Diagnostic("tone", "advice", Location(2, 1), Location(2, 4), severity=Severity.WARNING)
    reader = read(report=Report("lesson.md", (advice, fault)))
    assert reader.page.advice.text.startswith("1 fault in this lesson")
    assert "Line 14: there is no kind called “x”." in reader.page.advice.text


def test_a_lesson_without_faults_says_nothing(read):
    advice = Diagnostic("tone", "advice", Location(2, 1), Location(2, 4), severity=Severity.WARNING)
    assert read(report=Report("lesson.md", (advice,))).page.advice.text == ""


def test_a_lesson_without_a_sentence_can_be_read_to_its_end(qtbot, read):
    reader = read(lesson=make_lesson())
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_End):
        reader.press(key)
    reader.type("jnhe")
    reader.press(Qt.Key.Key_Escape)
    reader.read_all()
    with qtbot.waitSignal(reader.page.onward):
        reader.read_all()


def test_every_mark_is_there_when_the_lesson_is_opened_again(read, appearance, own, window):
    reader = read()
    reader.click("flag-2")
    again = Attempt.resume(LESSON, reader.attempt.events, FakeClock())
    again.open()
    page = own(
        ReaderPage(again, load_catalogue(), Report("lesson.md"), PictureSource(None), window.actions, appearance)
    )
    page.resize(1280, 800)
    page.show()
    assert {view.sentence for view in page.findChildren(NoteView) if view.isVisible()} == {"flag-2"}


def test_another_look_keeps_marks_notes_and_the_chosen_sentence(read, large_appearance, appearance):
    reader = read()
    reader.click("flag-2")
    for other in (large_appearance, appearance):
        reader.page.apply_appearance(other)
        assert reader.notes == {"flag-2"}
        assert reader.chosen == "flag-2"


def test_a_page_that_is_closed_is_gone(qtbot, appearance, window):
    attempt = Attempt(LESSON, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    page = ReaderPage(attempt, load_catalogue(), Report("lesson.md"), PictureSource(None), window.actions, appearance)
    page.resize(1280, 800)
    page.show()
    page.take_focus()
    qtbot.keyClicks(page, "h1e")
    page.desk.article.sentence_activated.emit("flag-2", True)
    page.desk.article.sentence_activated.emit("flag-2", True)
    page.bottom.onward.emit()
    page.findChildren(QuestionBar)[0].answered.emit(1)
    page.bottom.onward.emit()
    page.apply_appearance(appearance)
    assert attempt.state.is_revealed
    gone = [weakref.ref(part) for part in (page, page.desk, page.desk.article, page.aids.hint_strip)]
    gone += [weakref.ref(view) for view in page.findChildren(NoteView)]
    assert len(gone) > 6
    page.close()
    page.deleteLater()
    del page
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [part() for part in gone if part() is not None] == []


def test_the_open_note_is_copied_with_the_label_of_the_moment(read):
    reader = read()
    reader.click("flag-1")
    QGuiApplication.clipboard().clear()
    note_text = reader.page.findChild(NoteText)
    note_text.setFocus()
    reader.qtbot.keyClick(note_text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    first = QGuiApplication.clipboard().text()
    assert "Because of what it says." in first
    assert first.endswith(reader.page.desk.article.label)
    reader.read_all()
    note_text.setFocus()
    reader.qtbot.keyClick(note_text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().endswith("Invented for teaching. Not news.")


def test_a_sentence_that_was_read_before_changes_no_progress(read, monkeypatch):
    reader = read(Mode.GUIDED)
    shown = []
    monkeypatch.setattr(BottomBar, "show_progress", lambda _bar, attempt: shown.append(attempt))
    reader.page._on_seen([SentenceId("flag-1")])
    QApplication.processEvents()
    assert len(shown) == 1
    reader.page._on_seen([SentenceId("flag-1")])
    QApplication.processEvents()
    assert len(shown) == 1


def test_the_page_has_its_room_at_once_and_what_is_not_open_is_not_made(read, monkeypatch):
    sizes = []
    resized = Desk.resizeEvent
    monkeypatch.setattr(Desk, "resizeEvent", lambda desk, event: (sizes.append(event.size()), resized(desk, event)))
    reader = read()
    assert len(sizes) == 1, "bars that are fitted twice have the article arranged twice"
    assert [reader.page.findChildren(part) for part in (FindBar, HintStrip)] == [[], []]
    reader.type("h")
    assert len(reader.page.findChildren(HintStrip)) == 1
