"""Of many rows only those near the window are widgets, and nobody notices."""

import itertools

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication
from ui.library.listed import BUSES, TAPE, make_entry, path_of

from media_literacy.ui.widgets.controls.row_button import RowButton

MANY = tuple(make_entry(f"lesson-{n}", pack_title=f"Pack {n // 20}") for n in range(2000))


def in_sight(page, widget):
    return page.rect().contains(widget.mapTo(page, QPoint(5, 5)))


def test_of_many_lessons_only_those_near_the_window_are_widgets(show):
    page = show(entries=MANY)
    assert page.list.rows.count == 2000
    assert 10 < len(page.list.rows.buttons) < 60


def test_a_lesson_that_is_listed_twice_has_two_rows_whatever_is_searched(qtbot, show):
    page = show(entries=(TAPE, BUSES, TAPE))
    qtbot.keyClicks(page.list.search, "tap")
    page.list.search.clear()
    assert [row.objectName() for row in page.list.rows.buttons] == [path_of(TAPE), path_of(BUSES), path_of(TAPE)]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(page.list.findChildren(RowButton)) == 3


def test_scrolling_to_the_end_shows_the_last_of_many_lessons(qtbot, show):
    page = show(entries=MANY)
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100_000)

    def is_at_end():
        bar.setValue(bar.maximum())  # rows turn out higher or lower than they were taken to be
        return page.list.rows.buttons[-1].objectName() == path_of(MANY[-1]) and in_sight(
            page, page.list.rows.buttons[-1]
        )

    qtbot.waitUntil(is_at_end)
    assert len(page.list.rows.buttons) < 60


def focused() -> str:
    """The path of the row that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.objectName()


def test_the_keys_lead_from_row_to_row_past_what_was_a_widget(qtbot, show):
    page = show(entries=MANY)
    page.take_focus()
    qtbot.waitUntil(page.cards[0].hasFocus)
    for _ in range(2 + 80):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_J)
    assert focused() == path_of(MANY[80])
    assert in_sight(page, QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert focused() == path_of(MANY[81])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert focused() == path_of(MANY[80])


def test_the_row_with_the_focus_stays_while_one_scrolls_elsewhere(qtbot, show):
    page = show(entries=MANY)
    row = page.list.rows.row(3)
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert row.hasFocus()
    qtbot.keyClick(row, Qt.Key.Key_Down)
    assert focused() == path_of(MANY[4])
    qtbot.waitUntil(lambda: in_sight(page, QApplication.focusWidget()))


def test_rows_of_many_lessons_follow_each_other_without_gaps(qtbot, show):
    titles = tuple(make_entry(f"n{n}", title="A long title " * (1 + n % 9)) for n in range(300))
    page = show(entries=titles)
    bar = page.scroller.verticalScrollBar()
    for value in (0, 4000, 9000, 2000):
        bar.setValue(value)
        rows = page.list.rows.buttons
        for row, below in itertools.pairwise(rows):
            assert row.geometry().bottom() + 2 == below.geometry().top()
            assert row.height() == row.heightForWidth(row.width())
