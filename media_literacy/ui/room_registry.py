"""The rooms beside the lessons, each built when somebody goes there. A module in `media_literacy.ui.rooms` is one."""

from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from media_literacy.discovery import declarations
from media_literacy.i18n import gettext as _
from media_literacy.ui import rooms
from media_literacy.ui.room import Room, RoomLink
from media_literacy.ui.window_context import WindowContext

RoomT = TypeVar("RoomT", bound=Room)


def room_links(*, is_kiosk: bool = False) -> list[RoomLink]:
    """The ways from the first page, in the order of their ranks."""
    rooms = (room for room in _rooms() if room.is_open_in_kiosk or not is_kiosk)
    return [RoomLink(room.name, room.link()) for room in rooms if room.link()]


def _rooms() -> list[type[Room]]:
    return sorted(declarations(rooms, "ROOM"), key=attrgetter("rank"))


class Rooms:
    """Those that were built so far, and the ways into them."""

    def __init__(self, context: WindowContext) -> None:
        self._context = context
        self._built: dict[type[Room], Room] = {}

    def enter(self, name: str) -> None:
        """Go to the room of that name."""
        kind = next(room for room in _rooms() if room.name == name)
        if self._is_open(kind):
            self._room(kind).enter()

    def edit_lesson(self, path: Path) -> None:
        """Open a lesson in the workshop: a copy of one that came with the program or in a pack."""
        from media_literacy.ui.rooms.workshop_room import WorkshopRoom

        if self._is_open(WorkshopRoom):
            self._context.navigation.go(partial(self._room(WorkshopRoom).edit_lesson, path))

    def read_document(self, path: Path) -> None:
        """Begin a lesson in the workshop with a document; what is none is told there."""
        from media_literacy.ui.rooms.workshop_room import WorkshopRoom

        if self._is_open(WorkshopRoom):
            self._context.navigation.go(partial(self._room(WorkshopRoom).read_document, path))

    def inspect_pack(self, file: Path) -> None:
        """Look at a pack before it is installed."""
        from media_literacy.ui.rooms.packs_room import PacksRoom

        if self._is_open(PacksRoom):
            self._room(PacksRoom).inspect(file)

    def join_class(self, address: str) -> None:
        """Go to the page on which a class is joined, with an address."""
        from media_literacy.ui.rooms.join_class_room import JoinClassRoom

        self._room(JoinClassRoom).join_at(address)

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        for room in self._built.values():
            room.forget_page(page)

    def _is_open(self, kind: type[Room]) -> bool:
        if kind.is_open_in_kiosk or not self._context.is_kiosk:
            return True
        self._context.actions.report_done(_("That is not to be had on this shared computer."))
        return False

    def _room(self, kind: type[RoomT]) -> RoomT:
        room = self._built.get(kind)
        if not isinstance(room, kind):
            room = self._built[kind] = kind(self._context)
        return room
