"""The reader within one lesson: made for the attempt under way when it is first shown, and dropped with it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.diagnostics import Report
from media_literacy.lesson.model import NO_SENTENCE, Aid, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.database.records import Place
from media_literacy.ui.lesson.attempt_persistence import AttemptPersistence
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.reader.reveal_saving import RevealSaving
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.window.window_actions import WindowActions


class LessonReader(QObject):
    """What the learner does in it is kept. The page belongs to `parent`, whose stack it is shown in."""

    moved = Signal()
    onward = Signal()
    teachers_requested = Signal()

    def __init__(
        self,
        persistence: AttemptPersistence,
        report: Report,
        pictures: PictureSource,
        actions: WindowActions,
        aids: frozenset[Aid],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._persistence, self._report, self._pictures = persistence, report, pictures
        self._actions, self._aids, self._parent = actions, aids, parent
        self.page: ReaderPage | None = None

    def make_page(self, appearance: Appearance, place: Place | None = None) -> ReaderPage:
        """The page of this attempt; a new one begins at the place."""
        if self.page is None:
            self.page = self._new_page(appearance)
            if place is not None:
                self.page.begin_at(place)
        return self.page

    def place(self) -> tuple[SentenceId, float]:
        """Where the learner is in the article."""
        return self.page.place() if self.page is not None else (NO_SENTENCE, 0.0)

    def write_pending(self) -> None:
        """Keep what is still being written."""
        if self.page is not None:
            self.page.write_pending()

    def drop(self) -> ReaderPage | None:
        """The page that was made, for whoever takes it out of the stack; the next attempt has another one."""
        dropped, self.page = self.page, None
        return dropped

    def _new_page(self, appearance: Appearance) -> ReaderPage:
        attempt, persistence = self._persistence.attempt, self._persistence
        assert attempt is not None
        shown = (load_catalogue(), self._report, self._pictures, self._actions)
        page = ReaderPage(attempt, *shown, appearance, self._parent, aids=self._aids)
        page.happened.connect(persistence.record)
        RevealSaving(page.reveal_flow, page.advice, persistence.ask_whether_saved, page)
        page.moved.connect(self.moved)
        page.onward.connect(self.onward)
        page.top.teachers_requested.connect(self.teachers_requested)
        return page
