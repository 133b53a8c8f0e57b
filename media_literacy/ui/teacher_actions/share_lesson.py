"""Give the lesson away: as a web page, as other files, as a pack."""

from functools import partial

from media_literacy.i18n import gettext as _
from media_literacy.packs.pack_toml import Pack
from media_literacy.store.packs.pack_making import PlannedPack, plan_with_candidates
from media_literacy.ui.teacher_actions.class_results import ActionBeforeResults


class ShareLesson(ActionBeforeResults):
    """Shows *Share…* of the workshop; a pack is made of a lesson of one’s own only."""

    rank = 20
    _is_planning = False

    @staticmethod
    def title() -> str:
        """What it does."""
        return _("Share")

    @staticmethod
    def about() -> str:
        """What comes of it."""
        return _("One web page for phones, tablets and Chromebooks, or files for Word and learning platforms.")

    def begin(self) -> None:
        """Show the formats."""
        from media_literacy.ui.workshop.sharing.share_page import SharePage

        subject, context = self.subject, self.context
        page = SharePage(
            subject.lesson,
            subject.file,
            subject.pictures,
            context.tasks,
            context.appearances.appearance,
            context.window,
            is_own=subject.is_own,
        )
        page.left.connect(self.left)
        page.results_requested.connect(self.results.begin)
        page.pages_requested.connect(self._on_pages_requested)
        page.pack_requested.connect(self._on_pack_requested)
        self.page_made.emit(page)

    def page_left(self) -> None:
        """Plan no pack any more."""
        super().page_left()
        self._is_planning = False

    def _on_pages_requested(self, pack: Pack) -> None:
        from media_literacy.ui.workshop.sharing.pack_pages_page import PackPagesPage

        context = self.context
        page = PackPagesPage(pack, context.tasks, context.appearances.appearance, context.window)
        page.left.connect(self.begin)
        self.page_made.emit(page)

    def _on_pack_requested(self) -> None:
        self._is_planning = True
        work = partial(plan_with_candidates, self.subject.file, self.context.data_folder)
        self.context.tasks.run(work, self._on_planned, self.context.actions.report_fault)

    def _on_planned(self, planned: PlannedPack) -> None:
        from media_literacy.ui.workshop.sharing.make_pack_page import MakePackPage

        if self._is_planning:
            context = self.context
            appearance = context.appearances.appearance
            page = MakePackPage(*planned, context.data_folder, context.tasks, appearance, context.window)
            page.left.connect(self.begin)
            self.page_made.emit(page)


ACTION = ShareLesson
