"""Which page follows which where a course is taken with a class: the courses, what one
keeps for an occasion on paper, and the filled sheets of its forms."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.results.form_lessons import FormLessons, read_form_lessons
from media_literacy.classroom.rosters.class_list import read_class_list
from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.engine.sheets.form_sheets import Form
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.kept_articles import read_articles
from media_literacy.packs.pack_toml import Pack, read_pack
from media_literacy.store.classes.roster_rows import RosterRow
from media_literacy.store.files.unsaved_work import Recovery, UnsavedKind, UnsavedText
from media_literacy.store.packs.course_packs import course_packs
from media_literacy.ui.class_forms.course_list_page import CourseListPage
from media_literacy.ui.class_forms.form_sheets_page import FormSheetsPage
from media_literacy.ui.widgets.page_stack import PageStack
from media_literacy.ui.window_context import WindowContext
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.paper.paper_subject import PaperSubject, occasion_on_paper
from media_literacy.ui.workshop.paper.typed_sheets_work import SheetsWork
from media_literacy.ui.workshop.sharing.pack_pages_page import PackPagesPage


class _Courses(NamedTuple):
    """What the first page shows."""

    packs: tuple[Pack, ...]
    kept: tuple[UnsavedText, ...]


class _OpenedForms(NamedTuple):
    """The forms of a course, with all their articles, sheets that were put aside, and the classes that there are."""

    course: Pack
    forms: dict[Occasion, Form]
    kept: UnsavedText | None = None
    rosters: tuple[RosterRow, ...] = ()


class ClassFormsPages(PageStack):
    """Shown in the window with its first page; left to the workshop."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self.hide()
        self._context, self._actions = context, context.actions
        self._unsaved = context.unsaved()
        self._way = Job()
        self._courses, self._printed = _Courses((), ()), ""
        self._work: SheetsWork | None = None
        self._opened: _OpenedForms | None = None

    def show_list(self) -> None:
        """Show the courses that there are."""
        self._way = self._context.navigation.begin(_("Looking for courses"))
        work = partial(_find_courses, self._context.data_folder, self._unsaved.recovery)
        self._context.tasks.run(work, self._on_found, self._on_failed, job=self._way)

    def _on_found(self, courses: _Courses) -> None:
        self._context.navigation.arrive(self._way, partial(self._show_list, courses))

    def _show_list(self, courses: _Courses) -> None:
        self._release_work()
        self._courses = courses
        page = CourseListPage(courses.packs, courses.kept, self._context.appearances.appearance, self)
        page.sheets_requested.connect(self._on_sheets_requested)
        page.print_requested.connect(self._on_print_requested)
        page.pages_requested.connect(self._on_pages_requested)
        page.recovery_chosen.connect(self._on_recovery_chosen)
        page.left.connect(self._on_list_left)
        is_first = self.page is None
        self.show_page(page)
        if is_first:
            self._context.show_page(self, _("A course with a class – Media Literacy"))

    def _on_list_left(self) -> None:
        self._actions.show_room("workshop")

    def _on_sheets_requested(self, id: str) -> None:
        course = self._course(id)
        self._open(partial(_read_forms, self._context.data_folder, course), course.title)

    def _on_pages_requested(self, id: str) -> None:
        page = PackPagesPage(self._course(id), self._context.tasks, self._context.appearances.appearance, self)
        page.left.connect(self.show_list)
        self.show_page(page)

    def _on_print_requested(self, id: str, occasion: str) -> None:
        course, self._printed = self._course(id), id
        self._way = self._context.navigation.begin(_("Opening “{name}”").format(name=course.title))
        work = partial(_read_occasion, course, Occasion(occasion))
        self._context.tasks.run(work, self._on_read, self._on_failed, job=self._way)

    def _on_read(self, subject: PaperSubject) -> None:
        self._context.navigation.arrive(self._way, partial(self._show_paper, subject))

    def _show_paper(self, subject: PaperSubject) -> None:
        page = PaperPage(subject, self._context.tasks, self._context.appearances.appearance, self)
        page.left.connect(self.show_list)
        page.sheets_requested.connect(self._on_sheets_after_printing)
        self.show_page(page)

    def _on_sheets_after_printing(self) -> None:
        self._on_sheets_requested(self._printed)

    def _course(self, id: str) -> Pack:
        return next(pack for pack in self._courses.packs if pack.id == id)

    def _on_recovery_chosen(self, id: str) -> None:
        kept = next(text for text in self._courses.kept if text.id == id)
        self._open(partial(_read_kept, self._context.data_folder, kept), _("the sheets"))

    def _open(self, work: "partial[_OpenedForms]", name: str) -> None:
        self._way = self._context.navigation.begin(_("Opening “{name}”").format(name=name))
        self._context.tasks.run(work, self._on_opened, self._on_failed, job=self._way)

    def _on_opened(self, opened: _OpenedForms) -> None:
        self._context.navigation.arrive(self._way, partial(self._show_sheets, opened))

    def _show_sheets(self, opened: _OpenedForms) -> None:
        look = self._context.appearances.appearance
        page = FormSheetsPage(opened.course, opened.forms, look, self, rosters=opened.rosters)
        page.class_chosen.connect(self._on_class_chosen)
        self._opened = opened
        if opened.kept is not None:
            page.restore(opened.kept.rows)
        page.left.connect(self._on_sheets_left)
        self._work = SheetsWork(page, f"# {opened.course.title}\n", opened.course.folder, UnsavedKind.FORM_SHEETS)
        self._unsaved.register(self._work, self._work.work_changed)
        self.show_page(page)
        if opened.kept is not None and self._unsaved.keep_now():  # it goes on under a name of its own
            self._unsaved.forget(opened.kept.id)

    def _on_class_chosen(self, id: str) -> None:
        opened = self._opened
        roster = next((roster for roster in opened.rosters if roster.id == id), None) if opened is not None else None
        if opened is not None and roster is not None:
            work = partial(read_form_lessons, self._context.data_folder, roster, opened.forms)
            self._context.tasks.run(work, self._on_lessons, self._actions.report_fault)

    def _on_lessons(self, found: FormLessons) -> None:
        if isinstance(self.page, FormSheetsPage):
            self.page.take_in(found)

    def _on_sheets_left(self) -> None:
        self.show_list()

    def _release_work(self) -> None:
        """The owner of unsaved work was asked on the way."""
        if self._work is not None:
            self._unsaved.release(self._work)
            self._work = None

    def _on_failed(self, problem: AppError) -> None:
        self._context.navigation.drop()
        self._actions.report_fault(problem)


def _find_courses(data_folder: Path, recovery: Recovery) -> _Courses:
    kept = tuple(text for text in recovery.left_over() if text.kind is UnsavedKind.FORM_SHEETS)
    return _Courses(course_packs(data_folder), kept)


def _read_forms(data_folder: Path, course: Pack) -> _OpenedForms:
    forms = {form: Form(form, read_articles(course, form)) for form in FORMS if form in course.occasions}
    rosters = tuple(each.roster for each in read_class_list(data_folder).classes)
    return _OpenedForms(course, forms, rosters=rosters)


def _read_occasion(course: Pack, occasion: Occasion) -> PaperSubject:
    return occasion_on_paper(course, occasion, read_articles(course, occasion))


def _read_kept(data_folder: Path, kept: UnsavedText) -> _OpenedForms:
    course = None if kept.path is None else read_pack(kept.path)[0]
    if course is None or not any(form in course.occasions for form in FORMS):
        raise AppError(
            _("The course of these sheets is not here any more."),
            hint=_("They are kept. Install it again, and go on with them then."),
        )
    return _read_forms(data_folder, course)._replace(kept=kept)
