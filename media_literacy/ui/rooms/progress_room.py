"""My progress: what came of everything that was read to its end."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.ui.room import Room
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.engine.course.occasion_report import OccasionResult
    from media_literacy.engine.measures.finished_try import FinishedTry
    from media_literacy.engine.measures.progress_report import ProgressReport
    from media_literacy.store.library.lesson_library import LessonEntry
    from media_literacy.ui.learners.progress_copies import ProgressCopies


class ProgressRoom(Room):
    """One page, made of what is kept whenever somebody goes there."""

    name, rank = "progress", 5

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._way = Job()
        self._copies: ProgressCopies | None = None

    @staticmethod
    def link() -> str:
        """The words of its link on the first page."""
        return _("My progress")

    def enter(self) -> None:
        """Ask what was done, then show it."""
        context = self.context
        self._way = context.navigation.begin(_("Adding up what you did"))
        context.tasks.run(partial(self._read, self._way), self._on_read, context.actions.report_fault, job=self._way)

    def _read(self, job: Job) -> "tuple[ProgressReport, list[FinishedTry]]":
        from media_literacy.engine.measures.progress_report import progress_report
        from media_literacy.lesson.vocabulary.kinds import load_catalogue

        tries = self.context.store.finished_tries(job)
        return progress_report(tries, [kind.id for kind in load_catalogue()]), tries

    def _on_read(self, read: "tuple[ProgressReport, list[FinishedTry]]") -> None:
        self.context.navigation.arrive(self._way, partial(self._show, *read))

    def _show(self, report: "ProgressReport", tries: "list[FinishedTry]") -> None:
        from media_literacy.lesson.vocabulary.kinds import load_catalogue
        from media_literacy.ui.learners.progress_copies import ProgressCopies
        from media_literacy.ui.progress.progress_page import ProgressPage

        context = self.context
        self._copies = self._copies or ProgressCopies(context)
        page = ProgressPage(report, load_catalogue(), context.appearances.appearance, context.window)
        page.left.connect(context.actions.leave)
        page.save_requested.connect(self._on_save_requested)
        page.export_requested.connect(self._copies.export)
        context.show_page(page, _("My progress – Media Literacy"))
        context.tasks.run(partial(self._read_occasions, tries), page.show_occasions, context.actions.report_fault)

    def _read_occasions(self, tries: "list[FinishedTry]") -> "dict[str, tuple[OccasionResult[LessonEntry], ...]]":
        """Those of the packs that were listed the last time; the page is there meanwhile."""
        from media_literacy.engine.course.occasion_report import occasion_results
        from media_literacy.store.lesson_listing import last_pack_lessons

        return occasion_results(last_pack_lessons(self.context.library, self.context.data_folder), tries)

    def _on_save_requested(self, title: str, ending: str, data: bytes) -> None:
        from media_literacy.ui.widgets.file_dialogs import where_to_save

        kinds = _("Files of this kind ({pattern})").format(pattern=f"*{ending}")
        file = where_to_save(self.context.window, _("Save the figure"), Path.home() / (title + ending), kinds, ending)
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
