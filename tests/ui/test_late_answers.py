"""Whether somebody still waits for an answer."""

import shiboken6
from PySide6.QtCore import QObject

from media_literacy.ui.late_answers import is_alive


class Page(QObject):
    def take(self, _answer):
        pass


def test_who_is_gone_waits_no_more():
    page = Page()
    take = page.take
    assert is_alive(take)
    shiboken6.delete(page)
    assert not is_alive(take)


def test_what_belongs_to_no_widget_can_always_be_called():
    assert is_alive([].append) and is_alive(test_who_is_gone_waits_no_more)
