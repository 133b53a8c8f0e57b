"""Nothing from another program is dropped on a kiosk."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.ui.kiosk.foreign_drops import ForeignDrops

HOW = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class _FromInside(QDropEvent):
    def source(self):
        return QObject()


def test_drags_from_elsewhere_are_taken_and_those_from_inside_go_on(qtbot):
    window, data = QWidget(), QMimeData()
    qtbot.addWidget(window)
    drops = ForeignDrops(window)
    data.setUrls([QUrl.fromLocalFile("/sticks/one.md")])
    enter = QDragEnterEvent(QPoint(), Qt.DropAction.CopyAction, data, *HOW)
    enter.accept()
    assert drops.takes(enter) and not enter.isAccepted()
    assert drops.takes(QDropEvent(QPointF(), Qt.DropAction.CopyAction, data, *HOW))
    assert not drops.takes(_FromInside(QPointF(), Qt.DropAction.CopyAction, data, *HOW))
    assert not drops.takes(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier))
