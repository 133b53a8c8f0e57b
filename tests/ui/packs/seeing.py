"""What a person sees on a page, and presses."""

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel


def texts(page):
    """All words that show, from top to bottom of the code that made them."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def button(page, text):
    """The button that says this, to the eye or to the ear."""
    there = [button for button in page.findChildren(QAbstractButton) if button.isVisible()]
    return next(button for button in there if text in (button.text(), button.accessibleName()))


def press(qtbot, page, text):
    """Click that button."""
    qtbot.mouseClick(button(page, text), Qt.MouseButton.LeftButton)


def drop(page, *files):
    """Drag files onto a page and let them go; whether the page took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    where, copy = page.rect().center(), Qt.DropAction.CopyAction
    how = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, copy, data, *how)
    enter.setAccepted(False)
    QApplication.sendEvent(page, enter)
    QApplication.sendEvent(page, QDropEvent(where.toPointF(), copy, data, *how))
    return enter.isAccepted()
