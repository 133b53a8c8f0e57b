"""A class that somebody sits in is asked about before the window goes elsewhere."""

from typing import Any

from PySide6.QtWidgets import QWidget

from media_literacy.ui.classroom.learner.seat_work import SeatWork


class Page(QWidget):
    goes_on = True


def test_it_is_asked_about_while_it_goes_on_and_not_twice(qtbot):
    page: Any = Page()
    qtbot.addWidget(page)
    work = SeatWork(page)
    asked = work.question()
    assert asked is not None and asked.keep == "Leave the lesson" and "is kept" in asked.details
    page.goes_on = False
    assert work.question() is None
    page.goes_on = True
    work.discard()
    assert work.question() is None and work.kept_text() is None
