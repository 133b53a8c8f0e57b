"""Print the lesson."""

from media_literacy.i18n import gettext as _
from media_literacy.ui.teacher_actions.class_results import ActionBeforeResults


class PrintLesson(ActionBeforeResults):
    """Shows its sheets of paper."""

    rank = 10

    @staticmethod
    def title() -> str:
        """What it does."""
        return _("Print")

    @staticmethod
    def about() -> str:
        """What comes of it."""
        return _("A worksheet with numbered sentences, its key, and a copy with every note, as PDF.")

    def begin(self) -> None:
        """Show the sheets."""
        from media_literacy.ui.workshop.paper.paper_page import PaperPage
        from media_literacy.ui.workshop.paper.paper_subject import lesson_on_paper

        subject, context = self.subject, self.context
        sheets = lesson_on_paper(subject.lesson, subject.pictures, subject.own_file)
        page = PaperPage(sheets, context.tasks, context.appearances.appearance, context.window)
        page.left.connect(self.left)
        page.sheets_requested.connect(self._on_sheets_requested)
        self.page_made.emit(page)

    def _on_sheets_requested(self) -> None:
        self.results.read_and_show(begins_with_codes=False)


ACTION = PrintLesson
