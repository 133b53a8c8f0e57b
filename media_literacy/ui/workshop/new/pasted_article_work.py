"""The text that a new lesson is to be made of, as work that is not on the disk."""

from media_literacy.i18n import gettext as _
from media_literacy.store.files.unsaved_work import UnsavedKind, UnsavedText
from media_literacy.ui.unsaved import HeldWork, Question
from media_literacy.ui.workshop.new.new_page import NewLessonPage


class ArticleWork(HeldWork):
    """Holds what was typed, pasted and answered on the page for a new lesson."""

    def __init__(self, page: NewLessonPage) -> None:
        super().__init__(page)
        self._page = page
        page.changed.connect(self.change)

    def question(self) -> Question | None:
        """What is asked before the page is left; None while there is no text."""
        if self.kept_text() is None:
            return None
        return Question(
            _("This text is not a lesson yet."),
            _("What you keep for later is offered when the workshop is opened next."),
        )

    def kept_text(self) -> UnsavedText | None:
        """The text and the answers; None where there is none, or where it is not wanted."""
        rows = self._page.rows()
        if self.is_discarded or not (self._page.text.strip() or rows):
            return None
        return UnsavedText(self.work_id, self._page.text, kind=UnsavedKind.ARTICLE, rows=rows)

    def save(self) -> bool:
        """A text by itself has no file; the lesson that is made of it has."""
        return False
