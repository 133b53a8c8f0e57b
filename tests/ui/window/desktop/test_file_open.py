"""A double click on a Mac comes as an event, before the window or after."""

from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent

from media_literacy.ui.window.desktop.file_open import FileOpenQueue


def test_what_comes_before_the_window_waits_for_it_and_later_ones_do_not():
    queue, asked = FileOpenQueue(), []
    queue.asked.connect(asked.append)
    assert queue.take(QFileOpenEvent("/lessons/one.md")) and queue.take(QFileOpenEvent("/lessons/two.md"))
    assert asked == []
    queue.begin()
    assert asked == [Path("/lessons/two.md")]
    queue.take(QFileOpenEvent("/packs/valley.lessonpack"))
    assert asked[1:] == [Path("/packs/valley.lessonpack")]


def test_other_events_and_addresses_are_left_to_others():
    queue = FileOpenQueue()
    assert not queue.take(QEvent(QEvent.Type.User))
    assert not queue.take(QFileOpenEvent(QUrl("https://a.example/one.md")))
