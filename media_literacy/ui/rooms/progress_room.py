"""My progress: what came of everything that was read to its end."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.jobs import Job
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.ui.paths import as_path
from media_literacy.ui.room import Room
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.engine.course.history import History
    from media_literacy.engine.course.occasion_report import OccasionResult
    from media_literacy.engine.measures.progress_report import ProgressReport
    from media_literacy.lesson.occasions import Occasion
    from media_literacy.store.database.records import Standing
    from media_literacy.store.library.lesson_library import LessonEntry
    from media_literacy.ui.learners.progress_copies import ProgressCopies
    from media_literacy.ui.progress.progress_page import ProgressPage

    _Occasions = tuple[dict[str, tuple[OccasionResult[LessonEntry], ...]], set[tuple[str, Occasion]]]


class ProgressRoom(Room):
    """One page, made of what is kept whenever somebody goes there."""

    name, rank = "progress", 5

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._way = Job()
        self._page: ProgressPage | None = None
        self._copies: ProgressCopies | None = None

    @staticmethod
    def link() -> str:
        """The words of its link on the first page."""
        return _("My progress")

    def enter(self) -> None:
        """Ask what was done, then show it."""
        context = self.context
        self._way = context.navigation.begin(_("Adding up what you did"))
        work = partial(self._read, context.preferences.settings.age_group, self._way)
        context.tasks.run(work, self._on_read, context.actions.report_fault, job=self._way)

    def _read(self, group: str, job: Job) -> "ProgressReport":
        from media_literacy.engine.course.first_readings_left import first_readings_left
        from media_literacy.engine.course.reading_languages import in_languages_read
        from media_literacy.engine.measures.progress_report import progress_report
        from media_literacy.lesson.vocabulary.ages import age_group
        from media_literacy.lesson.vocabulary.kinds import load_catalogue
        from media_literacy.store.lesson_listing import last_pack_lessons

        context = self.context
        tries = context.store.finished_tries(job)
        lessons = last_pack_lessons(context.library, context.data_folder)
        begun = {LessonKey(finished.pack, finished.lesson) for finished in tries}
        offered = in_languages_read(lessons, begun, language_of_words())
        left = first_readings_left(offered, tries, age_group(group)) if lessons else None
        return progress_report(tries, [kind.id for kind in load_catalogue()], left)

    def _on_read(self, report: "ProgressReport") -> None:
        self.context.navigation.arrive(self._way, partial(self._show, report))

    def _show(self, report: "ProgressReport") -> None:
        from media_literacy.lesson.vocabulary.kinds import load_catalogue
        from media_literacy.ui.learners.progress_copies import ProgressCopies
        from media_literacy.ui.progress.progress_page import ProgressPage

        context = self.context
        self._copies = self._copies or ProgressCopies(context)
        page = ProgressPage(report, load_catalogue(), context.appearances.appearance, context.window)
        page.left.connect(context.actions.leave)
        page.save_requested.connect(self._on_save_requested)
        page.export_requested.connect(self._copies.export)
        page.occasion_chosen.connect(self._on_occasion_chosen)
        context.show_page(page, _("My progress – Media Literacy"))
        self._page = page
        context.store.ask_history(self._on_history)

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self._page:
            self._page = None

    def _on_history(self, history: "History[Standing]") -> None:
        """The page is there meanwhile."""
        work = partial(self._read_occasions, history, self.context.preferences.settings.age_group)
        self.context.tasks.run(work, self._on_occasions, self.context.actions.report_fault)

    def _read_occasions(self, history: "History[Standing]", group: str) -> "_Occasions":
        """Those of the packs that were listed the last time."""
        from media_literacy.engine.course.occasion_report import occasion_results
        from media_literacy.engine.course.occasions_due import due_occasions
        from media_literacy.engine.course.reading_languages import in_languages_read
        from media_literacy.lesson.vocabulary.ages import age_group
        from media_literacy.store.lesson_listing import last_pack_lessons

        lessons = last_pack_lessons(self.context.library, self.context.data_folder)
        offered = in_languages_read(lessons, history.standings, language_of_words())
        due = due_occasions(offered, history, date.today(), group=age_group(group))
        return occasion_results(lessons, history.tries), {(it.pack, it.state.occasion) for it in due}

    def _on_occasions(self, found: "_Occasions") -> None:
        if self._page is not None:
            self._page.show_occasions(*found)

    def _on_occasion_chosen(self, file: str) -> None:
        self.context.actions.continue_lesson(as_path(file))

    def _on_save_requested(self, title: str, ending: str, data: bytes) -> None:
        from media_literacy.ui.widgets.file_dialogs import where_to_save

        kinds = _("Files of this kind ({pattern})").format(pattern=f"*{ending}")
        file = where_to_save(self.context.window, _("Save the figure"), Path(title + ending), kinds, ending)
        if file is not None:
            self.context.tasks.run(
                partial(_write, file, data), self._on_saved, self.context.actions.report_fault, keeps=True
            )

    def _on_saved(self, file: Path) -> None:
        self.context.actions.report_done(_("The figure was saved as “{name}”.").format(name=file.name))


def _write(file: Path, data: bytes) -> Path:
    from media_literacy.files.whole_writes import write_whole
    from media_literacy.store.disk_faults import saving_error

    try:
        write_whole(file, data, is_private=True)
    except OSError as problem:
        raise saving_error(problem, file) from problem
    return file


ROOM = ProgressRoom
