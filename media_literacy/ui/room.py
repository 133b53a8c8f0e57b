"""What a room beside the lessons is: where one goes from the first page."""

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from media_literacy.ui.window_context import WindowContext


class RoomLink(NamedTuple):
    """The way to a room: its name, and the words on the first page."""

    name: str
    text: str


class Room(QObject):
    """One room, built when somebody goes there first; its pages are imported no sooner.

    `name` is what it is asked for by, `rank` where its link stands on the first page. One that `is_open_in_kiosk` has
    no file dialog, no printer, no link to the outside, and nothing that stays.
    """

    name: ClassVar[str]
    rank: ClassVar[int] = 100
    is_open_in_kiosk: ClassVar[bool] = False

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self.context = context

    @staticmethod
    def link() -> str:
        """The words of its link on the first page; without them there is none."""
        return ""

    def enter(self) -> None:
        """Somebody wants to go there. A room whose page has to be waited for begins that way itself."""
        self.context.navigation.go(self.show)

    def show(self) -> None:
        """Make the page and hand it to `context.show_page`; what is not saved has been asked about."""
        raise NotImplementedError

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown, of this room or of another one."""
