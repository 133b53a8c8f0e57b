"""What a teacher does with a lesson that is open, such as printing it: an entry of the page “For teachers”."""

from pathlib import Path
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import Lesson
from media_literacy.ui.window_context import WindowContext


class LessonToTeach(NamedTuple):
    """The lesson with its file and the folder of its pictures. It `is_own` where its file came in no pack."""

    lesson: Lesson
    file: Path
    pictures: Path | None
    is_own: bool

    @property
    def own_file(self) -> Path | None:
        """Its file, for what is to be written beside it; None for that of a pack, which is nobody’s to write to."""
        return self.file if self.is_own else None


class TeacherAction(QObject):
    """One action on one lesson, made with the page that lists it; what else it needs is imported in `begin`.

    `rank` is its place on that page. `page_made` carries a page that is shown beside the lesson, and `left` leads from
    there back to the list; `page_left` is told when another page is shown instead. An action that goes elsewhere shows
    its page by `context.navigation` and `context.show_page`, as a `Room` does.
    """

    rank: ClassVar[int] = 100
    page_made = Signal(QWidget)
    left = Signal()

    def __init__(self, subject: LessonToTeach, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self.subject, self.context = subject, context

    @staticmethod
    def title() -> str:
        """What it does, in two or three words."""
        raise NotImplementedError

    @staticmethod
    def about() -> str:
        """What comes of it, in a sentence."""
        raise NotImplementedError

    def begin(self) -> None:
        """Somebody chose it."""
        raise NotImplementedError

    def page_left(self) -> None:
        """Another page is shown: what it waits for is not wanted any more."""
