"""The page for teachers beside a lesson: it has every answer on it, so before the reveal it is asked for twice."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.window.window_actions import WindowActions


class TeachersFlow(QObject):
    """Makes the question and the page. `page_made` carries what is to be shown, `left` leads back to the article."""

    page_made = Signal(QWidget)
    left = Signal()

    def __init__(
        self,
        lesson: Lesson,
        actions: WindowActions,
        pictures: PictureSource,
        open_link: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lesson, self._actions, self._pictures, self._open_link = lesson, actions, pictures, open_link

    def request(self, appearance: Appearance, *, is_revealed: bool) -> None:
        """Somebody wants the page; before the reveal, ask."""
        self._appearance = appearance
        if is_revealed:
            self._show()
            return
        from media_literacy.ui.lesson.opening_messages import all_the_answers
        from media_literacy.ui.widgets.message_page import MessagePage

        page = MessagePage(*all_the_answers(), [_("Back to the article"), _("Show it")], self._appearance, on_escape=0)
        page.answered.connect(self._on_answered)
        self.page_made.emit(page)

    def _on_answered(self, answer: int) -> None:
        if answer == 1:
            self._show()
        else:
            self.left.emit()

    def _show(self) -> None:
        from media_literacy.ui.result.teachers_page import TeachersPage

        page = TeachersPage(
            self._lesson, self._actions, self._appearance, pictures=self._pictures, open_link=self._open_link
        )
        page.left.connect(self.left)
        self.page_made.emit(page)
