"""What stands in the margin: notes, widgets of others, and the open note, seen as a whole wherever its sentence is."""

from PySide6.QtCore import Qt
from ui.reader.desk.laid_desk import READING, on_screen

from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.reader.notes.spoken_note import note_in_words
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


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
