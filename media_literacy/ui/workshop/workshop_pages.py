"""Which page of the workshop follows which: start, new lesson, the lesson being written, a trial of it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from media_literacy import resources
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.model import Lesson
from media_literacy.store.library import LessonEntry, OpenedLesson
from media_literacy.store.packs import FOLDER_NAME as PACKS_FOLDER
from media_literacy.store.records import LessonKey
from media_literacy.store.recovery import KeptText
from media_literacy.ui.keeping import NothingKept
from media_literacy.ui.lesson_pages import LessonPages
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.look import Look
from media_literacy.ui.unsaved import UnsavedWork
from media_literacy.ui.widgets.dressing import Dressed
from media_literacy.ui.widgets.message_page import MessagePage
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.lesson_work import LessonWork
from media_literacy.ui.workshop.new_page import NewLessonPage
from media_literacy.ui.workshop.opening import OpenedText, open_kept, open_lesson, open_new
from media_literacy.ui.workshop.save_questions import SaveQuestions
from media_literacy.ui.workshop.start_page import WorkshopStartPage
from media_literacy.ui.workshop.workshop_page import WorkshopPage

if TYPE_CHECKING:
    from media_literacy.store.pack_making import Candidate, PackPlan

OPEN_SECONDS = 60
"""How long a lesson may take to be read from a slow drive."""


class WorkshopPages(QWidget):
    """Leads through the workshop. `left` says that the person wants to go; the owner of unsaved work was asked.

    `lesson_saved` carries the path of a lesson that is on the disk now.
    """

    left = Signal()
    fault = Signal(str, str)
    lesson_saved = Signal(str)
    packs_requested = Signal()
    text_requested = Signal(QPoint)
    keys_requested = Signal()
    address_requested = Signal(str)

    def __init__(
        self,
        data_folder: Path,
        unsaved: UnsavedWork,
        recent: Callable[[], Sequence[LessonEntry]],
        tasks: Tasks,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """`recent` tells the lessons that were opened before, the last one first."""
        super().__init__(parent)
        self._data_folder = data_folder
        self._unsaved, self._tasks, self._look = unsaved, tasks, look
        self._recent = recent
        self._kept: dict[str, KeptText] = {}
        self._stack = QStackedWidget(self)
        self._lesson: Lesson | None = None
        self._to_forget = self._reopened = ""
        self.writing: WorkshopPage | None = None
        self._work: LessonWork | None = None
        self._under_guide: QWidget | None = None
        self._opening: Job | None = None
        self._waiting: Waiting | None = None
        self._questions = SaveQuestions(look, self)
        self._questions.saved.connect(self.lesson_saved)
        self._questions.fault.connect(self.fault)
        self._trial_bar = QuestionBar(self)
        self._trial_bar.answered.connect(self._back_to_writing)
        self._kept_bar = QuestionBar(self)
        self._kept_bar.answered.connect(self._on_kept_answered)
        column = self._top = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._trial_bar)
        column.addWidget(self._kept_bar)
        column.addWidget(self._stack)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def take_focus(self) -> None:
        """Give the keyboard to the page that is shown."""
        page = self.page
        if isinstance(page, (WorkshopPage, LessonPages)):
            page.take_focus()
        elif page is not None:
            page.setFocus()

    def show_look(self, look: Look) -> None:
        """Appear in another theme or size."""
        self._look = look
        self._questions.show_look(look)
        for index in range(self._stack.count()):
            page = self._stack.widget(index)
            if isinstance(page, Dressed):
                page.show_look(look)

    # Help

    def event(self, event: QEvent) -> bool:
        """F1 is ours before it is the window’s, wherever the guide has something to say."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._asks_guide(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 opens the guide."""
        if self._asks_guide(event):
            self._show_guide()
        else:
            super().keyPressEvent(event)

    def _asks_guide(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_F1 or event.modifiers():
            return False
        from media_literacy.ui.workshop.guide_steps import step_of

        return self._under_guide is not None or step_of(self.page) is not None

    def _show_guide(self) -> None:
        """Open the guide at the step that the person is at; the page below waits as it is."""
        from media_literacy.lesson.guide import read_guide
        from media_literacy.ui.workshop.guide_page import GuidePage
        from media_literacy.ui.workshop.guide_steps import step_of

        page = self.page
        step = step_of(page)
        if page is None or step is None:
            return
        guide = GuidePage(read_guide(), self._look, self, step=step)
        guide.left.connect(self._on_guide_left)
        guide.link_activated.connect(self.address_requested)
        self._under_guide = page
        self._show(guide)

    def _on_guide_left(self) -> None:
        page, self._under_guide = self._under_guide, None
        assert page is not None
        focused = page.focusWidget()
        self._show(page)
        (focused or page).setFocus()

    # Ways in

    def show_start(self) -> None:
        """Show the ways into the workshop."""
        kept = self._unsaved.recovery.left_over()
        self._kept = {one.id: one for one in kept}
        page = WorkshopStartPage(kept, self._recent(), self._look, self)
        page.new_requested.connect(self.show_new)
        page.open_requested.connect(self._on_open)
        page.packs_requested.connect(self.packs_requested)
        page.lesson_chosen.connect(self._on_path)
        page.kept_chosen.connect(self._on_kept)
        page.kept_thrown_away.connect(self._on_thrown)
        page.left.connect(self.left)
        self._show(page)

    def show_new(self) -> None:
        """Ask for the text of a new lesson."""
        page = NewLessonPage(self._tasks, self._look, self)
        page.made.connect(self._on_made)
        page.left.connect(self._back_to_start)
        page.fault.connect(self.fault)
        self._show(page)

    def open_file(self, path: Path) -> None:
        """Write on a lesson file, or on a copy of it; one that cannot be edited is told in words.

        Of a lesson that came with the program or in a pack it is always a copy: the next version takes its place.
        """
        others = (resources.lessons_folder(), self._data_folder / PACKS_FOLDER)
        self._open(partial(open_lesson, path, others, self._unsaved.recovery), path.name)

    # Writing

    def _open(self, work: Callable[[], OpenedText], name: str) -> None:
        """Read in another thread what is to be written on. Who goes elsewhere meanwhile does not want it any more."""
        self._stop_opening()
        self._opening = Job(OPEN_SECONDS)
        self._waiting = Waiting(self._opening, _("Opening “{name}”").format(name=name), self._look, self)
        self._waiting.cancelled.connect(self._on_opening_cancelled)
        self._top.insertWidget(0, self._waiting)
        self._tasks.run(work, self._on_opened, self._on_not_opened, job=self._opening)

    def _stop_opening(self) -> None:
        self._reopened = ""
        if self._opening is not None and self._waiting is not None:
            self._opening.cancel()
            self._waiting.end()
            self._opening = self._waiting = None

    def _on_opening_cancelled(self) -> None:
        self._stop_opening()
        if self.page is None:
            self.show_start()

    def _on_not_opened(self, problem: AppError) -> None:
        self._stop_opening()
        self.fault.emit(problem.message, problem.hint)
        if self.page is None:
            self.show_start()

    def _on_opened(self, opened: OpenedText) -> None:
        id = self._reopened
        self._stop_opening()
        page = self._make_writing()
        page.unwritten.restore(opened.rows)
        page.saving.begin(opened)
        self._begin_writing(page)
        if id and self._unsaved.keep_now():  # under a name of its own: another window may have it open as well
            self._unsaved.forget(id)
        if opened.kept is not None:
            self._kept[opened.kept.id] = opened.kept
            self._kept_bar.setObjectName(opened.kept.id)
            self._kept_bar.ask(
                _("Something that was written in this lesson before was not saved, and is kept."),
                [_("Go on with that"), _("Leave it, and write on here")],
            )

    def _on_kept_answered(self, answer: int) -> None:
        if answer == 0 and self._unsaved.may_leave(self.window(), self._work):
            self._on_kept(self._kept_bar.objectName())
        else:
            self.take_focus()

    def _on_made(self, source: str) -> None:
        self._open(partial(open_new, source), _("New lesson"))

    def _on_kept(self, id: str) -> None:
        kept = self._kept[id]
        self._open(partial(open_kept, kept), kept.path.name if kept.path is not None else _("New lesson"))
        self._reopened = id

    def _on_thrown(self, id: str) -> None:
        self._to_forget = id
        page = MessagePage(
            _("Throw this text away?"),
            [_("It was never saved, so nobody can bring it back.")],
            [_("Keep it"), _("Throw it away")],
            self._look,
            self,
            has_way_back=False,
        )
        page.answered.connect(self._on_thrown_answered)
        self._show(page)

    def _on_thrown_answered(self, answer: int) -> None:
        if answer == 1:
            self._unsaved.forget(self._to_forget)
        self.show_start()

    def _make_writing(self) -> WorkshopPage:
        page = WorkshopPage(self._tasks, self._look, self)
        page.left.connect(self._on_writing_left)
        page.try_requested.connect(self._on_try)
        page.paper_requested.connect(self._on_paper)
        page.pack_requested.connect(self._on_pack)
        page.save_requested.connect(self._on_save)
        page.save_as_requested.connect(self._on_save_as)
        page.bar.help_requested.connect(self._show_guide)
        page.fault.connect(self.fault)
        return page

    def _begin_writing(self, page: WorkshopPage) -> None:
        self.writing, self._work = page, LessonWork(page, self._questions, self._unsaved)
        self._show(page)

    def _on_writing_left(self) -> None:
        if self._unsaved.may_leave(self.window(), self._work):
            self._back_to_start()

    def _back_to_start(self) -> None:
        self.show_start()

    def _on_save(self) -> None:
        assert self.writing is not None
        self._questions.save(self.writing)

    def _on_save_as(self) -> None:
        assert self.writing is not None
        self._questions.save_as(self.writing)

    # Trying

    def _on_try(self) -> None:
        assert self.writing is not None
        drafted = self.writing.flush()
        if drafted.draft is None:
            self._tell_no_article()
            return
        lesson, folder = drafted.draft.lesson, self.writing.document.folder
        opened = OpenedLesson(lesson, drafted.report, LessonKey("", lesson.front.id), folder)
        trial = LessonPages(opened, NothingKept(), self._look, self)
        trial.left.connect(self._back_to_writing)
        trial.workshop_requested.connect(self._back_to_writing)
        trial.text_requested.connect(self.text_requested)
        trial.keys_requested.connect(self.keys_requested)
        trial.address_requested.connect(self.address_requested)
        self._show(trial)
        trial.begin()
        told = _("You are trying the lesson as a learner. Nothing is recorded.")
        self._trial_bar.ask(f"{told} {self.writing.words_of_unwritten}".strip(), [_("Back to writing")])

    # Paper and packs

    def _on_paper(self) -> None:
        assert self.writing is not None
        drafted = self.writing.flush()
        if drafted.draft is None:
            self._tell_no_article()
            return
        self._lesson = drafted.draft.lesson
        from media_literacy.ui.workshop.paper_page import PaperPage

        page = PaperPage(self._lesson, self.writing.document.folder, self._tasks, self._look, self)
        page.left.connect(self._back_to_writing)
        page.sheets_requested.connect(self._on_sheets)
        self._show(page)

    def _on_sheets(self) -> None:
        assert self._lesson is not None
        from media_literacy.ui.workshop.sheets_page import SheetsPage

        page = SheetsPage(self._lesson, self._look, self)
        page.left.connect(self._on_paper)
        self._show(page)

    def _on_pack(self) -> None:
        """A pack is made of files: the lesson is saved first."""
        if self.writing is None or not self._questions.is_saved_for_pack(self.writing):
            return
        path = self.writing.saving.path
        assert path is not None
        self._tasks.run(partial(_plan, path), self._on_planned, self._on_pack_failed)

    def _on_planned(self, planned: "tuple[PackPlan, tuple[Candidate, ...]]") -> None:
        from media_literacy.ui.packs.make_page import MakePackPage

        if self.page is not self.writing:
            return  # the person went elsewhere meanwhile
        page = MakePackPage(*planned, self._data_folder, self._tasks, self._look, self)
        page.left.connect(self._back_to_writing)
        self._show(page)

    def _on_pack_failed(self, problem: AppError) -> None:
        self.fault.emit(problem.message, problem.hint)

    def _tell_no_article(self) -> None:
        self.fault.emit(_("There is no article to read yet."), _("The remarks say what is missing."))

    def _back_to_writing(self) -> None:
        assert self.writing is not None
        self._show(self.writing)

    def _on_open(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, _("Open a lesson file"), "", _("Lessons (*.md);;All files (*)"))
        if path:
            self.open_file(Path(path))

    def _on_path(self, path: str) -> None:
        self.open_file(Path(path))

    def _show(self, page: QWidget) -> None:
        self._stop_opening()
        before = self._stack.currentWidget()
        focused = page.focusWidget() if page is self.writing else None
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._trial_bar.hide()
        self._kept_bar.hide()
        if focused is not None:
            focused.setFocus()  # whoever comes back goes on where they were
        else:
            self.take_focus()
        if self.writing is not None and isinstance(page, (WorkshopStartPage, NewLessonPage)):
            writing, self.writing = self.writing, None
            if self._work is not None:
                self._unsaved.release(self._work)
                self._work = None
            self._drop(writing)
        if before is not None and before is not page and before not in (self.writing, self._under_guide):
            self._drop(before)

    def _drop(self, page: QWidget) -> None:
        if self._stack.indexOf(page) >= 0:
            self._stack.removeWidget(page)
            page.deleteLater()


def _plan(path: Path) -> "tuple[PackPlan, tuple[Candidate, ...]]":
    from media_literacy.store.pack_making import candidates, plan_for

    plan = plan_for(path)
    return plan, candidates(plan)
