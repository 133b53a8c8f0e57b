"""Classes with their names, and the results of their lessons."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.ui.room import Room
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.ui.classroom.results.class_record_pages import ClassRecordPages

CLASSES = "classes"


class ClassesRoom(Room):
    """The list of classes, and what it leads to."""

    name = CLASSES

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._pages: ClassRecordPages | None = None

    def enter(self) -> None:
        """Show the list once it was read."""
        from media_literacy.ui.classroom.results.class_record_pages import ClassRecordPages

        if self._pages is None:
            self._pages = ClassRecordPages(self.context)
        self._pages.show_list()

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self._pages:
            self._pages = None


ROOM = ClassesRoom
