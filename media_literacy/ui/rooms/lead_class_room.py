"""Leading a class: those that were interrupted, and how a new one is started."""

from functools import partial
from typing import TYPE_CHECKING

from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.ui.room import Room
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.store.classes.live_rows import SessionRow


class LeadClassRoom(Room):
    """One page, which whoever was interrupted finds right after the start."""

    name, rank = "lead_class", 12

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._way = Job()

    @staticmethod
    def link() -> str:
        """The words of its link on the first page."""
        return _("Lead a class")

    def enter(self) -> None:
        """Look for classes that were interrupted, then show the page."""
        from media_literacy.ui.classroom.setup.class_opening import interrupted_classes

        context = self.context
        self._way = context.navigation.begin(_("Looking for lessons that were interrupted"))
        work = partial(interrupted_classes, context.data_folder)
        context.tasks.run(work, self._on_read, context.actions.report_fault, job=self._way)

    def _on_read(self, sessions: "tuple[SessionRow, ...]") -> None:
        self.context.navigation.arrive(self._way, partial(self._show, sessions))

    def _show(self, sessions: "tuple[SessionRow, ...]") -> None:
        from media_literacy.ui.classroom.setup.class_start import ClassStart
        from media_literacy.ui.classroom.setup.lead_class_page import LeadClassPage

        context = self.context
        page = LeadClassPage(sessions, context.appearances.appearance, context.window)
        page.left.connect(context.actions.leave)
        page.file_requested.connect(context.actions.choose_file)
        page.classes_requested.connect(partial(context.actions.show_room, "classes"))
        ClassStart(context, page).serve(page.interrupted)
        context.show_page(page, _("Lead a class – Media Literacy"))


ROOM = LeadClassRoom
