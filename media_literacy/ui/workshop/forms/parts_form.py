"""The parts after the article as a form: evidence, leaving the page, discussion, debrief, teacher notes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.layout.sections import card_texts, part_text
from media_literacy.authoring.edit.notes.note_words import words_in_use
from media_literacy.authoring.edit.parts.search_text import joined_leave_markdown, split_leave_markdown
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.model import CardId
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.set_text import Rule
from media_literacy.ui.workshop.forms.cards.card_list import CardList
from media_literacy.ui.workshop.forms.cards.card_making import CardMaking
from media_literacy.ui.workshop.forms.field_sync import SyncedGroup, SyncedPart
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.form_field import Field
from media_literacy.ui.workshop.forms.form_pane import FormPane
from media_literacy.ui.workshop.forms.help_texts import Help, part_help, searches_help
from media_literacy.ui.workshop.forms.leave_editor import LeaveEditor
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.pending_input import PendingInput, PendingKind
from media_literacy.ui.workshop.forms.prose_text import ProseText
from media_literacy.ui.workshop.forms.searches.searches_editor import SearchesEditor
from media_literacy.ui.workshop.forms.words_editor import WordsEditor

_TEXTS = (Place.DISCUSSION, Place.DEBRIEF, Place.TEACHER_NOTES)


class PartsForm(SyncedGroup, FormPane):
    """`part_changed` carries a part’s place and its Markdown, `card_removed` the id of a card that is to go.

    `cards` says what is typed of a card, and `making` that a new one is to be made. `claim_pick_requested` carries the
    place of a search whose claim is to be clicked in the page.
    """

    part_changed = Signal(object, str)
    claim_pick_requested = Signal(int)
    card_removed = Signal(str)

    def __init__(self, pending: PendingInput, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._pending = pending
        self.setAccessibleName(_("What comes after the article"))
        context, help = FormContext(pending, self.watch, self.show_whole), part_help()
        self._evidence = Field(help[Place.EVIDENCE], appearance, self.inner)
        self.cards = CardList(context, appearance, self._evidence)
        self.cards.card_removed.connect(self._on_card_removed)
        self._evidence.add(self.cards, is_named=False)
        self.making = CardMaking(_("Make a card"), context, appearance, self._evidence)
        self._evidence.add(self.making, is_named=False)
        self.column.addWidget(self._evidence)
        self.words = WordsEditor(context, appearance, self.inner)
        self.words.changed.connect(self._on_words_changed)
        self._add_section(help[Place.WORDS], self.words)
        self.leave = LeaveEditor(context, appearance, self.inner)
        self.leave.changed.connect(self._on_leave_changed)
        self._add_section(help[Place.LEAVE], self.leave)
        self.searches = SearchesEditor(context, appearance, self.inner)
        self.searches.changed.connect(self._on_leave_changed)
        self.searches.searches.pick_requested.connect(self.claim_pick_requested)
        self._add_section(searches_help(), self.searches)
        self.texts: dict[Place, LiveText] = {}
        for place in _TEXTS:
            field = ProseText(help[place].title, appearance, self.inner, lines=4, can_refer=True)
            field.setObjectName(place.value)
            field.changed.connect(self._on_text_changed)
            self._add_section(help[place], field)
            self.texts[place] = field
        self.column.addStretch(1)
        for field in self.findChildren(LiveText):
            self.watch(field)

    def show_draft(self, draft: Draft) -> None:
        """Show the parts as they are now. What somebody is typing stays, and so does what could not be written."""
        self.cards.show_cards(card_texts(draft))
        self.making.show_owner("")
        self.words.set_from_model(part_text(draft, Place.WORDS))
        self.leave.choices.show_cards(tuple((card, title) for card, title, _text in card_texts(draft)))
        self.searches.language = words_in_use(draft).language
        choices, searches = split_leave_markdown(part_text(draft, Place.LEAVE), draft.language)
        self.leave.set_from_model(choices)
        self.searches.searches.show_sentences(draft.lesson.article.sentences)
        self.searches.set_from_model(searches)
        for place, field in self.texts.items():
            field.set_from_model(part_text(draft, place))
            field.restore_pending(self._pending.find(PendingKind.PART, place.value))

    def place_of(self, place: Place, card: CardId | None = None, search: int | None = None) -> QWidget:
        """What shows a part, or one of its cards or searches, open; of evidence without a card the way to make one."""
        if place is Place.EVIDENCE:
            return self.cards.open_card(card) or self.making
        if place is Place.LEAVE and search is not None:
            return self.searches.opened(search)
        parts: dict[Place, QWidget] = {Place.WORDS: self.words, Place.LEAVE: self.leave, **self.texts}
        return parts.get(place, self.inner)

    def synced_parts(self) -> tuple[SyncedPart, ...]:
        """The parts."""
        return self.cards, self.words, self.leave, self.searches, *self.texts.values()

    def _add_section(self, help: Help, widget: QWidget) -> None:
        self.column.addWidget(Rule(self.appearance, self.inner, before=16, after=2))
        frame = Field(help, self.appearance, self.inner)
        frame.add(widget)
        self.column.addWidget(frame)

    def _on_card_removed(self, card: str) -> None:
        self.making.button.setFocus(Qt.FocusReason.TabFocusReason)  # the button goes with its card
        self.card_removed.emit(card)

    def _on_words_changed(self) -> None:
        self.part_changed.emit(Place.WORDS, self.words.commit())

    def _on_leave_changed(self) -> None:
        self.part_changed.emit(Place.LEAVE, joined_leave_markdown(self.leave.commit(), self.searches.commit()))

    def _on_text_changed(self) -> None:
        field = self.sender()
        assert isinstance(field, LiveText)
        self.part_changed.emit(Place(field.objectName()), field.commit())
