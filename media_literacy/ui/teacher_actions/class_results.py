"""See what a class did: on paper, or on web pages."""

from functools import partial

from PySide6.QtCore import QObject

from media_literacy.i18n import gettext as _
from media_literacy.store.files.lesson_files import LessonFile, read_lesson_file
from media_literacy.ui.teacher_action import LessonToTeach, TeacherAction
from media_literacy.ui.window_context import WindowContext


class ClassResults(TeacherAction):
    """Shows the page of sheets, whose work is kept with the text of the lesson."""

    rank = 30

    def __init__(self, subject: LessonToTeach, context: WindowContext, parent: QObject) -> None:
        super().__init__(subject, context, parent)
        self._is_wanted = self._begins_with_codes = False

    @staticmethod
    def title() -> str:
        """What it does."""
        return _("Results of a lesson")

    @staticmethod
    def about() -> str:
        """What comes of it."""
        return _("Type in sheets of paper, or take in the codes and files that web pages gave.")

    def begin(self) -> None:
        """Read the file, then show the page at the codes of web pages."""
        self.read_and_show(begins_with_codes=True)

    def read_and_show(self, *, begins_with_codes: bool) -> None:
        """Read the file, then show the page."""
        self._is_wanted, self._begins_with_codes = True, begins_with_codes
        work = partial(read_lesson_file, self.subject.file)
        self.context.tasks.run(work, self._on_read, self.context.actions.report_fault)

    def page_left(self) -> None:
        """Show nothing any more."""
        self._is_wanted = False

    def _on_read(self, file: LessonFile) -> None:
        from media_literacy.ui.workshop.paper.class_sheets import ClassSheets

        if not self._is_wanted:
            return
        context, subject = self.context, self.subject
        sheets = ClassSheets(context.unsaved(), context.tasks, context.window, self)
        sheets.page_made.connect(self.page_made)
        sheets.left.connect(self.left)
        appearance, codes = context.appearances.appearance, self._begins_with_codes
        sheets.show(subject.lesson, file.text, subject.file, appearance, begins_with_codes=codes)


class ActionBeforeResults(TeacherAction):
    """What gives a lesson to a class: its page leads on to what comes back, and from there the way back leads to it."""

    def __init__(self, subject: LessonToTeach, context: WindowContext, parent: QObject) -> None:
        super().__init__(subject, context, parent)
        self.results = ClassResults(subject, context, self)
        self.results.page_made.connect(self.page_made)
        self.results.left.connect(self.begin)

    def page_left(self) -> None:
        """Wait for no results."""
        self.results.page_left()


ACTION = ClassResults
