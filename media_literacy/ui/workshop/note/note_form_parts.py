"""The parts of the form for a sentence, one below the other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.i18n import gettext as _
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.wrap_button import WrapButton
from media_literacy.ui.workshop.note.note_form_fields import NoteFields
from media_literacy.ui.workshop.note.note_state import NewNote, NoNote, NoteState, ShownNote
from media_literacy.ui.workshop.note.note_tabs import NoteTabs
from media_literacy.ui.workshop.note.sentence_section import SentenceSection
from media_literacy.ui.workshop.note.verdict_choice import VerdictCards


class NoteParts(QWidget):
    """The notes to choose from, the beginning or the fields of one, what can be done with it, and the sentence."""

    def __init__(self, context: FormContext, catalogue: Catalogue, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        column = plain_column(self, 4)
        self.tabs = NoteTabs(appearance, self)
        self.refusal = SetText("", Role.SMALL, appearance, self, colour="missed")
        self.refusal.hide()
        self.beginning = VerdictCards(appearance, self)
        self.fields = NoteFields(context, catalogue, appearance, self)
        self.add = WrapButton(_("Add another note to this sentence"), appearance, self, kind="link")
        self.remove = WrapButton(_("Remove this note"), appearance, self, kind="link")
        self.section = SentenceSection(context.pending, appearance, self)
        for widget in (
            self.tabs,
            self.refusal,
            self.beginning,
            self.fields,
            Rule(appearance, self, before=14, after=8),
            self.add,
            self.remove,
            self.section,
        ):
            column.addWidget(widget)

    def show_state(self, state: NoteState, notes: Sequence[tuple[str, NoteText]], *, has_pending: bool = False) -> None:
        """The cards of the beginning, or the fields; the tabs where the sentence has several notes, by label.

        A note that was begun keeps its tab (`has_pending`) while another is shown; why it was refused goes with it.
        """
        is_beginning = isinstance(state, NoNote)
        is_unwritten = isinstance(state, NewNote) or state == NoNote(is_adding=True)
        self.beginning.setVisible(is_beginning)
        self.fields.setVisible(not is_beginning)
        self.add.setVisible(isinstance(state, ShownNote))
        self.remove.setVisible(state != NoNote())
        self.remove.setText(_("Never mind") if is_unwritten else _("Remove this note"))
        label = state.label if isinstance(state, ShownNote) else ""
        self.tabs.show_notes(notes, label, has_new=isinstance(state, NewNote) or has_pending)
        self.refusal.setVisible(isinstance(state, NewNote) and bool(self.refusal.text()))
