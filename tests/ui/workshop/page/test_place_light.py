"""A frame lights up around a field, shortly, and takes no click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from media_literacy.ui.workshop.page.place_light import PlaceLight


@pytest.fixture
def button(show):
    around = QWidget()
    made = QPushButton("Press", around)
    QVBoxLayout(around).addWidget(made)
    show(around)
    yield made
    around.hide()


def test_it_lies_over_the_field_and_lets_clicks_through(qtbot, appearance, button):
    light = PlaceLight(appearance._replace(is_motion_reduced=False), button.parentWidget())
    light.show_on(button)
    assert light.isVisible() and light.geometry().contains(button.geometry())
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button.window().windowHandle(), Qt.MouseButton.LeftButton, pos=button.geometry().center())


def test_it_goes_by_itself(qtbot, appearance, button):
    light = PlaceLight(appearance._replace(is_motion_reduced=False), button.parentWidget())
    light._end.setInterval(1)
    light.show_on(button)
    qtbot.waitUntil(light.isHidden)


def test_nothing_lights_up_where_motion_is_reduced(appearance, button):
    light = PlaceLight(appearance._replace(is_motion_reduced=True), button.parentWidget())
    light.show_on(button)
    assert light.isHidden()
