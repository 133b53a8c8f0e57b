"""The pages for teachers beside a lesson: what can be done with it, and the pages of what was chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.lesson.teacher_actions_page import ActionWords, TeacherActionsPage
from media_literacy.ui.teacher_action import TeacherAction
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.page_stack import PageStack

MakeActions = Callable[[QObject], Sequence[TeacherAction]]
"""Makes the actions on a lesson as children of the pages that list them."""


def no_actions(_parent: QObject) -> Sequence[TeacherAction]:
    """For a lesson that its author tries: the workshop around it has them all."""
    return ()


class TeacherPages(PageStack):
    """Shown in the stack of the lesson, over the page that it comes back to.

    Notes and answers are the first action, so that whoever is still reading asks for them twice.
    """

    def __init__(
        self,
        lesson: Lesson,
        pictures: PictureSource,
        open_link: Callable[[str], None],
        appearance: Appearance,
        stack: PageStack,
        *,
        make_actions: MakeActions = no_actions,
    ) -> None:
        super().__init__(stack)
        self._lesson, self._pictures, self._open_link = lesson, pictures, open_link
        self._appearance, self._stack, self._before = appearance, stack, stack.page
        self._chosen = 0
        self._actions = make_actions(self)
        for action in self._actions:
            action.page_made.connect(self._show)
            action.left.connect(self._show_actions)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        super().apply_appearance(appearance)

    def begin(self) -> None:
        """Show what can be done."""
        self._stack.show_page(self, keep_previous=True)
        self._show_actions()

    def _show_actions(self) -> None:
        """Show what can be done, with the keyboard on what was chosen last."""
        about = _("How to lead the lesson, questions to discuss, every sentence’s verdict. It gives the answers away.")
        words = [ActionWords(_("Notes and answers"), about)]
        words += [ActionWords(action.title(), action.about()) for action in self._actions]
        page = TeacherActionsPage(self._lesson, words, self._appearance, self)
        page.begin_at(page.cards[self._chosen])
        page.chosen.connect(self._on_chosen)
        page.left.connect(self._on_left)
        self._show(page)

    def _on_chosen(self, place: int) -> None:
        self._chosen = place
        if place == 0:
            self._show_answers()
        else:
            self._actions[place - 1].begin()

    def _show_answers(self) -> None:
        from media_literacy.ui.result.answers_page import AnswersPage

        page = AnswersPage(self._lesson, self._appearance, self, pictures=self._pictures, open_link=self._on_link)
        page.left.connect(self._show_actions)
        self._show(page)

    def _on_left(self) -> None:
        if self._before is not None:
            self._stack.show_page(self._before)

    def _on_link(self, address: str) -> None:
        """A link into the article is followed from the page that was left."""
        if address.startswith("#"):
            self._on_left()
        self._open_link(address)

    def _show(self, page: QWidget) -> None:
        for action in self._actions:
            action.page_left()
        self.show_page(page)
