"""Who is in the class."""

import pytest
from PySide6.QtCore import Qt
from ui.classroom.class_moments import seat
from ui.packs.seeing import press

from media_literacy.classroom.session.commands import Admit, AssignName, ReleaseSeat
from media_literacy.classroom.session.views import HelpReason
from media_literacy.ui.classroom.teacher.seat_rows import SeatRows, seats_in_order

ADA, BO, CY = seat(1, "Ada"), seat(2, "Bo"), seat(3, "Cy", awaits_admission=True)


@pytest.fixture
def rows(in_window, appearance):
    return in_window(SeatRows(25, appearance), 500, 400)


def test_who_waits_comes_first_and_then_who_may_need_help():
    helped = BO._replace(needs_help=HelpReason.NOTHING_SHOWN)
    assert seats_in_order([ADA, helped, CY]) == [CY, helped, ADA]


def test_a_seat_keeps_its_row_wherever_it_moves(rows):
    rows.show_seats([ADA, BO])
    row = rows.rows[2]
    rows.show_seats([ADA, BO._replace(needs_help=HelpReason.DISCONNECTED), CY])
    assert not row.progress.isVisible()  # nothing was read yet
    rows.show_seats([ADA, BO._replace(shown=3, needs_help=HelpReason.DISCONNECTED), CY])
    assert row.progress.isVisible()
    assert rows.rows[2] is row and row.y() < rows.rows[1].y()
    assert row.state.isVisible() and not rows.rows[1].state.isVisible()
    assert row.state._colour == "missed"
    rows.show_seats([BO._replace(has_left=True)])
    assert list(rows.rows) == [2] and row.state._colour == "soft"  # nothing to be done


def test_what_is_pressed_becomes_a_command(qtbot, rows):
    rows.show_seats([ADA, CY])
    given, removed = [], []
    rows.commanded.connect(given.append)
    rows.removal_asked.connect(removed.append)
    press(qtbot, rows, "Let Cy in")
    release, name, remove = rows.rows[1].make_menu().actions()
    release.trigger()
    name.trigger()
    qtbot.keyClicks(rows.rows[1].person, "Nobody")
    qtbot.keyClick(rows.rows[1].person, Qt.Key.Key_Escape)
    assert rows.rows[1].person.isHidden() and rows.rows[1].more.hasFocus()
    name.trigger()
    qtbot.keyClicks(rows.rows[1].person, "Ada L.")
    rows.rows[1].person.returnPressed.emit()
    remove.trigger()
    assert given == [Admit(3), ReleaseSeat(1), AssignName(1, "Ada L.")] and removed == [1]


def test_a_row_is_heard_in_one_with_what_its_sign_says(rows):
    rows.show_seats([ADA._replace(shown=25, marks=2, has_committed=True)])
    row = rows.rows[1]
    assert [paragraph.text for paragraph in row.reading_text()] == ["Ada, read 25 of 25, 2 marks, Done"]
    assert not row.state.isVisible()
