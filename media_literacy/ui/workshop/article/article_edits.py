"""What is done with the article as a whole, turned into splices of the text: one step of undo each."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from media_literacy.authoring.edit.article.sentence_adding import add_sentence
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.workshop.document.lesson_document import LessonDocument

Answer = NamedEdit[SentenceId] | NotPossible


class ArticleEdits(QObject):
    """Applies edits of the article to a document, each at once: what was typed in a form before is brought in first.

    Each answers with the sentence that is worked on afterwards, or says why it could not be done.
    """

    def __init__(self, document: LessonDocument, flush: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._flush = document, flush

    def add_sentence(self, beside: SentenceId, text: str, *, is_before: bool) -> SentenceId | NotPossible:
        """Write a sentence behind another one, or before it."""

        def edit(draft: Draft) -> Answer:
            return add_sentence(draft, beside, text, is_before=is_before)

        return self._apply(beside, edit)

    def _apply(self, sentence: SentenceId, edit: Callable[[Draft], Answer]) -> SentenceId | NotPossible:
        self._flush()
        draft = self._document.read_now().draft
        if draft is None:
            return NotPossible(_("There is no article yet."))
        if sentence not in draft.raw.article.ids:
            return NotPossible(_("This sentence has changed meanwhile. Choose it again."))
        answer = edit(draft)
        if isinstance(answer, NotPossible):
            return answer
        self._document.apply(answer.splices)
        self._document.read_now()
        return answer.name
