"""Builds the window as the program does, for tests in this process and for programs that are killed."""

from dataclasses import dataclass
from pathlib import Path

from indexed_lessons import index_our_lessons
from PySide6.QtWidgets import QApplication

from media_literacy.export.pdf.qt_start import register_fonts
from media_literacy.settings import load_settings
from media_literacy.store.learners.learner_folders import LearnerFolders
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.kiosk.kiosk_setup import KioskSetup
from media_literacy.ui.main_window import MainWindow
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource

LESSONS = Path(__file__).parents[2] / "lessons/first-steps/lessons"
FOUNDING, NIGHT_BUSES = LESSONS / "leaked-tape.md", LESSONS / "night-buses.md"


@dataclass(frozen=True, slots=True)
class Started:
    """A window with what it works with, to be ended together."""

    window: MainWindow
    tasks: Tasks
    library: LessonLibrary


def start(file: Path | None, folder: Path, kiosk: KioskSetup | None = None) -> Started:
    """Open the window with these kept things, with a lesson file or without, as a kiosk or not."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    register_fonts()
    folders = LearnerFolders(folder)
    learner = folders.last()[0] if kiosk is None else folders.guest()
    settings = load_settings(learner.folder)
    index_our_lessons(folder)
    tasks, library = Tasks(), LessonLibrary(folder)
    appearances = AppearanceSource(settings, application)
    library.use_opened_files(learner.opened_files)
    store = StoreBridge(learner.folder, store_type=learner.store_type)
    window = MainWindow(settings, appearances, store, library, tasks, folder, learner, kiosk)
    window.start(file)
    window.show()
    return Started(window, tasks, library)
