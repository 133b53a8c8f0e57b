"""The window: the page that is shown, the keys that work everywhere, and nothing else.

Pages come from `home`, `lesson_opening` and `rooms`; what these ask for by `WindowActions`, the window does or hands to
the other. Which of them is shown next is the business of `page_requests`.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QSessionManager
from PySide6.QtWidgets import QMainWindow, QWidget

from media_literacy.files.file_formats import LESSON_ENDINGS, PACK_ENDING
from media_literacy.i18n import gettext as _
from media_literacy.settings import Settings
from media_literacy.store.learners.learner_folders import Learner
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.current_learner import CurrentLearner
from media_literacy.ui.home import Home
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.later_work import begin_after
from media_literacy.ui.learners.erasing import Erasing
from media_literacy.ui.learners.learner_switching import LearnerSwitching
from media_literacy.ui.lesson.lesson_opening import LessonOpening
from media_literacy.ui.page_requests import Navigation
from media_literacy.ui.paths import as_path
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.room_registry import Rooms, room_links
from media_literacy.ui.saving_faults import SavingFaults
from media_literacy.ui.speech.voices import Voices
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.teacher_action_registry import teacher_actions
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.web_search import WebSearch
from media_literacy.ui.widgets.after_painting import AFTER_PAINTING
from media_literacy.ui.widgets.labels.plain_text import set_window_title
from media_literacy.ui.window.closing import Closing
from media_literacy.ui.window.external_links import open_address
from media_literacy.ui.window.input.input_filters import watch_input
from media_literacy.ui.window.leave_guard import LeaveGuard
from media_literacy.ui.window.left_over import LeftOver
from media_literacy.ui.window.small_screens import ScrolledFrame, SmallScreens
from media_literacy.ui.window.window_actions import WindowActions
from media_literacy.ui.window.window_frame import WindowFrame
from media_literacy.ui.window.window_placement import restore_placement, save_placement
from media_literacy.ui.window_context import WindowContext
from media_literacy.ui.window_shortcuts import WindowShortcuts

if TYPE_CHECKING:
    from media_literacy.ui.kiosk.kiosk import Kiosk
    from media_literacy.ui.kiosk.kiosk_setup import KioskSetup
    from media_literacy.ui.lesson.lesson_page_order import LessonPages
    from media_literacy.ui.lesson.occasion.occasion_pages import OccasionPages
    from media_literacy.ui.window.desktop.single_instance import Wanted


class MainWindow(QMainWindow):
    """Shows one page at a time; over it a line for what has to be said, below it what is being worked on.

    What a start can do without is loaded after `first_page_painted`.
    """

    first_page_painted = Signal()

    def __init__(
        self,
        settings: Settings,
        appearances: AppearanceSource,
        store: StoreBridge,
        library: LessonLibrary,
        tasks: Tasks,
        data_folder: Path,
        learner: Learner | None = None,
        kiosk: "KioskSetup | None" = None,
    ) -> None:
        super().__init__()
        self._appearances, self._store = appearances, store
        self._tasks, self._data_folder = tasks, data_folder
        self._frame = WindowFrame(appearances.appearance, self)
        self._banner = self._frame.banner
        self.setCentralWidget(ScrolledFrame(self._frame, self))
        set_window_title(self, _("Media Literacy"))
        SmallScreens(self)
        watch_input(self)
        restore_placement(self, data_folder)
        appearances.changed.connect(self._frame.apply_appearance)
        topic = self._banner.topic
        self._guard = LeaveGuard(data_folder, tasks, topic("put aside", stays=True), self)
        self._learners = CurrentLearner(data_folder, learner, self)
        self._left_over = LeftOver(self._banner, data_folder, self._learners)
        self._preferences = Preferences(settings, appearances, self._learners.settings_folder, self)
        self._saving_faults = SavingFaults(self._banner, store, self._preferences, self)
        self._navigation = Navigation(self._frame.innermost_page, self._guard.may_leave, self)
        self._frame.pages.use_single_letters(settings.single_letter_keys)
        voices = Voices(settings, self)
        self._preferences.changed.connect(voices.use_settings)
        actions = WindowActions(
            show_keys=self._show_keys,
            show_text_menu=self._preferences.show_text_menu,
            open_address=open_address,
            find_web_search=WebSearch(self._preferences, topic("web search", stays=False), self).find,
            open_file=self.open_file,
            continue_lesson=self._continue_lesson,
            choose_file=self._choose_file,
            show_room=self._show_room,
            edit_lesson=self._edit_lesson,
            leave=self._show_lessons,
            report_fault=self._banner.report,
            report_done=self._frame.report_done,
            find_voice=voices.find,
        )
        if kiosk is not None:
            actions = kiosk.actions(actions)
        self._erasing = Erasing(store, library, tasks, actions, self._learners, self._preferences, data_folder, self)
        context = WindowContext(
            store,
            library,
            tasks,
            appearances,
            self._navigation,
            self._preferences,
            self._learners,
            actions,
            voices,
            data_folder,
            window=self,
            show_page=self._show_page,
            unsaved=self._guard.unsaved,
            erase=self._erasing.begin,
            is_kiosk=kiosk is not None,
        )
        self._home = Home(context, partial(room_links, is_kiosk=context.is_kiosk))
        self._opening = LessonOpening(context, self._home, teacher_actions)
        self._rooms = Rooms(context)
        self._switching = LearnerSwitching(context, self._opening, self.close)
        self._closing = Closing(
            store, tasks, self._frame.work_bar, self._guard.may_leave, self._opening.leave_lesson, self
        )
        begin_after(self.first_page_painted, context, self._banner)
        self._frame.use_navigation(self._navigation)
        self._frame.show_work_of(tasks)
        self._kiosk = None if kiosk is None else self._make_kiosk(kiosk, context)
        self._connect()
        WindowShortcuts(self, self._preferences, actions, self.close, is_kiosk=context.is_kiosk)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown; None until the first one is ready."""
        return self._frame.pages.page

    @property
    def lesson(self) -> "LessonPages | OccasionPages | None":
        """The lesson that is open."""
        return self._opening.lesson

    @property
    def has_ended_well(self) -> bool:
        """Whether the window was closed with everything on the disk."""
        return self._closing.is_clean

    def start(self, file: Path | None) -> None:
        """Begin with a lesson file, or with the lessons; a debrief that is owed comes first."""
        self._opening.start(file, is_first=True)
        if self._kiosk is None:
            self._left_over.show()

    def open_file(self, path: Path) -> None:
        """Open a lesson, look at a pack, or read a document, in place of what is shown, once that may be left."""
        ending = path.suffix.lower()
        if ending == PACK_ENDING:
            self._rooms.inspect_pack(path)
        elif ending in ("", *LESSON_ENDINGS):
            self._opening.open(path)
        else:
            self._rooms.read_document(path)

    def _continue_lesson(self, path: Path) -> None:
        self._opening.open(path, goes_on=True)

    def say(self, message: str, hint: str = "") -> None:
        """Tell something over the page."""
        self._banner.show_message(message, hint, topic="start", stays=True)

    def come_up(self, wanted: "Wanted") -> None:
        """Another start of the program asks for this window, and perhaps for what a kiosk does not give way to."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if self._kiosk is None:
            self.open_wanted(wanted)

    def open_wanted(self, wanted: "Wanted") -> None:
        """Go to the file or the class, if any."""
        if isinstance(wanted, Path):
            self.open_file(wanted)
        elif wanted is not None:
            self._rooms.join_class(wanted.address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The question mark asks for help on every page."""
        if event.text() == keys.HELP_LETTER.chord and self._preferences.settings.single_letter_keys:
            self._show_keys()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go once everything is on the disk, which may take a moment; whatever only reads is dropped."""
        is_asked_first = not self._closing.is_silent and not (self._kiosk or self._switching).may_close()
        if is_asked_first or not self._closing.begin():
            self._frame.let_work(not self._closing.is_under_way)
            event.ignore()
            return
        if self._kiosk is None:
            save_placement(self, self._data_folder)
        self._tasks.stop()
        if self._closing.is_clean:
            self._store.close()
        super().closeEvent(event)

    def customEvent(self, event: QEvent) -> None:
        """The first page was painted."""
        self.first_page_painted.emit()

    def end_from_outside(self) -> None:
        """Close without a question; what is not saved is put aside."""
        self._guard.be_silent()
        self._closing.is_silent = True
        self.close()

    def end_session(self, manager: QSessionManager) -> None:
        """The session ends: ask, where that is allowed, and put everything on the disk."""
        if not manager.allowsInteraction():
            self._guard.keep_now()
        elif not self._guard.may_leave():
            manager.cancel()
        manager.release()
        self._store.wait()

    # What a page may ask for

    def _show_page(self, page: QWidget, title: str) -> None:
        before = self.page
        self._frame.pages.show_page(page)
        set_window_title(self, title)
        if before is None:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), AFTER_PAINTING)
        else:
            self._home.forget_page(before)
            self._opening.forget_page(before)
            self._rooms.forget_page(before)

    def _show_keys(self) -> None:
        from media_literacy.ui.settings.keys_dialog import KeysDialog

        letters = self._preferences.settings.single_letter_keys
        KeysDialog(self._appearances.appearance, letters, self, is_kiosk=self._kiosk is not None).exec()

    def _choose_file(self) -> None:
        from media_literacy.ui.widgets.file_dialogs import file_to_open

        kinds = _("Lessons and packs (*.md *.lessonpack);;All files (*)")
        if (path := file_to_open(self, _("Open a lesson or a pack"), kinds)) is not None:
            self.open_file(path)

    def _show_room(self, name: str) -> None:
        self._left_over.on_room(name)
        self._rooms.enter(name)

    def _edit_lesson(self) -> None:
        if self._opening.lesson is not None:
            self._rooms.edit_lesson(self._opening.lesson.file)

    def _show_lessons(self) -> None:
        self._opening.show_lessons()

    # What happens

    def _make_kiosk(self, setup: "KioskSetup", context: WindowContext) -> "Kiosk":
        from media_literacy.ui.kiosk.kiosk import Kiosk

        return Kiosk(setup, context, self._switching, self._frame, self.open_wanted)

    def _connect(self) -> None:
        self._frame.file_dropped.connect(self._on_path)
        self._navigation.cancelled.connect(self._on_navigation_cancelled)
        self._navigation.leaving.connect(self._opening.leave_lesson)
        self._closing.finished.connect(self.close)
        self._closing.stayed.connect(self._on_stayed)
        self._preferences.changed.connect(self._on_settings_changed)
        self._erasing.erased.connect(self._left_over.clear)
        self._opening.not_saved.connect(self._saving_faults.report_unsaved)
        self._opening.document_requested.connect(self._on_document_requested)

    def _on_path(self, path: str) -> None:
        self.open_file(as_path(path))

    def _on_document_requested(self, path: str) -> None:
        self._rooms.read_document(as_path(path))

    def _on_navigation_cancelled(self) -> None:
        if self.page is None:  # at the start there is nothing to stay at
            self._home.show()

    def _on_stayed(self) -> None:
        self._frame.let_work(True)
        self._opening.return_to_lesson()

    def _on_settings_changed(self, settings: Settings) -> None:
        self._frame.pages.use_single_letters(settings.single_letter_keys)
