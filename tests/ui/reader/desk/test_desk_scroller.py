"""The desk scrolls, is resized and set in another size, and the reader keeps the place; what was seen is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget
from ui.reader.desk.laid_desk import (
    FAR_APART,
    FAR_READING,
    LESSON,
    READING,
    Painted,
    page_rectangles,
)

from media_literacy.ui.reader.article.sentence_controls import SentenceControl
from media_literacy.ui.reader.desk import seen_sentences
from media_literacy.ui.reader.desk.desk_sheet import DeskSheet
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.text.picture_cache import PictureSource


def test_a_sentence_that_the_keys_go_to_can_be_read_at_once(desk):
    first, *others = [sentence.id for sentence in LESSON.article.sentences]
    desk.article.choose(first)
    for sentence in others:
        desk.article.step(1)
        assert desk.article.chosen == sentence
        top = desk.verticalScrollBar().value()
        first = page_rectangles(desk, sentence)[0]
        assert top <= first.top() and first.bottom() <= top + desk.viewport().height()


@pytest.mark.parametrize("widths", [(1280, 1024), (1280, 800), (800, 1280), (1024, 640)])
def test_a_resize_keeps_the_reading_place(lay, widths):
    desk = lay(widths[0], 700, reading=READING)
    middle = next(sentence.id for sentence in LESSON.article.sentences if sentence.number > 10 and sentence.start == 0)
    desk.go_to(middle, 0)
    assert desk.reading.place()[0] == middle
    desk.resize(widths[1], 700)
    assert desk.reading.place()[0] == middle
    assert abs(desk.reading.place()[1]) <= 2


def test_another_text_size_keeps_the_reading_place(lay, appearance, large_appearance):
    desk = lay(1280, 700, reading=READING)
    middle = next(sentence.id for sentence in LESSON.article.sentences if sentence.number > 10 and sentence.start == 0)
    desk.go_to(middle, 0)
    for other in (large_appearance, appearance):
        desk.apply_appearance(other)
        assert desk.reading.place()[0] == middle


def test_the_sentences_in_the_window_are_seen_and_no_others(qtbot, lay, monkeypatch):
    now = 0.0
    monkeypatch.setattr(seen_sentences.time, "monotonic", lambda: now)
    desk = lay(1280, 500, lesson=FAR_APART)
    with qtbot.waitSignal(desk.seen_sentences.seen) as told:
        now = 1000.0  # time enough for all that is in view
    bottom = desk.viewport().height()
    for sentence in FAR_APART.article.sentences:
        lines = page_rectangles(desk, sentence.id)
        share = sum(line.center().y() <= bottom for line in lines) / len(lines)
        assert (sentence.id in told.args[0]) is (share >= 0.5), sentence.text


def test_nothing_is_read_while_the_page_is_hidden(lay):
    desk = lay(1280, 500, lesson=FAR_APART)
    desk.hide()
    assert not desk.seen_sentences.is_reading
    desk.show()
    assert desk.seen_sentences.is_reading


@pytest.mark.parametrize("width", [1280, 800])
def test_a_step_that_scrolls_arranges_once_and_shows_once(lay, monkeypatch, width):
    desk = lay(width, 600, lesson=FAR_APART, reading=FAR_READING)
    desk.article.choose(FAR_APART.article.sentences[3].id)
    QApplication.processEvents()
    calls, scrolled = [], 0
    for name in ("arrange", "show_view"):
        original = getattr(DeskSheet, name)
        monkeypatch.setattr(DeskSheet, name, lambda *given, n=name, of=original: calls.append(n) or of(*given))
    for _step in range(30):
        before = desk.verticalScrollBar().value()
        calls.clear()
        desk.article.step(1)
        if desk.verticalScrollBar().value() != before:
            assert calls == ["arrange", "show_view"]
            scrolled += 1
    assert scrolled > 5


def test_what_was_pressed_is_painted_before_the_margin_is_arranged(qtbot, lay, monkeypatch):
    desk = lay(1280, 600, reading=READING)
    QApplication.processEvents()
    happened, original = [], DeskSheet.arrange
    watching = Painted(happened, desk.article)
    monkeypatch.setattr(DeskSheet, "arrange", lambda *given: happened.append("arrange") or original(*given))
    box = desk.article.layout_of_page.rectangles(LESSON.article.sentences[2].id)[0]
    qtbot.mouseClick(desk.article, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert happened == []
    QApplication.processEvents()
    assert happened[:2] == ["ArticleView", "arrange"] and happened.count("arrange") == 1
    watching.deleteLater()


@pytest.fixture
def come_up(qtbot, appearance, own, window):
    """A desk with notes in a window that shows another page yet, and how it is brought up in its place."""
    frame = own(QWidget())
    pages = QStackedLayout(frame)
    pages.addWidget(QWidget())
    frame.resize(1280, 700)
    frame.show()
    qtbot.waitExposed(frame)

    def make():
        desk = Desk(LESSON, window.actions.open_address, appearance, PictureSource(None))
        desk.show_notes(READING.notes)

        def bring_up():
            pages.addWidget(desk)
            pages.setCurrentWidget(desk)

        return desk, bring_up

    return make


def test_a_desk_that_was_sent_to_a_place_shows_no_other_when_it_comes_up(come_up, monkeypatch):
    shown = []
    monkeypatch.setattr(DeskSheet, "show_view", lambda _sheet, visible: shown.append(visible.top()))
    desk, bring_up = come_up()
    last = LESSON.article.sentences[-9].id
    desk.go_to(last, 0)
    bring_up()
    place = desk.verticalScrollBar().value()
    assert place > 700 and set(shown) == {place}
    assert desk.reading.place()[0] == last


def test_what_is_out_of_view_is_made_once_the_desk_was_painted(come_up, qtbot):
    desk, bring_up = come_up()
    bring_up()
    view, notes = desk.viewport().rect(), desk.findChildren(NoteView)
    in_view = [note for note in notes if note.geometry().intersects(view)]
    assert in_view and len(notes) <= len(in_view) + 2  # the two before the view may reach into it
    assert not desk.findChildren(SentenceControl)
    qtbot.waitUntil(lambda: len(desk.findChildren(SentenceControl)) == len(LESSON.article.sentences))
    assert len(desk.findChildren(NoteView)) > len(notes)
