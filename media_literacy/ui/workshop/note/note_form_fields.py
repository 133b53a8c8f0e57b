"""All that can be said in one note, as fields."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import KindId, Sentence, Verdict
from media_literacy.lesson.vocabulary.explanation_lengths import explanation_length
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.forms.field_sync import SyncedGroup
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.form_field import Field
from media_literacy.ui.workshop.forms.help_texts import note_help
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.pending_input import PendingKind
from media_literacy.ui.workshop.forms.pending_places import NEW_CARD
from media_literacy.ui.workshop.forms.prose_text import ProseText
from media_literacy.ui.workshop.forms.wrap_button import WrapButton
from media_literacy.ui.workshop.note.clash_list import ClashList
from media_literacy.ui.workshop.note.evidence_choice import EvidenceChoice
from media_literacy.ui.workshop.note.explanation_length import WordCount, words_of
from media_literacy.ui.workshop.note.hint_list import HintList
from media_literacy.ui.workshop.note.kind_choice import KindChoice
from media_literacy.ui.workshop.note.verdict_choice import VerdictRow

_USUAL = {
    Verdict.FLAG: ("hints", "contradicts", "evidence", "how_to_check", "fix", "afterwards"),
    Verdict.CHECK: ("evidence", "how_to_check"),
    Verdict.FINE: ("evidence",),
}
_KEYS = {"hint": "hints", "how-to-check": "how_to_check"}
"""What fields are called here that have another canonical word."""
_FURTHER = ("hints", "contradicts", "evidence", "how_to_check", "fix", "afterwards")


class NoteFields(SyncedGroup, QWidget):
    """A `SyncedField` of a note: `show_context` says of which lesson and sentence, `show_label` what it is called."""

    changed = Signal()

    def __init__(
        self, context: FormContext, catalogue: Catalogue, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._pending = catalogue, context.pending
        self._draft: Draft | None = None
        self._sentence: Sentence | None = None
        self._label = ""
        self._note = NoteText()
        self._shows_all = False
        column = plain_column(self, 2)
        self.verdict = VerdictRow(appearance, self)
        self.kind = KindChoice(catalogue, appearance, self)
        self.explanation = ProseText("", appearance, self, lines=4, can_refer=True)
        self.count = WordCount(appearance, self)
        self.hints = HintList(context.watch, appearance, self)
        self.clashes = ClashList(context.pending, appearance, self)
        self.evidence = EvidenceChoice(context, appearance, self)
        self.how_to_check = ProseText("", appearance, self)
        self.fix = ProseText("", appearance, self)
        self.afterwards = ProseText("", appearance, self, can_refer=True)
        help = note_help()
        self._frames: dict[str, Field] = {}
        for key in ("verdict", "kind", "explanation", *_FURTHER):
            frame = Field(help[key], appearance, self)
            frame.add(getattr(self, "clashes" if key == "contradicts" else key))
            self._frames[key] = frame
            column.addWidget(frame)
        self._frames["explanation"].add(self.count, is_named=False)
        self.all = WrapButton(_("Show all fields"), appearance, self, kind="link")
        self.all.clicked.connect(self._on_all_clicked)
        column.addWidget(self.all)
        self.verdict.chosen.connect(self._on_verdict_chosen)
        self.kind.chosen.connect(self._on_kind_chosen)
        self.explanation.typed.connect(self._on_explanation_typed)
        self.hints.changed.connect(self.changed)
        self.clashes.labels_changed.connect(self._on_labels_changed)
        self.evidence.chosen.connect(self._on_evidence_chosen)
        for text in self._texts():
            text.changed.connect(self.changed)

    @property
    def value(self) -> NoteText:
        """The note as it stands in the fields."""
        return replace(
            self._note,
            explanation=self.explanation.value,
            hints=self.hints.value,
            how_to_check=self.how_to_check.value,
            fix=self.fix.value,
            afterwards=self.afterwards.value,
        )

    def show_context(self, draft: Draft, sentence: Sentence) -> None:
        """The lesson and the sentence that the value which comes next belongs to."""
        self._draft, self._sentence = draft, sentence

    def reset(self, value: NoteText) -> None:
        """Show a note; what stood here belonged to another one."""
        self._shows_all = False
        self._note = value
        self.explanation.reset(value.explanation)
        self.how_to_check.reset(value.how_to_check)
        self.fix.reset(value.fix)
        self.afterwards.reset(value.afterwards)
        self.hints.reset(value.hints)
        self._show_choices()

    def show_label(self, label: str) -> None:
        """What the note is called: whatever is begun here and not written yet belongs to it.

        It has no label until the lesson has it.
        """
        self._label = label
        if label:
            self.clashes.begin(label)
            self.evidence.making.show_owner(label)

    def set_from_model(self, value: NoteText) -> None:
        """What the lesson says of the same note now."""
        self._note = value
        self.explanation.set_from_model(value.explanation)
        self.how_to_check.set_from_model(value.how_to_check)
        self.fix.set_from_model(value.fix)
        self.afterwards.set_from_model(value.afterwards)
        self.hints.set_from_model(value.hints)
        self._show_choices()

    def take_focus(self, reason: Qt.FocusReason) -> None:
        """Begin with the verdict that holds."""
        value = self.verdict.value or Verdict.FLAG.value
        self.verdict.buttons[value].setFocus(reason)

    def show_field(self, name: str) -> None:
        """Show a field, by its canonical word, also where the verdict has no use for it."""
        key = "evidence" if name == NEW_CARD else _KEYS.get(name, name)
        if key in _FURTHER and self._frames[key].isHidden():
            self._shows_all = True
            self._show_frames()

    def place_of(self, name: str) -> QWidget:
        """What shows a field; without a name, the explanation."""
        key = _KEYS.get(name, name) or "explanation"
        if key == NEW_CARD:
            return self.evidence.making
        return self.clashes if key == "contradicts" else getattr(self, key)

    def commit(self) -> NoteText:
        """The note, which now goes to the lesson."""
        for field in self.synced_parts():
            field.commit()
        self._note = self.value
        return self._note

    def synced_parts(self) -> tuple[LiveText | HintList, ...]:
        """The fields in which somebody types."""
        return *self._texts(), self.hints

    def _texts(self) -> tuple[LiveText, ...]:
        return (self.explanation, self.how_to_check, self.fix, self.afterwards)

    def _show_choices(self) -> None:
        draft, sentence = self._draft, self._sentence
        assert draft is not None and sentence is not None
        note, lesson = self._note, draft.lesson
        self.explanation.restore_pending(self._pending.find(PendingKind.NOTE, self._label))
        self.verdict.show_verdict(note.verdict)
        self.clashes.show_clashes(note.contradicts, sentence, lesson.article.sentences)
        self.evidence.show_evidence(note.evidence, lesson.cards)
        self._show_count()
        self._show_kind()
        self._show_frames()

    def _show_count(self) -> None:
        age = self._draft.lesson.front.age if self._draft else ""
        self.count.show_count(words_of(self.explanation.value), explanation_length(age))

    def _show_kind(self) -> None:
        draft, sentence, note = self._draft, self._sentence, self._note
        assert draft is not None and sentence is not None
        has_proof = bool(note.contradicts or note.evidence or sentence.clashes)  # by this note or by another
        is_written = bool(self._label)
        self.kind.show_kind(note.kind, note.verdict, draft.language, has_proof=has_proof, is_written=is_written)

    def _show_frames(self) -> None:
        """A field that a verdict has no use for shows when something is in it, or all are asked for."""
        note, is_written = self.value, bool(self._label)
        usual = _USUAL[note.verdict] if note.verdict else _FURTHER
        hidden = []
        for key in _FURTHER:
            shows = is_written and (self._shows_all or key in usual or bool(getattr(note, key)))
            if is_written and not shows:
                hidden.append(key)
            self._frames[key].setVisible(shows)
        self.all.setVisible(bool(hidden))

    def _on_all_clicked(self) -> None:
        first = next(frame for key, frame in self._frames.items() if frame.isHidden())
        self._shows_all = True
        self._show_frames()
        if first.opener is not None:
            first.opener.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_verdict_chosen(self, value: str) -> None:
        verdict = Verdict(value)
        self._note = replace(self._note, verdict=verdict)
        kind = self._note.kind
        if kind in self._catalogue and not self._catalogue.kind(KindId(kind)).fits(verdict):
            self._note = replace(self._note, kind="")
        self._show_kind()
        self._show_frames()
        self.changed.emit()

    def _on_kind_chosen(self, kind: str) -> None:
        self._note = replace(self._note, kind=kind)
        self._show_kind()
        self.changed.emit()
        if not self.explanation.value.strip():  # what comes next
            self.explanation.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_explanation_typed(self) -> None:
        self._show_count()

    def _on_labels_changed(self) -> None:
        self._note = replace(self._note, contradicts=self.clashes.labels)
        self._show_kind()
        self.changed.emit()

    def _on_evidence_chosen(self) -> None:
        self._note = replace(self._note, evidence=self.evidence.evidence)
        self._show_kind()
        self.changed.emit()
