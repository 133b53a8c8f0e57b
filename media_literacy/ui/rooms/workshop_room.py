"""The workshop, where lessons are made."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.ui.paths import as_path
from media_literacy.ui.room import Room

if TYPE_CHECKING:
    from media_literacy.ui.workshop.workshop_pages import WorkshopPages


class WorkshopRoom(Room):
    """The ways into the workshop, or a lesson that is open in it."""

    name, rank = "workshop", 10
    _taught = Path()

    @staticmethod
    def link() -> str:
        """The words of its link on the first page."""
        return _("Workshop")

    def show(self) -> None:
        """Show the ways into the workshop."""
        self._make_workshop().show_start()

    def edit_lesson(self, path: Path) -> None:
        """Open a lesson: a copy of one that came with the program or in a pack."""
        self._make_workshop().open_file(path)

    def copy_lesson(self, path: Path) -> None:
        """Begin a lesson of one’s own from another."""
        self._make_workshop().copy_file(path)

    def read_document(self, path: Path) -> None:
        """Begin a lesson with a document."""
        self._make_workshop().show_new(path)

    def _make_workshop(self) -> "WorkshopPages":
        from media_literacy.ui.workshop.page.source_choice import SourceChoice
        from media_literacy.ui.workshop.workshop_pages import WorkshopPages

        context = self.context
        workshop = WorkshopPages(
            context.data_folder,
            context.unsaved(),
            context.library.opened_before,
            SourceChoice(self._is_source_shown, self._keep_source_shown),
            context.tasks,
            context.actions,
            context.appearances.appearance,
            context.window,
        )
        workshop.lesson_saved.connect(self._on_lesson_saved)
        workshop.class_requested.connect(self._on_class_requested)
        context.show_page(workshop, _("Workshop – Media Literacy"))
        return workshop

    def _is_source_shown(self) -> bool:
        return self.context.preferences.settings.shows_source

    def _keep_source_shown(self, is_shown: bool) -> None:
        preferences = self.context.preferences
        preferences.change(replace(preferences.settings, shows_source=is_shown))

    def _on_lesson_saved(self, path: str) -> None:
        """A lesson that was written is among those that were opened, and so on the first page."""
        work = partial(self.context.library.open_lesson, as_path(path))
        self.context.tasks.run(work, self._on_noted, self._on_not_noted)

    def _on_class_requested(self, path: str) -> None:
        from media_literacy.ui.classroom.setup.class_setting_up import ClassSettingUp

        setting_up = ClassSettingUp(self.context, self)
        setting_up.page_made.connect(self._on_setup_made)
        setting_up.left.connect(self._on_setup_left)
        self._taught = as_path(path)
        setting_up.show_file(self._taught)

    def _on_setup_made(self, page: QWidget) -> None:
        self.context.show_page(page, _("Lead a class through it – Media Literacy"))

    def _on_setup_left(self) -> None:
        self.context.navigation.go(partial(self.edit_lesson, self._taught))

    def _on_noted(self, _opened: OpenedLesson) -> None:
        """It is in the list from now on."""

    def _on_not_noted(self, _problem: AppError) -> None:
        """It went away again; saving told what there was to tell."""


ROOM = WorkshopRoom
