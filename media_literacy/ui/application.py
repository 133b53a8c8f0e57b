"""Starts Qt, builds everything once, hands it down, and stays until the window is closed."""

import gc
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from media_literacy import __version__
from media_literacy.console import LOG_NAME
from media_literacy.desktop import DESKTOP_ID
from media_literacy.export.pdf.qt_start import find_plugins, register_fonts
from media_literacy.files.reading import resolved
from media_literacy.i18n import gettext as _
from media_literacy.settings import load_settings
from media_literacy.store.learners.learner_folders import LearnerFolders
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.learners.learner_switching import gone_words
from media_literacy.ui.main_window import MainWindow
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.window.crash_report import BugReporter
from media_literacy.ui.window.desktop.file_open import Application
from media_literacy.ui.window.desktop.single_instance import JoinRequest, SingleInstance, Wanted
from media_literacy.ui.window.desktop.window_icon import window_icon
from media_literacy.ui.window.desktop.windows_desktop import name_in_task_bar
from media_literacy.ui.window.garbage_collection import Garbage
from media_literacy.ui.window.interface_language import begin_speaking
from media_literacy.ui.window.process_end import EndRequests, end_process

if TYPE_CHECKING:
    from media_literacy.ui.kiosk.kiosk_setup import KioskSetup


def run_window(
    file: Path | None,
    data_folder: Path,
    *,
    join: str | None = None,
    is_kiosk: bool = False,
    only_raises: bool = False,
) -> int:
    """Open the window, with a lesson file or the address of a class; progress and settings live in `data_folder`.

    A second start with the same folder raises the first one's window and ends, but AppError says so where it should
    have been a kiosk. With `only_raises`, no window is opened where none was raised. The answer is the exit code.
    """
    find_plugins()
    name_in_task_bar()
    # The one style that follows our colours everywhere. Asking Qt for it in Python loads all that a style can do.
    application = QApplication.instance() or Application([*sys.argv[:1], "-style", "fusion"])
    assert isinstance(application, QApplication)
    application.setApplicationName("media-literacy")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_ID)  # by which a desktop finds the icon and the name
    application.setWindowIcon(window_icon())
    wanted = JoinRequest(join) if join is not None else resolved(file) if file else None
    kiosk = _kiosk_setup(wanted, data_folder) if is_kiosk else None
    instance = SingleInstance(data_folder)
    if instance.raise_first(wanted if kiosk is None else None):
        if kiosk is not None:
            raise kiosk.already_open
        print(_("It is open already; its window was raised."))
        return 0
    if only_raises:
        instance.close()
        return 2
    register_fonts()
    folders = LearnerFolders(data_folder)
    learner, is_known = folders.begin() if kiosk is None else (folders.guest(), True)
    settings = load_settings(learner.folder) if kiosk is None else kiosk.settings
    begin_speaking(settings.language)
    reporter = BugReporter(data_folder / LOG_NAME, is_kiosk=is_kiosk)
    sys.excepthook = reporter.on_exception
    threading.excepthook = reporter.on_thread_exception
    tasks = Tasks()
    library = LessonLibrary(data_folder)
    library.use_opened_files(learner.opened_files)
    window = MainWindow(
        settings,
        AppearanceSource(settings, application),
        StoreBridge(learner.folder, store_type=learner.store_type),
        library,
        tasks,
        data_folder,
        learner,
        kiosk,
    )
    instance.asked.connect(window.come_up)
    window.first_page_painted.connect(instance.listen_soon)
    instance.listen_at_latest()
    reporter.use_window(window)
    window.start(file)
    window.show()
    if isinstance(wanted, JoinRequest):
        window.open_wanted(wanted)
    if isinstance(application, Application):
        application.files.asked.connect(window.come_up)
        application.files.begin()
    said = (settings.diagnostic, instance.diagnostic, "" if is_known else gone_words(learner))
    if diagnostics := [diagnostic for diagnostic in said if diagnostic]:
        window.say(" ".join(diagnostics))
    gc.freeze()  # what the start made stays, and to look through it takes 17 ms each time
    Garbage(window)  # `app` had put it off altogether
    requests = EndRequests(window)
    requests.asked.connect(window.end_from_outside)
    application.commitDataRequest.connect(window.end_session)
    code = application.exec()
    has_stopped = tasks.stop()
    instance.close()
    if not has_stopped or not window.has_ended_well:
        end_process(code)
    return code


def _kiosk_setup(wanted: Wanted, data_folder: Path) -> "KioskSetup":
    from media_literacy.ui.kiosk.kiosk_setup import read_setup  # a start without it has no time for hashes

    setup = read_setup(wanted, data_folder)
    print(setup.notice(), flush=True)
    return setup
