"""A class that somebody else teaches: joined from the first page, and gone back to after a restart."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.room import Room
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.ui.classroom.learner.class_joining import ClassJoining


class JoinClassRoom(Room):
    """The page of address and code, and then the class."""

    name, rank = "join_class", 7
    is_open_in_kiosk = True

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._joining: ClassJoining | None = None
        self._address = ""

    @staticmethod
    def link() -> str:
        """The words of its link on the first page."""
        return _("Join a class")

    def join_at(self, address: str) -> None:
        """Go there with the address that somebody gave."""
        self._address = address
        self.enter()

    def show(self) -> None:
        """Ask for address and code."""
        from media_literacy.ui.classroom.learner.class_joining import ClassJoining

        if self._joining is None:
            self._joining = ClassJoining(self.context)
        address, self._address = self._address, ""
        self._joining.show(address)

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if self._joining is not None:
            self._joining.forget_page(page)


ROOM = JoinClassRoom
