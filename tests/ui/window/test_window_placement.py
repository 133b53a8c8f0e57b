"""The window opens where it was, and never where nobody could reach it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMainWindow

from media_literacy.store.files.window_geometry import FILE_NAME, save_geometry
from media_literacy.ui.window.window_placement import restore_placement, save_placement


@pytest.fixture
def window(qtbot):
    """Make a window that is not shown yet."""

    def make():
        made = QMainWindow()
        made.setMinimumSize(200, 150)
        qtbot.addWidget(made)
        return made

    return make


def closed_at(window, folder, *geometry):
    """Somebody has closed a window there."""
    made = window()
    made.setGeometry(*geometry)
    made.show()
    save_placement(made, folder)
    made.hide()
    return made


def test_a_place_that_fits_is_taken_again(window, tmp_path):
    closed_at(window, tmp_path, 60, 70, 300, 200)
    again = window()
    restore_placement(again, tmp_path)
    assert again.geometry().getRect() == (60, 70, 300, 200)


@pytest.mark.parametrize("place", [(5000, -4000, 300, 200), (-250, 90, 300, 200), (60, 70, 5000, 4000)])
def test_every_window_is_wholly_on_a_screen(window, tmp_path, place):
    closed_at(window, tmp_path, *place)
    again = window()
    restore_placement(again, tmp_path)
    again.show()
    assert again.screen().availableGeometry().contains(again.geometry())


def test_a_full_screen_is_not_taken_again_but_the_place_before_it(qtbot, window, tmp_path):
    first = window()
    first.setGeometry(60, 70, 300, 200)
    first.show()
    first.showFullScreen()
    qtbot.waitUntil(first.isFullScreen)
    save_placement(first, tmp_path)
    again = window()
    restore_placement(again, tmp_path)
    assert not again.isFullScreen() and again.geometry() == QRect(60, 70, 300, 200)


def usual(window, tmp_path):
    made = window()
    restore_placement(made, tmp_path / "nothing saved")
    return made.size()


def test_a_file_of_an_earlier_version_is_passed_over(window, tmp_path):
    (tmp_path / FILE_NAME).write_text('{"height": 200, "is_maximized": false, "width": 300, "x": 20, "y": 30}')
    made = window()
    restore_placement(made, tmp_path)
    assert made.size() == usual(window, tmp_path)


@pytest.mark.parametrize("end", [b"", bytes(7), b"\xff" * 60])
def test_a_damaged_geometry_leaves_the_window_on_the_screen_and_of_a_size(window, tmp_path, end):
    save_geometry(b"\x01\xd9\xd0\xcb\x00\x03" + end, tmp_path)
    made = window()
    restore_placement(made, tmp_path)
    made.show()
    assert made.screen().availableGeometry().contains(made.geometry())
    assert made.width() >= 200 and made.height() >= 150


def test_a_folder_that_cannot_be_written_is_no_fault(window, tmp_path):
    (tmp_path / "file").write_text("")
    closed_at(window, tmp_path / "file", 60, 70, 300, 200)
