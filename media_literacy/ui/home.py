"""The first page: the lessons as they were listed the last time, at once, and then as they are now."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.course.history import History
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.ages import age_group
from media_literacy.settings import Settings
from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.lesson_listing import EarlierLessons, earlier_lessons, lessons_now
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.store.library.own_copies import without_own_copies
from media_literacy.ui.due_occasions import DueOccasions, Known
from media_literacy.ui.result.next_steps import NextSteps
from media_literacy.ui.room import RoomLink
from media_literacy.ui.widgets.after_painting import AfterPainting
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.ui.library.lesson_filter import LessonFilter
    from media_literacy.ui.library.lessons_page import LessonsPage
    from media_literacy.ui.library.lessons_place import LessonsPlace

HISTORY_MILLISECONDS = 300
"""How long the first page waits to know how far the learner is; on a slow drive it shows that afterwards."""

STALE_AFTER = 500
"""Milliseconds after which the list of the last time is shown although packs came or went since."""

KEPT_RESULTS = "kept_results"
"""The room of results whose lessons are in no list any more."""

LIST_SECONDS = 900.0
"""The budget for reading every lesson there is: the first time, each of them is parsed."""


class _Listing(NamedTuple):
    """The page waits for its lessons; `earlier` are those of the last time, for when that takes long."""

    earlier: tuple[LessonEntry, ...] | None = None


class _Listed:
    """The page can be shown with the `entries` of the home."""


class Home(QObject):
    """`listed` says that `entries` are known, all of them where `is_complete`."""

    listed = Signal()

    def __init__(self, context: WindowContext, room_links: Callable[[], Sequence[RoomLink]]) -> None:
        """The `room_links` are asked for when the page is made: each room is a module."""
        super().__init__(context.window)
        self._context, self._room_links = context, room_links
        self._store, self._library, self._tasks = context.store, context.library, context.tasks
        self._navigation = context.navigation
        self._job = self._refreshing = Job()
        self._state: _Listing | _Listed = _Listing()
        self._history: History[Standing] | None = None
        self._history_timeout = QTimer(self, singleShot=True, interval=HISTORY_MILLISECONDS)
        self._history_timeout.timeout.connect(self._show_what_is_known)
        self._page_painted = AfterPainting(self)
        self._page_painted.timeout.connect(self._on_page_painted)
        self._listing_timeout = QTimer(self, singleShot=True, interval=STALE_AFTER)
        self._listing_timeout.timeout.connect(self._show_earlier)
        self._navigation.ended.connect(self._on_way_ended)
        self._navigation.leaving.connect(self._on_leaving)
        context.preferences.changed.connect(self._on_settings_changed)
        self.entries: tuple[LessonEntry, ...] = ()
        self.is_complete = False
        self.page: LessonsPage | None = None
        self._page_language = ""
        self.due = DueOccasions(self._known, context.preferences)
        self._filter: LessonFilter | None = None
        self._place: LessonsPlace | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether it is the page that somebody looks at or waits for, and no other."""
        return self._navigation.is_current(self._job) or (self.page is not None and self._navigation.is_at_rest)

    def show(self) -> None:
        """Show the lessons as they were the last time, then look for them, and show what changed."""
        self._job = self._navigation.begin(_("Reading the lessons"), LIST_SECONDS)
        self._state, self._history = _Listing(), None
        self._history_timeout.start()
        self._store.ask_history(self._on_history)
        self._tasks.run(partial(self._read_earlier, self._job), self._on_earlier, self._on_failed, job=self._job)

    def forget_choices(self) -> None:
        """Another learner is reading: what the one before looked for is nothing of theirs."""
        self._filter = self._place = None

    def refresh(self, job: Job | None = None) -> None:
        """Look for the lessons; `listed` says when they are known. A page that shows follows."""
        if job is None:
            self._refreshing.cancel()
            job = self._refreshing = Job(LIST_SECONDS, title=_("Looking for new lessons"))
        self._tasks.run(partial(self._read, job), self._on_refreshed, self._on_failed, job=job)

    def refresh_history(self) -> None:
        """Ask how far the learner is: a lesson may lead to the next one, and that to another, without this page.

        After ten years that takes a moment, so what is being shown is painted first.
        """
        self._page_painted.start()

    def _on_page_painted(self) -> None:
        self._store.ask_history(self._on_history_refreshed)

    def next_steps(self, key: LessonKey) -> NextSteps:
        """What comes after a lesson, as far as the lessons and what was done in them are known."""
        from media_literacy.engine.course.front import next_after
        from media_literacy.engine.course.reading_languages import in_languages_read
        from media_literacy.ui.library.lesson_lines import enough_words, reason_words

        standings = self._known_history.standings
        has_read_debrief = key in standings and standings[key].debrief_seen
        group = age_group(self._context.preferences.settings.age_group)
        offered = in_languages_read(self._listed_entries(), standings, language_of_words())
        front = next_after(key, offered, self._known_history, date.today(), group)
        if front.next_up is None or front.is_enough:
            return NextSteps(reason=enough_words() if front.is_enough else "", has_read_debrief=has_read_debrief)
        entry = front.next_up.lesson
        return NextSteps(entry.title, reason_words(front.next_up), entry.path, has_read_debrief)

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self.page:
            self.page = None
            self._refreshing.cancel()

    def _read_earlier(self, job: Job) -> EarlierLessons:
        from media_literacy.store.packs.installed_packs import InstalledPacks

        InstalledPacks(self._context.data_folder).tidy()
        return earlier_lessons(self._library, self._context.data_folder, job)

    def _read(self, job: Job) -> tuple[LessonEntry, ...]:
        from media_literacy.files.temporary_folders import clear_abandoned
        from media_literacy.files.whole_writes import clear_unfinished

        clear_abandoned()
        clear_unfinished(self._context.data_folder)
        return lessons_now(self._library, self._context.data_folder, job)

    def _on_earlier(self, earlier: EarlierLessons) -> None:
        if earlier.is_stale:
            self._state = _Listing(earlier.entries)
            self._listing_timeout.start()
        else:
            self.entries = earlier.entries
            self.listed.emit()
            self._have_entries()
        if self.is_wanted:
            self.refresh()

    def _show_earlier(self) -> None:
        """Reading the lessons takes its time: show those that are known from the last time."""
        if isinstance(self._state, _Listing) and self._state.earlier is not None:
            self.entries = self._state.earlier
            self._have_entries()

    def _on_way_ended(self, job: Job) -> None:
        if job is self._job and job.is_cancelled:
            self._refreshing.cancel()

    def _on_leaving(self) -> None:
        if self.page is not None:
            self._place = self.page.place()

    def _show_lost(self) -> None:
        """Lead to the results of lessons that are in no list any more, once all lessons are known."""
        if self.page is not None and self.is_complete:
            listed = {entry.key for entry in self.entries}
            standings = self._known_history.standings.values()
            self.page.list.show_lost(sum(found.is_revealed and found.key not in listed for found in standings))

    def _on_refreshed(self, entries: tuple[LessonEntry, ...]) -> None:
        is_new, self.entries, self.is_complete = entries != self.entries, entries, True
        if is_new:
            self._show_again()
        self._show_lost()
        self.listed.emit()
        self._have_entries()

    def _on_failed(self, problem: AppError) -> None:
        """Show those that are known, with what went wrong."""
        self._context.actions.report_fault(problem)
        self.is_complete = True
        self.listed.emit()
        self._have_entries()

    @property
    def _known_history(self) -> History[Standing]:
        return self._history or History({})

    def _on_history(self, history: History[Standing]) -> None:
        is_new, self._history = history != self._known_history, history
        if is_new:
            self._show_again()
        self._show_lost()
        self._show_what_is_known()

    def _on_history_refreshed(self, history: History[Standing]) -> None:
        self._history = history

    def _show_again(self) -> None:
        """Show what is known now on the page that is there."""
        if self.page is not None:
            history = self._known_history
            self.page.show_lessons(self._listed_entries(), history.standings, history.tries, self.due.now())

    def _have_entries(self) -> None:
        self._state = _Listed()
        self._show_what_is_known()

    def _show_what_is_known(self) -> None:
        """Show the page once the lessons are known, and how far the learner is unless that takes long."""
        is_waiting_for_history = self._history is None and self._history_timeout.isActive()
        if isinstance(self._state, _Listed) and not is_waiting_for_history:
            self._navigation.arrive(self._job, self._show_page)

    def _known(self) -> Known:
        return Known(self.entries, self._known_history)

    def _listed_entries(self) -> tuple[LessonEntry, ...]:
        return without_own_copies(self.entries, self._known_history.standings)

    def _on_postponed(self, key: str) -> None:
        self.due.postpone(key)
        self._show_again()
        if self.page is not None:
            self.page.take_focus()
            announce(self.page, _("Put off. It is shown again in a week."))

    def _on_age_chosen(self, age: str) -> None:
        preferences = self._context.preferences
        preferences.change(replace(preferences.settings, age_group=age))

    def _on_filter_changed(self, wanted: "LessonFilter") -> None:
        self._filter = wanted

    def _on_lost_requested(self) -> None:
        self._context.actions.show_room(KEPT_RESULTS)

    def _on_settings_changed(self, settings: Settings) -> None:
        if self.page is None:
            return
        if self._page_language == language_of_words():
            self.page.use_age(settings.age_group)
        else:
            self._navigation.go(self._show_page)
            self.refresh()

    def _show_page(self) -> None:
        from media_literacy.ui.library.lesson_filter import LessonFilter
        from media_literacy.ui.library.lesson_search import LessonSearch
        from media_literacy.ui.library.lessons_page import LessonsPage

        history = self._known_history
        context, search = self._context, LessonSearch(self._library, self._tasks, self)
        page = LessonsPage(
            self._listed_entries(),
            history.standings,
            context.actions,
            context.appearances.appearance,
            context.window,
            rooms=self._room_links(),
            is_kiosk=context.is_kiosk,
            search=search,
            age=context.preferences.settings.age_group,
            reading_as="" if context.is_kiosk else context.learners.reading_as,
            lesson_filter=self._filter or LessonFilter(),
            tries=history.tries,
            due=self.due.now(),
        )
        page.postponed.connect(self._on_postponed)
        page.age_chosen.connect(self._on_age_chosen)
        page.masthead.language_chosen.connect(self._context.preferences.speak)
        page.list.lost_requested.connect(self._on_lost_requested)
        page.list.filter_changed.connect(self._on_filter_changed)
        search.setParent(page)
        if self._place is not None:
            page.restore_place(self._place)
        self.page, self._page_language = page, language_of_words()
        self._show_lost()
        context.show_page(page, _("Media Literacy"))
