"""One lesson from its first page to its debrief: which page follows which.

A page is imported when it is first shown: whoever opens a lesson wants to read.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.progress.lesson_steps import has_evidence
from media_literacy.engine.progress.wanted_aids import ALL_AIDS
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Aid, Mode, SentenceId
from media_literacy.store.database.records import Place
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import NO_HISTORY, LessonHistory
from media_literacy.ui.lesson.attempt_persistence import AttemptPersistence
from media_literacy.ui.lesson.leave_flow import LeaveFlow, is_leave_page
from media_literacy.ui.lesson.lesson_reader import LessonReader
from media_literacy.ui.lesson.teacher_pages import MakeActions, TeacherPages, no_actions
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.next_steps import NextSteps
from media_literacy.ui.store_client import AttemptStore
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.page_stack import PageStack
from media_literacy.ui.window.window_actions import WindowActions

READER, RESULT, DEBRIEF = "reader", "result", "debrief"


class LessonPages(PageStack):
    """Leads through one lesson. Whoever is asked to `leave` it closes the attempt with `close_attempt`.

    `ends_at_result` shows the result after the debrief, where there is no going home yet: in a class.
    """

    def __init__(
        self,
        opened: OpenedLesson,
        store: AttemptStore | None,
        actions: WindowActions,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        history: LessonHistory = NO_HISTORY,
        find_next_steps: Callable[[], NextSteps] = NextSteps,
        wanted_aids: frozenset[Aid] = ALL_AIDS,
        make_teacher_actions: MakeActions = no_actions,
        ends_at_result: bool = False,
    ) -> None:
        super().__init__(parent)
        assert opened.lesson is not None
        self._lesson, self.file = opened.lesson, Path(opened.report.file)
        self.key = opened.key
        self._actions, self._appearance = actions, appearance
        self._pictures = PictureSource(opened.folder)
        self._persistence = AttemptPersistence(opened, store, history)
        self._find_next_steps = find_next_steps
        self._aids = wanted_aids.intersection(opened.lesson.front.aids)
        self._reader = LessonReader(self._persistence, opened.report, self._pictures, actions, self._aids, self)
        self._reader.moved.connect(self._keep_place)
        self._reader.onward.connect(self._show_result)
        self._reader.teachers_requested.connect(self._on_teachers_requested)
        self._leave: LeaveFlow | None = None
        self._make_teacher_actions = make_teacher_actions
        self._ends_at_result = ends_at_result
        self._page = ""

    @property
    def attempt(self) -> Attempt | None:
        """The attempt under way; None before a way was chosen."""
        return self._persistence.attempt

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        super().apply_appearance(appearance)

    def close_attempt(self) -> None:
        """Leave the attempt, with its place and what is being written."""
        self._reader.write_pending()
        if self._leave is not None:
            self._leave.write_pending()
        self._keep_place()
        self._persistence.leave()

    def history_now(self, found: LessonHistory) -> LessonHistory:
        """What was read of this lesson, with the attempt under way brought up to what happened in it meanwhile."""
        return self._persistence.history_now(found)

    def go_on(self) -> None:
        """The attempt was closed, and the learner stays after all."""
        self._persistence.go_on()

    # The way through

    def begin(self, *, goes_on: bool = False) -> None:
        """Show the first page, or go on where the lesson was left. Best when visible: pages know their size then.

        After practice the first try is shown, which leads to that; `goes_on` leads to the practice at once.
        """
        history, persistence = self._persistence.history, self._persistence
        if history.first is None:
            self._show_start()
        elif history.latest is history.first:
            self._go_to(persistence.resume_first())
        elif not goes_on:
            persistence.resume_first()
            self._show_result()
        else:
            is_begun = history.unfinished is not None
            self._go_to(persistence.resume_unfinished() if is_begun else persistence.resume_practice())

    def begin_at_try(self, attempt_id: str) -> None:
        """Go on with one try that was revealed, whichever came after it: where it was left, or else at its result."""
        place = self._persistence.resume_try(attempt_id)
        self._go_to(place._replace(page=place.page or RESULT))

    def _go_to(self, place: Place) -> None:
        state = self._under_way.state
        if (state.is_revealed and state.debrief_seen) or (state.is_revealed and place.page == RESULT):
            self._show_result()
        elif state.is_revealed and is_leave_page(place.page):
            self.show_leave(place.page)
        elif state.is_revealed and place.page == DEBRIEF:
            self.show_debrief()
        else:
            self._show_reader(place).go_to(place)

    def _show_start(self) -> None:
        from media_literacy.ui.reader.lesson_start_page import StartPage

        self._persistence.forget()
        self._drop_reader()
        history, is_kept = self._persistence.history, self._persistence.is_kept
        start = StartPage(self._lesson, self._appearance, self, history=history, is_kept=is_kept)
        start.begun.connect(self._on_begun)
        start.try_requested.connect(self._on_try_requested)
        start.continued.connect(self._on_continue_practice)
        start.teachers_requested.connect(self._on_teachers_requested)
        start.left.connect(self._actions.leave)
        self._show(start, "")

    def _on_begun(self, mode: str) -> None:
        self._persistence.start(Mode(mode))
        self._show_reader()

    def _show_reader(self, place: Place | None = None) -> ReaderPage:
        reader = self._reader.make_page(self._appearance, place)
        self._show(reader, READER)
        return reader

    def _show_result(self) -> None:
        from media_literacy.ui.result.page_head import name_way_home
        from media_literacy.ui.result.result_page import ResultPage
        from media_literacy.ui.result.tries_panel import ShownTries

        result, history = self._persistence.result, self._persistence.history
        assert result is not None
        tries = ShownTries.of(history, self._persistence.place_of_try)
        page = ResultPage(result, self._appearance, self, tries=tries, make_code=self._persistence.code)
        page.sentence_chosen.connect(self._on_sentence_chosen)
        page.left.connect(self._show_reader)
        page.onward.connect(self.show_after_result)
        page.practise_again.connect(self._on_practise_again)
        page.continue_practice.connect(self._on_continue_practice)
        page.try_requested.connect(self._on_try_requested)
        page.home_requested.connect(self._actions.leave)
        page.teachers_requested.connect(self._on_teachers_requested)
        name_way_home(page.home, is_kept=self._persistence.is_kept)
        self._show(page, RESULT)

    def show_after_result(self) -> None:
        """Leave the page, where there is anything to look up, or else the debrief."""
        if has_evidence(self._lesson):
            self.show_leave()
        else:
            self.show_debrief()

    def show_leave(self, name: str = "") -> None:
        """The page of that name, or else the one that was shown last."""
        if self._leave is None:
            find_web_search = self._actions.find_web_search
            leave = LeaveFlow(self._persistence, self._pictures, self._open_link, find_web_search, self)
            leave.page_made.connect(self._show)
            leave.went_back.connect(self._show_result)
            leave.finished.connect(self.show_debrief)
            leave.home_requested.connect(self._actions.leave)
            self._leave = leave
        self._leave.show(self._appearance, name)

    def show_debrief(self) -> None:
        """Tell what the article was; also owed to whoever left early."""
        from media_literacy.ui.result.debrief_page import DebriefPage
        from media_literacy.ui.result.page_head import name_way_home

        if self.attempt is None:  # owed from an earlier attempt: what is seen now has to be kept somewhere
            self._persistence.start(self._lesson.front.modes[0])
        result = self._persistence.result
        lesson, scorecard = (self._lesson, None) if result is None else (result.lesson, result.scorecard)
        steps, pictures = self._find_next_steps(), self._pictures
        if self._under_way.state.debrief_seen:
            steps = steps._replace(has_read_debrief=True)
        page = DebriefPage(
            lesson,
            scorecard,
            steps,
            self._appearance,
            self,
            pictures=pictures,
            open_link=self._open_link,
            begins_with_sure=Aid.SURE_FIRST in self._aids,
            own_fixes={} if result is None else result.own_fixes,
        )
        page.back_requested.connect(self.show_leave if has_evidence(self._lesson) else self._show_result)
        page.seen.connect(self._on_debrief_seen)
        page.left_unread.connect(self._actions.leave)
        name_way_home(page.home, is_kept=self._persistence.is_kept)
        self._show(page, DEBRIEF)

    def _on_teachers_requested(self) -> None:
        shown = (self._lesson, self._pictures, self._open_link, self._appearance)
        TeacherPages(*shown, self, make_actions=self._make_teacher_actions).begin()

    def _on_sentence_chosen(self, sentence: str) -> None:
        result = self._persistence.result
        assert result is not None
        now = result.now.get(SentenceId(sentence))
        if now is None:
            self._actions.report_done(_("This sentence is no longer in the lesson. Here it stands as you read it."))
            return
        self._show_reader().navigation.go_to_sentence(now)

    def _on_practise_again(self) -> None:
        self.close_attempt()
        self._show_start()

    def _on_continue_practice(self) -> None:
        self._change_try(self._persistence.resume_unfinished)

    def _on_try_requested(self, place: int) -> None:
        persistence = self._persistence
        self._change_try(partial(persistence.resume_practice, place - 1) if place else persistence.resume_first, RESULT)

    def _change_try(self, resume: Callable[[], Place], page: str = "") -> None:
        """Leave the attempt under way for another one, at its own place or at a page."""
        self.close_attempt()
        self._drop_reader()
        place = resume()
        self._go_to(place._replace(page=page or place.page))

    def _on_debrief_seen(self, next_lesson: Path | None) -> None:
        self._persistence.record(self._under_way.see_debrief())
        if next_lesson is not None:
            self._actions.open_file(next_lesson)
        elif self._ends_at_result:
            self._show_result()
        else:
            self._actions.leave()

    def _open_link(self, address: str) -> None:
        if address.startswith("#") and self.attempt is None:
            self._actions.report_done(_("This leads into the article. Begin the lesson, and open it from there."))
        elif address.startswith("#"):
            self._show_reader().links.open(address)
        else:
            self._actions.open_address(address)

    # Inside

    @property
    def _under_way(self) -> Attempt:
        assert self.attempt is not None
        return self.attempt

    def _keep_place(self) -> None:
        self._persistence.keep_place(Place(self._page, *self._reader.place()))

    def _show(self, page: QWidget, name: str) -> None:
        self._page = name
        self.show_page(page, keep_previous=self.page is self._reader.page)
        self._keep_place()

    def _drop_reader(self) -> None:
        if (reader := self._reader.drop()) is not None:
            self.remove_page(reader)
        if self._leave is not None:
            self._leave.deleteLater()
            self._leave = None
