"""The look is the reader's settings, joined with what the system asks for."""

import gc
from dataclasses import replace
from types import SimpleNamespace

import pytest
from each_row import each_row
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from media_literacy.settings import Settings
from media_literacy.ui.theme.appearance import AppearanceSource, text_factor


@pytest.fixture
def source(qapp):
    made = AppearanceSource(Settings(theme="light", motion="full"))
    yield made
    QApplication.setPalette(QPalette())
    qapp.setStyleSheet("")


def test_the_settings_say_theme_size_spacing_and_motion(qtbot, source):
    assert (source.appearance.theme.name, source.appearance.is_motion_reduced) == ("light", False)
    with qtbot.waitSignal(source.changed) as changed:
        source.use(Settings(theme="sepia", text_size=150, spacing="wide", motion="reduced"))
    (appearance,) = changed.args
    assert appearance is source.appearance
    assert (appearance.theme.name, appearance.scale.size, appearance.scale.spacing) == ("sepia", 1.5, 1.2)
    assert appearance.is_motion_reduced


def test_settings_that_change_no_look_tell_nothing(qtbot, source):
    with qtbot.assertNotEmitted(source.changed):
        source.use(replace(Settings(theme="light", motion="full"), single_letter_keys=False))


def test_the_application_wears_the_look(qapp, source):
    source.use(Settings(theme="dark"))
    ink = source.appearance.theme.ink
    assert qapp.palette().color(QPalette.ColorRole.Text).name() == ink
    assert ink in qapp.styleSheet()


@each_row(
    "points, platform, factor",
    [
        (10.0, "linux", 1.0),
        (13.0, "linux", 1.3),
        (13.0, "darwin", 1.0),
        (19.5, "darwin", 1.5),
        (9.0, "win32", 1.0),
        (11.5, "win32", 1.0),
        (40.0, "win32", 2.0),
    ],
)
def test_text_is_as_much_larger_as_the_font_of_the_system(points, platform, factor):
    assert text_factor(points, platform) == pytest.approx(factor)


def test_a_higher_contrast_is_followed_while_the_program_runs(qtbot, source, monkeypatch):
    """As somebody switches it on in the settings of the system."""
    wanted = [Qt.ContrastPreference.NoPreference]
    source.use(Settings(theme="system"))
    announced = source._accessibility.contrastPreferenceChanged
    monkeypatch.setattr(source, "_accessibility", SimpleNamespace(contrastPreference=lambda: wanted[0]))
    for preference, is_contrast in (
        (Qt.ContrastPreference.HighContrast, True),
        (Qt.ContrastPreference.NoPreference, False),
    ):
        wanted[0] = preference
        with qtbot.waitSignal(source.changed) as changed:
            announced.emit(preference)
        assert (changed.args[0].theme.name == "contrast") is is_contrast


def test_the_systems_preferences_can_be_asked_for_later(source):
    """Qt deletes them with the object that has them."""
    gc.collect()
    assert source._system_theme() in ("light", "dark", "contrast")
