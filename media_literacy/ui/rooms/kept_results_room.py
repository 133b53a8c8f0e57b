"""Results whose lessons are in no list any more; the first page leads there when there are some."""

from functools import partial
from typing import TYPE_CHECKING

from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.ui.room import Room
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.store.progress.lost_lessons import LostLesson


class KeptResultsRoom(Room):
    """One page, made of what is kept whenever somebody goes there."""

    name = "kept_results"

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._way = Job()

    def enter(self) -> None:
        """Look for them, then show them."""
        context = self.context
        self._way = context.navigation.begin(_("Looking for results that were kept"))
        work = partial(self._read, self._way)
        context.tasks.run(work, self._on_read, context.actions.report_fault, job=self._way)

    def _read(self, job: Job) -> "list[LostLesson]":
        from media_literacy.store.lesson_listing import lessons_now
        from media_literacy.store.progress.lost_lessons import lost_lessons

        entries = lessons_now(self.context.library, self.context.data_folder, job)
        return lost_lessons(self.context.store.attempts(job), {entry.key for entry in entries})

    def _on_read(self, found: "list[LostLesson]") -> None:
        self.context.navigation.arrive(self._way, partial(self._show, found))

    def _show(self, found: "list[LostLesson]") -> None:
        from media_literacy.ui.library.kept_results_page import KeptResultsPage

        context = self.context
        page = KeptResultsPage(found, context.appearances.appearance, context.window)
        page.left.connect(context.actions.leave)
        context.show_page(page, _("Kept results – Media Literacy"))


ROOM = KeptResultsRoom
