"""The rooms beside the lessons: the workshop, the packs and the settings, each built when somebody goes there."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.store.library.lesson_library import LessonLibrary, OpenedLesson
from media_literacy.ui.navigation import Navigation
from media_literacy.ui.paths import as_path
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.window.window_actions import WindowActions

if TYPE_CHECKING:
    from media_literacy.store.packs.file_association import FileType
    from media_literacy.ui.packs.pack_work import PackWork
    from media_literacy.ui.packs.packs_pages import PacksPages
    from media_literacy.ui.settings.settings_page import SettingsPage
    from media_literacy.ui.unsaved import UnsavedWork
    from media_literacy.ui.workshop.workshop_pages import WorkshopPages


class Rooms(QObject):
    """`page_made` carries a page and the title of the window with it."""

    page_made = Signal(QWidget, str)
    not_put_aside = Signal(str, str)
    put_aside_again = Signal()
    erase_requested = Signal()

    def __init__(
        self,
        library: LessonLibrary,
        tasks: Tasks,
        appearances: AppearanceSource,
        navigation: Navigation,
        preferences: Preferences,
        actions: WindowActions,
        data_folder: Path,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._tasks, self._appearances, self._navigation = tasks, appearances, navigation
        self._preferences, self._actions = preferences, actions
        self._data_folder, self._window = data_folder, window
        self._packs: PacksPages | None = None
        self._pack_work: PackWork | None = None
        self._workshop: WorkshopPages | None = None
        self._unsaved: UnsavedWork | None = None
        self._settings_page: SettingsPage | None = None
        self._file_type: FileType | None = None

    def may_leave(self) -> bool:
        """Whether the window may close or go elsewhere: the owner of unsaved work asks about what is not saved."""
        return self._unsaved is None or self._unsaved.may_leave(self._window)

    def keep_now(self) -> None:
        """Put all unsaved work aside."""
        if self._unsaved is not None:
            self._unsaved.keep_now()

    def be_silent(self) -> None:
        """Put all unsaved work aside, and ask nothing any more."""
        if self._unsaved is not None:
            self._unsaved.be_silent()

    def let_go(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self._workshop:
            self._workshop = None
        if page is self._settings_page:
            self._settings_page = None
        if page is self._packs:
            self._packs = None

    def unsaved(self) -> "UnsavedWork":
        """The owner of unsaved work, made when there may be some first."""
        if self._unsaved is None:
            from media_literacy.store.files.unsaved_work import Recovery
            from media_literacy.ui.unsaved import UnsavedWork

            self._unsaved = UnsavedWork(Recovery(self._data_folder), self._tasks, self)
            self._unsaved.fault.connect(self.not_put_aside)
            self._unsaved.recovered.connect(self.put_aside_again)
        return self._unsaved

    # Workshop

    def show_workshop(self) -> None:
        """Show the ways into the workshop."""
        self._navigation.go(self._show_ways_in)

    def write_on(self, path: Path) -> None:
        """Open a lesson in the workshop: a copy of one that came with the program or in a pack."""
        self._navigation.go(partial(self._show_writing, path))

    def _show_ways_in(self) -> None:
        self._make_workshop().show_start()

    def _show_writing(self, path: Path) -> None:
        self._make_workshop().open_file(path)

    def _make_workshop(self) -> "WorkshopPages":
        from media_literacy.ui.workshop.workshop_pages import WorkshopPages

        workshop = WorkshopPages(
            self._data_folder,
            self.unsaved(),
            self._library.opened_before,
            self._tasks,
            self._actions,
            self._appearances.appearance,
            self._window,
        )
        workshop.lesson_saved.connect(self._on_lesson_saved)
        workshop.packs_requested.connect(self.show_packs)
        self.page_made.emit(workshop, _("Workshop – Media Literacy"))
        self._workshop = workshop
        return workshop

    def _on_lesson_saved(self, path: str) -> None:
        """A lesson that was written is among those that were opened, and so on the first page."""
        self._tasks.run(partial(self._library.open_lesson, as_path(path)), self._on_noted, self._on_not_noted)

    def _on_noted(self, _opened: OpenedLesson) -> None:
        """It is in the list from now on."""

    def _on_not_noted(self, _problem: AppError) -> None:
        """It went away again; saving told what there was to tell."""

    # Packs

    def show_packs(self) -> None:
        """Show what is installed."""
        self._make_packs().show_list()

    def inspect_pack(self, file: Path) -> None:
        """Look at a pack before it is installed."""
        self._make_packs().inspect(file)

    def _make_packs(self) -> "PacksPages":
        """The pages about packs: those that show, or new ones, which the window gets when there is one to show."""
        from media_literacy.ui.packs.packs_pages import PacksPages

        if self._packs is None:
            pages = PacksPages(
                self._work_on_packs(),
                self._tasks,
                self._navigation,
                self._actions,
                self._appearances.appearance,
                self._window,
            )
            pages.hide()
            pages.filled.connect(self._on_packs_filled)
            self._packs = pages
        self._packs.apply_appearance(self._appearances.appearance)
        return self._packs

    def _on_packs_filled(self) -> None:
        self.page_made.emit(self._packs, _("Packs – Media Literacy"))

    def _work_on_packs(self) -> "PackWork":
        from media_literacy.store.packs.installed_packs import InstalledPacks
        from media_literacy.ui.packs.pack_work import PackWork

        if self._pack_work is None:
            self._pack_work = PackWork(InstalledPacks(self._data_folder), self._tasks, self._actions, self)
        return self._pack_work

    # Settings

    def show_settings(self) -> None:
        """Show how somebody likes the program."""
        self._navigation.go(self._show_settings_page)

    def _show_settings_page(self) -> None:
        from media_literacy.store.packs.file_association import file_type_here
        from media_literacy.ui.settings.settings_page import SettingsPage

        page = SettingsPage(self._preferences.settings, self._data_folder, self._appearances.appearance, self._window)
        page.settings_changed.connect(self._preferences.change)
        self._preferences.changed.connect(page.show_settings)
        page.erase_requested.connect(self.erase_requested)
        page.opening_packs_wanted.connect(self._on_opening_packs_wanted)
        page.left.connect(self._actions.leave)
        self._file_type = file_type_here()
        self.page_made.emit(page, _("Settings – Media Literacy"))
        self._settings_page = page
        self._show_pack_opening()

    def _on_opening_packs_wanted(self, wants: bool) -> None:
        assert self._file_type is not None
        work = self._file_type.register if wants else self._file_type.take_back
        self._tasks.run(work, self._on_pack_opening_changed, self._on_pack_opening_failed, keeps=True)

    def _on_pack_opening_changed(self, _nothing: None) -> None:
        self._show_pack_opening()

    def _on_pack_opening_failed(self, problem: AppError) -> None:
        self._actions.report_fault(problem.message, problem.hint)
        self._show_pack_opening()

    def _show_pack_opening(self) -> None:
        if self._settings_page is not None:
            self._settings_page.packs.show_state(None if self._file_type is None else self._file_type.is_registered)
