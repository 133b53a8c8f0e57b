"""Which page follows which where a teacher looks at classes, their names, and the results of their lessons."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from media_literacy.classroom.results.erasing import erase_learner, erase_seats
from media_literacy.classroom.results.everything import save_everything
from media_literacy.classroom.results.lesson_results import LessonResults, read_lesson_results
from media_literacy.classroom.rosters.class_list import ClassList, read_class_list
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.jobs import Job
from media_literacy.store.classes.live_store import LiveStore, erase_all_classes
from media_literacy.store.classes.roster_rows import RosterRow, new_roster
from media_literacy.store.disk_faults import saving_error
from media_literacy.ui.classroom.results.classes_page import ClassesPage
from media_literacy.ui.classroom.results.lesson_results_page import LessonResultsPage
from media_literacy.ui.classroom.results.results_work import ResultsWork
from media_literacy.ui.classroom.results.roster_page import RosterPage
from media_literacy.ui.classroom.results.roster_work import RosterWork
from media_literacy.ui.widgets.file_dialogs import folder_to_use
from media_literacy.ui.widgets.page_stack import PageStack
from media_literacy.ui.window_context import WindowContext
from media_literacy.ui.workshop.sharing.export_page import free_path

_SAVING_SECONDS = 600.0


class ClassRecordPages(PageStack):
    """Shown in the window with its first page; left to where one leads a class."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self.hide()
        self._context = context
        self._way = Job()
        self._list = ClassList()
        self._results: LessonResultsPage | None = None
        self._work: RosterWork | ResultsWork | None = None
        self._erased_attempt, self._roster, self._saved = 0, "", Path()
        context.navigation.leaving.connect(self._keep_results)
        context.navigation.leaving.connect(self._release_work)

    def show_list(self) -> None:
        """Show all classes as they are kept now."""
        self._keep_results()
        self._read(_("Looking for classes"), partial(read_class_list, self._context.data_folder), self._on_list)

    def show_lesson(self, id: str) -> None:
        """Show the results of a lesson."""
        self._read(
            _("Opening the results"), partial(read_lesson_results, self._context.data_folder, id), self._on_results
        )

    # Reading, and what comes of it

    def _read(self, title: str, work: Callable[[], Any], on_done: Callable[[Any], None]) -> None:
        self._way = self._context.navigation.begin(title)
        self._context.tasks.run(work, on_done, self._on_failed, job=self._way)

    def _on_list(self, found: ClassList) -> None:
        self._context.navigation.arrive(self._way, partial(self._show_list, found))

    def _on_results(self, results: LessonResults) -> None:
        self._context.navigation.arrive(self._way, partial(self._show_results, results))

    def _on_failed(self, problem: AppError) -> None:
        self._context.navigation.drop()
        self._context.actions.report_fault(problem)

    # Pages

    def _show(self, page: ClassesPage | RosterPage | LessonResultsPage) -> None:
        is_first = self.page is None
        self.show_page(page)
        if is_first:
            self._context.show_page(self, _("My classes – Media Literacy"))

    def _show_list(self, found: ClassList) -> None:
        self._list, self._results = found, None
        page = ClassesPage(found, self._context.appearances.appearance, self)
        page.left.connect(self._on_list_left)
        page.class_chosen.connect(self._on_class_chosen)
        page.lesson_chosen.connect(self.show_lesson)
        page.forms_requested.connect(self._on_forms_requested)
        page.save_requested.connect(self._on_save_all)
        page.delete_requested.connect(self._on_delete_all)
        self._show(page)

    def _show_results(self, results: LessonResults) -> None:
        page = LessonResultsPage(results, self._context.tasks, self._context.appearances.appearance, self)
        page.left.connect(self.show_list)
        page.rows_to_keep.connect(self._on_rows)
        page.erase_requested.connect(self._on_seat_erased)
        page.delete_requested.connect(self._on_lesson_deleted)
        self._results = page
        self._hold(ResultsWork(page))
        self._show(page)

    def _on_class_chosen(self, id: str) -> None:
        found = self._list.find(id)
        roster = found.roster if found is not None else new_roster("")
        page = RosterPage(roster, self._context.appearances.appearance, self, is_new=found is None)
        page.left.connect(self._on_roster_left)
        page.saved.connect(self._on_roster_saved)
        page.learner_erased.connect(self._on_learner_erased)
        page.class_erased.connect(self._on_class_erased)
        self._roster = roster.id
        work = RosterWork(page)
        work.saved.connect(self._on_roster_saved_on_the_way)
        self._hold(work)
        self._show(page)

    def _on_roster_left(self) -> None:
        self._end_roster()
        self.show_list()

    def _end_roster(self) -> None:
        if self._work is not None:
            self._work.discard()  # it was asked about on the page

    def _hold(self, work: RosterWork | ResultsWork) -> None:
        self._release_work()
        self._work = work
        self._context.unsaved().register(work, work.work_changed)

    def _release_work(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            self._context.unsaved().release(work)

    def _on_list_left(self) -> None:
        self._context.actions.show_room("lead_class")

    def _on_forms_requested(self) -> None:
        self._context.actions.show_room("class_forms")

    # Keeping and deleting

    def _keep_results(self) -> None:
        """What was typed a moment ago is not lost on the way."""
        if self._results is not None:
            self._results.keep_now()

    def _write(
        self,
        work: Callable[[LiveStore], None],
        on_done: Callable[[Any], None],
        on_failed: Callable[[AppError], None] | None = None,
    ) -> None:
        context = self._context
        write = partial(_with_store, context.data_folder, work)
        context.tasks.run(write, on_done, on_failed or context.actions.report_fault, keeps=True)

    def _on_rows(self, rows: tuple[tuple[str, ...], ...]) -> None:
        assert self._results is not None
        self._write(partial(_keep_rows, self._results.results.row.id, rows), self._on_kept)

    def _on_kept(self, _result: object) -> None:
        """Nobody waits for it."""

    def _on_seat_erased(self, attempt: int) -> None:
        assert self._results is not None
        results = self._results.results
        self._erased_attempt = attempt
        self._write(partial(_erase_seat, results.row.id, results.seats.seats[attempt]), self._on_erased)

    def _on_erased(self, _result: object) -> None:
        if self._results is not None:
            self._results.seat_erased(self._erased_attempt)

    def _on_lesson_deleted(self) -> None:
        assert self._results is not None
        id, self._results = self._results.results.row.id, None
        self._write(partial(_delete_lesson, id), self._on_list_changed)

    def _on_roster_saved_on_the_way(self, roster: RosterRow) -> None:
        self._write(partial(_keep_roster, roster), self._on_kept)

    def _on_roster_saved(self, roster: RosterRow) -> None:
        self._end_roster()
        self._write(partial(_keep_roster, roster), self._on_list_changed, self._on_roster_not_saved)

    def _on_roster_not_saved(self, problem: AppError) -> None:
        if self._work is not None:
            self._work.change()
        self._context.actions.report_fault(problem)

    def _on_learner_erased(self, name: str) -> None:
        self._write(partial(_erase_learner, self._roster, name), self._on_list_changed)

    def _on_class_erased(self) -> None:
        self._end_roster()
        self._write(partial(_delete_roster, self._roster), self._on_list_changed)

    def _on_save_all(self) -> None:
        folder = folder_to_use(self.window(), _("Where shall the tables go?"))
        if folder is not None:
            self.save_everything(folder)

    def save_everything(self, folder: Path) -> None:
        """Write a table for each class and each lesson into a folder of its own, inside this one."""
        self._saved = free_path(folder / _("classes"))
        job = Job(_SAVING_SECONDS)
        work = partial(_save_everything, self._context.data_folder, self._saved, job)
        self._context.tasks.run(work, self._on_all_saved, self._context.actions.report_fault, job=job)

    def _on_all_saved(self, files: int) -> None:
        words = ngettext("{n} table was saved in “{folder}”.", "{n} tables were saved in “{folder}”.", files)
        self._context.actions.report_done(words.format(n=files, folder=self._saved))

    def _on_delete_all(self) -> None:
        work = partial(erase_all_classes, self._context.data_folder)
        self._context.tasks.run(work, self._on_list_changed, self._context.actions.report_fault, keeps=True)

    def _on_list_changed(self, _result: object) -> None:
        self.show_list()


def _with_store(data_folder: Path, work: Callable[[LiveStore], None]) -> None:
    store = LiveStore(data_folder)
    try:
        work(store)
    finally:
        store.close()


def _keep_rows(id: str, rows: tuple[tuple[str, ...], ...], store: LiveStore) -> None:
    store.keep_sheets(id, rows)


def _erase_seat(id: str, seat: int, store: LiveStore) -> None:
    erase_seats(store, id, [seat])


def _delete_lesson(id: str, store: LiveStore) -> None:
    store.delete(id)


def _keep_roster(roster: RosterRow, store: LiveStore) -> None:
    store.keep_roster(roster)


def _erase_learner(roster: str, name: str, store: LiveStore) -> None:
    erase_learner(store, roster, name)


def _delete_roster(roster: str, store: LiveStore) -> None:
    store.delete_roster(roster)


def _save_everything(data_folder: Path, folder: Path, job: Job) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise saving_error(problem, folder) from problem
    return save_everything(data_folder, folder, job)
