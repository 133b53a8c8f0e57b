"""The window: the page that is shown, the keys that work everywhere, and nothing else.

Pages come from `lesson_opening` and from `rooms`; what these ask for, the window does or hands to the other.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from media_literacy.errors import StoreError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import PACK_ENDING
from media_literacy.settings import Settings, save_settings
from media_literacy.store.library import LessonLibrary
from media_literacy.ui.keeping import StoreBridge
from media_literacy.ui.lesson_opening import LessonOpening
from media_literacy.ui.lesson_pages import LessonPages
from media_literacy.ui.rooms import Rooms
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.look import Look, LookSource
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.dressing import Dressed
from media_literacy.ui.widgets.plain_text import plain_box, set_window_title
from media_literacy.ui.window_placing import keep_place, put_in_place

LOG_NAME = "log.txt"
UNSAVED_FOLDER = "workshop"  # see store.recovery, which a start has no time for


class MainWindow(QMainWindow):
    """Shows one page at a time, with a line over it for what has to be said."""

    def __init__(
        self,
        settings: Settings,
        looks: LookSource,
        store: StoreBridge,
        library: LessonLibrary,
        tasks: Tasks,
        data_folder: Path,
    ) -> None:
        super().__init__()
        self._settings, self._looks, self._store = settings, looks, store
        self._library, self._tasks, self._data_folder = library, tasks, data_folder
        self._banner = Banner(self)
        self._stack = QStackedWidget(self)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(holder)
        set_window_title(self, _("Media Literacy"))
        self.setMinimumSize(640, 480)
        put_in_place(self, data_folder)
        looks.changed.connect(self._on_look_changed)
        store.fault.connect(self._banner.say)
        store.recovered.connect(self._on_recovered)
        self._opening = LessonOpening(store, library, tasks, looks, data_folder, self)
        self._opening.use_single_letters(settings.single_letter_keys)
        self._rooms = Rooms(library, tasks, looks, data_folder, self)
        self._connect_opening()
        self._connect_rooms()
        self._add_shortcuts()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown; None until the first one is ready."""
        return self._stack.currentWidget()

    @property
    def lesson(self) -> LessonPages | None:
        """The lesson that is open."""
        return self._opening.lesson

    def start(self, file: Path | None) -> None:
        """Begin with a lesson file, or with the lessons; a debrief that is owed comes first."""
        self._opening.start(file)
        if any((self._data_folder / UNSAVED_FOLDER).glob("*.json")):
            self._tell(_("What you wrote last was not saved. It is kept in the workshop, under “Not saved yet”."))

    def open_file(self, path: Path) -> None:
        """Open a lesson, or look at a pack, in place of what is shown."""
        if not self._rooms.may_leave():
            return
        self._opening.leave_lesson()
        if path.suffix.lower() == PACK_ENDING:
            self._rooms.inspect_pack(path)
        else:
            self._opening.open(path)

    def say(self, message: str, hint: str = "") -> None:
        """Tell something over the page."""
        self._banner.say(message, hint)

    def come_up(self, file: str) -> None:
        """Another start of the program asks for this window, and perhaps for a file."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if file:
            self.open_file(Path(file))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The question mark asks for help on every page."""
        if event.text() == "?" and self._settings.single_letter_keys:
            self._show_keys()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the lesson and go, once everything is on the disk; if it cannot be put there, ask first."""
        if not self._store.wait() and self._store.has_worked and not self._wants_to_lose_the_rest():
            event.ignore()
            return
        if not self._rooms.may_leave():
            event.ignore()
            return
        self._opening.leave_lesson()
        keep_place(self, self._data_folder)
        self._tasks.wait()
        self._store.close()
        super().closeEvent(event)

    def _wants_to_lose_the_rest(self) -> bool:
        from PySide6.QtWidgets import QMessageBox

        box = plain_box(
            self,
            _("What you did last could not be saved."),
            _("While this window stays open, it is tried again. Is the disk full, or the folder gone?"),
        )
        stay = box.addButton(_("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(_("Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is not stay

    # Pages

    def _show_keys(self) -> None:
        from media_literacy.ui.settings.keys_dialog import KeysDialog

        KeysDialog(self._looks.look, self._settings.single_letter_keys, self).exec()

    def _show_text_menu(self, at: QPoint) -> None:
        from media_literacy.ui.settings.text_menu import TextMenu

        menu = TextMenu(self._settings, self)
        menu.settings_changed.connect(self._change_settings)
        menu.exec(at)
        menu.deleteLater()

    def _show(self, page: QWidget, title: str) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        set_window_title(self, title)
        if isinstance(page, LessonPages):
            page.take_focus()
        else:
            page.setFocus()
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
            self._opening.let_go(before)
            self._rooms.let_go(before)

    # What happens

    def _connect_opening(self) -> None:
        opening = self._opening
        opening.page_made.connect(self._show)
        opening.fault.connect(self._on_not_kept)
        opening.open_requested.connect(self._on_path)
        opening.choose_file_requested.connect(self._on_open_file)
        opening.writing_requested.connect(self._write_on)
        opening.workshop_requested.connect(self._rooms.show_workshop)
        opening.settings_requested.connect(self._show_settings)
        opening.text_requested.connect(self._show_text_menu)
        opening.keys_requested.connect(self._show_keys)
        opening.address_requested.connect(self._on_address)

    def _connect_rooms(self) -> None:
        rooms = self._rooms
        rooms.page_made.connect(self._show)
        rooms.left.connect(self._opening.show_lessons)
        rooms.fault.connect(self._banner.say)
        rooms.told.connect(self._tell)
        rooms.settings_changed.connect(self._change_settings)
        rooms.erase_requested.connect(self._on_erase)
        rooms.text_requested.connect(self._show_text_menu)
        rooms.keys_requested.connect(self._show_keys)
        rooms.address_requested.connect(self._on_address)

    def _write_on(self) -> None:
        self._opening.leave_lesson()
        self._rooms.write_on(self._opening.lesson_path)

    def _show_settings(self) -> None:
        self._rooms.show_settings(self._settings)

    def _tell(self, message: str) -> None:
        self._banner.say(message, look="advice")

    def _on_not_kept(self, message: str, hint: str) -> None:
        if not self._banner.text:  # the store has said more about it
            self._banner.say(message, hint)

    def _on_path(self, path: str) -> None:
        self.open_file(Path(path))

    def _on_open_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        path, _kind = QFileDialog.getOpenFileName(
            self, _("Open a lesson or a pack"), "", _("Lessons and packs (*.md *.lessonpack);;All files (*)")
        )
        if path:
            self.open_file(Path(path))

    def _on_address(self, address: str) -> None:
        from media_literacy.ui.outside import open_address

        open_address(address)

    def _on_recovered(self) -> None:
        self._banner.hide()

    def _on_erase(self) -> None:
        try:
            self._store.erase_everything()
            self._library.erase()
            (self._data_folder / LOG_NAME).unlink(missing_ok=True)
        except StoreError as problem:
            self._banner.say(problem.message, problem.hint)
        except OSError:
            self._banner.say(_("The log could not be deleted."), _("It is the file log.txt in the folder named here."))
        else:
            self._banner.say(_("Everything kept about you was deleted."), look="advice")

    def _change_settings(self, settings: Settings) -> None:
        from media_literacy.ui.settings.settings_page import SettingsPage

        self._settings = settings
        self._looks.use(settings)
        self._opening.use_single_letters(settings.single_letter_keys)
        page = self.page
        if isinstance(page, SettingsPage):
            page.show_settings(settings)
        try:
            save_settings(settings, self._data_folder)
        except StoreError as problem:
            self._banner.say(problem.message, problem.hint)

    def _on_look_changed(self, look: Look) -> None:
        page = self.page
        if isinstance(page, Dressed):
            page.show_look(look)

    def _add_shortcuts(self) -> None:
        for keys, slot in (
            (QKeySequence.StandardKey.ZoomIn, self._on_larger),
            (QKeySequence("Ctrl+="), self._on_larger),
            (QKeySequence.StandardKey.ZoomOut, self._on_smaller),
            (QKeySequence("Ctrl+0"), self._on_usual_size),
            (QKeySequence("F1"), self._show_keys),
            (QKeySequence("F11"), self._on_full_screen),
            (QKeySequence.StandardKey.Open, self._on_open_file),
            (QKeySequence.StandardKey.Quit, self.close),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)

    def _on_larger(self) -> None:
        self._step_text_size(1)

    def _on_smaller(self) -> None:
        self._step_text_size(-1)

    def _step_text_size(self, by: int) -> None:
        from media_literacy.ui.settings.text_menu import stepped

        self._change_settings(stepped(self._settings, by))

    def _on_usual_size(self) -> None:
        self._change_settings(replace(self._settings, text_size=100))

    def _on_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
