"""A field that is written to the lesson while somebody types."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.ui.workshop.forms.form_pane import FormPane
from media_literacy.ui.workshop.forms.live_text import LiveText


def test_undo_in_a_field_is_the_pages_and_what_was_typed_is_told_before(qtbot, show, appearance):
    page = QWidget()
    field = LiveText("Fix", appearance, page)
    QVBoxLayout(page).addWidget(field)
    heard = []
    undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page)
    undo.activated.connect(lambda: heard.append("undo"))
    field.changed.connect(lambda: heard.append(field.commit()))
    show(page)
    field.reset("old")
    field.setFocus()
    qtbot.keyClicks(field, " new")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["old new", "undo"]
    field.set_from_model("old")
    assert field.value == "old"


def test_several_pasted_lines_become_one_where_there_is_one(qtbot, show, appearance):
    field = show(LiveText("Hint", appearance, is_one_line=True))
    data = QMimeData()
    data.setText("one\ntwo\n")
    QGuiApplication.clipboard().setMimeData(data)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value == "one two"


def test_a_field_is_as_high_as_its_text(qtbot, show, appearance):
    field = show(LiveText("Explanation", appearance), height=60)
    low = field.height()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.height() >= low + 2 * field.fontMetrics().lineSpacing()


def test_a_field_shows_its_beginning_after_the_panel_was_narrow(qtbot, appearance):
    pane = FormPane(appearance)
    field = LiveText("Fix", appearance, pane.inner)
    pane.column.addWidget(field)
    pane.column.addWidget(LiveText("Other", appearance, pane.inner))
    pane.column.addStretch(1)
    field.reset("The council counted the people who came with kites on that Monday in May. " * 6)
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.addWidget(pane)
    pane.resize(420, 600)
    pane.show()
    qtbot.waitExposed(pane)
    high = field.height()
    for width in (180, 420, 160, 420):
        pane.resize(width, 600)
        qtbot.waitUntil(lambda: field.verticalScrollBar().maximum() == 0)
        assert field.verticalScrollBar().value() == 0
        assert field.viewport().rect().contains(field.cursorRect())  # it stands at the very end
    assert field.height() == high
