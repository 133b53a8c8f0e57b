"""What is typed or pasted is looked at for signs, and no more of the text than came in."""

from PySide6.QtWidgets import QPlainTextEdit

from media_literacy.ui.text import typed_signs
from media_literacy.ui.text.typed_signs import TypedSigns


def test_only_what_came_in_is_looked_at(qtbot, monkeypatch):
    seen: list[str] = []
    monkeypatch.setattr(typed_signs, "provide_signs", seen.append)
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    TypedSigns(field.document())
    field.setPlainText("It rained 😱.")
    assert "It rained 😱." in seen[-1]
    qtbot.keyClicks(field, "x")
    assert seen[-1] == "x"
    field.textCursor().insertText("🚌 goes")
    assert seen[-1] == "🚌 goes"
    qtbot.keyClicks(field, "\b")
    assert field.toPlainText() == "x🚌 goeIt rained 😱."
