"""What is done with the lesson that is written: it is tried, printed, its sheets are typed back in, it is shared."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.paths import as_word
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.unsaved import UnsavedWork
from media_literacy.ui.window.window_actions import WindowActions
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.paper.class_sheets import ClassSheets
from media_literacy.ui.workshop.save_questions import SaveQuestions

if TYPE_CHECKING:
    from media_literacy.packs.pack_toml import Pack
    from media_literacy.store.packs.pack_making import PlannedPack


class LessonUses(QObject):
    """`page_made` carries a page, `trial_begun` what is said over it; to `leave` it is to go back to where it began."""

    page_made = Signal(QWidget)
    trial_begun = Signal(str)
    sheets_left = Signal()
    class_requested = Signal(str)
    """Carries the path of the lesson that a class is to be held with."""

    def __init__(
        self,
        data_folder: Path,
        unsaved: UnsavedWork,
        questions: SaveQuestions,
        tasks: Tasks,
        actions: WindowActions,
        appearance: Appearance,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._data_folder, self._questions = data_folder, questions
        self._tasks, self._actions, self._appearance, self._window = tasks, actions, appearance, window
        self._sheets = ClassSheets(unsaved, tasks, window, self)
        self._sheets.page_made.connect(self.page_made)
        self._sheets.left.connect(self.sheets_left)
        self._page: WorkshopPage | None = None
        self._is_sharing = False
        self._lesson: Lesson | None = None
        self._show_before_sheets = self.print_it

    def apply_appearance(self, appearance: Appearance) -> None:
        """Make pages in another theme or size."""
        self._appearance = appearance

    def use(self, page: WorkshopPage) -> None:
        """This is the lesson that is written."""
        self._page = page

    @property
    def page(self) -> WorkshopPage:
        """The page of the lesson that is written."""
        assert self._page is not None
        return self._page

    def save(self) -> None:
        """Save the lesson where it lies, or ask where."""
        self._questions.save(self.page)

    def save_as(self) -> None:
        """Ask where the lesson shall lie, and save it there."""
        self._questions.save_as(self.page)

    def try_it(self) -> None:
        """Read the lesson as a learner."""
        page = self.page
        drafted = page.flush()
        if drafted.draft is None:
            self._report_no_article()
            return
        lesson, folder = drafted.draft.lesson, page.document.folder
        opened = OpenedLesson(lesson, drafted.report, LessonKey("", lesson.front.id), folder)
        trial = LessonPages(opened, None, self._actions, self._appearance, self._window)
        self.page_made.emit(trial)
        trial.begin()
        message = _("You are trying the lesson as a learner. Nothing is recorded.")
        self.trial_begun.emit(f"{message} {page.pending_bar.words()}".strip())

    def print_it(self) -> None:
        """Show what of the lesson can be printed."""
        from media_literacy.ui.workshop.paper.paper_page import PaperPage
        from media_literacy.ui.workshop.paper.paper_subject import lesson_on_paper

        page = self.page
        drafted = page.flush()
        if drafted.draft is None:
            self._report_no_article()
            return
        subject = lesson_on_paper(drafted.draft.lesson, page.document.folder, page.saving.path)
        paper = PaperPage(subject, self._tasks, self._appearance, self._window)
        paper.left.connect(self._actions.leave)
        paper.sheets_requested.connect(self._on_sheets_requested)
        self._lesson, self._show_before_sheets = drafted.draft.lesson, self.print_it
        self.page_made.emit(paper)
        if page.pending_bar.words():
            self._actions.report_done(page.pending_bar.words())

    def type_sheets(
        self,
        lesson: Lesson,
        source: str,
        path: Path | None,
        rows: tuple[tuple[str, ...], ...] = (),
        *,
        begins_with_codes: bool = False,
    ) -> None:
        """Show the page to take in what a class wrote, with what was taken in before."""
        appearance, codes, folder = self._appearance, begins_with_codes, path.parent if path is not None else None
        self._sheets.show(lesson, source, path, appearance, rows=rows, begins_with_codes=codes, folder=folder)

    def share(self) -> None:
        """Show in which ways the lesson can be given away."""
        from media_literacy.ui.workshop.sharing.share_page import SharePage

        page = self.page
        drafted = page.flush()
        if drafted.draft is None:
            self._report_no_article()
            return
        folder, path = page.document.folder, page.saving.path
        lesson, look = drafted.draft.lesson, self._appearance
        share = SharePage(lesson, path, folder, self._tasks, look, self._window, leads_to_class=True)
        share.left.connect(self._actions.leave)
        share.results_requested.connect(self._on_results_requested)
        share.pages_requested.connect(self._on_pages_requested)
        share.pack_requested.connect(self._on_pack_requested)
        share.class_requested.connect(self._on_class_requested)
        self._lesson, self._show_before_sheets = drafted.draft.lesson, self.share
        self.page_made.emit(share)
        if page.pending_bar.words():
            self._actions.report_done(page.pending_bar.words())

    def show_before_sheets(self) -> None:
        """Go back to where the sheets were asked for."""
        self._show_before_sheets()

    def forget_page(self) -> None:
        """The person went elsewhere: what comes later is not wanted any more."""
        self._is_sharing = False

    def _on_sheets_requested(self) -> None:
        if self._lesson is not None:
            self.type_sheets(self._lesson, self.page.document.text, self.page.saving.path)

    def _on_results_requested(self) -> None:
        if self._lesson is not None:
            source, path = self.page.document.text, self.page.saving.path
            self.type_sheets(self._lesson, source, path, begins_with_codes=True)

    def _on_pages_requested(self, pack: "Pack") -> None:
        from media_literacy.ui.workshop.sharing.pack_pages_page import PackPagesPage

        page = PackPagesPage(pack, self._tasks, self._appearance, self._window)
        page.left.connect(self.share)
        self.page_made.emit(page)

    def _on_pack_requested(self) -> None:
        """A pack is made of files: the lesson is saved first."""
        from media_literacy.store.packs.pack_making import plan_with_candidates

        page = self.page
        if self._questions.is_saved_for_pack(page) and page.saving.path is not None:
            self._is_sharing = True
            work = partial(plan_with_candidates, page.saving.path, self._data_folder)
            self._tasks.run(work, self._on_planned, self._actions.report_fault)

    def _on_class_requested(self) -> None:
        page = self.page
        if self._questions.is_saved_for_class(page) and page.saving.path is not None:
            self.class_requested.emit(as_word(page.saving.path))

    def _on_planned(self, planned: "PlannedPack") -> None:
        from media_literacy.ui.workshop.sharing.make_pack_page import MakePackPage

        if not self._is_sharing:
            return
        page = MakePackPage(*planned, self._data_folder, self._tasks, self._appearance, self._window)
        page.left.connect(self._actions.leave)
        self.page_made.emit(page)
        if self.page.pending_bar.words():
            self._actions.report_done(self.page.pending_bar.words())

    def _report_no_article(self) -> None:
        message = _("There is no article to read yet.")
        self._actions.report_fault(AppError(message, hint=_("The remarks say what is missing.")))
