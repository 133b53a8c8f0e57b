"""The articles of an occasion, from the first sentence to what came of all of them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.course.form_comparison import OccasionCounts
from media_literacy.engine.wording.item_words import ArticlePlace
from media_literacy.lesson.model import NO_SENTENCE, Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.database.records import LessonKey, Place
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.ui.lesson.attempt_persistence import AttemptPersistence
from media_literacy.ui.lesson.occasion.occasion_reading import OccasionArticle
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.store_client import AttemptStore
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.page_stack import PageStack
from media_literacy.ui.window.window_actions import WindowActions


class OccasionPages(PageStack):
    """Goes on with the first article that is not judged to its end; with none left, shows what came of them.

    `find_forms` tells what came of the forms of the course, this one among them once it is done.
    """

    def __init__(
        self,
        articles: Sequence[OccasionArticle],
        occasion: Occasion,
        store: AttemptStore,
        actions: WindowActions,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        find_forms: Callable[[OccasionCounts], Sequence[OccasionCounts]],
    ) -> None:
        super().__init__(parent)
        self._articles, self._occasion, self._actions = articles, occasion, actions
        self._appearance, self._find_forms = appearance, find_forms
        self._persistences = [AttemptPersistence(opened, store, history) for opened, history in articles]
        self._at = 0
        self._reader: ReaderPage | None = None

    @property
    def file(self) -> Path:
        """That of the article at hand."""
        return Path(self._articles[self._at].opened.report.file)

    @property
    def key(self) -> LessonKey:
        """That of the article at hand."""
        return self._articles[self._at].opened.key

    @property
    def attempt(self) -> Attempt | None:
        """The attempt at the article at hand."""
        return self._persistences[self._at].attempt

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        super().apply_appearance(appearance)

    def begin(self) -> None:
        """Go on where it was left. Best when visible: pages know their size then."""
        for persistence in self._persistences:
            if persistence.history.first_result is not None:
                persistence.resume_first()
        self._show_next()

    def close_attempt(self) -> None:
        """Leave the attempts, with the place and what is being written."""
        if self._reader is not None:
            self._reader.write_pending()
        self._keep_place()
        for persistence in self._persistences:
            persistence.leave()

    def go_on(self) -> None:
        """They were closed, and the learner stays after all."""
        for persistence in self._persistences:
            persistence.go_on()

    def history_now(self, found: LessonHistory) -> LessonHistory:
        """What was read of the article at hand, with the attempt under way as it is now."""
        return self._persistences[self._at].history_now(found)

    def _show_next(self) -> None:
        """Of articles that were judged before, nothing is shown again."""
        left = [at for at, persistence in enumerate(self._persistences) if persistence.result is None]
        if left:
            self._at = left[0]
            self._show_article()
        else:
            self._show_report()

    def _show_article(self) -> None:
        opened, persistence = self._articles[self._at].opened, self._persistences[self._at]
        if persistence.history.first is None:
            persistence.start(Mode.ITEMS)
            place = Place()
        else:
            place = persistence.resume_first()
        assert persistence.attempt is not None
        self._reader = ReaderPage(
            persistence.attempt,
            load_catalogue(),
            opened.report,
            PictureSource(opened.folder),
            self._actions,
            self._appearance,
            self,
            aids=frozenset(),
            article=ArticlePlace(self._at + 1, len(self._articles)),
        )
        self._reader.top.teachers.hide()
        self._reader.happened.connect(persistence.record)
        self._reader.moved.connect(self._keep_place)
        self._reader.onward.connect(self._show_next)
        self.show_page(self._reader)
        self._reader.go_to(place)

    def _show_report(self) -> None:
        from media_literacy.ui.lesson.occasion.occasion_report_page import OccasionReportPage

        results = [persistence.result for persistence in self._persistences if persistence.result is not None]
        page = OccasionReportPage(
            results, self._occasion, self._find_forms, self._appearance, self, open_link=self._open_link
        )
        page.finished.connect(self._actions.leave)
        self._reader = None
        self.show_page(page)
        for persistence in self._persistences:
            assert persistence.attempt is not None
            persistence.record(persistence.attempt.see_debrief())

    def _open_link(self, address: str) -> None:
        if not address.startswith("#"):  # the article is not shown again
            self._actions.open_address(address)

    def _keep_place(self) -> None:
        sentence, offset = self._reader.place() if self._reader is not None else (NO_SENTENCE, 0.0)
        if self.attempt is not None:
            self._persistences[self._at].keep_place(Place("", sentence, offset))
