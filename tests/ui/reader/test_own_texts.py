"""Notes and fixes in the margin: one of them is written at a time."""

from PySide6.QtCore import Qt
from ui.reader.fix_it_lesson import CAUGHT, LESSON, MISSED

from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.fix_it.fix_editor import FixEditor


def test_esc_ends_that_which_has_the_keyboard_and_leaving_keeps_both(read):
    reader = read(Mode.INVESTIGATE, LESSON)
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    reader.read_all()
    reader.read_all()
    reader.qtbot.waitUntil(lambda: MISSED in reader.notes)
    reader.page.desk.article.choose(MISSED, take_focus=True)
    reader.type("x")
    reader.visible(FixEditor).field.setPlainText("Some were.")
    reader.press(Qt.Key.Key_Escape)
    assert reader.attempt.state.own_fixes == {MISSED: "Some were."}
    reader.page.desk.article.choose(CAUGHT, take_focus=True)
    reader.type("m")
    reader.qtbot.keyClicks(reader.page.focusWidget(), "why")
    reader.page.write_pending()
    assert reader.attempt.state.own_notes == {CAUGHT: "why"}
