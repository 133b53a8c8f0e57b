"""How somebody likes the program: put to use at once, and kept."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.errors import StoreError
from media_literacy.settings import NOT_ASKED, Settings, save_settings
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.window.interface_language import speak


class Preferences(QObject):
    """`changed` carries the settings that hold from now on; `kept` says that they are kept, `fault` why not."""

    changed = Signal(Settings)
    fault = Signal(StoreError)
    kept = Signal()

    def __init__(self, settings: Settings, appearances: AppearanceSource, folder: Path | None, window: QWidget) -> None:
        """They are kept in this folder; without one nothing is kept."""
        super().__init__(window)
        self.settings = settings
        self._appearances, self._folder, self._window = appearances, folder, window

    def use(self, settings: Settings, folder: Path | None) -> None:
        """Like it as another learner does, in whose folder it is kept from now on."""
        self._folder = folder
        self._follow(settings)
        self.kept.emit()  # what could not be kept is nothing of this learner's

    def change(self, settings: Settings) -> None:
        """Like it another way from now on."""
        self._follow(settings)
        if self._folder is None:
            return
        try:
            save_settings(settings, self._folder)
        except StoreError as problem:
            self.fault.emit(problem)
        else:
            self.kept.emit()

    def speak(self, language: str) -> None:
        """Speak another language from now on, also where the start of the program asked for one."""
        if language == self.settings.language:
            speak(language)
        self.change(replace(self.settings, language=language))

    def forget_person(self) -> None:
        """Keep how the program looks and behaves, and nothing that tells of who uses it."""
        self.change(replace(self.settings, age_group=NOT_ASKED, not_now=""))

    def make_larger(self) -> None:
        """Make all text one step larger."""
        self._step_text_size(1)

    def make_smaller(self) -> None:
        """Make all text one step smaller."""
        self._step_text_size(-1)

    def use_usual_size(self) -> None:
        """Make all text as large as at the beginning."""
        self.change(replace(self.settings, text_size=100))

    def show_text_menu(self, at: QPoint) -> None:
        """Offer what concerns the text, at a place on the screen."""
        from media_literacy.ui.settings.text_menu import TextMenu
        from media_literacy.ui.widgets.controls.menus import open_menu

        menu = TextMenu(self.settings, self._window)
        menu.settings_changed.connect(self.change)
        menu.aboutToHide.connect(menu.deleteLater)
        open_menu(menu, at, self._window)

    def _follow(self, settings: Settings) -> None:
        is_other_language = settings.language != self.settings.language
        self.settings = settings
        if is_other_language:
            speak(settings.language)
        self._appearances.use(settings)
        self.changed.emit(settings)

    def _step_text_size(self, by: int) -> None:
        from media_literacy.ui.settings.text_menu import stepped

        self.change(stepped(self.settings, by))
