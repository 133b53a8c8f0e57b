"""The packs: what is installed, and what may be."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.ui.room import Room
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.ui.packs.pack_work import PackWork
    from media_literacy.ui.packs.packs_pages import PacksPages


class PacksRoom(Room):
    """The pages about packs: those that show, or new ones, which the window gets when there is one to show."""

    name = "packs"

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._pages: PacksPages | None = None
        self._work: PackWork | None = None

    def enter(self) -> None:
        """Show what is installed, once it was looked for."""
        self._make_pages().show_list()

    def inspect(self, file: Path) -> None:
        """Look at a pack before it is installed."""
        self._make_pages().inspect(file)

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self._pages:
            self._pages = None

    def _make_pages(self) -> "PacksPages":
        from media_literacy.ui.packs.packs_pages import PacksPages

        if self._pages is None:
            self._pages = PacksPages(self._pack_work(), self.context)
        return self._pages

    def _pack_work(self) -> "PackWork":
        from media_literacy.store.packs.installed_packs import InstalledPacks
        from media_literacy.ui.packs.pack_work import PackWork

        if self._work is None:
            context = self.context
            self._work = PackWork(InstalledPacks(context.data_folder), context.tasks, context.actions, self)
        return self._work


ROOM = PacksRoom
