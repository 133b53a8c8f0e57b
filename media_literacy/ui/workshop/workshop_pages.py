"""Which page of the workshop follows which: start, new lesson, the lesson being written, and what is done with it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy import resources
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.store.files.unsaved_work import Recovery, UnreadableText, UnsavedKind, UnsavedText
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.store.packs.installed_packs import FOLDER_NAME as PACKS_FOLDER
from media_literacy.ui.paths import as_path
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.unsaved import UnsavedWork
from media_literacy.ui.widgets.file_dialogs import file_to_open
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.window.window_actions import WindowActions
from media_literacy.ui.workshop.document.lesson_reading import OpenedText, open_kept, open_lesson
from media_literacy.ui.workshop.document.opening_bar import OpeningBar
from media_literacy.ui.workshop.guide.guided_pages import GuidedPages
from media_literacy.ui.workshop.lesson_beginnings import LessonBeginnings
from media_literacy.ui.workshop.lesson_uses import LessonUses
from media_literacy.ui.workshop.lesson_work import LessonWork
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.new.pasted_article_work import ArticleWork
from media_literacy.ui.workshop.page.lesson_actions import LessonActions
from media_literacy.ui.workshop.page.source_choice import SourceChoice
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.recoverable_texts import RecoverableTexts
from media_literacy.ui.workshop.save_questions import SaveQuestions
from media_literacy.ui.workshop.unsaved_work_names import name_of_kept
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage

Recent = Callable[[], Sequence[LessonEntry]]


class WorkshopPages(GuidedPages):
    """Leads through the workshop. It is left once the owner of unsaved work was asked.

    `lesson_saved` carries the path of a lesson that is on the disk now, `class_requested` that of one to be taught.
    """

    lesson_saved = Signal(str)
    class_requested = Signal(str)

    def __init__(
        self,
        data_folder: Path,
        unsaved: UnsavedWork,
        recent: Recent,
        source: SourceChoice,
        tasks: Tasks,
        actions: WindowActions,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        """`recent` tells the lessons that were opened before, the last one first."""
        super().__init__(actions, appearance, parent)
        self._data_folder = data_folder
        self._unsaved, self._tasks = unsaved, tasks
        self._recent = recent
        self._recoverable = RecoverableTexts(unsaved, self)
        self._work: LessonWork | None = None
        self._article: ArticleWork | None = None
        self._last, self._about_opening = self.banner.topic(""), self.banner.topic("opening", stays=True)
        self._trial_bar, self._recovery_bar = QuestionBar(self), QuestionBar(self)
        self._opening = OpeningBar(tasks, appearance, self)
        self._begin = LessonBeginnings(self._opening, self)
        self._questions = SaveQuestions(self.banner.topic("saving", stays=True), appearance, self)
        inside = actions._replace(
            leave=self._back_to_writing,
            edit_lesson=self._back_to_writing,
            report_fault=self._last.report,
            report_done=self._last.show_advice,
        )
        self._uses = LessonUses(data_folder, unsaved, self._questions, tasks, inside, appearance, self)
        self._lesson_actions = LessonActions(
            self._on_writing_left,
            self.show_guide,
            self._uses.save,
            self._uses.save_as,
            self._copy_written,
            self._uses.try_it,
            self._uses.print_it,
            self._uses.share,
            self._last,
            source,
        )
        self.add_tops(self._opening, self._trial_bar, self._recovery_bar)
        self._connect()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        super().apply_appearance(appearance)
        for part in (self._questions, self._uses, self._opening):
            part.apply_appearance(appearance)

    # Ways in

    def show_start(self) -> None:
        """Show the ways into the workshop; what was kept and what was opened before comes as soon as it is read."""
        page = WorkshopStartPage((), (), self.appearance, self)
        page.new_requested.connect(self._on_new)
        page.open_requested.connect(self._on_open)
        page.room_requested.connect(self._actions.show_room)
        page.help_requested.connect(self.show_guide)
        page.lesson_chosen.connect(self._on_path)
        page.recovery_chosen.connect(self._on_recovery_chosen)
        page.discard_requested.connect(self._on_discard_requested)
        page.template_chosen.connect(self._begin.from_template)
        page.left.connect(self._actions.leave)
        self.show_page(page)
        self._tasks.run(partial(_read_lists, self._unsaved.recovery, self._recent), self._on_lists, self._on_no_lists)

    def _on_lists(self, lists: "_Lists") -> None:
        kept, unreadable, recent = lists
        self._recoverable.set_listed(kept)
        if isinstance(self.page, WorkshopStartPage):
            self.page.show_lists(kept, recent, unreadable)

    def _on_no_lists(self, problem: AppError) -> None:
        self._last.report(problem)

    def show_new(self, document: Path | None = None) -> None:
        """Ask for the text of a new lesson, or begin with a document."""
        page = NewLessonPage(self._tasks, self._last, self.appearance, self)
        page.made.connect(self._begin.from_article)
        page.help_requested.connect(self.show_guide)
        page.left.connect(self._on_new_left)
        self._article = ArticleWork(page)
        self._unsaved.register(self._article, self._article.work_changed)
        self.show_page(page)
        if document is not None:
            page.read_file(document)

    def _on_new(self) -> None:
        self.show_new()

    def open_file(self, path: Path) -> None:
        """Write on a lesson file, or on a copy of it; one that cannot be edited is message in words.

        Of a lesson that came with the program or in a pack it is always a copy: the next version takes its place.
        """
        others = (resources.lessons_folder(), self._data_folder / PACKS_FOLDER)
        self._opening.open(partial(open_lesson, path, others, self._unsaved.recovery), path.name)

    def copy_file(self, path: Path) -> None:
        """Begin a lesson of one’s own from another."""
        self._begin.from_file(path)

    def _copy_written(self) -> None:
        """Begin another lesson from the one that is written on."""
        if self.writing is not None and self._unsaved.may_leave(self.window(), self._work):
            self._begin.from_written(self.writing.document.text, self.writing.saving.path)

    def _on_open(self) -> None:
        path = file_to_open(self, _("Open a lesson file"), _("Lessons (*.md);;All files (*)"))
        if path is not None:
            self.open_file(path)

    def _on_path(self, path: str) -> None:
        self.open_file(as_path(path))

    def _on_new_left(self) -> None:
        if self._unsaved.may_leave(self.window(), self._article):
            self.show_start()

    # Recovery

    def _on_recovery_chosen(self, id: str) -> None:
        kept = self._recoverable.get(id)
        assert kept is not None, "only what is listed is chosen"
        if kept.kind is UnsavedKind.FORM_SHEETS:
            self._actions.show_room("class_forms")
        elif kept.kind is UnsavedKind.ARTICLE:
            self.show_new()
            if isinstance(self.page, NewLessonPage):
                self.page.restore(kept.text, kept.rows)
            self._recoverable.take_over(id)
        else:
            self._opening.open(partial(open_kept, kept), name_of_kept(kept)[0], id)

    def _on_recovery_answered(self, answer: int) -> None:
        if answer == 0 and self._unsaved.may_leave(self.window(), self._work):
            self._on_recovery_chosen(self._recovery_bar.objectName())
        else:
            self.take_focus()

    def _on_discard_requested(self, id: str) -> None:
        self.show_page(self._recoverable.ask_before_discard(id, self.appearance, self))

    # Writing

    def _on_opened(self, opened: OpenedText, id: str) -> None:
        kept = self._recoverable.get(id)
        if kept is not None and kept.kind is UnsavedKind.SHEETS:
            self._type_sheets(opened, kept)
            return
        page = WorkshopPage(self._tasks, self._lesson_actions, self.appearance, self)
        self._questions.watch(page)
        self._uses.use(page)
        page.pending.restore(opened.rows)
        page.saving.begin(opened)
        article, self._article = self._article, None
        self.writing, self._work = page, LessonWork(page, self._questions, self._unsaved)
        self.show_page(page)
        page.pending_bar.open_last()
        self._recoverable.take_over(id)
        if article is not None and self._unsaved.keep_now():  # the lesson is kept, so its text need not be
            article.discard()
            self._unsaved.release(article)
        if opened.kept is not None:
            self._recoverable.add(opened.kept)
            self._recovery_bar.setObjectName(opened.kept.id)
            self._recovery_bar.ask(
                _("Something that was written in this lesson before was not saved, and is kept."),
                [_("Go on with that"), _("Leave it, and write on here")],
            )

    def _type_sheets(self, opened: OpenedText, kept: UnsavedText) -> None:
        if opened.drafting.drafted.draft is None:
            self._last.show_fault(_("The lesson of these sheets cannot be read."), _("They are kept."))
            return
        self._uses.type_sheets(opened.drafting.drafted.draft.lesson, kept.text, kept.path, kept.rows)
        self._recoverable.take_over(kept.id)

    def _on_not_opened(self, message: str, hint: str) -> None:
        self._about_opening.show_fault(message, hint)
        self._on_nothing_opened()

    def _on_nothing_opened(self) -> None:
        if self.page is None:
            self.show_start()

    def _on_writing_left(self) -> None:
        if self._unsaved.may_leave(self.window(), self._work):
            self.show_start()

    def _on_trial_begun(self, message: str) -> None:
        self._trial_bar.ask(message, [_("Back to writing")])

    def _on_sheets_left(self) -> None:
        if self.writing is not None:
            self._uses.show_before_sheets()
        else:
            self.show_start()

    def _back_to_writing(self) -> None:
        assert self.writing is not None
        self.show_page(self.writing)

    def show_page(self, page: QWidget) -> None:
        """Show a page. What was being read for another one is not wanted any more, and what was written on is left."""
        self._opening.stop()
        self._uses.forget_page()
        self._trial_bar.hide()
        self._recovery_bar.hide()
        if self.page is not None:
            self._about_opening.clear()
        if isinstance(page, (WorkshopStartPage, NewLessonPage)):
            self._leave_work(page)
        super().show_page(page)

    def _leave_work(self, page: QWidget) -> None:
        """The owner of unsaved work was asked before."""
        if self.writing is not None and self._work is not None:
            self._unsaved.release(self._work)
            self.drop(self.writing)
            self._questions.watch(None)
            self.writing = self._work = None
        if self._article is not None and isinstance(page, WorkshopStartPage):
            self._unsaved.release(self._article)
            self._article = None

    def _connect(self) -> None:
        self._recoverable.discard_answered.connect(self.show_start)
        self._trial_bar.answered.connect(self._back_to_writing)
        self._recovery_bar.answered.connect(self._on_recovery_answered)
        self._opening.opened.connect(self._on_opened)
        self._opening.failed.connect(self._on_not_opened)
        self._opening.cancelled.connect(self._on_nothing_opened)
        self._questions.saved.connect(self.lesson_saved)
        self._uses.page_made.connect(self.show_page)
        self._uses.class_requested.connect(self.class_requested)
        self._uses.trial_begun.connect(self._on_trial_begun)
        self._uses.sheets_left.connect(self._on_sheets_left)


_Lists = tuple[tuple[UnsavedText, ...], tuple[UnreadableText, ...], Sequence[LessonEntry]]


def _read_lists(recovery: Recovery, recent: Recent) -> _Lists:
    return recovery.left_over(), recovery.unreadable(), recent()
