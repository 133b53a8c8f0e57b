"""The line in which the teacher types the PIN."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from media_literacy.ui.kiosk.pin_bar import PinBar
from media_literacy.ui.window.interface_language import speak
from media_literacy.ui.window.small_screens import ScrolledFrame


def test_what_was_typed_is_hidden_handed_on_and_forgotten(in_window):
    holder, typed = QWidget(), []
    bar = PinBar(holder)
    bar.typed.connect(typed.append)
    in_window(holder)
    bar.ask()
    assert bar.field.echoMode() is QLineEdit.EchoMode.Password and bar.field.hasFocus()
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    QTest.keyClicks(bar.field, "4711")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert typed == ["4711"]
    bar.forget()
    assert bar.field.text() == "" and not bar.isVisible()


def test_a_wrong_one_makes_wait_also_whoever_goes_and_comes_back(in_window):
    holder, cancelled = QWidget(), []
    bar = PinBar(holder)
    bar.cancelled.connect(lambda: cancelled.append(True))
    in_window(holder)
    bar.ask()
    bar.refuse(2.0)
    assert bar.fault == "That is not the PIN. Try again in 2 seconds."
    assert not bar.field.isEnabled() and not bar.leave.isEnabled() and bar.stay.hasFocus()
    QTest.keyClick(bar.stay, Qt.Key.Key_Escape)
    assert cancelled == [True]
    bar.forget()
    bar.ask()
    bar._on_second()
    assert bar.fault.endswith("in 1 second.") and not bar.field.isEnabled()
    bar._on_second()
    assert bar.fault == "That is not the PIN." and bar.field.hasFocus()
    bar.forget()
    bar.ask()
    assert bar.fault == ""


def test_on_a_small_screen_the_way_back_stays_below_a_wrong_one(qtbot, in_window):
    holder, page = QWidget(), QWidget()
    bar = PinBar(holder)
    column = QVBoxLayout(holder)
    column.addWidget(bar)
    column.addWidget(page, 1)
    page.setMinimumHeight(150)
    frame = in_window(ScrolledFrame(holder), 280, 200)
    bar.ask()
    bar.refuse(20.0)
    qtbot.waitUntil(lambda: bar.height() >= bar.heightForWidth(bar.width()) and page.height() >= 150)
    assert frame.verticalScrollBar().maximum() > 0


def test_a_page_that_comes_up_meanwhile_does_not_get_what_is_typed(qtbot, in_window):
    holder, typed = QWidget(), []
    bar, page = PinBar(holder), QLineEdit(holder)
    bar.typed.connect(typed.append)
    in_window(holder)
    bar.ask()
    QTest.keyClicks(bar.field, "47")
    page.setFocus()
    qtbot.waitUntil(bar.field.hasFocus)
    QTest.keyClicks(bar.field, "11")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert typed == ["4711"]
    page.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.wait(0)
    assert page.hasFocus(), "whoever wants to goes on reading"
    bar.ask()
    bar.refuse(2.0)
    page.setFocus()
    qtbot.waitUntil(bar.stay.hasFocus)
    bar.forget()
    page.setFocus()
    qtbot.wait(0)
    assert page.hasFocus()


def test_it_asks_in_the_language_that_is_spoken_now(qtbot, in_window):
    holder = QWidget()
    bar = PinBar(holder)
    in_window(holder)
    speak("es")
    bar.ask()
    qtbot.waitUntil(lambda: (bar.field.accessibleName(), bar.stay.text()) == ("El PIN de docente", "Quedarse aquí"))
    speak("en")
    qtbot.waitUntil(lambda: bar.leave.text() == "Leave the kiosk")
