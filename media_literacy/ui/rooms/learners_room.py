"""The learners: who reads here. Home leads there from the name of who is reading, and the settings do, too."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.errors import StoreError
from media_literacy.i18n import gettext as _
from media_literacy.ui.learners.progress_copies import ProgressCopies
from media_literacy.ui.room import Room
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.ui.learners.learners_page import LearnersPage


class LearnersRoom(Room):
    """One page, made anew whenever somebody is added or renamed."""

    name = "learners"

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._page: LearnersPage | None = None
        self._came_from_settings = False
        self._copies = ProgressCopies(context)
        context.learners.changed.connect(self._on_changed)

    def show(self) -> None:
        """Show who there is now."""
        from media_literacy.ui.settings.settings_page import SettingsPage

        self._page = None
        self._came_from_settings = isinstance(self.context.navigation.page, SettingsPage)
        self.context.learners.refresh()
        self._show()

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self._page:
            self._page = None

    def _show(self, *, new: str = "", is_renamed: bool = False) -> None:
        from media_literacy.ui.learners.learners_page import LearnersPage

        context, learners = self.context, self.context.learners
        page = LearnersPage(
            learners.all, learners.learner, learners.folders.guest(), context.appearances.appearance, context.window
        )
        if new:
            page.begin_at_learner(new)
        if is_renamed:
            page.begin_at_name()
        page.chosen.connect(self._on_chosen)
        page.added.connect(self._on_added)
        page.renamed.connect(self._on_renamed)
        page.import_copy.clicked.connect(self._copies.import_learner)
        if page.merge_copy is not None:
            page.merge_copy.clicked.connect(self._copies.merge)
        page.left.connect(self._on_left)
        context.show_page(page, _("Learners – Media Literacy"))
        self._page = page

    def _on_left(self) -> None:
        if self._came_from_settings:
            self.context.actions.show_room("settings")
        else:
            self.context.actions.leave()

    def _on_changed(self) -> None:
        """A learner came from a backup, or another one is reading."""
        if self._page is not None and self._page.learners != self.context.learners.all:
            self._show()

    def _on_chosen(self, id: str) -> None:
        learners = self.context.learners
        everybody = (*learners.all, learners.folders.guest())
        learners.request(next(learner for learner in everybody if learner.id == id))

    def _on_added(self, name: str) -> None:
        page, self._page = self._page, None
        try:
            learner = self.context.learners.create(name, self.context.preferences.settings)
        except StoreError as problem:
            self._page = page
            self.context.actions.report_fault(problem)
        else:
            self._show(new=learner.id)

    def _on_renamed(self, name: str) -> None:
        page, self._page = self._page, None
        try:
            self.context.learners.rename(name)
        except StoreError as problem:
            self._page = page
            self.context.actions.report_fault(problem)
        else:
            self._show(is_renamed=True)


ROOM = LearnersRoom
