"""A theme to choose is painted in its own colours, whatever the look of the program is."""

import pytest
from PySide6.QtWidgets import QWidget

from media_literacy.ui.settings.swatch import Swatch
from media_literacy.ui.theme.colours import load_themes


@pytest.fixture
def make(qtbot, appearance):
    def made(*names):
        swatch = Swatch("-".join(names), "A theme", tuple(load_themes()[name] for name in names), appearance)
        qtbot.addWidget(swatch)
        swatch.resize(swatch.sizeHint())
        return swatch

    return made


def colours(swatch, from_x, to_x):
    image = swatch.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(from_x, to_x) for y in range(10, 60)}


def test_it_is_painted_in_its_own_colours(make):
    dark = make("dark")
    found = colours(dark, 0, dark.width())
    assert {load_themes()["dark"].desk, load_themes()["dark"].paper} <= found


def test_where_the_system_decides_both_themes_are_seen(make):
    both = make("light", "dark")
    found = colours(both, 0, both.width())
    assert {load_themes()["light"].paper, load_themes()["dark"].paper} <= found


def test_the_chosen_one_looks_different(make):
    swatch = make("sepia")
    before = swatch.grab().toImage()
    swatch.setChecked(True)
    assert swatch.grab().toImage() != before


def test_a_long_name_breaks_and_a_long_word_widens(make):
    swatch = make("sepia")
    size = swatch.sizeHint()
    swatch.setText("As the system")
    assert swatch.sizeHint() == size
    swatch.setText("A theme with a name that is much longer than its page")
    assert swatch.sizeHint().width() == size.width() and swatch.sizeHint().height() > size.height()
    swatch.setText("Systemeinstellungsthema")
    assert swatch.sizeHint().width() > size.width()


def test_all_are_as_high_as_the_one_with_the_longest_name(qtbot, appearance):
    row = QWidget()
    qtbot.addWidget(row)
    short, long = (Swatch(name, name, (load_themes()["light"],), appearance, row) for name in ("Light", "As " * 20))
    assert (
        short.sizeHint().height()
        == long.sizeHint().height()
        > Swatch("Light", "Light", (load_themes()["light"],), appearance).sizeHint().height()
    )
