"""The courses that keep articles for certain times, and what a teacher does with these for a class."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words, ngettext
from media_literacy.lesson.vocabulary.languages import is_same_language
from media_literacy.packs.pack_toml import Pack
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.text.language_names import language_name
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.workshop.unsaved_work_names import name_of_kept


class CourseListPage(LeavablePage):
    """`sheets_requested` carries the id of a pack, `print_requested` that and an occasion,
    `pages_requested` the id of a pack whose lessons are wanted as web pages, `recovery_chosen` the id of
    sheets that were put aside."""

    sheets_requested = Signal(str)
    print_requested = Signal(str, str)
    pages_requested = Signal(str)
    recovery_chosen = Signal(str)

    def __init__(
        self,
        courses: Sequence[Pack],
        kept: Sequence[UnsavedText],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent, width=740)
        self.setAccessibleName(_("A course with a class"))
        self.add_text(_("A course with a class"), Role.HEADLINE, after=4)
        message = _(
            "A course keeps short articles for certain times: three forms, which are for before it, after it and seven"
            " weeks later, and boosters. A class reads them on paper; forms typed in here show what changed, and what"
            " nobody can tell from them."
        )
        self.add_text(message, Role.BODY, after=14)
        self._first_button: Button | None = None
        for text in kept:
            self._add_kept(text)
        self._language = language_of_words()
        own = [course for course in courses if self._is_own(course)]
        if courses and not own:
            message = _(
                "No course here is in {language} yet. Those below are for classes that read their language as well."
            )
            self.add_text(message.format(language=language_name(self._language)), Role.NOTE, after=10)
        self.add_rule()
        for course in (*own, *(course for course in courses if not self._is_own(course))):
            self._add(course)
        if not courses:
            self.add_text(_("No pack here keeps such articles."), Role.NOTE, before=12, after=12, colour="soft")
        back = Button(_("Back"), self, variant="quiet")
        back.clicked.connect(self.left)
        self.add_bar(back)
        self.begin_at(self._first_button or back)

    def _add_kept(self, kept: UnsavedText) -> None:
        title, message = name_of_kept(kept)
        self.add_text(title, Role.NOTE_TITLE, before=6)
        self.add_text(_("{sheets}, not saved yet").format(sheets=message), Role.NOTE, colour="soft", after=6)
        button = self._button(_("Go on with them"), title, kept.id)
        button.clicked.connect(self._on_recovery_chosen)
        self.add_row(button)
        self.add_gap(10)

    def _add(self, course: Pack) -> None:
        self.add_text(course.title, Role.ROW_TITLE, before=12)
        if not self._is_own(course):
            message = _("Its articles, sheets and web pages are in {language}.")
            self.add_text(message.format(language=language_name(course.language)), Role.NOTE, colour="soft")
        self.add_text(_("Print"), Role.NOTE_TITLE, before=8, after=4)
        buttons = []
        for occasion, files in course.occasions.items():
            words = _("{occasion}: {articles}").format(
                occasion=occasion_name(occasion),
                articles=ngettext("{n} article", "{n} articles", len(files)).format(n=len(files)),
            )
            button = self._button(words, _("Print for {title}").format(title=course.title), course.id)
            button.setProperty("occasion", str(occasion))
            button.clicked.connect(self._on_print_requested)
            buttons.append(button)
        self.add_row(*buttons)
        if any(form in course.occasions for form in FORMS):
            self.add_text(_("After class"), Role.NOTE_TITLE, before=14, after=4)
            button = self._button(_("Type in sheets of a class"), course.title, course.id)
            button.clicked.connect(self._on_sheets_requested)
            self.add_row(button)
        self.add_text(_("For learners without this program"), Role.NOTE_TITLE, before=14, after=4)
        button = self._button(_("Web pages of its lessons…"), course.title, course.id)
        button.clicked.connect(self._on_pages_requested)
        self.add_row(button)
        self.add_gap(12)
        self.add_rule()

    def _is_own(self, course: Pack) -> bool:
        return is_same_language(course.language, self._language)

    def _button(self, text: str, about: str, id: str) -> Button:
        button = Button(text, self.sheet)
        button.setAccessibleName(_("{words}: {title}").format(words=text, title=about))
        button.setObjectName(id)
        self._first_button = self._first_button or button
        return button

    def _on_print_requested(self) -> None:
        button = self.sender()
        self.print_requested.emit(button.objectName(), button.property("occasion"))

    def _on_sheets_requested(self) -> None:
        self.sheets_requested.emit(self.sender().objectName())

    def _on_pages_requested(self) -> None:
        self.pages_requested.emit(self.sender().objectName())

    def _on_recovery_chosen(self) -> None:
        self.recovery_chosen.emit(self.sender().objectName())
