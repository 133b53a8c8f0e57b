"""From a file to a page: one lesson, the debrief that is owed before it, or why there is none.

Pages are imported when they are first shown: a start must not wait for them. Whatever is read is read elsewhere, and a
page that comes of it is shown only while somebody still waits for it; see `page_requests`.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.progress.wanted_aids import wanted_aids
from media_literacy.errors import AppError
from media_literacy.files.reading import resolved
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.lesson_library import LessonEntry, OpenedLesson
from media_literacy.store.progress.lesson_history import NO_HISTORY, LessonHistory
from media_literacy.ui.home import LIST_SECONDS, Home
from media_literacy.ui.lesson.forgetting_store import ForgettingStore
from media_literacy.ui.lesson.lesson_reading import (
    FoundInFile,
    LessonRequest,
    Start,
    read_lesson_file,
)
from media_literacy.ui.lesson.occasion.occasion_reading import OpenedOccasion
from media_literacy.ui.lesson.opening_pages import Refusal, RefusalPages, refusal_of, refusal_of_problem, show_message
from media_literacy.ui.lesson.pending_debriefs import PendingDebriefs
from media_literacy.ui.page_requests import SECONDS
from media_literacy.ui.result.next_steps import NextSteps
from media_literacy.ui.teacher_action import TeacherAction
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.ui.lesson.lesson_page_order import LessonPages
    from media_literacy.ui.lesson.occasion.occasion_pages import OccasionPages


TeacherActions = Callable[[OpenedLesson, WindowContext, QObject], Sequence[TeacherAction]]
"""What teachers do with a lesson, by the lesson, the window and the parent of the actions."""


class _Held(NamedTuple):
    """A file that is not read before it is known whether a debrief comes first; see `LessonRequest`."""

    path: Path
    job: Job
    start: Start


class LessonOpening(QObject):
    """Opens lessons, one at a time. A debrief that is owed comes first, once.

    `not_saved` says that a lesson was left, and not all that was done in it is on the disk; `document_requested` that a
    lesson is to be made of the file with that path, which is none.
    """

    not_saved = Signal()
    document_requested = Signal(str)

    def __init__(self, context: WindowContext, home: Home, teacher_actions: TeacherActions) -> None:
        super().__init__(context.window)
        self._context, self._home, self._teacher_actions = context, home, teacher_actions
        self._store, self._library, self._tasks = context.store, context.library, context.tasks
        self._navigation = context.navigation
        self._requested: _Held | LessonRequest | None = None
        self._next_file: Path | None = None
        self._pending = PendingDebriefs(context)
        self._pending_shown: LessonEntry | None = None
        self._refusals = RefusalPages(context)
        self._after_debrief: Callable[[], object] | None = None
        self.lesson: LessonPages | OccasionPages | None = None
        home.listed.connect(self._on_listed)
        self._pending.found.connect(self._on_listed)
        self._refusals.left.connect(self.show_lessons)
        self._refusals.document_requested.connect(self.document_requested)

    def start(self, file: Path | None, *, is_first: bool = False) -> None:
        """Begin with a file, or with the lessons; a debrief that is owed comes first, at the first start a guest's."""
        self._next_file, self._pending_shown = file, None
        self._home.forget_choices()
        self._pending.ask(of_guest=is_first)
        self.show_lessons()

    def show_lessons(self) -> None:
        """Show the lessons, or the file that was asked for at the start and had to wait for a debrief."""
        if self._next_file is None:
            self._home.show()
        else:
            self.open(self._next_file)

    def open(self, path: Path, *, goes_on: bool = False) -> None:
        """Open a lesson file; what cannot be opened is told in words. It may go on with what was done in it last."""
        job = self._begin(path)
        if not self._pending.are_known:
            job.step(_("Looking whether a debrief is still to be read…"))
        self._go_on(_Held(path, job, Start.GO_ON if goes_on else Start.USUAL))

    def show_debrief(self, key: LessonKey, then: Callable[[], object]) -> bool:
        """Show what is due in a lesson before something else is done; False where the lesson is not to be found."""
        path = next((entry.path for entry in self._home.entries if entry.key == key), None)
        if path is None and self.lesson is not None and self.lesson.key == key:
            path = self.lesson.file  # opened by itself, and not listed yet
        if path is None:
            return False
        self._read(path, LessonRequest(self._begin(path), Start.DEBRIEF, then))
        return True

    def leave_lesson(self) -> None:
        """Leave the attempt under way; tells when it cannot be put on the disk."""
        if self.lesson is not None:
            self.lesson.close_attempt()
            self._store.ask_whether_saved(self._on_left)
            self.lesson.setEnabled(False)  # until the next page is there, nothing more counts on it

    def _on_left(self, is_saved: bool) -> None:
        if not is_saved:
            self.not_saved.emit()

    def return_to_lesson(self) -> None:
        """The lesson was left, and the learner stays after all."""
        if self.lesson is not None:
            self.lesson.setEnabled(True)
            self.lesson.go_on()

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self.lesson:
            self.lesson = None

    # Which lesson comes first

    def _begin(self, path: Path) -> Job:
        title = next((entry.title for entry in self._home.entries if entry.path == path), path.name)
        return self._navigation.begin(_("Opening “{title}”").format(title=title), SECONDS + LIST_SECONDS)

    def _on_listed(self) -> None:
        """Which debriefs are pending is known, or the lessons are, of which each is one."""
        if self._home.is_complete:
            self._pending.forget_lost_guests(self._home.entries)
        requested = self._requested
        if isinstance(requested, _Held) and self._navigation.is_current(requested.job):
            self._go_on(requested)
        elif self._home.is_wanted and (entry := self._pending.entry(self._home.entries)) is not None:
            self._navigation.go(partial(self._show_pending, entry))

    def _go_on(self, requested: _Held) -> None:
        """Open what is requested, once it is known that no debrief comes first."""
        path, job = requested.path, requested.job
        self._requested, entry = None, self._pending.entry(self._home.entries)
        if self._pending.may_precede(self._home.entries, is_complete=self._home.is_complete):
            self._requested = requested
            if self._pending.are_known:
                self._home.refresh(job)
        elif entry is not None and resolved(entry.path) != resolved(path):
            self._next_file = path
            self._navigation.arrive(job, partial(self._show_pending, entry))
        elif path == self._next_file:
            self._next_file = None
            self._context.actions.open_file(path)
        else:
            self._read(path, LessonRequest(job, requested.start))

    def _show_pending(self, entry: LessonEntry) -> None:
        from media_literacy.ui.lesson.opening_messages import debrief_first, debrief_of_guest_first

        self._pending.clear()
        self._pending_shown = entry
        if self._pending.is_guests(entry):
            page = show_message(self._context, debrief_of_guest_first(entry), [_("See the debrief")], on_escape=None)
            page.answered.connect(self._on_guests_answered)
            return
        page = show_message(self._context, debrief_first(entry), [_("Read on"), _("See the debrief")], on_escape=None)
        page.answered.connect(self._on_pending_answered)

    def _on_guests_answered(self, _answer: int) -> None:
        assert self._pending_shown is not None
        self._pending.forget_guests()
        path = self._pending_shown.path
        self._read(path, LessonRequest(self._begin(path), Start.GUESTS_DEBRIEF))

    def _on_pending_answered(self, answer: int) -> None:
        assert self._pending_shown is not None
        path = self._pending_shown.path
        start = Start.DEBRIEF if answer == 1 else Start.PENDING
        self._read(path, LessonRequest(self._begin(path), start))

    # One lesson

    def _read(self, path: Path, requested: LessonRequest) -> None:
        self._requested, pending = requested, self._pending_shown
        work = partial(read_lesson_file, path, requested, self._library, self._store, pending)
        self._tasks.run(work, self._on_read, self._on_failed, job=requested.job)

    def _on_read(self, found: FoundInFile) -> None:
        assert isinstance(self._requested, LessonRequest)
        if isinstance(found, OpenedOccasion):
            self._navigation.arrive(self._requested.job, partial(self._show_occasion, found))
            return
        opened, history = found
        if isinstance(opened, AppError):
            self._refuse(refusal_of_problem(opened, history))
            return
        refusal = refusal_of(opened, history, is_kiosk=self._context.is_kiosk)
        if refusal is not None:
            self._refuse(refusal)
            return
        show = partial(self._show_lesson, opened, history, self._requested)
        self._navigation.arrive(self._requested.job, show)

    def _show_lesson(self, opened: OpenedLesson, history: LessonHistory, requested: LessonRequest) -> None:
        from media_literacy.ui.lesson.lesson_page_order import LessonPages

        assert opened.lesson is not None
        if self.lesson is not None:  # it may be the same lesson, opened again
            history = self.lesson.history_now(history)
        context, actions = self._context, self._context.actions
        if requested.then is not None:
            self._after_debrief = requested.then
            actions = actions._replace(leave=self._on_debrief_left, open_file=self._on_debrief_left)
        is_guests = requested.start is Start.GUESTS_DEBRIEF
        if is_guests:
            history = NO_HISTORY
        lesson = LessonPages(
            opened,
            ForgettingStore() if is_guests else self._store,
            actions,
            context.appearances.appearance,
            context.window,
            history=history,
            find_next_steps=NextSteps if requested.then else partial(self._home.next_steps, opened.key),
            wanted_aids=wanted_aids(context.preferences.settings),
            make_teacher_actions=partial(self._teacher_actions, opened, context),
        )
        context.show_page(lesson, _("{title} – Media Literacy").format(title=opened.lesson.front.title))
        self.lesson, self._requested = lesson, None
        self._home.refresh_history()
        lesson.begin(goes_on=requested.start is not Start.USUAL)
        if requested.start.shows_debrief:
            lesson.show_debrief()

    def _show_occasion(self, found: OpenedOccasion) -> None:
        from media_literacy.ui.lesson.occasion.occasion_pages import OccasionPages

        context, window = self._context, self._context.window
        pages = OccasionPages(
            found.articles,
            found.occasion,
            self._store,
            context.actions,
            context.appearances.appearance,
            window,
            find_forms=partial(self._home.due.forms, found.pack),
        )
        context.show_page(pages, _("{title} – Media Literacy").format(title=found.title))
        self.lesson, self._requested = pages, None
        self._home.refresh_history()
        pages.begin()

    def _on_debrief_left(self, _next_lesson: Path | None = None) -> None:
        assert self._after_debrief is not None
        self.leave_lesson()
        self._after_debrief()

    # What cannot be opened

    def _on_failed(self, problem: AppError) -> None:
        self._refuse(refusal_of_problem(problem))

    def _refuse(self, refusal: Refusal) -> None:
        assert isinstance(self._requested, LessonRequest)
        self._navigation.arrive(self._requested.job, partial(self._show_refusal, refusal))

    def _show_refusal(self, refusal: Refusal) -> None:
        self._requested = None
        self._refusals.show_refusal(refusal)
