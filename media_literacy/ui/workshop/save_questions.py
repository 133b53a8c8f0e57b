"""What is asked when a lesson is saved."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.store.files.lesson_files import ChangedElsewhereError
from media_literacy.ui.paths import as_word
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.banner import BannerTopic
from media_literacy.ui.widgets.file_dialogs import where_to_save
from media_literacy.ui.workshop.document.saving_wait import SavingWait
from media_literacy.ui.workshop.file_names import suggested_name
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage


class SaveQuestions(QWidget):
    """Asks in front of its parent. `saved` carries the path of what is on the disk now.

    What went wrong stands in `notices` until it is so no longer.
    """

    saved = Signal(str)

    def __init__(self, notices: BannerTopic, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._notices, self._appearance = notices, appearance
        self._watched: WorkshopPage | None = None
        self.hide()

    def watch(self, page: WorkshopPage | None) -> None:
        """This is the lesson that is written: what is told of its file holds until it is saved. None: none is."""
        self._notices.clear()
        self._watched = page
        if page is not None:
            page.saving.fault.connect(self._notices.show_fault)
            page.saving.state_changed.connect(self._on_state_changed)
            page.file_bar.answered.connect(self._notices.clear)
            page.editor.pictures.folder_wanted.connect(self._on_folder_wanted)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Ask in another theme or size."""
        self._appearance = appearance

    def save(self, page: WorkshopPage) -> bool:
        """Save the lesson where it lies, or ask where; whether it is saved."""
        page.flush()
        if page.saving.path is None:
            return self.save_as(page)
        waiting = SavingWait(page.saving)
        page.saving.save()
        return self._wait(waiting, page)

    def save_as(self, page: WorkshopPage, title: str = "") -> bool:
        """Ask for a place and save there; whether it is saved."""
        page.flush()
        draft = page.document.draft
        start = page.saving.path or Path(suggested_name(draft.lesson.front.title if draft is not None else ""))
        path = where_to_save(self.window(), title or _("Save the lesson"), start, _("Lessons (*.md)"), ".md")
        if path is None:
            return False
        waiting = SavingWait(page.saving)
        page.saving.save_as(path)
        return self._wait(waiting, page)

    def is_saved_for_pack(self, page: WorkshopPage) -> bool:
        """A pack is made of files: whether the lesson is one now, as it stands here."""
        return self._is_saved(page, _("Save the lesson first: a pack is made of files"))

    def is_saved_for_class(self, page: WorkshopPage) -> bool:
        """A class goes on after an interruption with the file: whether the lesson is one now."""
        return self._is_saved(page, _("Save the lesson first: a class is led through its file"))

    def _on_folder_wanted(self) -> None:
        """Pictures are copied beside the lesson, which has no place yet."""
        if self._watched is not None:
            self._is_saved(self._watched, _("Save the lesson first: its pictures are copied beside it"))

    def _is_saved(self, page: WorkshopPage, title: str) -> bool:
        """Whether the lesson is a file now, as it stands here; `title` is that of the question where it shall lie."""
        page.flush()
        if page.saving.is_saved:
            return True
        if page.saving.path is None:
            return self.save_as(page, title)
        return self.save(page)

    def _wait(self, waiting: SavingWait, page: WorkshopPage) -> bool:
        waiting.wait(self.window(), self._appearance)
        problem = waiting.problem
        if isinstance(problem, ChangedElsewhereError):
            self._notices.show_fault(_("Nothing was saved yet."), _("Choose first which of the two to keep."))
        elif problem is not None:
            self._notices.report(problem)
        elif waiting.is_saved and page.saving.path is not None:
            self.saved.emit(as_word(page.saving.path))
        return waiting.is_saved and page.saving.is_saved

    def _on_state_changed(self) -> None:
        if self._watched is not None and self._watched.saving.is_saved:
            self._notices.clear()
