"""What is done with the article as a whole, turned into splices of the text: one step of undo each."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.workshop.article.article_commands import ArticleEdit
from media_literacy.ui.workshop.document.lesson_document import LessonDocument


class ArticleEdits(QObject):
    """Applies edits of the article to a document, each at once: what was typed in a form before is brought in first."""

    def __init__(self, document: LessonDocument, flush: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._flush = document, flush

    def make(self, sentence: SentenceId, edit: ArticleEdit) -> SentenceId | NotPossible:
        """Make an edit at a sentence: the one that is worked on afterwards, or why it could not be made."""
        self._flush()
        draft = self._document.read_now().draft
        if draft is None:
            return NotPossible(_("There is no article yet."))
        if sentence not in draft.raw.article.ids:
            return NotPossible(_("This sentence has changed meanwhile. Choose it again."))
        answer = edit(draft, sentence)
        if isinstance(answer, NotPossible):
            return answer
        self._document.apply(answer.splices)
        after = self._document.read_now().draft
        is_there = after is not None and answer.name in after.raw.article.ids
        return answer.name if is_there else self._document.moved.get(answer.name, answer.name)
