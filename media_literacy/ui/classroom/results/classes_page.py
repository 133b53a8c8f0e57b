"""Every class with its names and its lessons, and the lessons of no class."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.rosters.class_list import ClassList, ClassWithLessons
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.day_words import day_words
from media_literacy.ui.widgets.question_bar import QuestionBar


class ClassesPage(LeavablePage):
    """`class_chosen` carries the id of a class, empty for a new one; `lesson_chosen` that of a lesson. `save_requested`
    asks for everything as tables, `delete_requested` to delete all of it, which was asked about; `forms_requested` is
    about forms of a course.
    """

    class_chosen = Signal(str)
    lesson_chosen = Signal(str)
    forms_requested = Signal()
    save_requested = Signal()
    delete_requested = Signal()

    def __init__(self, found: ClassList, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.setAccessibleName(_("My classes"))
        self.question = QuestionBar(self)
        self.question.answered.connect(self._on_answered)
        self.add_top(self.question)
        self.add_text(_("My classes"), Role.HEADLINE, after=4)
        about = _(
            "Everything here stays on this computer: the names of your classes, and what each learner did in a lesson"
            " with the class. Only where you have switched on a record store in the settings, results go there, without"
            " names. Nothing is deleted by itself; you can delete one learner, a lesson, a class, or all of it."
        )
        self.add_text(about, Role.BODY, after=6)
        for each in found.classes:
            self._add_class(each)
        self._add_others(found.others, has_classes=bool(found.classes))
        self._add_ways(has_any=bool(found.classes or found.others))
        back = Button(_("Back"), self, variant="quiet")
        back.clicked.connect(self.left)
        self.new = Button(_("New class"), self, variant="main")
        self.new.clicked.connect(self._on_class_chosen)
        self.add_bar(back, self.new)
        self.begin_at(self.page_text)

    def _add_class(self, found: ClassWithLessons) -> None:
        roster = found.roster
        self.add_rule(before=18, after=12)
        self.add_text(roster.title, Role.HEADING, after=2)
        names = ngettext("{n} name", "{n} names", len(roster.names)).format(n=len(roster.names))
        lessons = ngettext("{n} lesson", "{n} lessons", len(found.lessons)).format(n=len(found.lessons))
        counts = _("{names}, {lessons}").format(names=names, lessons=lessons)
        self.add_text(counts, Role.NOTE, colour="soft", after=6)
        edit = self._button(_("Names of the class…"), roster.title, roster.id)
        edit.clicked.connect(self._on_class_chosen)
        self.add_row(edit)
        self._add_lessons(found.lessons)

    def _add_others(self, lessons: Sequence[SessionRow], *, has_classes: bool) -> None:
        if lessons:
            self.add_rule(before=18, after=12)
            heading = _("Lessons of no class") if has_classes else _("Lessons")
            self.add_text(heading, Role.HEADING, after=2)
            self._add_lessons(lessons)
        elif not has_classes:
            words = _("No class had a lesson here yet. After the first one its results stand here.")
            self.add_text(words, Role.NOTE, colour="soft", before=10)

    def _add_lessons(self, lessons: Sequence[SessionRow]) -> None:
        for row in lessons:
            state = day_words(row.begun)
            if not row.ended:
                state = _("{day}, interrupted").format(day=state)
            self.add_text(row.title, Role.NOTE_TITLE, before=12)
            self.add_text(state, Role.SMALL, colour="soft", after=4)
            results = self._button(_("Results"), _("{title}, {day}").format(title=row.title, day=state), row.id)
            results.clicked.connect(self._on_lesson_chosen)
            self.add_row(results)

    def _add_ways(self, *, has_any: bool) -> None:
        self.add_rule(before=20, after=12)
        self.add_text(_("Before and after a course"), Role.HEADING, after=2)
        words = _("What a class did in the forms before and after a course is compared on a page of its own.")
        self.add_text(words, Role.NOTE, after=6)
        forms = Button(_("Forms of a course"), self.sheet)
        forms.clicked.connect(self.forms_requested)
        self.add_row(forms)
        if has_any:
            self.add_rule(before=20, after=12)
            self.add_text(_("All of it"), Role.HEADING, after=6)
            self.save = Button(_("Save everything as tables…"), self.sheet)
            self.save.clicked.connect(self.save_requested)
            self.delete = Button(_("Delete all classes and results…"), self.sheet, variant="link")
            self.delete.clicked.connect(self._on_delete)
            self.add_row(self.save, self.delete)

    def _button(self, text: str, about: str, id: str) -> Button:
        button = Button(text, self.sheet)
        button.setAccessibleName(_("{words}: {title}").format(words=text, title=about))
        button.setObjectName(id)
        return button

    def _on_class_chosen(self) -> None:
        self.class_chosen.emit(self.sender().objectName())

    def _on_lesson_chosen(self) -> None:
        self.lesson_chosen.emit(self.sender().objectName())

    def _on_delete(self) -> None:
        words = _("Delete all classes, their names, and all results of lessons with them? They cannot be brought back.")
        self.question.ask(words, (_("Keep them"), _("Delete them")), takes_focus=True)

    def _on_answered(self, answer: int) -> None:
        self.page_text.setFocus()
        if answer:
            self.delete_requested.emit()
