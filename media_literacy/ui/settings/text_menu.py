"""Text size, spacing and theme, one click away from the reader."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.settings import TEXT_SIZES, Settings
from media_literacy.ui.keys.key_bindings import LARGER_TEXT, SMALLER_TEXT, USUAL_TEXT


def stepped(settings: Settings, by: int) -> Settings:
    """The settings with the text so many steps larger; 0 is the usual size."""
    if by == 0:
        return replace(settings, text_size=100)
    at = min(range(len(TEXT_SIZES)), key=lambda index: abs(TEXT_SIZES[index] - settings.text_size))
    return replace(settings, text_size=TEXT_SIZES[min(max(at + by, 0), len(TEXT_SIZES) - 1)])


class TextMenu(QMenu):
    """A menu made for one showing; `settings_changed` carries the new settings."""

    settings_changed = Signal(Settings)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        size = _("Text size: {percent} %").format(percent=settings.text_size)
        self.addAction(size).setEnabled(False)
        self._larger = self.addAction(_("Larger text") + "\t" + " ".join(LARGER_TEXT.parts))
        self._smaller = self.addAction(_("Smaller text") + "\t" + " ".join(SMALLER_TEXT.parts))
        self._usual = self.addAction(_("Usual size") + "\t" + " ".join(USUAL_TEXT.parts))
        self.addSeparator()
        self._wide = self.addAction(_("Wide spacing"))
        self._wide.setCheckable(True)
        self._wide.setChecked(settings.spacing == "wide")
        self.addSeparator()
        group = QActionGroup(self)
        names = {
            "system": _("Colours as the system"),
            "light": _("Light"),
            "dark": _("Dark"),
            "sepia": _("Sepia"),
            "contrast": _("High contrast"),
        }
        self._themes: dict[QAction, str] = {}
        for theme, name in names.items():
            action = self.addAction(name)
            action.setCheckable(True)
            action.setChecked(settings.theme == theme)
            group.addAction(action)
            self._themes[action] = theme
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self, action: QAction) -> None:
        steps = {self._larger: 1, self._smaller: -1, self._usual: 0}
        if action in steps:
            self.settings_changed.emit(stepped(self._settings, steps[action]))
        elif action is self._wide:
            self.settings_changed.emit(replace(self._settings, spacing="wide" if action.isChecked() else "normal"))
        elif action in self._themes:
            self.settings_changed.emit(replace(self._settings, theme=self._themes[action]))
