"""Where the notes stand: the margin moves for the open one, and the page stays still."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.reader.desk.laid_desk import LESSON, READING, SIZE_NAMES, SIZES, notes, on_screen, page_rectangles

from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.reader.notes.spoken_note import note_in_words

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def place_to_click(desk, sentence):
    """Where a sentence in view can be pressed, in px of the article; None if nothing of it is seen."""
    line = page_rectangles(desk, sentence)[0]
    top = desk.verticalScrollBar().value()
    place = line.center().toPoint()
    is_seen = top < place.y() < top + desk.viewport().height() and desk.sheet.childAt(place) is desk.article
    return place - desk.article.pos() if is_seen else None


def clicks(qtbot, desk):
    """Press every other sentence in view in four places of the article, and say where it was on the screen."""
    bar = desk.verticalScrollBar()
    for part in range(4):
        for sentence in [sentence.id for sentence in LESSON.article.sentences[part % 2 :: 2]]:
            bar.setValue(bar.maximum() * part // 3)
            place = place_to_click(desk, sentence)
            if place is None:
                continue
            before = on_screen(desk, sentence)
            qtbot.mouseClick(desk.article, LEFT, NONE, place)
            assert desk.article.chosen == sentence
            assert on_screen(desk, sentence) == before  # it is painted first
            QApplication.processEvents()
            yield sentence, before


@pytest.mark.parametrize("size", SIZES[:2], ids=SIZE_NAMES[:2])
def test_beside_a_margin_a_click_never_moves_the_sentence_under_the_pointer_and_its_note_is_seen(qtbot, lay, size):
    desk = lay(*size, reading=READING)
    clicked = 0
    for sentence, before in clicks(qtbot, desk):
        clicked += 1
        assert on_screen(desk, sentence) == pytest.approx(before, abs=0.01)
        box = notes(desk)[sentence].translated(0, -desk.verticalScrollBar().value())
        assert desk.viewport().rect().contains(box), sentence
        lines = [line.translated(0, -desk.verticalScrollBar().value()) for line in page_rectangles(desk, sentence)]
        assert not any(box.intersects(line.toRect().adjusted(0, 2, 0, -2)) for line in lines), sentence
    assert clicked >= 4


@pytest.mark.parametrize("size", SIZES[2:], ids=SIZE_NAMES[2:])
def test_without_a_margin_the_open_note_stands_below_its_paragraph_over_nothing_and_is_seen(qtbot, lay, size):
    desk = lay(*size, reading=READING)
    layout, clicked = desk.article.layout_of_page, 0
    for sentence, before in clicks(qtbot, desk):
        clicked += 1
        placed = notes(desk)
        note, top = placed.pop(sentence), desk.verticalScrollBar().value()
        view = desk.viewport().rect().translated(0, top)
        assert view.contains(note), sentence
        below = desk.article.y() + layout.bottom_of_block(layout.last_in_row(sentence))
        assert 0 <= note.top() - below <= 8, sentence  # first below it
        assert not any(note.intersects(other) for other in placed.values()), sentence
        for other in LESSON.article.sentences:
            lines = [line.toRect().adjusted(0, 2, 0, -2) for line in page_rectangles(desk, other.id)]
            assert not any(note.intersects(line) for line in lines), (sentence, other.id)
        last = page_rectangles(desk, sentence)[-1]
        if note.bottom() - last.top() <= view.height():
            assert view.top() <= last.top() + 1, sentence
        if on_screen(desk, sentence) < before - 1:  # by the least: the note ends right above the edge
            assert view.bottom() - note.bottom() <= 12 or note.top() - view.top() <= 12, sentence
    assert clicked >= 4


def test_a_note_that_was_opened_in_the_text_is_brought_into_view_once_and_visibly(qtbot, lay, appearance):
    desk = lay(800, 600, reading=READING)
    desk.apply_appearance(appearance._replace(is_motion_reduced=False))
    bar = desk.verticalScrollBar()
    lowest = max(
        (id for id in READING.notes if place_to_click(desk, id)), key=lambda id: page_rectangles(desk, id)[0].top()
    )
    qtbot.mouseClick(desk.article, LEFT, NONE, place_to_click(desk, lowest))
    QApplication.processEvents()
    moving = bar.value()
    qtbot.waitUntil(lambda: desk.viewport().rect().contains(notes(desk)[lowest].translated(0, -bar.value())))
    assert bar.value() > moving
    bar.setValue(0)
    desk.show_notes(READING.notes)
    assert bar.value() == 0


def test_folded_notes_in_the_text_show_their_first_words(lay):
    desk = lay(800, 600, reading=READING)
    chosen = LESSON.article.sentences[2].id
    desk.article.choose(chosen)
    desk.reveal(chosen)
    notes(desk)
    folded = [view for view in desk.findChildren(NoteView) if view.sentence != chosen]
    assert folded and all(view.is_compact for view in folded)


def test_only_a_note_higher_than_the_window_scrolls_inside_itself(lay):
    for height, scrolls in ((260, True), (1400, False)):
        desk = lay(800, height, reading=READING)
        longest = max(READING.notes, key=lambda sentence: len(note_in_words(READING.notes[sentence], {})))
        desk.article.choose(longest)
        desk.reveal(longest)
        notes(desk)
        view = next(view for view in desk.findChildren(NoteView) if view.sentence == longest)
        assert view.can_scroll == scrolls and view.height() < desk.viewport().height()
