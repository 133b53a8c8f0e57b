"""The window: which page is shown, the keys that work everywhere, and nothing else.

Pages and dialogs are imported when they are first shown: a start must not wait for them.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from media_literacy import resources
from media_literacy.errors import AppError, StoreError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.links import is_allowed_address
from media_literacy.settings import Settings, save_settings
from media_literacy.store.library import LessonEntry, LessonLibrary, OpenedLesson
from media_literacy.ui.keeping import StoreBridge
from media_literacy.ui.lesson_pages import LessonPages
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.look import Look, LookSource
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.dressing import Dressed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from media_literacy.ui.packs.packs_pages import PacksPages
    from media_literacy.ui.workshop.workshop_pages import WorkshopPages

PACK_ENDING = ".lessonpack"
LOG_NAME = "log.txt"


class MainWindow(QMainWindow):
    """Shows the lessons, one lesson or the settings."""

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
        self._lesson: LessonPages | None = None
        self._lesson_path = Path()
        self._workshop: WorkshopPages | None = None
        self._entries: tuple[LessonEntry, ...] = ()
        self._next_file: Path | None = None
        self._is_owing = self._wants_debrief = False
        self._owed_path: Path | None = None
        self._banner = Banner(self)
        self._stack = QStackedWidget(self)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(holder)
        self.setWindowTitle(_("Media Literacy"))
        self.setMinimumSize(640, 480)
        room = self.screen().availableSize()  # the frame of the window takes some of it
        self.resize(min(1280, room.width() - 16), min(820, room.height() - 48))
        looks.changed.connect(self._on_look_changed)
        store.fault.connect(self._banner.say)
        store.recovered.connect(self._on_recovered)
        self._add_shortcuts()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown; None until the first one is ready."""
        return self._stack.currentWidget()

    @property
    def lesson(self) -> LessonPages | None:
        """The lesson that is open."""
        return self._lesson

    def start(self, file: Path | None) -> None:
        """Begin with a lesson file, or with the lessons; a debrief that is owed comes first."""
        owed = self._store.owed_debriefs()
        if not owed and file is not None:
            self.open_lesson(file)
            return
        self._next_file, self._is_owing = file, bool(owed)
        self._load_lessons()

    def open_lesson(self, path: Path) -> None:
        """Open a lesson file, or look at a pack; what cannot be opened is told in words."""
        if path.suffix.lower() == PACK_ENDING:
            self._make_packs().inspect(path)
            return
        self._tasks.run(partial(self._library.open_lesson, path), self._on_opened, self._on_open_failed)

    def say(self, message: str, hint: str = "") -> None:
        """Tell something over the page."""
        self._banner.say(message, hint)

    def come_up(self, file: str) -> None:
        """Another start of the program asks for this window, and perhaps for a file."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if file and (self._workshop is None or self._workshop.may_close()):
            self._close_lesson()
            self.open_lesson(Path(file))

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
        if self._workshop is not None and not self._workshop.may_close():
            event.ignore()
            return
        self._close_lesson()
        self._tasks.wait()
        self._store.close()
        super().closeEvent(event)

    def _wants_to_lose_the_rest(self) -> bool:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setWindowTitle(_("Media Literacy"))
        box.setText(_("What you did last could not be saved."))
        box.setInformativeText(
            _("While this window stays open, it is tried again. Is the disk full, or the folder gone?")
        )
        stay = box.addButton(_("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(_("Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is not stay

    # Pages

    def _load_lessons(self) -> None:
        self._tasks.run(self._read_entries, self._on_entries, self._on_open_failed)

    def _read_entries(self) -> tuple[LessonEntry, ...]:
        from media_literacy.store.packs import InstalledPacks

        packs = InstalledPacks(self._data_folder)
        packs.tidy()
        return self._library.entries(resources.lessons_folder(), packs.folder) + self._library.opened_before()

    def _on_entries(self, entries: tuple[LessonEntry, ...]) -> None:
        self._entries = entries
        if self._is_owing:
            self._is_owing = False
            owed = self._store.owed_debriefs()
            entry = next((one for key in owed for one in entries if one.key == key), None)
            if entry is not None and (self._next_file is None or self._next_file.resolve() != entry.path.resolve()):
                self._show_owed(entry)
                return
        if self._next_file is not None:
            file, self._next_file = self._next_file, None
            self.open_lesson(file)
            return
        self._show_lessons()

    def _show_lessons(self) -> None:
        standings = self._store.standings()
        from media_literacy.ui.library.lessons_page import LessonsPage

        page = LessonsPage(self._entries, standings, self._looks.look, self)
        page.use_single_letters(self._settings.single_letter_keys)
        page.lesson_chosen.connect(self._on_path)
        page.file_dropped.connect(self._on_path)
        page.open_file_requested.connect(self._on_open_file)
        page.workshop_requested.connect(self._show_workshop)
        page.settings_requested.connect(self._show_settings)
        page.help_requested.connect(self._show_keys)
        self._show(page)
        self.setWindowTitle(_("Media Literacy"))

    def _show_owed(self, entry: LessonEntry) -> None:
        from media_literacy.ui.widgets.message_page import MessagePage

        page = MessagePage(
            _("Before you go on"),
            [
                _("You left “{title}” before its end, and its debrief has not been read yet.").format(
                    title=entry.title
                ),
                _("Read on where you were, or see now what the article was. Then all lessons are open again."),
            ],
            [_("Read on"), _("See the debrief")],
            self._looks.look,
            self,
            has_way_back=False,
        )
        self._owed_path = entry.path
        page.answered.connect(self._on_owed_answered)
        self._show(page)

    def _on_owed_answered(self, answer: int) -> None:
        self._wants_debrief = answer == 1
        if self._owed_path is not None:
            self.open_lesson(self._owed_path)

    def _on_opened(self, opened: OpenedLesson) -> None:
        if opened.lesson is None:
            first = next(iter(opened.report.diagnostics), None)
            told = [_("There is no article in this file that could be read.")]
            if first is not None:
                told += [
                    _("Line {line}: {message}").format(line=first.location.line, message=first.message),
                    first.hint,
                ]
            self._show_refusal(_("“{file}” is not a lesson").format(file=Path(opened.report.file).name), told)
            return
        self._close_lesson()
        self._lesson = LessonPages(
            opened, self._store, self._looks.look, self, uses_single_letters=self._settings.single_letter_keys
        )
        self._lesson.left.connect(self._on_lesson_left)
        self._lesson.workshop_requested.connect(self._write_on)
        self._lesson_path = Path(opened.report.file)
        self._lesson.text_requested.connect(self._show_text_menu)
        self._lesson.keys_requested.connect(self._show_keys)
        self._lesson.address_requested.connect(self._on_address)
        self._show(self._lesson)
        self._lesson.begin()
        self.setWindowTitle(_("{title} – Media Literacy").format(title=opened.lesson.front.title))
        if self._wants_debrief:
            self._wants_debrief = False
            self._lesson.show_debrief()

    def _on_open_failed(self, problem: AppError) -> None:
        self._show_refusal(_("The lesson could not be opened"), [problem.message, problem.hint])

    def _show_refusal(self, title: str, told: list[str]) -> None:
        self._wants_debrief = False
        self._close_lesson()
        self.setWindowTitle(_("Media Literacy"))
        from media_literacy.ui.widgets.message_page import MessagePage

        page = MessagePage(title, [text for text in told if text], [_("Back to the lessons")], self._looks.look, self)
        page.answered.connect(self._on_lesson_left)
        self._show(page)

    def _show_workshop(self) -> None:
        self._make_workshop().show_start(self._library.opened_before())

    def _write_on(self) -> None:
        """Go on with the open lesson as its author."""
        self._close_lesson()
        path = self._lesson_path
        owned = (resources.lessons_folder(), self._data_folder / "packs")
        is_copy = any(path.resolve().is_relative_to(one.resolve()) for one in owned)
        self._make_workshop().open_file(path, is_copy=is_copy)

    def _make_workshop(self) -> "WorkshopPages":
        from media_literacy.store.recovery import Recovery
        from media_literacy.ui.workshop.workshop_pages import WorkshopPages

        workshop = WorkshopPages(self._data_folder, Recovery(self._data_folder), self._tasks, self._looks.look, self)
        workshop.left.connect(self._load_lessons)
        workshop.packs_requested.connect(self._show_packs)
        workshop.fault.connect(self._banner.say)
        workshop.text_requested.connect(self._show_text_menu)
        workshop.keys_requested.connect(self._show_keys)
        workshop.address_requested.connect(self._on_address)
        self._show(workshop)
        self._workshop = workshop
        self.setWindowTitle(_("Workshop – Media Literacy"))
        return workshop

    def _show_packs(self) -> None:
        self._make_packs().show_list()

    def _make_packs(self) -> "PacksPages":
        from media_literacy.store.packs import InstalledPacks
        from media_literacy.ui.packs.packs_pages import PacksPages

        pages = PacksPages(InstalledPacks(self._data_folder), self._tasks, self._looks.look, self)
        pages.left.connect(self._load_lessons)
        pages.fault.connect(self._banner.say)
        pages.told.connect(self._tell)
        self._show(pages)
        self.setWindowTitle(_("Packs – Media Literacy"))
        return pages

    def _tell(self, message: str) -> None:
        self._banner.say(message, look="advice")

    def _show_settings(self) -> None:
        from media_literacy.ui.settings.settings_page import SettingsPage

        page = SettingsPage(self._settings, self._data_folder, self._looks.look, self)
        page.settings_changed.connect(self._change_settings)
        page.erase_requested.connect(self._on_erase)
        page.left.connect(self._load_lessons)
        self._show(page)

    def _show_keys(self) -> None:
        from media_literacy.ui.settings.keys_dialog import KeysDialog

        KeysDialog(self._looks.look, self._settings.single_letter_keys, self).exec()

    def _show_text_menu(self, at: QPoint) -> None:
        from media_literacy.ui.settings.text_menu import TextMenu

        menu = TextMenu(self._settings, self)
        menu.settings_changed.connect(self._change_settings)
        menu.exec(at)
        menu.deleteLater()

    def _show(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if isinstance(page, LessonPages):
            page.take_focus()
        else:
            page.setFocus()
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
            if before is self._lesson:
                self._lesson = None
            if before is self._workshop:
                self._workshop = None

    # What happens

    def _on_path(self, path: str) -> None:
        self.open_lesson(Path(path))

    def _on_open_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        path, _kind = QFileDialog.getOpenFileName(
            self, _("Open a lesson or a pack"), "", _("Lessons and packs (*.md *.lessonpack);;All files (*)")
        )
        if path:
            self.open_lesson(Path(path))

    def _on_lesson_left(self) -> None:
        self._close_lesson()
        if self._lesson is not None:  # it was left: until the lessons are there, nothing more counts on it
            self._lesson.setEnabled(False)
        self._load_lessons()

    def _close_lesson(self) -> None:
        if self._lesson is not None and not self._lesson.close_attempt() and not self._banner.text:
            self._banner.say(_("Not everything could be saved yet."), _("It is tried again while this window is open."))

    def _on_address(self, address: str) -> None:
        from PySide6.QtGui import QDesktopServices

        if is_allowed_address(address):
            QDesktopServices.openUrl(QUrl(address))

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
        if self._lesson is not None:
            self._lesson.use_single_letters(settings.single_letter_keys)
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
