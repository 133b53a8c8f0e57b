"""The rooms beside the lessons, each built when somebody goes there. A module in `media_literacy.ui.rooms` is one."""

from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.discovery import declarations
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui import rooms
from media_literacy.ui.page_requests import Navigation
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.room import Room, RoomLink, Surroundings
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.window.window_actions import WindowActions

if TYPE_CHECKING:
    from media_literacy.ui.unsaved import UnsavedWork

RoomT = TypeVar("RoomT", bound=Room)


def room_links() -> list[RoomLink]:
    """The ways from the first page, in the order of their ranks."""
    return [RoomLink(room.name, room.link()) for room in _rooms() if room.link()]


def _rooms() -> list[type[Room]]:
    return sorted(declarations(rooms, "ROOM"), key=attrgetter("rank"))


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
        self._surroundings = Surroundings(
            library,
            tasks,
            appearances,
            navigation,
            preferences,
            actions,
            data_folder,
            window,
            show_page=self._show_page,
            show_room=self.enter,
            unsaved=self.unsaved,
            erase=self._ask_to_erase,
        )
        self._built: dict[type[Room], Room] = {}
        self._unsaved: UnsavedWork | None = None

    def may_leave(self) -> bool:
        """Whether the window may close or go elsewhere: the owner of unsaved work asks about what is not saved."""
        return self._unsaved is None or self._unsaved.may_leave(self._surroundings.window)

    def keep_now(self) -> None:
        """Put all unsaved work aside."""
        if self._unsaved is not None:
            self._unsaved.keep_now()

    def be_silent(self) -> None:
        """Put all unsaved work aside, and ask nothing any more."""
        if self._unsaved is not None:
            self._unsaved.be_silent()

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        for room in self._built.values():
            room.forget_page(page)

    def unsaved(self) -> "UnsavedWork":
        """The owner of unsaved work, made when there may be some first."""
        if self._unsaved is None:
            from media_literacy.store.files.unsaved_work import Recovery
            from media_literacy.ui.unsaved import UnsavedWork

            recovery = Recovery(self._surroundings.data_folder)
            self._unsaved = UnsavedWork(recovery, self._surroundings.tasks, self)
            self._unsaved.fault.connect(self.not_put_aside)
            self._unsaved.recovered.connect(self.put_aside_again)
        return self._unsaved

    def enter(self, name: str) -> None:
        """Go to the room of that name."""
        kind = next(room for room in _rooms() if room.name == name)
        self._room(kind).enter()

    def write_on(self, path: Path) -> None:
        """Open a lesson in the workshop: a copy of one that came with the program or in a pack."""
        from media_literacy.ui.rooms.workshop_room import WorkshopRoom

        self._surroundings.navigation.go(partial(self._room(WorkshopRoom).show_writing, path))

    def inspect_pack(self, file: Path) -> None:
        """Look at a pack before it is installed."""
        from media_literacy.ui.rooms.packs_room import PacksRoom

        self._room(PacksRoom).inspect(file)

    def _room(self, kind: type[RoomT]) -> RoomT:
        room = self._built.get(kind)
        if not isinstance(room, kind):
            room = self._built[kind] = kind(self._surroundings)
        return room

    def _show_page(self, page: QWidget, title: str) -> None:
        self.page_made.emit(page, title)

    def _ask_to_erase(self) -> None:
        self.erase_requested.emit()
