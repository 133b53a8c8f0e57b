"""The pages that stand in place of a lesson: what is said on them, and what may be done where a file is none.

Words and page are imported when they are first shown, as all pages are; see `lesson_opening`.
"""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import NO_HISTORY, LessonHistory
from media_literacy.ui.lesson.lesson_reading import is_other_document
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.ui.lesson.opening_messages import Message
    from media_literacy.ui.widgets.message_page import MessagePage


class Refusal(NamedTuple):
    """Why there is no lesson. `document` is the file that one may be made of."""

    message: "Message"
    document: Path | None = None


def refusal_of(opened: OpenedLesson, history: LessonHistory, *, is_kiosk: bool) -> Refusal | None:
    """Why what was read cannot be shown as a lesson; None where it can."""
    is_document = is_other_document(opened, history)
    if opened.lesson is not None and not is_document:
        return None
    from media_literacy.ui.lesson.opening_messages import not_a_lesson, with_kept_results

    may_make_one = is_document and not is_kiosk
    message = not_a_lesson(opened, may_make_one=may_make_one)
    return Refusal(with_kept_results(message, history), opened.file if may_make_one else None)


def refusal_of_problem(problem: AppError, history: LessonHistory = NO_HISTORY) -> Refusal:
    """Why a file could not be read at all."""
    from media_literacy.ui.lesson.opening_messages import not_opened, with_kept_results

    return Refusal(with_kept_results(not_opened(problem), history))


class RefusalPages(QObject):
    """Shows why there is no lesson. `left` leads back to the lessons, `document_requested` carries a file’s path."""

    left = Signal()
    document_requested = Signal(str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._document: Path | None = None

    def show_refusal(self, refusal: Refusal) -> None:
        """Show it in place of what is there."""
        self._document = refusal.document
        answers = [_("Back to the lessons")]
        if self._document is not None:
            answers.insert(0, _("Make a lesson of it"))
        page = show_message(self._context, refusal.message, answers)
        page.answered.connect(self._on_answered)

    def _on_answered(self, answer: int) -> None:
        if answer == 0 and self._document is not None:
            self.document_requested.emit(str(self._document))
        else:
            self.left.emit()


def show_message(
    context: WindowContext, message: "Message", answers: list[str], *, on_escape: int | None = -1
) -> "MessagePage":
    """Show a page that says something, with answers to choose from."""
    from media_literacy.ui.widgets.message_page import MessagePage

    title, paragraphs = message
    shown = [text for text in paragraphs if text]
    page = MessagePage(title, shown, answers, context.appearances.appearance, context.window, on_escape=on_escape)
    context.show_page(page, _("Media Literacy"))
    return page
