"""The workshop: source, live page and forms side by side, all of them showing one text.

It only wires: what is typed in a form goes to `LessonForms`, files go to `LessonSaving`, and whatever the text then
says is shown everywhere anew.
"""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.sentences.sentence_at_caret import sentence_at
from media_literacy.authoring.fixes.quick_fixes import fixes_for
from media_literacy.authoring.form_places import LooseNotePlace, form_place, place_at
from media_literacy.authoring.form_remarks import form_remarks
from media_literacy.authoring.meter.exercise_meter import measure
from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.fix import Fix, last_written
from media_literacy.lesson.matching.sentence_map import SentenceMap
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.parser import ParsedLesson
from media_literacy.packs.pack_levels import lessons_with_levels
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.tab_order import focus_beside
from media_literacy.ui.workshop.article.article_editor import ArticleEditor
from media_literacy.ui.workshop.article.article_edits import ArticleEdits
from media_literacy.ui.workshop.article.live_page import LivePage
from media_literacy.ui.workshop.document.file_bar import FileBar
from media_literacy.ui.workshop.document.file_questions import file_status_words
from media_literacy.ui.workshop.document.lesson_document import LessonDocument
from media_literacy.ui.workshop.document.lesson_saving import LessonSaving
from media_literacy.ui.workshop.forms.front_matter_form import FrontForm
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput
from media_literacy.ui.workshop.page.form_opening import FormOpener
from media_literacy.ui.workshop.page.lesson_actions import LessonActions
from media_literacy.ui.workshop.page.lesson_find import LessonFind
from media_literacy.ui.workshop.page.lesson_find_bar import LessonFindBar
from media_literacy.ui.workshop.page.lesson_forms import LessonForms
from media_literacy.ui.workshop.page.meter_view import MeterView
from media_literacy.ui.workshop.page.panel_pages import DIAGNOSTICS, SENTENCE
from media_literacy.ui.workshop.page.pending_bar import PendingBar, PendingViews
from media_literacy.ui.workshop.page.side_panel import SidePanel
from media_literacy.ui.workshop.page.undo_steps import UndoSteps
from media_literacy.ui.workshop.page.workshop_bar import WorkshopBar
from media_literacy.ui.workshop.page.workshop_columns import WorkshopColumns
from media_literacy.ui.workshop.source.diagnostics_list import DiagnosticsList
from media_literacy.ui.workshop.source.source_editor import SourceEditor


class WorkshopPage(QWidget):
    """One lesson being written; `saving` knows what would be lost."""

    key_group = keys.KeyGroup.WORKSHOP

    def __init__(
        self, tasks: Tasks, actions: LessonActions, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions, self._tasks = actions, tasks
        self.document = LessonDocument(tasks, self)
        self.saving = LessonSaving(self.document, tasks, self)
        self.pending = PendingInput(self)
        self._folder: Path | None = None
        self._pictures = PictureSource(None)
        self.bar = WorkshopBar(actions, self)
        self.file_bar = FileBar(self.saving, actions.save, actions.save_as, self)
        self.source = SourceEditor(self._apply_fix, appearance, self)
        self.page = LivePage(appearance, self)
        forms = self.forms = LessonForms(self.document, self.page, self.pending, actions.notices, appearance, self)
        self.note_form = forms.note
        self.panel = SidePanel(
            [
                (_("Sentence"), lambda _appearance: forms.note),
                (_("Lesson"), forms.make_front),
                (_("Parts"), forms.make_parts),
                (_("Remarks"), partial(DiagnosticsList, self._go_to, self._apply_fix)),
                (_("Rules"), MeterView),
            ],
            appearance,
            self,
        )
        self._opener = FormOpener(self.page, self.panel, appearance)
        self._steps = UndoSteps(self.document, forms, self._opener, self.source, self)
        edits = ArticleEdits(self.document, forms.flush, self)
        say = actions.notices.show_fault
        self.editor = ArticleEditor(self.page, edits, self.pending, self._find_folder, say, appearance, self)
        self.editor.added.connect(forms.tell_origin)
        views = PendingViews(self.page, self.editor, self.panel, self._opener)
        self.pending_bar = PendingBar(self.document, self.pending, views, say, self)
        self.find_bar = LessonFindBar(appearance, self)
        self._find = LessonFind(self.document, forms, self._opener, self.find_bar, self.source, self)
        self._columns = WorkshopColumns(self.source, self.editor, self.panel, appearance, self)
        column = plain_column(self)
        column.addWidget(self.bar)
        column.addWidget(self.file_bar)
        column.addWidget(self._columns, 1)
        column.addWidget(self.pending_bar)  # below, so that the page stays where it is
        column.addWidget(self.find_bar)
        self.setAccessibleName(_("Workshop"))
        self.source.use_document(self.document.text_document)
        self._show_source(actions.source.is_shown())
        self._wire()
        self._add_shortcuts()

    # Beginning

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        for part in (self.source, self.editor, self.panel, self._columns, self._opener.light, self.find_bar):
            part.apply_appearance(appearance)

    def take_focus(self) -> None:
        """Give the keyboard to the article."""
        self.page.article.take_focus()

    def flush(self) -> ParsedLesson:
        """Bring what was typed in a form into the text, and read it as it is."""
        self.editor.flush()
        self.finish_typing()
        return self.document.read_now()

    def finish_typing(self) -> None:
        """Bring what was typed in a form into the text, without waiting for a pause."""
        self.forms.flush()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab and Shift+Tab in any part of the page come here."""
        return focus_beside(self.focusWidget(), is_next=is_next) or super().focusNextPrevChild(is_next)

    # What the text says is shown everywhere

    def _on_drafted(self, drafted: ParsedLesson) -> None:
        self._show_drafted(drafted, self.document.moved)

    def _show_drafted(self, drafted: ParsedLesson, moved: SentenceMap | None) -> None:
        draft = drafted.draft
        folder = self.document.folder
        if self._folder != folder:
            self._folder, self._pictures = folder, PictureSource(folder)
            self.source.use_levels(())
            if folder is not None:
                find_levels = partial(lessons_with_levels, folder)
                self._tasks.run(find_levels, self.source.use_levels, self._actions.notices.report)
        self.source.show_drafted(drafted, self.document.text)
        self._name_diagnostics(len(drafted.report.diagnostics))
        self.page.show_lesson(draft.lesson if draft is not None else None, self._pictures, moved)
        self.editor.show_draft(draft)
        if draft is not None:
            self.note_form.show_sentence(draft, self.page.chosen, moved)
        self._show_panel(drafted)
        self._show_title()

    def _show_panel(self, drafted: ParsedLesson) -> None:
        """Only the page of the panel that is seen is brought up to date: a cure for every remark takes its time."""
        draft = drafted.draft
        page = self.panel.page(self.panel.index)
        if isinstance(page, DiagnosticsList):
            fixes = fixes_for(draft, drafted.report)
            in_form = None if self.bar.source.isChecked() else form_remarks(draft, drafted.report, fixes)
            page.show_report(drafted.report, fixes, in_form)
        elif draft is None:
            return
        elif isinstance(page, (FrontForm, PartsForm)):
            page.show_draft(draft)
        elif isinstance(page, MeterView):
            page.show_meter(measure(draft.lesson))

    def _name_diagnostics(self, count: int) -> None:
        name = ngettext("{n} remark", "{n} remarks", count).format(n=count) if count else _("Remarks")
        self.panel.rename(DIAGNOSTICS, name)

    def _show_title(self) -> None:
        draft = self.document.draft
        path = self.saving.path
        title = draft.lesson.front.title if draft is not None else ""
        saving = self.saving
        state = _("Not saved yet")
        if path is not None:
            state = file_status_words(path, saving.file_status, is_saved=saving.is_saved, is_saving=saving.is_saving)
        self.bar.show_title(title or _("New lesson"), state)
        self._show_undo()

    def _show_undo(self) -> None:
        document = self.document.text_document
        self.bar.show_undo(can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable())

    # What the person does

    def _on_sentence_chosen(self, sentence: str) -> None:
        draft = self.document.draft
        if draft is None:
            return
        self.note_form.show_sentence(draft, SentenceId(sentence))
        if self.panel.index != SENTENCE:
            self.panel.show_page(SENTENCE)
        if not self._is_in_source() and self.document.is_current:
            start = draft.source.offset(draft.lesson.sentence(SentenceId(sentence)).location)
            self.source.select(start, start)

    def _on_caret_moved(self, offset: int) -> None:
        draft = self.document.draft
        if draft is None or not self._is_in_source() or not self.document.is_current:
            return
        sentence = sentence_at(draft, offset)
        if sentence is not None and sentence != self.page.chosen:
            self.page.choose(sentence)

    def _find_folder(self) -> Path | None:
        """Where the lesson lies; None until it is saved."""
        return self.document.folder if self.saving.path is not None else None

    def _is_in_source(self) -> bool:
        focused = self.focusWidget()
        return focused is not None and self.source.isAncestorOf(focused)

    def _go_to(self, diagnostic: Diagnostic) -> None:
        is_shown, place = self.bar.source.isChecked(), form_place(self.document.draft, diagnostic)
        if isinstance(place, LooseNotePlace) and not is_shown:
            self.forms.pick_for_note(place.label)
        elif is_shown or not self._opener.open(place):
            self._show_source(True)  # for this once: nobody chose it
            self.source.go_to(diagnostic.start)
            self._on_panel_shown(self.panel.index)

    def _apply_fix(self, fix: Fix) -> None:
        """Write it, and lead to what was written last: it may be there to be completed."""
        if not self.document.is_current:
            return
        self.document.apply(fix.splices)
        start, end = last_written(fix.splices)
        if self.bar.source.isChecked():
            self.source.select(start, end)
            return
        draft = self.document.read_now().draft
        if draft is not None and end > start:
            self._opener.open(place_at(draft, draft.source.location(start)))

    def _on_changed(self) -> None:
        if not self.forms.edits.has_refused:
            self._actions.notices.clear()

    def _on_panel_shown(self, index: int) -> None:
        if self.document.latest is not None:
            self._show_panel(self.document.latest)

    def _on_source_toggled(self, is_shown: bool) -> None:
        self._columns.show_source(is_shown)
        self._actions.source.keep(is_shown)
        self._on_panel_shown(self.panel.index)
        if is_shown:
            self.source.setFocus()

    def _show_source(self, is_shown: bool, /) -> None:
        self.bar.show_source(is_shown)
        self._columns.show_source(is_shown)

    def _on_refused_taken_back(self) -> None:
        self._show_drafted(self.document.read_now(), None)

    def _on_file_answered(self, _answer: int) -> None:
        self.take_focus()

    # Building

    def _wire(self) -> None:
        self.document.drafted.connect(self._on_drafted)
        self.document.changed.connect(self._on_changed)
        self.pending.changed.connect(self._on_changed)
        self.saving.state_changed.connect(self._show_title)
        self.document.text_document.undoAvailable.connect(self._show_undo)
        self.document.text_document.redoAvailable.connect(self._show_undo)
        self.file_bar.answered.connect(self._on_file_answered)
        self._steps.refused_taken_back.connect(self._on_refused_taken_back)
        self.find_bar.closed.connect(self.take_focus)
        self.bar.undo.clicked.connect(self._steps.undo)
        self.bar.redo.clicked.connect(self._steps.redo)
        self.bar.source.toggled.connect(self._on_source_toggled)
        self.page.sentence_chosen.connect(self._on_sentence_chosen)
        self.source.caret_moved.connect(self._on_caret_moved)
        self.panel.shown.connect(self._on_panel_shown)

    def _add_shortcuts(self) -> None:
        for binding, slot in (
            *((sequence, self._steps.undo) for sequence in QKeySequence.keyBindings(QKeySequence.StandardKey.Undo)),
            *((sequence, self._steps.redo) for sequence in QKeySequence.keyBindings(QKeySequence.StandardKey.Redo)),
            (keys.FIND, self._find.open),
            (keys.REPLACE, self._find.open_replacing),
            (keys.FIND_NEXT, self._find.go_on),
            (QKeySequence(f"Shift+{keys.FIND_NEXT.chord}"), self._find.go_back),
            (keys.SAVE, self._actions.save),
            (keys.SAVE_AS, self._actions.save_as),
            (keys.PRINT, self._actions.print_it),
            (keys.TRY_LESSON, self._actions.try_it),
        ):
            keys.add_shortcut(binding, slot, self, is_inside=True)
