"""What tests of the window share."""

import pytest
from asked_window import AskedWindow

from media_literacy.export.pdf.qt_start import register_fonts
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.colours import load_themes
from media_literacy.ui.theme.fonts import TypeScale


@pytest.fixture(scope="session", autouse=True)
def bundled_fonts(qapp):
    """The fonts of the program, so that texts measure here as they do there."""
    register_fonts()


@pytest.fixture
def window():
    """A window that keeps what its pages ask of it."""
    return AskedWindow()


@pytest.fixture
def appearance():
    """The light theme at 100 %, without motion."""
    return Appearance(load_themes()["light"], TypeScale(), is_motion_reduced=True)


@pytest.fixture
def large_appearance():
    """The high-contrast theme at 200 %."""
    return Appearance(load_themes()["contrast"], TypeScale(size=2.0), is_motion_reduced=True)
