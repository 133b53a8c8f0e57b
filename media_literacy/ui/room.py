"""What a room beside the lessons is: where one goes from the first page, and what it gets of the window around it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.ui.page_requests import Navigation
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.window.window_actions import WindowActions

if TYPE_CHECKING:
    from media_literacy.ui.unsaved import UnsavedWork


@dataclass(frozen=True, slots=True)
class RoomLink:
    """The way to a room: its name, and the words on the first page."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a room gets of the window around it."""

    library: LessonLibrary
    tasks: Tasks
    appearances: AppearanceSource
    navigation: Navigation
    preferences: Preferences
    actions: WindowActions
    data_folder: Path
    window: QWidget

    show_page: Callable[[QWidget, str], None]
    """Show a page in place of what is there, under a title of the window."""

    show_room: Callable[[str], None]
    """Go to the room of that name."""

    unsaved: "Callable[[], UnsavedWork]"
    """The owner of unsaved work, made when there may be some first."""

    erase: Callable[[], None]
    """Ask whether everything kept about the learner shall go."""


class Room(QObject):
    """One room, built when somebody goes there first; its pages are imported no sooner.

    `name` is what it is asked for by, `rank` where its link stands on the first page.
    """

    name: ClassVar[str]
    rank: ClassVar[int] = 100

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__(surroundings.window)
        self.surroundings = surroundings

    @staticmethod
    def link() -> str:
        """The words of its link on the first page; without them there is none."""
        return ""

    def enter(self) -> None:
        """Somebody wants to go there. A room whose page has to be waited for begins that way itself."""
        self.surroundings.navigation.go(self.show)

    def show(self) -> None:
        """Make the page and hand it to `surroundings.show_page`; what is not saved has been asked about."""
        raise NotImplementedError

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown, of this room or of another one."""
