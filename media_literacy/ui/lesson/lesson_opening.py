"""From a file to a page: one lesson, the debrief that is owed before it, or why there is none.

Pages are imported when they are first shown: a start must not wait for them. Whatever is read is read elsewhere, and a
page that comes of it is shown only while somebody still waits for it; see `navigation`.
"""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.files.reading import resolved
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.store.database.records import PendingDebrief
from media_literacy.store.library.lesson_library import LessonEntry, LessonLibrary, OpenedLesson
from media_literacy.store.progress.resumed_attempt import Resumed
from media_literacy.ui.home import LIST_SECONDS, Home
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.page_requests import SECONDS, Navigation
from media_literacy.ui.paths import as_word
from media_literacy.ui.store_client import StoreBridge
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.window.window_actions import WindowActions


@dataclass(frozen=True, slots=True)
class PendingDebriefs:
    """The debriefs that are still to be read, and the lessons of those that lie where they were.

    Until `is_located` it is not known whether they do.
    """

    debriefs: tuple[PendingDebrief, ...]
    files: tuple[LessonEntry, ...] = ()
    is_located: bool = False


@dataclass(frozen=True, slots=True)
class _RequestedFile:
    """A file on its way to a page; `is_held` until it is known whether a debrief comes first."""

    path: Path
    job: Job
    shows_debrief: bool = False
    is_held: bool = False


class LessonOpening(QObject):
    """`page_made` carries a page and the title of the window with it; what a page asks for goes on upwards.

    `open_requested` asks for a file of any kind, `writing_requested` to go on with the last lesson as its author.
    A lesson is not opened before it is known whether a debrief is owed; that comes first, once.
    """

    page_made = Signal(QWidget, str)
    fault = Signal(str, str)
    open_requested = Signal(str)
    writing_requested = Signal()

    def __init__(
        self,
        store: StoreBridge,
        library: LessonLibrary,
        home: Home,
        tasks: Tasks,
        appearances: AppearanceSource,
        navigation: Navigation,
        actions: WindowActions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._store, self._library, self._home, self._tasks = store, library, home, tasks
        self._appearances, self._navigation, self._window = appearances, navigation, window
        self._actions = replace(actions, leave=self.show_lessons)
        self._requested: _RequestedFile | None = None
        self._next_file: Path | None = None
        self._pending: PendingDebriefs | None = None
        self._pending_shown: LessonEntry | None = None
        self.lesson: LessonPages | None = None
        self.lesson_path = Path()
        home.listed.connect(self._on_listed)

    def start(self, file: Path | None) -> None:
        """Begin with a file, or with the lessons; a debrief that is owed comes first."""
        self._next_file = file
        self._store.ask_pending_debriefs(self._on_pending)
        self.show_lessons()

    def show_lessons(self) -> None:
        """Show the lessons, or the file that was asked for at the start and had to wait for a debrief."""
        if self._next_file is None:
            self._home.show()
        else:
            self._wait_for(self._next_file)

    def open(self, path: Path) -> None:
        """Open a lesson file; what cannot be opened is told in words."""
        self._wait_for(path)

    def leave_lesson(self) -> None:
        """Leave the attempt under way; tells when it cannot be put on the disk."""
        if self.lesson is not None:
            self.lesson.close_attempt()
            self._store.ask_whether_saved(self._on_left)
            self.lesson.setEnabled(False)  # until the next page is there, nothing more counts on it

    def _on_left(self, is_saved: bool) -> None:
        if not is_saved:
            self.fault.emit(_("Not everything could be saved yet."), _("It is tried again while this window is open."))

    def return_to_lesson(self) -> None:
        """The lesson was left, and the learner stays after all."""
        if self.lesson is not None:
            self.lesson.setEnabled(True)
            self.lesson.go_on()

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self.lesson:
            self.lesson = None

    # Which debriefs are pending, and which file was asked for

    def _on_pending(self, pending: tuple[PendingDebrief, ...]) -> None:
        self._pending = PendingDebriefs(pending)
        self._tasks.run(partial(self._locate_pending, pending), self._on_pending_found, self._on_pending_lost)

    def _locate_pending(self, pending: tuple[PendingDebrief, ...]) -> tuple[LessonEntry, ...]:
        """Those that still lie where they were read, wherever that is, under the keys that they had then."""
        found = ((debrief, self._library.entry(debrief.file)) for debrief in pending if debrief.file is not None)
        return tuple(entry._replace(key=debrief.key) for debrief, entry in found if entry is not None)

    def _on_pending_found(self, found: tuple[LessonEntry, ...]) -> None:
        assert self._pending is not None
        self._pending = replace(self._pending, files=found, is_located=True)
        self._on_listed()

    def _on_pending_lost(self, _problem: AppError) -> None:
        """Where they lay cannot be looked at; they may be among the lessons."""
        self._on_pending_found(())

    def _on_listed(self) -> None:
        """What is owed is known, or the lessons are, of which it is one."""
        requested = self._requested
        if requested is not None and requested.is_held and self._navigation.is_current(requested.job):
            self._go_on(requested)
        elif self._home.is_wanted and (entry := self._pending_entry()) is not None:
            self._navigation.go(partial(self._show_pending, entry))

    def _wait_for(self, path: Path, *, shows_debrief: bool = False) -> None:
        title = next((entry.title for entry in self._home.entries if entry.path == path), path.name)
        job = self._navigation.begin(_("Opening “{title}”").format(title=title), SECONDS + LIST_SECONDS)
        if self._located is None:
            job.step(_("Looking whether a debrief is still to be read…"))
        self._go_on(_RequestedFile(path, job, shows_debrief))

    @property
    def _located(self) -> PendingDebriefs | None:
        """What is still to be read; None until that is known."""
        return self._pending if self._pending is not None and self._pending.is_located else None

    def _go_on(self, requested: _RequestedFile) -> None:
        """Open what is requested, once it is known that no debrief comes first."""
        path, job, pending, entry = requested.path, requested.job, self._located, self._pending_entry()
        is_held = pending is None or (bool(pending.debriefs) and entry is None and not self._home.is_complete)
        self._requested = replace(requested, is_held=is_held)
        if is_held:
            if pending is not None:
                self._home.refresh(job)
        elif entry is not None and resolved(entry.path) != resolved(path):
            self._next_file = path
            self._navigation.arrive(job, partial(self._show_pending, entry))
        elif path == self._next_file:
            self._next_file = None
            self.open_requested.emit(as_word(path))
        else:
            self._tasks.run(partial(self._read, path, job), self._on_opened, self._on_failed, job=job)

    def _pending_entry(self) -> LessonEntry | None:
        pending = self._located
        if pending is None:
            return None
        known = (*pending.files, *self._home.entries)
        return next((entry for debrief in pending.debriefs for entry in known if entry.key == debrief.key), None)

    def _show_pending(self, entry: LessonEntry) -> None:
        from media_literacy.ui.widgets.message_page import MessagePage

        self._pending, self._pending_shown = PendingDebriefs((), is_located=True), entry
        page = MessagePage(
            _("Before you go on"),
            [
                _("You left “{title}” before its end, and its debrief has not been read yet.").format(
                    title=entry.title
                ),
                _("Read on where you were, or see now what the article was. Then all lessons are open again."),
            ],
            [_("Read on"), _("See the debrief")],
            self._appearances.appearance,
            self._window,
            has_way_back=False,
        )
        page.answered.connect(self._on_pending_answered)
        self.page_made.emit(page, _("Media Literacy"))

    def _on_pending_answered(self, answer: int) -> None:
        assert self._pending_shown is not None
        self._wait_for(self._pending_shown.path, shows_debrief=answer == 1)

    # One lesson

    def _read(self, path: Path, job: Job) -> tuple[OpenedLesson, Resumed | None]:
        opened = self._library.open_lesson(path)
        shown = self._pending_shown
        if shown is not None and shown.path == path:  # the pack around it may be called otherwise now
            opened = replace(opened, key=shown.key)
        return opened, self._store.resumed(opened, job)

    def _on_opened(self, found: tuple[OpenedLesson, Resumed | None]) -> None:
        opened, resumed = found
        assert self._requested is not None
        show = partial(self._refuse, opened) if opened.lesson is None else partial(self._show_lesson, opened, resumed)
        self._navigation.arrive(self._requested.job, show)

    def _show_lesson(self, opened: OpenedLesson, resumed: Resumed | None) -> None:
        assert opened.lesson is not None
        if self.lesson is not None:  # it may be the same lesson, opened again
            resumed = self.lesson.resumed_now(resumed)
        appearance = self._appearances.appearance
        lesson = LessonPages(opened, self._store, self._actions, appearance, self._window, resumed=resumed)
        lesson.workshop_requested.connect(self.writing_requested)
        self.page_made.emit(lesson, _("{title} – Media Literacy").format(title=opened.lesson.front.title))
        self.lesson, self.lesson_path = lesson, Path(opened.report.file)
        lesson.begin()
        if self._requested is not None and self._requested.shows_debrief:
            lesson.show_debrief()
        self._requested = None

    # What cannot be opened

    def _refuse(self, opened: OpenedLesson) -> None:
        from media_literacy.files.file_formats import TEXT_ENDINGS

        file, first = Path(opened.report.file), next(iter(opened.report.diagnostics), None)
        paragraphs = [_("There is no article in this file that could be read.")]
        if file.suffix.lower() not in TEXT_ENDINGS:
            paragraphs = [
                _("Lessons are text files whose names end in “.md”."),
                _("To make one of an article, choose “New lesson” in the workshop: open the document or paste it."),
            ]
        elif first is not None:
            paragraphs += [_("Line {line}: {message}").format(line=first.start.line, message=first.message), first.hint]
        self._show_refusal(_("“{file}” is not a lesson").format(file=file.name), paragraphs)

    def _on_failed(self, problem: AppError) -> None:
        assert self._requested is not None
        title = _("The lesson could not be opened")
        self._navigation.arrive(
            self._requested.job, partial(self._show_refusal, title, [problem.message, problem.hint])
        )

    def _show_refusal(self, title: str, told: list[str]) -> None:
        from media_literacy.ui.widgets.message_page import MessagePage

        self._requested = None
        page = MessagePage(
            title,
            [text for text in told if text],
            [_("Back to the lessons")],
            self._appearances.appearance,
            self._window,
        )
        page.answered.connect(self._on_refusal_answered)
        self.page_made.emit(page, _("Media Literacy"))

    def _on_refusal_answered(self, _answer: int) -> None:
        self.show_lessons()
