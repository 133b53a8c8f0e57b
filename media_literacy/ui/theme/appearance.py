"""How everything looks right now: the reader's settings joined with what the system asks for."""

import sys
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from media_literacy.settings import Settings
from media_literacy.ui.theme.colours import Theme, load_themes
from media_literacy.ui.theme.fonts import PLAIN, SPACINGS, TypeScale
from media_literacy.ui.theme.style_sheet import palette, style_sheet


class Appearance(NamedTuple):
    """The theme, the sizes, and whether motion is reduced."""

    theme: Theme
    scale: TypeScale
    is_motion_reduced: bool


class AppearanceSource(QObject):
    """Works out the look, puts it on the application, and tells when it changes."""

    changed = Signal(Appearance)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hints = QGuiApplication.styleHints()  # kept: what it has of accessibility would go with it
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._accessibility = self._hints.accessibility() if hasattr(self._hints, "accessibility") else None
        if self._accessibility is not None:  # Qt 6.10 and later
            self._accessibility.contrastPreferenceChanged.connect(self._on_system_changed)
        self.appearance = self._work_out()
        self._apply()

    def use(self, settings: Settings) -> None:
        """Follow other settings from now on."""
        self._settings = settings
        self._on_system_changed()

    def _on_system_changed(self) -> None:
        appearance = self._work_out()
        if appearance != self.appearance:
            self.appearance = appearance
            self._apply()
            self.changed.emit(appearance)

    def _work_out(self) -> Appearance:
        name = self._settings.theme
        if name == "system":
            name = self._system_theme()
        wanted = text_factor(QGuiApplication.font().pointSizeF())
        scale = TypeScale(
            wanted * self._settings.text_size / 100,
            SPACINGS[self._settings.spacing],
        )
        reduced = self._settings.motion == "reduced" or (
            self._settings.motion == "system" and not _system_wants_motion()
        )
        return Appearance(load_themes()[name], scale, reduced)

    def _system_theme(self) -> str:
        accessibility = self._accessibility
        if accessibility is not None and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _apply(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        font = application.font()
        font.setFamily(PLAIN)
        application.setFont(font)
        application.setPalette(palette(self.appearance.theme))
        application.setStyleSheet(style_sheet(self.appearance.theme, self.appearance.scale))


def text_factor(points: float, platform: str = sys.platform) -> float:
    """How much larger than usual a system asks text to be, by the size of its own font.

    That is usually 9 to 11 points; on macOS, whose point is a pixel, 13.
    """
    usual = 13.0 if platform == "darwin" else 10.0
    return min(max(points / usual, 1.0), 2.0) if points > usual * 1.15 else 1.0


def _system_wants_motion() -> bool:
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo) or QApplication.isEffectEnabled(
        Qt.UIEffect.UI_General
    )
