"""A course with a class: its forms on paper and back; the workshop leads there."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.ui.room import Room
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.ui.class_forms.class_forms_pages import ClassFormsPages


class ClassFormsRoom(Room):
    """The pages about forms: those that show, or new ones, which the window gets when there is one to show."""

    name = "class_forms"

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._pages: ClassFormsPages | None = None

    def enter(self) -> None:
        """Show the courses, once they were looked for."""
        from media_literacy.ui.class_forms.class_forms_pages import ClassFormsPages

        if self._pages is None:
            self._pages = ClassFormsPages(self.context)
        self._pages.show_list()

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self._pages:
            self._pages = None


ROOM = ClassFormsRoom
