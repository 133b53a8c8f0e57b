"""What the forms ask for, turned into splices of the text.

Typing in a form comes faster than the text can be read anew, and a splice fits only the text that it was made for. So
what is typed waits, the last wording of each thing, until the reading is of the text as it is.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from media_literacy.authoring.edit.article.rewording import reword_sentence
from media_literacy.authoring.edit.front_matter.front_matter_writing import set_front_value
from media_literacy.authoring.edit.notes.note_attaching import attach_note
from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.authoring.edit.notes.note_writing import add_note, remove_note, write_note
from media_literacy.authoring.edit.notes.sentence_names import name_sentences
from media_literacy.authoring.edit.parts.card_moving import move_card
from media_literacy.authoring.edit.parts.card_removing import remove_card
from media_literacy.authoring.edit.parts.cards import add_card, write_card
from media_literacy.authoring.edit.parts.leave_writing import write_leave
from media_literacy.authoring.edit.parts.part_writing import write_part
from media_literacy.authoring.edit.sentences.sentence_boundaries import join_sentences, split_sentence
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.sentences.sentence_ids import RESERVED_LABEL
from media_literacy.ui.workshop.document.lesson_document import LessonDocument
from media_literacy.ui.workshop.forms.pending_input import PendingInput, PendingKind

Answer = Sequence[Splice] | NotPossible
Edit = Callable[[Draft], Answer]


class FormEdits(QObject):
    """Applies the forms' edits to a document.

    `refused` says in words why one could not be done, `not_cut` why a sentence could not be changed, split or
    joined; it is empty when it could be changed after all. What could not be written is held among what is pending.
    """

    refused = Signal(str)
    not_cut = Signal(str)

    def __init__(self, document: LessonDocument, pending: PendingInput, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._pending = document, pending
        self._waiting: dict[tuple[PendingKind, str], tuple[Edit, tuple[str, ...]]] = {}
        self._card_names: dict[str, CardId] = {}
        self._sentence_names: dict[str, str] = {}
        document.drafted.connect(self._on_drafted)

    @property
    def is_waiting(self) -> bool:
        """Whether something typed in a form is not in the text yet."""
        return bool(self._waiting)

    def flush(self) -> None:
        """Bring everything that waits into the text now; while there is no article, it waits on."""
        while self._waiting and self._document.read_now().draft is not None:
            self._apply_next()

    # Typed, so it may wait

    def write_note(self, label: str, note: NoteText) -> None:
        """A note has another wording."""
        self._wait(PendingKind.NOTE, label, partial(self._written_note, label, note), note.explanation)

    def write_card(self, card: str, title: str, text: str) -> None:
        """A card has another wording."""
        self._wait(PendingKind.CARD, card, partial(self._written_card, card, title, text), title, text)

    def write_part(self, place: Place, markdown: str) -> None:
        """A part has another wording."""
        self._wait(PendingKind.PART, place.value, partial(_written_part, place, markdown), markdown)

    def set_front(self, key: str, value: str | tuple[str, ...] | None) -> None:
        """A value of the front matter changed."""
        text = value if isinstance(value, str) else "\n".join(value or ())
        self._wait(PendingKind.FRONT, key, partial(set_front_value, key=key, value=value), text)

    def reword(self, sentence: str, markdown: str) -> None:
        """A sentence has other words."""
        self._wait(PendingKind.WORDS, sentence, partial(self._reworded, sentence, markdown), markdown)

    # Done at once

    def add_note(self, sentence: str, note: NoteText) -> str:
        """Give a sentence a note; why it cannot have one, or empty."""
        draft = self._current()
        if draft is None or not _has(draft, sentence):
            return _("This sentence has changed meanwhile. Choose it again.")
        return self._write(add_note(draft, SentenceId(sentence), note))

    def attach_note(self, label: str, sentence: str) -> str:
        """Give a note without a sentence to one; why it cannot have it, or empty."""
        draft = self._current()
        if draft is None or not _has(draft, sentence):
            return _("This sentence has changed meanwhile. Choose it again.")
        return self._write(attach_note(draft, label, SentenceId(sentence)))

    def _write(self, edit: NamedEdit[str] | NotPossible) -> str:
        """Write an edit that was made for the text as it is; why it could not be made, or empty."""
        if isinstance(edit, NotPossible):
            return edit.reason
        self._document.apply(edit.splices)
        self._document.read_now()
        return ""

    def remove_note(self, label: str) -> None:
        """Take a note away."""
        self._waiting.pop((PendingKind.NOTE, label), None)
        self._pending.forget_note(label)
        draft = self._current()
        if draft is not None and _defines(draft, label):
            self._document.apply(remove_note(draft, label))

    def add_clash(self, label: str, partner: str) -> None:
        """Say that a note's sentence clashes with another one."""
        draft = self._current()
        if draft is None or not _defines(draft, label):
            return
        note = note_text(draft, label)
        if partner not in note.contradicts:
            self._document.apply(write_note(draft, label, replace(note, contradicts=(*note.contradicts, partner))))

    def name_sentence(self, sentence: str) -> str:
        """The label by which a link leads to a sentence; it gets one if it has none. Empty where it can have none."""
        draft = self._current()
        if draft is None or not _has(draft, sentence):
            return ""
        naming = name_sentences(draft, (sentence,))
        if naming.splices:
            self._document.apply(naming.splices)
            self._document.read_now()
        label = naming.names.get(sentence, sentence)
        return "" if RESERVED_LABEL.fullmatch(label) else label

    def add_card(self, title: str, text: str, label: str = "") -> str:
        """Write a new card of evidence, and let the note of that label point to it; why it cannot be, or empty."""
        draft = self._current()
        if draft is None:
            return _("There is no article yet.")
        new = add_card(draft, title, text)
        if isinstance(new, NotPossible):
            return new.reason
        self._document.apply(new.splices)
        after = self._document.read_now().draft
        if label and after is not None and _defines(after, label):
            note = note_text(after, label)
            pointed = replace(note, evidence=(*note.evidence, new.name))
            self._document.apply(write_note(after, label, pointed), joins_last=True)
        return ""

    @property
    def has_refused(self) -> bool:
        """Whether something that was typed could not be written, and still stands in its field."""
        return bool(self._pending.refused)

    def take_back_refused(self) -> bool:
        """Undo begins with what could not be written: it stands in no text. Whether there was any."""
        refused = self._pending.refused
        for entry in refused:
            self._pending.drop(entry.what, entry.owner)
        if refused:
            self.not_cut.emit("")
        return bool(refused)

    def move_card(self, card: str, step: int) -> None:
        """Let a card of evidence change places with the next one, or the one before."""
        self.flush()
        found = self._known_card(card)
        draft = self._document.read_now().draft
        if draft is not None and found is not None:
            self._apply(move_card(draft, found, is_down=step > 0), self.refused)

    def _known_card(self, card: str) -> CardId | None:
        """The card that a form knows by an id, which may be an old one."""
        names = (self._card_names.get(card, card), card)  # before it is read anew: then the form knows the new ones
        draft = self._document.read_now().draft
        cards = draft.lesson.cards if draft is not None else ()
        return next((found.id for found in cards if found.id in names), None)

    def remove_card(self, card: str) -> None:
        """Take a card of evidence away, with what points to it."""
        self.flush()
        found = self._known_card(card)
        draft = self._document.read_now().draft
        if draft is not None and found is not None:
            self._apply(remove_card(draft, found), self.refused)

    def split(self, sentence: str, offset: int) -> None:
        """Cut a sentence in two."""
        draft = self._current()
        if draft is not None and _has(draft, sentence):
            self._apply(split_sentence(draft, SentenceId(sentence), offset), self.not_cut)

    def join(self, sentence: str) -> None:
        """Join a sentence with the next."""
        draft = self._current()
        if draft is not None and _has(draft, sentence):
            self._apply(join_sentences(draft, SentenceId(sentence)), self.not_cut)

    def _written_card(self, card: str, title: str, text: str, draft: Draft) -> Answer:
        """A card has its name from its title, so typing a title gives it new ones, and the form may know an old one."""
        known = {card.id for card in draft.lesson.cards}
        now = self._card_names.get(card, card)
        found = now if now in known else card
        if found not in known:
            return NotPossible(_("The card is not there any more."))
        new = write_card(draft, CardId(found), title, text)
        if isinstance(new, NotPossible):
            return new
        self._card_names[card] = new.name
        return new.splices

    def _written_note(self, label: str, note: NoteText, draft: Draft) -> Answer:
        """A sentence gets a label when a note names it, so the form may still know it by an id from before."""
        if not _defines(draft, label):
            return ()  # it was taken away meanwhile
        names = tuple(self._sentence_names.get(name, name) for name in note.contradicts)
        return write_note(draft, label, replace(note, contradicts=names))

    def _reworded(self, sentence: str, markdown: str, draft: Draft) -> Answer:
        """A sentence without a note has its name from its words, as a card has it from its title."""
        now = self._sentence_names.get(sentence, sentence)
        found = SentenceId(now if _has(draft, now) else sentence)
        if not _has(draft, found):
            return NotPossible(_("This sentence has changed meanwhile. Choose it again."))
        new = reword_sentence(draft, found, markdown)
        if isinstance(new, NotPossible):
            return new
        self.not_cut.emit("")
        return new.splices

    def _apply(self, answer: Answer, refused: SignalInstance) -> None:
        if isinstance(answer, NotPossible):
            refused.emit(answer.reason)
        else:
            self._document.apply(answer)

    def _current(self) -> Draft | None:
        self.flush()
        return self._document.read_now().draft

    def _wait(self, what: PendingKind, owner: str, edit: Edit, *texts: str) -> None:
        """The texts are what was typed, to be held where the edit cannot be made."""
        self._waiting[what, owner] = edit, texts
        if self._document.is_current:
            self._apply_next()

    def _on_drafted(self) -> None:
        self._track_sentences()
        if self._waiting and self._document.is_current:
            self._apply_next()
        elif self._document.is_current:
            self._card_names.clear()  # the form shows cards and sentences by the names that they have now
            self._sentence_names.clear()

    def _track_sentences(self) -> None:
        """Remember what sentences are called that the forms may know by an id from before."""
        if self._document.draft is not None:
            renamed = self._document.moved.renamed
            self._sentence_names = {id: renamed.get(now, now) for id, now in self._sentence_names.items()} | renamed
            self._pending.rename_sentences(renamed)

    def _apply_next(self) -> None:
        """Apply what waits longest. The text is another one then, so the rest waits for the next reading."""
        while self._waiting and self._document.is_current:
            draft = self._document.draft
            if draft is None:  # while there is no article, everything waits
                for (what, owner), (_edit, texts) in self._waiting.items():
                    self._pending.put(what, owner, *texts)
                return
            what, owner = next(iter(self._waiting))
            edit, texts = self._waiting.pop((what, owner))
            answer = edit(draft)
            if isinstance(answer, NotPossible):
                self._pending.put(what, owner, *texts)
            else:
                self._pending.drop(what, owner)
            self._apply(answer, self.not_cut if what is PendingKind.WORDS else self.refused)


def _written_part(place: Place, markdown: str, draft: Draft) -> Answer:
    return write_leave(draft, markdown) if place is Place.LEAVE else write_part(draft, place, markdown)


def _has(draft: Draft, sentence: str) -> bool:
    return any(other_sentence.id == sentence for other_sentence in draft.lesson.article.sentences)


def _defines(draft: Draft, label: str) -> bool:
    return any(note.label == label for note in draft.notes)
