"""The form beside the page: what is said of the chosen sentence."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.matching.sentence_map import SentenceMap
from media_literacy.lesson.model import Sentence, SentenceId, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.workshop.forms.field_sync import SyncedGroup, SyncedPart
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.form_pane import FormPane
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.pending_input import PendingInput, PendingKind
from media_literacy.ui.workshop.forms.pending_places import WORDS
from media_literacy.ui.workshop.note.new_note import (
    labels_of,
    pending_note,
    put_pending_note,
    says_something,
)
from media_literacy.ui.workshop.note.note_form_parts import NoteParts
from media_literacy.ui.workshop.note.note_state import (
    AddedNote,
    NewNote,
    NoNote,
    NoteState,
    ShownNote,
    added_labels,
    first_note,
    label_now,
)


class NoteForm(SyncedGroup, FormPane):
    """Shows the notes of a sentence and tells what is to be changed; it writes nothing itself.

    A note that somebody begins is added to the lesson once it says something (a kind, or words); until then it waits
    among what is pending, and is there again with its sentence. Before a step of undo or redo call `flush()`, and
    `accept_next_model_value()` after it. `card_added` carries the label of its note, and is answered by
    `fields.evidence.making`. What is done with the sentence itself is told by `section`.
    """

    note_changed = Signal(str, object)
    note_added = Signal(str, object)
    note_removed = Signal(str)
    clash_pick_requested = Signal(str)
    card_added = Signal(str, str, str)

    def __init__(
        self, pending: PendingInput, catalogue: Catalogue, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, parent)
        self._pending = pending
        self.setAccessibleName(_("What is said of the sentence"))
        self._draft: Draft | None = None
        self._sentence: Sentence | None = None
        self._labels: tuple[str, ...] = ()
        self._state: NoteState = NoNote()
        self.title = SetText("", Role.LABEL, appearance, self.inner, colour="soft", before=6)
        self.quote = SetText("", Role.QUOTE, appearance, self.inner, after=4)
        self.column.addWidget(self.title)
        self.column.addWidget(self.quote)
        context = FormContext(pending, self.watch, self.show_whole)
        self._parts = parts = NoteParts(context, catalogue, appearance, self.inner)
        self.tabs, self.refusal, self.beginning, self.fields = parts.tabs, parts.refusal, parts.beginning, parts.fields
        self.add, self.remove, self.section = parts.add, parts.remove, parts.section
        self.column.addWidget(self._parts)
        self.column.addStretch(1)
        self._connect()
        self._show_nothing()

    def show_sentence(self, draft: Draft, sentence: SentenceId | None, moved: SentenceMap | None = None) -> None:
        """Show a sentence, or the same one as the lesson is now. What somebody is typing stays.

        `moved` says where the sentences went since it was read before; there is none where it was not read again.
        """
        sentences = {known.id: known for known in draft.lesson.article.sentences}
        found = sentences.get(sentence) if sentence is not None else None
        is_other = self._is_other(found, moved)
        if is_other:
            self.flush()
            self._labels, self._state = (), NoNote()
            self.verticalScrollBar().setValue(0)
            self.refusal.say("")
        self._draft, self._sentence = draft, found
        if found is None:
            self._show_nothing()
            return
        self._show_head(found)
        has_next = found.number < len(draft.lesson.article.sentences)
        self.section.show_sentence(draft, found, has_next=has_next, is_other=is_other)
        self._take_labels(labels_of(draft, found), draft, found, is_other=is_other)
        held = pending_note(self._pending, found.id)
        if held is not None and is_other:
            self._begin(held)

    def synced_parts(self) -> tuple[SyncedPart, ...]:
        """The fields of the note, and the words of the sentence."""
        return self.fields, self.section

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where one begins."""
        super().focusInEvent(event)
        if not self.beginning.isHidden():
            self.beginning.cards[0].setFocus(event.reason())
        elif not self.fields.isHidden():
            self.fields.take_focus(event.reason())

    def refuse_note(self, why: str) -> None:
        """A note that was told could not be added; what it says stays in the form, and the next change tries again."""
        self.refusal.say(why)
        announce(self, why)
        self._set_state(NewNote())

    def end_pick(self) -> None:
        """No sentence was chosen after all."""
        self.fields.clashes.end_pick()

    def open_note(self, label: str, field: str) -> None:
        """Show one note of the sentence, if it has that, with this field of it; without a label, the one begun last."""
        if not label and self._pending_note() is not None and not isinstance(self._state, NewNote):
            self._on_tab_chosen("")
        if label in self._labels and label != self._label:
            self._on_tab_chosen(label)
        if self._label:
            self.fields.show_field(field)

    def place_of(self, field: str) -> QWidget:
        """What shows a field, or the words of the sentence; of a note that is begun its kind, of none the verdicts."""
        if field == WORDS:
            return self.section.opened_words()
        if isinstance(self._state, NewNote | AddedNote):
            return self.fields.kind
        return self.fields.place_of(field) if self._label else self.beginning

    def _connect(self) -> None:
        self.beginning.chosen.connect(self._on_begun)
        self.tabs.chosen.connect(self._on_tab_chosen)
        self.fields.changed.connect(self._on_changed)
        self.fields.clashes.pick_requested.connect(self._on_pick_requested)
        self.fields.evidence.making.made.connect(self._on_card_made)
        self.fields.explanation.typed.connect(self._put_pending)
        self.add.clicked.connect(self._on_add_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        for field in self.findChildren(LiveText):
            self.watch(field)

    def _is_other(self, found: Sentence | None, moved: SentenceMap | None) -> bool:
        """Whether it is another sentence than the one that is shown."""
        if self._sentence is None or found is None:
            return self._sentence is not found
        return found.id != (self._sentence.id if moved is None else moved.get(self._sentence.id))

    def _show_nothing(self) -> None:
        self.title.say(_("No sentence chosen"))
        self.quote.say(_("Choose a sentence in the page to say what a careful reader makes of it."))
        self._parts.hide()

    def _show_head(self, sentence: Sentence) -> None:
        self.title.say(_("Sentence {n}").format(n=sentence.number))
        self.quote.say(" ".join(sentence.text.split()))
        self._parts.show()

    def _take_labels(self, labels: tuple[str, ...], draft: Draft, sentence: Sentence, *, is_other: bool) -> None:
        """Follow the notes of the sentence: one may be new, gone or called otherwise since."""
        before, self._labels = self._labels, labels
        match self._state:
            case AddedNote(has_changed) if added := added_labels(before, labels):
                self._pending.drop(PendingKind.NEW_NOTE, sentence.id)
                self._show_note(added[0], draft, sentence)
                if has_changed:  # while the lesson did not have it yet
                    self._on_changed()
            case ShownNote(label) if now := label_now(label, before, labels):
                if now != label:
                    for what in (PendingKind.NEW_CARD, PendingKind.CLASH):
                        self._pending.rename(what, label, now)
                self._show_note(now, draft, sentence)
            case ShownNote() | NoNote(is_adding=False):
                self._state = first_note(labels)
                if isinstance(self._state, ShownNote):
                    self._begin_fields(self._state.label)
            case _:
                pass
        if is_other:
            self.end_pick()
        self._set_state(self._state)

    def _show_note(self, label: str, draft: Draft, sentence: Sentence) -> None:
        """Show what the lesson says of a note now, which may have another label since."""
        if self._label != label:
            self._state = ShownNote(label)
            self.fields.show_label(label)
        self.fields.show_context(draft, sentence)
        self.fields.set_from_model(note_text(draft, label))

    @property
    def _label(self) -> str:
        """The label of the note that is shown; empty where the lesson has none of it."""
        return self._state.label if isinstance(self._state, ShownNote) else ""

    def _set_state(self, state: NoteState) -> None:
        self._state = state
        draft = self._draft
        notes = [(label, note_text(draft, label)) for label in self._labels] if draft else []
        self._parts.show_state(state, notes, has_pending=self._pending_note() is not None)

    def _on_begun(self, value: str) -> None:
        self._begin(NoteText(verdict=Verdict(value)))
        self._put_pending()
        if self.fields.kind.list is None:
            self.fields.kind.unfold()
        assert self.fields.kind.list is not None
        self.fields.kind.list.search.setFocus(Qt.FocusReason.TabFocusReason)

    def _begin(self, note: NoteText) -> None:
        assert self._draft is not None and self._sentence is not None
        self.fields.show_context(self._draft, self._sentence)
        self.fields.show_label("")
        self.fields.reset(note)
        self._set_state(NewNote())

    def _begin_fields(self, label: str) -> None:
        assert self._draft is not None and self._sentence is not None
        self.fields.show_context(self._draft, self._sentence)
        self.fields.show_label(label)
        self.fields.reset(note_text(self._draft, label))

    def _put_pending(self) -> None:
        if isinstance(self._state, NewNote | AddedNote) and self._sentence is not None:
            put_pending_note(self._pending, self._sentence.id, self.fields.value)

    def _pending_note(self) -> NoteText | None:
        return pending_note(self._pending, self._sentence.id) if self._sentence is not None else None

    def _on_add_clicked(self) -> None:
        self.flush()
        held = self._pending_note()
        if held is not None:
            self._begin(held)
            return
        self._set_state(NoNote(is_adding=bool(self._labels)))
        self.beginning.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(self.beginning)

    def _on_tab_chosen(self, label: str) -> None:
        self.flush()
        held = self._pending_note()
        if not label and held is not None:
            self._begin(held)
            return
        self._begin_fields(label)
        self._set_state(ShownNote(label))

    def _on_changed(self) -> None:
        if self._sentence is None:
            return
        if isinstance(self._state, ShownNote):
            self.note_changed.emit(self._state.label, self.fields.commit())
        elif isinstance(self._state, AddedNote):
            self._state = AddedNote(has_changed=True)
        elif isinstance(self._state, NewNote):
            self._put_pending()
            if says_something(self.fields.value):
                self._state = AddedNote()
                self.refusal.say("")
                self.refusal.hide()
                self.note_added.emit(self._sentence.id, self.fields.commit())

    def _on_card_made(self, title: str, text: str) -> None:
        self.card_added.emit(self._label, title, text)

    def _on_pick_requested(self) -> None:
        if self._label:
            self.clash_pick_requested.emit(self._label)

    def _on_remove_clicked(self) -> None:
        label = self._label
        if label:
            self._state = NoNote()  # shown when the lesson is read without the note
            self.note_removed.emit(label)
        else:
            self.refusal.say("")
            if self._sentence is not None:
                self._pending.drop(PendingKind.NEW_NOTE, self._sentence.id)
            if self._labels:
                self._begin_fields(self._labels[0])
            self._set_state(first_note(self._labels))
        if not self.beginning.isHidden():
            self.beginning.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
