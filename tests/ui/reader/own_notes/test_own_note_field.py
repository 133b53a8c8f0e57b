"""The field has room for so many characters, wherever they are typed or pasted."""

from PySide6.QtGui import QGuiApplication, QTextCursor

from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.ui.reader.own_notes import own_note_field
from media_literacy.ui.reader.own_notes.own_note_card import OwnNoteEditor
from media_literacy.ui.theme.fonts import TypeScale

ALMOST = "a" * (LONGEST_OWN_NOTE - 1)


def test_what_is_typed_beyond_the_bound_is_not_taken_and_the_rest_stays(qtbot, appearance):
    editor = OwnNoteEditor(appearance)
    qtbot.addWidget(editor)
    editor.begin(ALMOST)
    editor.field.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(editor.field, "xy")
    assert editor.field.toPlainText() == f"x{ALMOST}"
    QGuiApplication.clipboard().setText("🎈🎈")
    editor.begin(ALMOST)
    editor.field.paste()
    assert editor.field.toPlainText() == f"{ALMOST}🎈"


def test_somebody_who_never_pauses_is_written_all_the_same(qtbot, appearance, monkeypatch):
    monkeypatch.setattr(own_note_field, "LONGEST_WAIT", 30)
    editor = OwnNoteEditor(appearance)
    qtbot.addWidget(editor)
    texts = []
    editor.field.written.connect(texts.append)

    def type_on():
        qtbot.keyClicks(editor.field, "a")
        return bool(texts)

    qtbot.waitUntil(type_on)
    assert set(texts[0]) == {"a"}


def test_with_large_text_it_has_two_lines_so_that_the_note_above_is_seen(qtbot, appearance):
    editor = OwnNoteEditor(appearance)
    qtbot.addWidget(editor)

    def lines(size):
        editor.field.apply_appearance(appearance._replace(scale=TypeScale(size=size)))
        return round((editor.field.height() / size - 16) / 21)

    assert [lines(size) for size in (1.0, 1.25, 1.5, 2.0)] == [4, 4, 2, 2]
