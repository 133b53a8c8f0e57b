"""Where the keyboard goes in the reader, by Tab and by Esc."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
from media_literacy.ui.reader.aids.hint_strip import HintStrip
from media_literacy.ui.reader.article.sentence_controls import SentenceControl
from media_literacy.ui.reader.bars.reader_bars import BottomBar
from media_literacy.ui.reader.bars.top_bar import TopBar
from media_literacy.ui.reader.doubts.mark_card import MarkCard
from media_literacy.ui.reader.doubts.marks_panel import MarksPanel
from media_literacy.ui.reader.notes.note_text import NoteText
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.widgets.controls.row_button import RowButton
from media_literacy.ui.widgets.question_bar import QuestionBar

PARTS = (
    TopBar,
    SentenceControl,
    NoteText,
    NoteView,
    MarkCard,
    EvidenceColumn,
    HintStrip,
    MarksPanel,
    QuestionBar,
    BottomBar,
)


def place(reader) -> type | None:
    """The part of the page that has the keyboard."""
    widget = reader.page.focusWidget()
    while widget is not None and not isinstance(widget, PARTS):
        widget = widget.parentWidget()
    return None if widget is None else type(widget)


def round_by(reader, key):
    """The parts that a key leads through, from the article back to it."""
    assert place(reader) is SentenceControl
    parts: list[type | None] = [SentenceControl]
    for _ in range(60):
        reader.press(key)
        if place(reader) is not parts[-1]:
            parts.append(place(reader))
        if parts[-1] is SentenceControl and len(parts) > 1:
            return parts
    raise AssertionError(parts)


def test_tab_goes_through_the_page_as_it_is_read(read):
    reader = read()
    assert round_by(reader, Qt.Key.Key_Tab) == [SentenceControl, BottomBar, TopBar, SentenceControl]
    reader.click("flag-1")
    reader.type("e")
    reader.page.aids.hint_strip.show()
    reader.page.take_focus()
    whole = [SentenceControl, NoteText, NoteView, EvidenceColumn, HintStrip, BottomBar, TopBar, SentenceControl]
    assert round_by(reader, Qt.Key.Key_Tab) == whole
    assert round_by(reader, Qt.Key.Key_Backtab) == whole[::-1]


def test_after_a_hint_tab_leads_to_it_past_the_open_note(read):
    reader = read()
    reader.click("flag-1")
    reader.type("h")
    QApplication.processEvents()
    assert place(reader) is SentenceControl
    reader.press(Qt.Key.Key_Tab)
    assert place(reader) is HintStrip
    reader.press(Qt.Key.Key_Backtab)
    assert place(reader) is NoteText
    reader.page.take_focus()
    reader.press(Qt.Key.Key_Tab)  # it was looked at, and the order is that of the page again
    assert place(reader) is NoteText


def test_in_investigate_tab_leads_from_a_mark_to_its_card_and_past_the_list_of_marks_to_its_button(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    reader.page.bottom.marked.click()
    panel = reader.visible(MarksPanel)
    reader.page.take_focus()
    assert round_by(reader, Qt.Key.Key_Tab) == [
        SentenceControl,
        MarkCard,
        MarksPanel,
        BottomBar,
        TopBar,
        SentenceControl,
    ]
    panel.scroller.setFocus()
    stops = []
    while panel.isAncestorOf(reader.page.focusWidget()):
        stops.append(reader.page.focusWidget())
        reader.press(Qt.Key.Key_Tab)
    assert stops == [panel.scroller, *panel.rows, panel.close_button]
    assert all(isinstance(row, RowButton) for row in panel.rows)


@pytest.mark.parametrize("is_off", [True, False])
def test_when_what_has_the_keyboard_goes_the_article_gets_it(read, is_off):
    reader = read()
    button = reader.page.bottom.evidence
    button.setFocus()
    button.setEnabled(False) if is_off else button.hide()
    assert place(reader) is SentenceControl


def opened(reader):
    """What is open around the article."""
    page = reader.page
    parts = {
        "search": page.findChild(type(page._search.bar)),
        "evidence": reader.visible(EvidenceColumn),
        "hint": page.aids.hint_strip,
    }
    return {name for name, part in parts.items() if part is not None and part.isVisible()}


def test_escape_closes_one_thing_at_a_time_and_only_then_leaves(read, window):
    reader = read()
    reader.type("h")
    reader.type("e")
    reader.page.take_focus()
    reader.qtbot.keyClick(reader.page.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    seen = [opened(reader)]
    for _ in range(3):
        assert window.asked == []
        reader.press(Qt.Key.Key_Escape)
        seen.append(opened(reader))
    assert seen == [{"search", "evidence", "hint"}, {"evidence", "hint"}, {"hint"}, set()]
    assert place(reader) is SentenceControl
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == [("leave",)]


@pytest.mark.parametrize("part", ["note", "link", "foot", "head"])
def test_escape_leads_first_to_the_article_from_wherever_the_keyboard_is(read, window, part):
    reader = read()
    reader.click("flag-1")
    reader.type("h")
    view = reader.visible(NoteView)
    stops = {
        "note": reader.page.desk.sheet.margin.note_text,
        "foot": reader.page.bottom.main,
        "head": reader.page.top._back,
    }
    reader.qtbot.waitUntil(lambda: view.tab_stops == [] or part != "link")
    if part == "link":
        reader.click("fine-1")
        reader.click("flag-1")
        view = next(view for view in reader.page.findChildren(NoteView) if view.sentence == "flag-1")
        stops["link"] = view.tab_stops[0]
    reader.page.aids.hint_strip.close_button.click()
    stops[part].setFocus()
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == [] and place(reader) is SentenceControl and "flag-1" in reader.attempt.state.open_notes
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == [] and "flag-1" not in reader.attempt.state.open_notes
    reader.press(Qt.Key.Key_Escape)
    assert window.asked == [("leave",)]


def test_escape_in_a_note_leaves_an_open_hint_open(read):
    reader = read()
    reader.click("flag-1")
    reader.type("h")
    reader.page.desk.sheet.margin.note_text.setFocus()
    reader.press(Qt.Key.Key_Escape)
    assert place(reader) is SentenceControl and opened(reader) == {"hint"}


def test_a_held_escape_does_not_leave(read, window):
    reader = read()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(reader.page.focusWidget(), held)
    assert window.asked == []


def test_the_keys_that_scroll_do_so_from_a_button_of_the_foot(read):
    reader = read()
    reader.page.resize(1280, 300)
    QApplication.processEvents()
    reader.page.bottom.main.setFocus()
    bar, chosen = reader.page.desk.verticalScrollBar(), SentenceId(reader.chosen)
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp):
        reader.press(key)
        seen.append(bar.value())
    assert seen[0] > 0 and seen[1] == 0 and seen[2] == bar.maximum() and seen[3] < seen[2]
    assert reader.page.bottom.main.hasFocus() and reader.chosen == chosen


def test_an_own_note_is_a_stop_only_behind_its_own_sentence(read):
    reader = read()
    for sentence in ("flag-1", "flag-2"):
        reader.page._own_texts.notes.edit(sentence)
        reader.page._own_texts.notes._editor.field.setPlainText(f"Who says so of {sentence}?")
        reader.page._own_texts.notes.close()
    reader.press(Qt.Key.Key_Tab)
    assert "flag-2" in reader.page.focusWidget().accessibleName() and reader.chosen == "flag-2"
    reader.press(Qt.Key.Key_Tab)
    assert place(reader) is BottomBar


def test_what_lies_out_of_the_window_is_scrolled_to_when_tab_comes_back_to_it(read):
    reader = read()
    reader.page.resize(1280, 260)
    QApplication.processEvents()
    desk = reader.page.desk
    reader.page.bottom.main.setFocus()
    reader.press(Qt.Key.Key_End)
    assert desk.verticalScrollBar().value() > 0
    reader.page.bottom.hint.setFocus()
    reader.press(Qt.Key.Key_Backtab)
    control = reader.page.focusWidget()
    assert isinstance(control, SentenceControl)
    top = control.mapTo(desk.viewport(), control.rect().topLeft()).y()
    assert 0 <= top <= desk.viewport().height() - control.height()


def test_when_the_evidence_stands_alone_the_keyboard_stays_on_something_that_is_seen(read):
    reader = read()
    reader.page.resize(640, 700)
    QApplication.processEvents()
    reader.type("e")
    assert not reader.page.desk.isVisible()
    reader.page.focusWidget().hide()
    focus = QApplication.focusWidget()
    assert focus is not None and focus.isVisible()
    reader.visible(EvidenceColumn).close_button.setFocus()
    seen = []
    for _ in range(6):
        reader.press(Qt.Key.Key_Tab)
        seen.append(place(reader))
    assert SentenceControl not in seen and BottomBar in seen


def with_evidence_alone(reader, *keys):
    """In a window so narrow that the evidence stands in the place of the article, after these keys."""
    reader.page.resize(640, 700)
    QApplication.processEvents()
    for key in keys:
        reader.type(key)
    reader.type("e")
    assert not reader.page.desk.isVisible()


def test_what_closes_beside_the_evidence_does_not_give_the_keyboard_to_the_article_behind_it(read):
    reader = read()
    with_evidence_alone(reader, "h")
    button = reader.page.aids.hint_strip.close_button
    button.setFocus()
    button.click()
    QApplication.processEvents()
    assert reader.visible(EvidenceColumn) is not None
    assert reader.page.focusWidget().isVisible() and place(reader) is not SentenceControl


@pytest.mark.parametrize("goes", ["k", "undo"])
def test_who_goes_to_the_sentence_that_is_chosen_sees_it(read, goes):
    reader = read()
    reader.press(Qt.Key.Key_Home)
    reader.press(Qt.Key.Key_Space)
    with_evidence_alone(reader)
    if goes == "k":
        reader.type("k")
    else:
        reader.qtbot.keyClick(reader.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert reader.page.desk.isVisible()
    assert place(reader) is SentenceControl and reader.page.focusWidget().isVisible()
