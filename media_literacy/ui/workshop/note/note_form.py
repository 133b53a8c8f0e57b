"""The form beside the page: what is said of the chosen sentence."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import Sentence, SentenceId, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.theme.appearance import Look
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.accessible_text import announce
from media_literacy.ui.widgets.set_text import Words
from media_literacy.ui.workshop.forms.form_pane import FormPane
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.pending_input import UnwrittenTexts, What
from media_literacy.ui.workshop.note.new_note import (
    follow_sentence,
    held_note,
    hold_note,
    is_same_sentence,
    labels_of,
    says_something,
)
from media_literacy.ui.workshop.note.note_form_parts import NoteParts


class NoteForm(FormPane):
    """Shows the notes of a sentence and tells what is to be changed; it writes nothing itself.

    A note that somebody begins is added to the lesson once it says something (a kind, or words); until then it waits
    among what is unwritten, and is there again with its sentence. Before a step of undo or redo call `finish_typing()`,
    and `follow_lesson()` after it. `card_added` carries the label of the note that it is for, and is answered by
    `answer_card`.
    """

    note_changed = Signal(str, object)
    note_added = Signal(str, object)
    note_removed = Signal(str)
    clash_pick_requested = Signal(str)
    reworded = Signal(str, str)
    split_requested = Signal(str, int)
    join_requested = Signal(str)
    card_added = Signal(str, str, str)

    def __init__(
        self,
        look: Look,
        catalogue: Catalogue,
        parent: QWidget | None = None,
        *,
        unwritten: UnwrittenTexts | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._unwritten = unwritten or UnwrittenTexts(self)
        self.setAccessibleName(_("What is said of the sentence"))
        self._draft: Draft | None = None
        self._sentence: Sentence | None = None
        self._labels: tuple[str, ...] = ()
        self._label = ""
        self._is_adding = self._is_new = self._is_awaited = self._has_more = False
        self._reworded = 0
        self.title = Words("", Role.LABEL, look, self.inner, colour="soft", before=6)
        self.quote = Words("", Role.QUOTE, look, self.inner, after=4)
        self.column.addWidget(self.title)
        self.column.addWidget(self.quote)
        self._said = parts = NoteParts(look, catalogue, self._unwritten, self.inner)
        self.tabs, self.refusal, self.beginning, self.fields = parts.tabs, parts.refusal, parts.beginning, parts.fields
        self.add, self.remove, self.section = parts.add, parts.remove, parts.section
        self.column.addWidget(self._said)
        self.column.addStretch(1)
        self._connect()
        self._show_nothing()

    def show_sentence(self, draft: Draft, sentence: SentenceId | None) -> None:
        """Show a sentence, or the same one as the lesson is now. What somebody is typing stays."""
        found = next((one for one in draft.lesson.article.sentences if one.id == sentence), None)
        is_other = not self._is_same(draft, found)
        if is_other:
            self.finish_typing()
            self._reworded = 0
            self._is_adding = self._is_new = self._is_awaited = self._has_more = False
            self._labels, self._label = (), ""
            self.verticalScrollBar().setValue(0)
            self.refusal.hide()
        elif self._sentence is not None and found is not None:
            follow_sentence(self._unwritten, self._sentence.id, found.id)
        self._draft, self._sentence = draft, found
        if found is None:
            self._show_nothing()
            return
        self._show_head(found)
        has_next = found.number < len(draft.lesson.article.sentences)
        self.section.show_sentence(draft, found, has_next=has_next, is_other=is_other)
        self._take_labels(labels_of(draft, found), draft, found, is_other=is_other)
        held = held_note(self._unwritten, found.id)
        if held is not None and is_other:
            self._begin(held)

    def finish_typing(self) -> None:
        """Tell what was typed now rather than after a pause."""
        self.fields.finish()
        self.section.finish()

    def follow_lesson(self) -> None:
        """Whatever the lesson says next counts, also where somebody is typing: they took a step back or forth."""
        self.fields.follow()
        self.section.follow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where one begins."""
        super().focusInEvent(event)
        if not self.beginning.isHidden():
            self.beginning.cards[0].setFocus(event.reason())
        elif not self.fields.isHidden():
            self.fields.take_focus(event.reason())

    def refuse_note(self, why: str) -> None:
        """A note that was told could not be added; what it says stays in the form, and the next change tries again."""
        self._is_awaited = False
        self.refusal.say(why)
        self.refusal.show()
        announce(self, why)
        self._show_state()

    def answer_card(self, why: str) -> None:
        """The card that was told is in the lesson, or why it is not; then it stays as it was typed."""
        if why:
            self.fields.evidence.making.refuse(why)
        else:
            self.fields.evidence.making.accept()

    def end_pick(self) -> None:
        """No sentence was chosen after all."""
        self.fields.clashes.end_pick()

    def say_of_sentence(self, message: str) -> None:
        """Why a sentence could not be changed, split or joined; nothing once it could."""
        self.section.say(message)
        if message:
            announce(self, message)

    def _connect(self) -> None:
        self.beginning.chosen.connect(self._on_begun)
        self.tabs.chosen.connect(self._on_tab_chosen)
        self.fields.changed.connect(self._on_changed)
        self.fields.clash_pick_requested.connect(self._on_pick_requested)
        self.fields.card_made.connect(self._on_card_made)
        self.fields.explanation.typed.connect(self._hold_new)
        self.fields.grown.connect(self.watch)
        self.add.clicked.connect(self._on_add_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.section.reworded.connect(self._on_reworded)
        self.section.split_requested.connect(self.split_requested)
        self.section.join_requested.connect(self.join_requested)
        for field in self.findChildren(LiveText):
            self.watch(field)

    def _is_same(self, draft: Draft, found: Sentence | None) -> bool:
        """Whether it is the sentence that is shown, also by the id that its new words give it."""
        if self._draft is not None and found is not None and self._reworded == found.number:
            return len(draft.lesson.article.sentences) == len(self._draft.lesson.article.sentences)
        return is_same_sentence(self._sentence, found)

    def _on_reworded(self, sentence: str, markdown: str) -> None:
        if self._sentence is not None:
            self._reworded = self._sentence.number
            self.reworded.emit(sentence, markdown)

    def _show_nothing(self) -> None:
        self.title.say(_("No sentence chosen"))
        self.quote.say(_("Choose a sentence in the page to say what a careful reader makes of it."))
        self._said.hide()

    def _show_head(self, sentence: Sentence) -> None:
        self.title.say(_("Sentence {n}").format(n=sentence.number))
        self.quote.say(" ".join(sentence.text.split()))
        self._said.show()

    def _take_labels(self, labels: tuple[str, ...], draft: Draft, sentence: Sentence, *, is_other: bool) -> None:
        """Follow the notes of the sentence: one may be new, gone or called otherwise since."""
        come = [one for one in labels if one not in self._labels]
        gone = [one for one in self._labels if one not in labels]
        self._labels = labels
        if self._is_new:
            if self._is_awaited and come:
                self._label, self._is_new, self._is_awaited = come[0], False, False
                self._unwritten.drop(What.NEW_NOTE, sentence.id)
                self.fields.show_label(self._label)
                self.fields.offer(note_text(draft, self._label), draft, sentence)
                self._write_more()
        elif self._label and self._label not in labels and len(come) == len(gone) == 1:
            for what in (What.NEW_CARD, What.CLASH):
                self._unwritten.rename(what, self._label, come[0])
            self._label = come[0]
            self.fields.show_label(self._label)
            self.fields.offer(note_text(draft, self._label), draft, sentence)
        elif self._label in labels:
            self.fields.offer(note_text(draft, self._label), draft, sentence)
        elif not self._is_adding:
            self._label = labels[0] if labels else ""
            if self._label:
                self.fields.begin(self._label, note_text(draft, self._label), draft, sentence)
        if is_other:
            self.end_pick()
        self._show_state()

    def _write_more(self) -> None:
        """What was said of a new note while the lesson did not have it yet."""
        if self._has_more:
            self._has_more = False
            self._on_changed()

    def _show_state(self) -> None:
        """The cards of the beginning, or the fields; the tabs where there are several notes."""
        has_note = self._is_new or bool(self._label)
        self.beginning.setVisible(not has_note)
        self.fields.setVisible(has_note)
        self.add.setVisible(bool(self._label) and not self._is_new)
        self.remove.setVisible(has_note or self._is_adding)
        is_unwritten = self._is_adding or (self._is_new and not self._is_awaited)
        self.remove.setText(_("Never mind") if is_unwritten else _("Remove this note"))
        if self._draft is not None:
            verdicts = [(one, note_text(self._draft, one)) for one in self._labels]
            self.tabs.show_notes(verdicts, self._label, has_new=self._is_new and not self._is_awaited)

    def _on_begun(self, value: str) -> None:
        self._begin(NoteText(verdict=Verdict(value)))
        self._hold_new()
        if self.fields.kind.list is None:
            self.fields.kind.unfold()
        assert self.fields.kind.list is not None
        self.fields.kind.list.search.setFocus(Qt.FocusReason.TabFocusReason)

    def _begin(self, note: NoteText) -> None:
        assert self._draft is not None and self._sentence is not None
        self._is_new, self._is_adding, self._is_awaited, self._label = True, False, False, ""
        self.fields.begin("", note, self._draft, self._sentence)
        self._show_state()

    def _hold_new(self) -> None:
        if self._is_new and self._sentence is not None:
            hold_note(self._unwritten, self._sentence.id, self.fields.note)

    def _on_add_clicked(self) -> None:
        self.finish_typing()
        held = held_note(self._unwritten, self._sentence.id) if self._sentence is not None else None
        if held is not None:
            self._begin(held)
            return
        self._label, self._is_adding = "", bool(self._labels)
        self._show_state()
        self.beginning.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(self.beginning)

    def _on_tab_chosen(self, label: str) -> None:
        self.finish_typing()
        assert self._draft is not None and self._sentence is not None
        self._is_adding = self._is_new = self._is_awaited = False
        self._label = label
        self.fields.begin(label, note_text(self._draft, label), self._draft, self._sentence)
        self._show_state()

    def _on_changed(self) -> None:
        if self._sentence is None:
            return
        if self._label:
            self.note_changed.emit(self._label, self.fields.told())
        elif self._is_awaited:
            self._has_more = True
        elif self._is_new:
            self._hold_new()
            if says_something(self.fields.note):
                self._is_awaited = True
                self.refusal.hide()
                self.note_added.emit(self._sentence.id, self.fields.told())

    def _on_card_made(self, title: str, text: str) -> None:
        self.card_added.emit(self._label, title, text)

    def _on_pick_requested(self) -> None:
        if self._label:
            self.clash_pick_requested.emit(self._label)

    def _on_remove_clicked(self) -> None:
        label, self._label = self._label, ""
        if not label and self._sentence is not None:
            self._unwritten.drop(What.NEW_NOTE, self._sentence.id)
        self._is_adding = self._is_new = self._is_awaited = self._has_more = False
        if label:
            self.note_removed.emit(label)
        else:
            self._label = self._labels[0] if self._labels else ""
            if self._label and self._draft is not None and self._sentence is not None:
                self.fields.begin(self._label, note_text(self._draft, self._label), self._draft, self._sentence)
            self._show_state()
        if not self.beginning.isHidden():
            self.beginning.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
