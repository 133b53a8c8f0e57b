"""Where the notes stand: the margin moves for the open one, and the page stays still."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.reader.desk.laid_desk import LESSON, READING, SIZE_NAMES, SIZES, notes, on_screen, page_rectangles

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


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
