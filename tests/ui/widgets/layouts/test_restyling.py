"""A change of the look reaches everything that wants it."""

import pytest
from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.layouts.restyling import HasAppearance, restyle_children


class Painted(QWidget):
    """Hears of the look."""

    def __init__(self, parent):
        super().__init__(parent)
        self.heard = []

    def apply_appearance(self, appearance):
        self.heard.append(appearance)


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_whoever_paints_by_the_look_hears_of_it_however_deep(parent, appearance):
    child = Painted(parent)
    grandchild = Painted(QWidget(child))
    restyle_children(parent, appearance)
    assert child.heard == grandchild.heard == [appearance]


def test_only_what_has_the_method_is_asked(parent):
    assert isinstance(Painted(parent), HasAppearance) and not isinstance(parent, HasAppearance)
