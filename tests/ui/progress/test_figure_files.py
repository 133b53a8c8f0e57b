"""Figures as files."""

from PySide6.QtGui import QImage
from ui.progress.drawn_figure import TABLE, draw

from media_literacy.ui.progress.figure_files import DRAWING, PICTURE, figure_bytes
from media_literacy.ui.progress.figure_files import TABLE as TABLE_ENDING
from media_literacy.ui.theme.colours import load_themes


def test_a_picture_is_drawn_for_paper_with_room_around_it_and_says_what_it_is():
    image = QImage.fromData(figure_bytes(PICTURE, draw, TABLE))
    assert (image.width(), image.height()) == (2 * (680 + 48), 2 * (40 + 84))
    light = load_themes()["light"]
    assert image.pixelColor(2, 2).name() == light.paper and image.pixelColor(60, 140).name() == light.caught
    assert (image.text("Title"), image.text("Description")) == ("Kinds", "You met two.")


def test_a_drawing_is_text():
    data = figure_bytes(DRAWING, draw, TABLE).decode()
    assert data.startswith("<svg") and "<desc>You met two.</desc>" in data


def test_a_table_goes_with_the_label_of_origin():
    lines = figure_bytes(TABLE_ENDING, draw, TABLE).decode("utf-8-sig").splitlines()
    assert lines[:3] == ["Kind,Met", "role,2", "time,0"] and "Not news." in lines[-1]
