"""The forms beside the page, and what they ask of the text; it is changed by `FormEdits` alone."""

from PySide6.QtCore import QObject, Signal

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Origin, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.strings.shortening import shortened
from media_literacy.strings.spoken_lines import without_stamp
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.banner import BannerTopic
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.workshop.article.live_page import LivePage
from media_literacy.ui.workshop.document.lesson_document import LessonDocument
from media_literacy.ui.workshop.forms.field_sync import SyncedGroup
from media_literacy.ui.workshop.forms.form_edits import FormEdits
from media_literacy.ui.workshop.forms.front_matter_form import FrontForm
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput
from media_literacy.ui.workshop.forms.prose_text import ProseText
from media_literacy.ui.workshop.forms.searches.search_fields import SearchFields
from media_literacy.ui.workshop.note.note_form import NoteForm

_QUOTE_CHARACTERS = 34


class LessonForms(SyncedGroup, QObject):
    """Those of a sentence, of the lesson and of its parts; whoever lays them out is their parent.

    The form of a sentence is there at once, the others when they are made. Until then nothing is typed in them.
    A sentence that another one clashes with, or whose claim is searched for, is picked on the page. What cannot be done
    is said in `notices`. `typed` says that somebody types in any of them, before anything of it is told.
    """

    typed = Signal()

    def __init__(
        self,
        document: LessonDocument,
        page: LivePage,
        pending: PendingInput,
        notices: BannerTopic,
        appearance: Appearance,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._page, self._pending, self._notices = document, page, pending, notices
        self._clash_of = ""
        self._search: int | None = None
        self._referring: ProseText | None = None
        self._referring_from: SentenceId | None = None
        self._loose_note = ""
        self.edits = FormEdits(document, pending, self)
        self.note = NoteForm(pending, load_catalogue(), appearance)
        self._front: FrontForm | None = None
        self._parts: PartsForm | None = None
        self._wire()

    def make_front(self, appearance: Appearance) -> FrontForm:
        """The form of the lesson as a whole."""
        front = self._front = FrontForm(self._pending, appearance)
        front.typed.connect(self.typed)
        front.value_changed.connect(self.edits.set_front)
        return front

    def make_parts(self, appearance: Appearance) -> PartsForm:
        """The form of what comes after the article."""
        parts = self._parts = PartsForm(self._pending, appearance)
        parts.typed.connect(self.typed)
        parts.part_changed.connect(self.edits.write_part)
        parts.cards.card_changed.connect(self.edits.write_card)
        parts.cards.card_moved.connect(self.edits.move_card)
        parts.making.made.connect(self._on_card)
        parts.claim_pick_requested.connect(self._on_claim_pick)
        parts.reference_requested.connect(self._on_reference_pick)
        parts.card_removed.connect(self.edits.remove_card)
        return parts

    def synced_parts(self) -> tuple[NoteForm | FrontForm | PartsForm, ...]:
        """What is typed in; each waits for a pause before it tells."""
        return tuple(form for form in (self.note, self._front, self._parts) if form is not None)

    def flush(self) -> None:
        """Bring what was typed in a form into the text, without waiting for a pause."""
        super().flush()
        self.edits.flush()

    def tell_origin(self) -> None:
        """Words were added to the article: a real report that has invented ones would be labelled as real."""
        draft = self._document.draft
        if draft is not None and draft.front.origin is Origin.REAL:
            self._notices.show_advice(
                _("The article is called a real report."),
                _("If what you added is invented, choose “Mixed” under “Lesson”, so that every copy says so."),
            )

    # What a form asks for

    def _on_note_added(self, sentence: str, note: object) -> None:
        assert isinstance(note, NoteText)
        why = self.edits.add_note(sentence, note)
        if why:
            self.note.refuse_note(why)

    def _on_card_of_note(self, label: str, title: str, text: str) -> None:
        self.note.fields.evidence.making.answer(self.edits.add_card(title, text, label))

    def _on_card(self, title: str, text: str) -> None:
        assert self._parts is not None
        self._parts.making.answer(self.edits.add_card(title, text))

    # Picking a sentence

    def _on_clash_pick(self, label: str) -> None:
        self._clash_of, self._search, self._referring = label, None, None
        self._page.start_picking(_("Choose the sentence that it clashes with. Esc: none."))

    def _on_claim_pick(self, search: int) -> None:
        self._clash_of, self._search, self._referring = "", search, None
        self._page.start_picking(_("Choose the sentence whose claim the search is about. Esc: none."))

    def _on_reference_pick(self, field: ProseText) -> None:
        self._clash_of, self._search, self._referring = "", None, field
        self._referring_from = self._page.chosen
        self._page.start_picking(_("Choose the sentence to refer to. Esc: none."))

    def pick_for_note(self, label: str) -> None:
        """Let somebody pick the sentence that a note without one is about."""
        self._clash_of, self._search, self._referring, self._loose_note = "", None, None, label
        self._page.start_picking(_("Choose the sentence that the note is about. Esc: none."))
        self._page.article.take_focus()

    def _attach(self, label: str, sentence: str) -> None:
        why = self.edits.attach_note(label, sentence)
        if why:
            self._notices.show_fault(why, _("Choose another one."))
            return
        notes = self._document.draft.notes if self._document.draft is not None else ()
        own = next((note.sentences for note in notes if note.label == label), ())
        if own:  # it may be called by the note now
            self._page.choose(own[0])

    def _refer(self, field: ProseText, sentence: str) -> None:
        self.flush()
        label = self.edits.name_sentence(sentence)
        draft = self._document.draft
        sentences = draft.lesson.article.sentences if draft is not None else ()
        found = next((candidate for candidate in sentences if candidate.id == label), None)
        if found is None:
            self._notices.show_fault(_("No link can lead to this sentence."), _("Choose another one."))
            return
        field.refer_to(label, _("“{words}”").format(words=shortened(without_stamp(found.text), _QUOTE_CHARACTERS)))
        self._notices.show_advice(_("The link leads to sentence {n}.").format(n=found.number))

    def _on_picked(self, sentence: str) -> None:
        if (field := self._referring) is not None:
            if self._referring_from is not None:  # first, so that the form goes on showing what it refers from
                self._page.choose(self._referring_from)
            self._refer(field, sentence)
            self._on_pick_ended()
            return
        if self._loose_note:
            self._attach(self._loose_note, sentence)
            self._on_pick_ended()
            return
        row = self._search_row()
        if row is not None:
            row.claim.take(sentence)
            self._on_pick_ended()
            return
        label, self._clash_of = self._clash_of, ""
        draft = self._document.draft
        if not label or draft is None:
            return
        own = next((note.sentences for note in draft.notes if note.label == label), ())
        if sentence in own:
            self._notices.show_fault(_("A sentence cannot clash with itself."), _("Choose another one."))
        else:
            words = self.note.fields.clashes.clash_words(sentence)  # the sentence may have another id afterwards
            self.edits.add_clash(label, sentence)
            announce(self._page, words)
        if own:
            self._page.choose(own[0])
        self._on_pick_ended()

    def _on_pick_ended(self) -> None:
        """Go on where the picking was asked for."""
        if (field := self._referring) is not None:
            self._referring = None
            field.setFocus()
            return
        if self._loose_note:
            self._loose_note = ""
            return
        row, self._search = self._search_row(), None
        if row is not None:
            row.claim.pick.setFocus()
            return
        self.note.end_pick()
        self.note.fields.clashes.pick.setFocus()

    def _search_row(self) -> SearchFields | None:
        """The search whose claim is picked, if it is there still."""
        rows = self._parts.searches.searches.rows if self._parts is not None else []
        return rows[self._search] if self._search is not None and self._search < len(rows) else None

    def _wire(self) -> None:
        edits, note = self.edits, self.note
        edits.refused.connect(self._notices.show_fault)
        edits.not_cut.connect(note.section.say)
        note.typed.connect(self.typed)
        note.note_changed.connect(edits.write_note)
        note.note_added.connect(self._on_note_added)
        note.note_removed.connect(edits.remove_note)
        note.section.reworded.connect(edits.reword)
        note.section.split_requested.connect(edits.split)
        note.section.join_requested.connect(edits.join)
        note.reference_requested.connect(self._on_reference_pick)
        note.card_added.connect(self._on_card_of_note)
        note.clash_pick_requested.connect(self._on_clash_pick)
        self._page.picked.connect(self._on_picked)
        self._page.pick_ended.connect(self._on_pick_ended)
