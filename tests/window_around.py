"""A window around pages: what whoever makes pages is handed, with a real store below and nothing else around it."""

from collections.abc import Callable
from pathlib import Path

from asked_window import AskedWindow
from PySide6.QtWidgets import QWidget

from media_literacy.settings import Settings
from media_literacy.store.files.unsaved_work import Recovery
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.current_learner import CurrentLearner
from media_literacy.ui.page_requests import Navigation
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.speech.voices import Voices
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.unsaved import UnsavedWork
from media_literacy.ui.window.window_frame import WindowFrame
from media_literacy.ui.window_context import WindowContext


class WindowAround(AskedWindow):
    """`context` is what is handed on; `titles` are those of the pages that were shown in `frame`.

    `forgetting` hear of a page that is no longer shown.
    """

    def __init__(self, folder: Path, tasks: Tasks) -> None:
        super().__init__()
        appearances = AppearanceSource(Settings())
        self.frame = WindowFrame(appearances.appearance)
        self.titles: list[str] = []
        self.forgetting: list[Callable[[QWidget], None]] = []
        self.store, self.library = StoreBridge(folder), LessonLibrary(folder)
        self.context = WindowContext(
            self.store,
            self.library,
            tasks,
            appearances,
            Navigation(self.frame.innermost_page, lambda: True, self.frame),
            Preferences(Settings(), appearances, folder, self.frame),
            CurrentLearner(folder, parent=self.frame),
            self.actions,
            Voices(Settings(), self.frame),
            folder,
            window=self.frame,
            show_page=self._show_page,
            unsaved=lambda: UnsavedWork(Recovery(folder), tasks, self.frame),
            erase=self._erase,
        )

    @property
    def page(self) -> QWidget | None:
        """The page that is shown, of the window itself."""
        return self.frame.pages.page

    def close(self) -> None:
        """Give back what is open."""
        self.store.close()
        self.library.close()

    def _show_page(self, page: QWidget, title: str) -> None:
        previous = self.page
        self.frame.pages.show_page(page)
        self.titles.append(title)
        if previous is not None:
            for forget in self.forgetting:
                forget(previous)

    def _erase(self) -> None:
        self.asked.append(("erase",))
