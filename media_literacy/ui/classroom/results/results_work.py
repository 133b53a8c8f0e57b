"""What is typed beside the results of a lesson, half a sheet too: it is kept before the program ends."""

from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.classroom.results.lesson_results_page import LessonResultsPage
from media_literacy.ui.unsaved import HeldWork, Question


class ResultsWork(HeldWork):
    """Has it kept whenever somebody asks whether there is something to lose."""

    def __init__(self, page: LessonResultsPage) -> None:
        super().__init__(page)
        self._page = page

    def question(self) -> Question | None:
        """Nothing is asked: all of it is on its way to the disk then."""
        self._page.keep_now()
        return None

    def kept_text(self) -> UnsavedText | None:
        """Nothing is put aside as a text."""
        return None

    def save(self) -> bool:
        """There is nothing more to save."""
        return True
