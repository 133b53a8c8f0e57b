"""Makes the pages of one lesson, each imported when it is first wanted: whoever opens the program wants to read."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempt import Attempt
from media_literacy.engine.grading import grade
from media_literacy.i18n import gettext as _
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.window.window_actions import WindowActions

if TYPE_CHECKING:
    from media_literacy.ui.reader.lesson_start_page import StartPage
    from media_literacy.ui.result.debrief_page import DebriefPage
    from media_literacy.ui.result.leave_the_page import LeavePage
    from media_literacy.ui.result.result_page import ResultPage
    from media_literacy.ui.result.teachers_page import TeachersPage
    from media_literacy.ui.widgets.message_page import MessagePage


class LessonPageMaker:
    """What a page needs of its lesson, its pictures, and how it is to look; `parent` holds every page.

    `open_link` follows the links of the pages after the article.
    """

    def __init__(
        self,
        opened: OpenedLesson,
        actions: WindowActions,
        open_link: Callable[[str], None],
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        assert opened.lesson is not None
        self._actions, self._open_link = actions, open_link
        self._lesson, self._report, self._parent = opened.lesson, opened.report, parent
        self._pictures = PictureSource(opened.folder)
        self.appearance = appearance

    def start(self) -> "StartPage":
        """What is said before the article, and the ways to read it."""
        from media_literacy.ui.reader.lesson_start_page import StartPage

        return StartPage(self._lesson, self.appearance, self._parent)

    def reader(self, attempt: Attempt) -> ReaderPage:
        """The article with its margin."""
        return ReaderPage(
            attempt, load_catalogue(), self._report, self._pictures, self._actions, self.appearance, self._parent
        )

    def result(self, attempt: Attempt) -> "ResultPage":
        """What was caught, and what was left alone."""
        from media_literacy.ui.result.result_page import ResultPage

        return ResultPage(self._lesson, grade(attempt.state, self._lesson), attempt.mode, self.appearance, self._parent)

    def leave(self, attempt: Attempt) -> "LeavePage":
        """The searches that lead out of the article."""
        from media_literacy.ui.result.leave_the_page import LeavePage

        chosen = attempt.state.chosen_searches
        return LeavePage(
            self._lesson, chosen, self.appearance, self._parent, pictures=self._pictures, open_link=self._open_link
        )

    def debrief(self, attempt: Attempt) -> "DebriefPage":
        """What the article was; with the result of an attempt that came so far."""
        from media_literacy.ui.result.debrief_page import DebriefPage

        scorecard = grade(attempt.state, self._lesson) if attempt.state.is_revealed else None
        return DebriefPage(
            self._lesson, scorecard, self.appearance, self._parent, pictures=self._pictures, open_link=self._open_link
        )

    def teachers_question(self) -> "MessagePage":
        """What is asked before the teachers' page; 1 answers that it is to be shown."""
        from media_literacy.ui.widgets.message_page import MessagePage

        return MessagePage(
            _("The next page has all the answers"),
            [_("It is for teachers: the notes on how to lead the lesson, and the verdict on every sentence.")],
            [_("Back to the article"), _("Show it")],
            self.appearance,
            self._parent,
        )

    def teachers(self) -> "TeachersPage":
        """How to lead the lesson, with every answer."""
        from media_literacy.ui.result.teachers_page import TeachersPage

        return TeachersPage(
            self._lesson,
            self._actions,
            self.appearance,
            self._parent,
            pictures=self._pictures,
            open_link=self._open_link,
        )
