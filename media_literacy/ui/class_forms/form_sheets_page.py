"""Sheets of the forms of a course typed in by number: each result in words, and what changed for the class."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.results.form_lessons import FormLessons
from media_literacy.engine.sheets.form_roster import compare_in_class, match_with_roster
from media_literacy.engine.sheets.form_roster_words import roster_words
from media_literacy.engine.sheets.form_sheets import (
    Form,
    FormSheet,
    TypedForm,
    not_read_words,
    read_form_sheet,
    same_name_fault,
)
from media_literacy.engine.sheets.form_table import join_tables, read_sheet_rows
from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.errors import AppError, FileError
from media_literacy.export.exporter import export
from media_literacy.export.form_comparison_table import FORM_COMPARISON_CSV, ClassFormsToExport, as_table
from media_literacy.export.tables import read_table_file
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.packs.pack_toml import Pack
from media_literacy.store.classes.roster_rows import RosterRow
from media_literacy.ui.class_forms.class_choice import ClassChoice
from media_literacy.ui.class_forms.form_comparison_panel import FormComparisonPanel
from media_literacy.ui.class_forms.form_sheet_fields import FormSheetFields
from media_literacy.ui.class_forms.form_sheet_list import FormSheetList
from media_literacy.ui.class_forms.unsaved_sheets import UnsavedSheets, read_unsaved_sheets
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.file_dialogs import file_to_open, where_to_save
from media_literacy.ui.widgets.labels.origin_label import OriginLabel
from media_literacy.ui.workshop.forms.choice_buttons import ChoiceButtons, Option
from media_literacy.ui.workshop.paper.numbering_field import NumberingField
from media_literacy.ui.workshop.paper.other_numbering import OtherNumbering
from media_literacy.ui.workshop.paper.typed_sheets_page import TypedSheetsPage


class FormSheetsPage(TypedSheetsPage):
    """Those of all forms of a course. `class_chosen` carries the id of the class whose they are; empty for none."""

    class_chosen = Signal(str)

    def __init__(
        self,
        course: Pack,
        forms: Mapping[Occasion, Form],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        rosters: Sequence[RosterRow] = (),
    ) -> None:
        """`forms` are those that the course keeps: at least one. `rosters` are the classes that there are."""
        super().__init__(appearance, parent)
        self._course, self._forms = course, forms
        self.whose = ClassChoice(rosters, appearance, self.sheet)
        self.whose.chosen.connect(self._on_class_chosen)
        everything = [article for form in forms.values() for article in form.articles]
        self._others = OtherNumbering(numbering_of(*everything), name_cell=2)
        self.setAccessibleName(_("Sheets of a class"))
        self._add_head()
        self.column.addWidget(self.whose)
        self._add_form()
        self.panel = FormComparisonPanel(appearance, self.sheet)
        self.column.addWidget(self.panel)
        self.list = FormSheetList(appearance, self.sheet)
        self.list.changed.connect(self._on_list_changed)
        self.list.retype_requested.connect(self._on_retype)
        self.list.removed.connect(self.fields.name.setFocus)
        self.column.addWidget(self.list)
        self.banner = Banner(self, variant="advice")
        self.add_top(self.banner)
        self.back = Button(_("Back"), self, variant="quiet")
        self.back.clicked.connect(self.left)
        self.open_table = Button(_("Open a saved table…"), self)
        self.open_table.clicked.connect(self._on_open)
        self.copy = Button(_("Copy as table"), self)
        self.copy.clicked.connect(self._on_copy)
        self.save = Button(f"{FORM_COMPARISON_CSV.title()}…", self)
        self.save.clicked.connect(self.ask_and_save)
        self.add_bar(self.back, self.open_table, self.copy, self.save)
        self.begin_at(self.numbering.field)
        self._on_list_changed()

    @property
    def count(self) -> int:
        """How many sheets were added."""
        return len(self.list.sheets)

    @property
    def is_typing(self) -> bool:
        """Whether a sheet is typed in and not added."""
        return self.fields.is_typing or bool(self._others)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Every sheet as it was typed, and the one in the fields, to be put aside."""
        typing = self.fields.typed(self._form) if self.fields.is_typing else None
        unsaved = UnsavedSheets(tuple(self.list.typed), typing, self.whose.value)
        return self._others.with_others(unsaved.rows)

    def restore(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Go on with what was put aside; what does not fit the forms as they are now is left out."""
        unsaved = read_unsaved_sheets(self._others.fitting(rows), self._forms)
        self.say_faults(self._others.words())
        self.whose.show_class(unsaved.class_id)
        self.list.add(self._read(typed) for typed in unsaved.added)
        if unsaved.typing is not None:
            self._show_typed(unsaved.typing)

    def take_in(self, found: FormLessons) -> None:
        """Add the sheets of what a class read on its screens; those that are here count once."""
        refused = _("Not all that the class read on its screens could be taken in.")
        if count := self._join([self._read(typed) for typed in found.sheets], found.faults, refused):
            frame = ngettext(
                "{n} sheet was added from what the class read on its screens.",
                "{n} sheets were added from what the class read on its screens.",
                count,
            )
            self.banner.show_message(frame.format(n=count), variant="advice")

    def open_file(self, path: Path) -> None:
        """Add the sheets of a table that was saved before, or made in a spreadsheet; what means nothing is told."""
        try:
            found = read_sheet_rows(read_table_file(path), self._forms, load_catalogue())
        except FileError as fault:
            self.banner.report(fault)
            return
        was_saved = self._is_saved or not self.list.sheets
        count = self._join(found.sheets, found.faults, _("“{file}” was not read as a whole.").format(file=path.name))
        self._is_saved = was_saved and self.list.sheets == found.sheets
        self.bring_into_view(self.panel)
        if count is not None:
            message = ngettext("{n} sheet was added from “{file}”.", "{n} sheets were added from “{file}”.", count)
            self.banner.show_message(message.format(n=count, file=path.name), variant="advice")

    def _join(self, sheets: Sequence[FormSheet], faults: Sequence[str], refused: str) -> int | None:
        """Add what is new; how many those are, or None where something was refused, which is said."""
        before = self.list.sheets
        joined = join_tables([before, sheets])
        self.list.add(joined.sheets[len(before) :])
        if all_faults := [*faults, *joined.faults]:
            self.banner.report(AppError(refused, hint="\n".join(all_faults)))
            return None
        return len(joined.sheets) - len(before)

    def save_as(self, path: Path) -> bool:
        """Write all of it into a file; whether it is there. What goes wrong is said."""
        try:
            export(FORM_COMPARISON_CSV, self._subject(), path)
        except FileError as fault:
            self.banner.report(fault)
            return False
        self._is_saved = True
        self.changed.emit()
        message = _("Saved as “{name}”. It can be opened here again when the next form was read.")
        self.banner.show_message(message.format(name=path.name), variant="advice")
        return True

    def ask_and_save(self) -> bool:
        """Ask where all of it is to go, and write it there; whether it is there."""
        ending = FORM_COMPARISON_CSV.ending
        proposed = Path(f"{self._course.id}-forms{ending}")
        kinds = f"{FORM_COMPARISON_CSV.about()} (*{ending})"
        path = where_to_save(self.window(), FORM_COMPARISON_CSV.title(), proposed, kinds, ending)
        return path is not None and self.save_as(path)

    @property
    def _form(self) -> Form:
        """The one that is typed in."""
        return self._forms[Occasion(self.choice.value)]

    def _add_head(self) -> None:
        articles = [article for form in self._forms.values() for article in form.articles]
        for label in dict.fromkeys(origin_label(article, is_revealed=True) for article in articles):
            self.column.addWidget(OriginLabel(label, self.appearance, self.sheet))
        self.add_text(self._course.title, Role.BYLINE, colour="soft", before=10)
        self.add_text(_("Sheets of a class"), Role.HEADLINE, after=6)
        message = _(
            "Type in what each learner doubted: for each article the numbers of the sentences, with reason and how sure"
            " where the sheet says so, such as: 3, 7 impossible role sure. An empty line means that nothing was"
            " doubted. Where somebody did not get to an article, type: {not_read}. Use the same name at each of the"
            " three times. What you type stays on this computer until you have saved or copied it, or do not want it."
        )
        self.add_text(message.format(not_read=not_read_words()), Role.NOTE, after=10)

    def _on_class_chosen(self, id: str) -> None:
        self._show_comparison()
        self.class_chosen.emit(id)
        self.changed.emit()

    def _add_form(self) -> None:
        self.add_text(_("Which form?"), Role.NOTE_TITLE, after=4)
        options = [Option(form, occasion_name(form)) for form in self._forms]
        self.choice = ChoiceButtons(_("Which form?"), options, self.appearance, self.sheet)
        self.choice.show_value(next(iter(self._forms)))
        self.choice.chosen.connect(self._on_form_chosen)
        self.column.addWidget(self.choice)
        self.numbering = NumberingField(self._form.numbering, self.appearance, self.sheet)
        self.column.addWidget(self.numbering)
        self.fields = FormSheetFields(self.appearance, self.sheet)
        self.fields.show_form(self._form)
        self.fields.entered.connect(self._on_add)
        self.fields.edited.connect(self.changed)
        self.numbering.entered.connect(self.fields.name.setFocus)
        self.column.addWidget(self.fields)
        self.column.addWidget(self.faults)
        self.add_gap(10)
        self.add = Button(_("Add this sheet"), variant="main")
        self.add.clicked.connect(self._on_add)
        self.add_row(self.add)

    def _on_form_chosen(self) -> None:
        self.numbering.expect(self._form.numbering)
        self.fields.show_form(self._form)
        self.changed.emit()

    def _on_add(self) -> None:
        self.banner.clear()
        typed = self.fields.typed(self._form)
        sheet = self._read(typed)
        of_sheets = self.numbering.faults()
        faults = [fault for fault in (*of_sheets, *sheet.faults, same_name_fault(typed, self.list.typed)) if fault]
        if not self.say_faults("\n".join(faults)):
            if of_sheets:
                self.numbering.field.setFocus()
            return
        self._others.retyped(typed.name)
        self.say_faults(self._others.words())
        self.list.add([sheet])
        self.fields.clear()
        self.fields.name.setFocus()
        count = sum(other.occasion is typed.occasion for other in self.list.typed)
        added = ngettext("Added: {n} sheet of “{form}”.", "Added: {n} sheets of “{form}”.", count)
        self.banner.show_message(added.format(n=count, form=occasion_name(typed.occasion)), variant="advice")

    def _read(self, typed: TypedForm) -> FormSheet:
        return read_form_sheet(typed, self._forms[typed.occasion], load_catalogue())

    def _on_retype(self, key: int) -> None:
        """Put a sheet back into the fields; one that was being typed there would be lost, so it is added first."""
        typed = self.list.sheet(key).typed
        if self.fields.is_typing:
            self._on_add()
            if self.fields.is_typing:  # it has a slip that must be mended before
                return
        self.list.take(key)
        self._show_typed(typed)
        self.fields.name.setFocus()

    def _show_typed(self, typed: TypedForm) -> None:
        self.choice.show_value(typed.occasion)
        self.numbering.expect(self._form.numbering)
        self.fields.show_form(self._form)
        self.fields.name.setText(typed.name)
        self.fields.show_texts(typed.texts)

    def _on_list_changed(self) -> None:
        self._is_copied = self._is_saved = False
        for button in (self.copy, self.save):
            button.setEnabled(bool(self.list.sheets))
        self._show_comparison()
        self.changed.emit()

    def _show_comparison(self) -> None:
        sheets, names = self.list, self.whose.names
        who = roster_words(match_with_roster(sheets.typed, names), names)
        self.panel.show_comparison(compare_in_class(sheets.sheets, names), who)

    def _subject(self) -> ClassFormsToExport:
        return ClassFormsToExport(self.list.sheets, self._forms, self.whose.names)

    def _on_open(self) -> None:
        path = file_to_open(self, _("Open a saved table"), _("Tables (*.csv *.txt *.tsv);;All files (*)"))
        if path is not None:
            self.open_file(path)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_table(self._subject()))
        self._is_copied = True
        self.changed.emit()
        self.banner.show_message(_("Copied. Paste it into a spreadsheet or a mail."), variant="advice")
