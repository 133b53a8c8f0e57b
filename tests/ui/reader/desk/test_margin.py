"""What stands in the margin: notes, widgets of others, and the open note, seen as a whole wherever its sentence is."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from ui.reader.desk.laid_desk import LESSON, READING, SIZE_NAMES, SIZES, notes, page_rectangles

from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.reader.notes.spoken_note import note_in_words
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def on_screen(desk, sentence):
    """How far below the top of the desk a sentence begins, whatever strips are cut off its window."""
    return page_rectangles(desk, sentence)[0].top() - desk.verticalScrollBar().value() + desk.viewport().y()


def place_to_click(desk, sentence):
    """Where a sentence in view can be pressed, in px of the article; None if nothing of it is seen."""
    line = page_rectangles(desk, sentence)[0]
    top = desk.verticalScrollBar().value()
    place = line.center().toPoint()
    is_seen = top < place.y() < top + desk.viewport().height() and desk.sheet.childAt(place) is desk.article
    return place - desk.article.pos() if is_seen else None


@pytest.mark.parametrize("size", SIZES, ids=SIZE_NAMES)
def test_a_click_never_moves_the_sentence_under_the_pointer_and_its_note_is_seen(qtbot, lay, size):
    desk = lay(*size, reading=READING)
    bar, clicked = desk.verticalScrollBar(), 0
    for part in range(4):
        for sentence in [sentence.id for sentence in LESSON.article.sentences[part % 2 :: 2]]:
            bar.setValue(bar.maximum() * part // 3)
            place = place_to_click(desk, sentence)
            if place is None:
                continue
            clicked += 1
            before = on_screen(desk, sentence)
            qtbot.mouseClick(desk.article, LEFT, NONE, place)
            assert desk.article.chosen == sentence
            assert on_screen(desk, sentence) == before  # at once, and once the margin is arranged
            QApplication.processEvents()
            assert on_screen(desk, sentence) == pytest.approx(before, abs=0.01)
            box = notes(desk)[sentence].translated(0, -bar.value())
            assert desk.viewport().rect().contains(box), sentence
            for line in page_rectangles(desk, sentence):
                assert not box.intersects(line.translated(0, -bar.value()).toRect().adjusted(0, 2, 0, -2)), sentence
    assert clicked >= 4


def test_a_note_higher_than_the_window_scrolls_inside_itself(qtbot, lay):
    desk = lay(1280, 260, reading=READING)
    longest = max(READING.notes, key=lambda sentence: len(note_in_words(READING.notes[sentence], {})))
    desk.article.choose(longest)
    desk.reveal(longest)
    view = next(view for view in desk.findChildren(NoteView) if view.sentence == longest)
    assert view.can_scroll and view.height() <= desk.viewport().height()
    before, place = view.grab().toImage(), desk.verticalScrollBar().value()
    desk.setFocus()
    qtbot.keyClick(desk, Qt.Key.Key_PageDown)
    assert view.grab().toImage() != before
    assert desk.verticalScrollBar().value() == place
    for _ in range(9):
        qtbot.keyClick(desk, Qt.Key.Key_PageDown)
    assert desk.verticalScrollBar().value() > place  # once the note is at its end, the page goes on


def test_widgets_stand_beside_their_sentences_below_the_notes(desk):
    chosen, other = LESSON.article.sentences[4].id, LESSON.article.sentences[9].id
    first, second = QLabel("My word"), QLabel("Another\nword")
    desk.show_widgets("words", {chosen: first, other: second})
    desk.article.choose(chosen)
    desk.reveal(chosen)
    for sentence, widget in ((chosen, first), (other, second)):
        desk.reveal(sentence)
        assert widget.isVisible() and widget.height() == widget.sizeHint().height()
        assert widget.y() > notes(desk)[sentence].bottom() or sentence not in notes(desk)
    desk.show_widgets("words", {other: second})
    assert not first.isVisible() and second.isVisible()
    desk.show_widgets("words", {})


def test_widgets_alone_are_placed_in_order_and_apart(lay):
    desk = lay(1280, 800)
    labels = {sentence.id: QLabel("A doubt\n\n") for sentence in LESSON.article.sentences[:8]}
    desk.show_widgets("doubts", labels)
    boxes = [label.geometry() for label in labels.values()]
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(boxes))
    desk.show_widgets("doubts", {})


def test_a_folded_part_of_a_note_is_unfolded_by_click_and_key_and_moves_nothing_on_the_page(qtbot, lay):
    desk = lay(1280, 800, reading=READING)
    sentence = next(id for id, note in READING.notes.items() if len(note.parts) == 3)
    desk.article.choose(sentence)
    desk.reveal(sentence)
    view = next(view for view in desk.findChildren(NoteView) if view.sentence == sentence)
    first, second = [link for link in view.findChildren(SpokenButton) if link.objectName().startswith("part:")]
    before, height = on_screen(desk, sentence), view.height()
    qtbot.mouseClick(view, LEFT, NONE, second.geometry().center())
    unfolded = view.height()
    assert unfolded > height + 20
    assert on_screen(desk, sentence) == before
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    first = next(link for link in view.findChildren(SpokenButton) if link.objectName() == "part:1")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert view.height() > unfolded or view.can_scroll
    assert desk.focusWidget().objectName() == "part:1"  # and the same key folds it again
    qtbot.keyClick(desk.focusWidget(), Qt.Key.Key_Space)
    assert view.height() == unfolded
