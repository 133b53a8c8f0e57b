"""The parts after the article as a form: evidence, leaving the page, discussion, debrief, teacher notes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.authoring.edit.parts.part_text import card_text, card_titles, part_text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.model import CardId
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.set_text import Rule
from media_literacy.ui.workshop.forms.card_editor import CardEditor
from media_literacy.ui.workshop.forms.card_making import CardMaker, CardMaking
from media_literacy.ui.workshop.forms.form_field import Field
from media_literacy.ui.workshop.forms.form_pane import FormPane
from media_literacy.ui.workshop.forms.help_texts import Help, part_help
from media_literacy.ui.workshop.forms.leave_editor import LeaveEditor
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.pending_input import UnwrittenTexts, What

_TEXTS = (Place.DISCUSSION, Place.DEBRIEF, Place.TEACHER_NOTES)


class PartsForm(FormPane):
    """`part_changed` carries a part’s place and its Markdown; `card_changed` a card’s id, its title and its text;
    `card_added` title and text of a new one, which `answer_card` answers, `card_removed` the id of one that is to go.
    """

    part_changed = Signal(object, str)
    card_changed = Signal(str, str, str)
    card_added = Signal(str, str)
    card_removed = Signal(str)

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, *, unwritten: UnwrittenTexts | None = None
    ) -> None:
        super().__init__(appearance, parent)
        self._unwritten = unwritten or UnwrittenTexts(self)
        self.setAccessibleName(_("What comes after the article"))
        help = part_help()
        self._ids: tuple[CardId, ...] = ()
        self.cards: list[CardEditor] = []
        self._evidence = Field(help[Place.EVIDENCE], appearance, self.inner)
        self._holder = QWidget(self._evidence)
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._evidence.add(self._holder, is_named=False)
        self.making = CardMaking(_("Make a card"), self._unwritten, appearance, self._evidence)
        self.making.made.connect(self.card_added)
        self.making.grown.connect(self.watch)
        self.make = self.making.button
        self._evidence.add(self.making, is_named=False)
        self.column.addWidget(self._evidence)
        self.leave = LeaveEditor(appearance, self.inner, unwritten=self._unwritten)
        self.leave.changed.connect(self._on_leave_changed)
        self.leave.grown.connect(self.watch)
        self._add_section(help[Place.LEAVE], self.leave)
        self.texts: dict[Place, LiveText] = {}
        for place in _TEXTS:
            field = LiveText(help[place].title, appearance, self.inner, lines=4)
            field.setObjectName(place.value)
            field.settled.connect(self._on_settled)
            self._add_section(help[place], field)
            self.texts[place] = field
        self.column.addStretch(1)
        for field in self.findChildren(LiveText):
            self.watch(field)

    @property
    def maker(self) -> CardMaker | None:
        """The fields of a card that is made here; None before somebody began one."""
        return self.making.maker

    def show_draft(self, draft: Draft) -> None:
        """Show the parts as they are now. What somebody is typing stays, and so does what could not be written."""
        self._show_cards(draft)
        self.making.show_owner("")
        self.leave.offer(part_text(draft, Place.LEAVE))
        for place, field in self.texts.items():
            field.offer(part_text(draft, place))
            field.bring_back(self._unwritten.find(What.PART, place.value))

    def answer_card(self, why: str) -> None:
        """The card that was told is in the lesson, or why it is not; then it stays as it was typed."""
        if why:
            self.making.refuse(why)
        else:
            self.making.accept()

    def finish_typing(self) -> None:
        """Tell what was typed now rather than after a pause."""
        for part in (*self.cards, self.leave, *self.texts.values()):
            part.finish()

    def follow_lesson(self) -> None:
        """Whatever the lesson says next counts, as after a step back."""
        for part in (*self.cards, self.leave, *self.texts.values()):
            part.follow()

    def _add_section(self, help: Help, widget: QWidget) -> None:
        self.column.addWidget(Rule(self.appearance, self.inner, before=16, after=2))
        frame = Field(help, self.appearance, self.inner)
        frame.add(widget)
        self.column.addWidget(frame)

    def _show_cards(self, draft: Draft) -> None:
        """Follow the cards: by their ids, or, where a title changed and the id with it, by their places."""
        entries = [(card, title, card_text(draft, card)) for card, title in card_titles(draft)]
        ids = tuple(card for card, _title, _text in entries)
        keeps_places = len(ids) == len(self._ids)
        old = dict(zip(self._ids, self.cards, strict=True))
        while len(self.cards) > len(entries):
            editor = self.cards.pop()
            self._column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        while len(self.cards) < len(entries):
            self._add_card()
        for editor, (card, title, text) in zip(self.cards, entries, strict=True):
            if keeps_places or old.get(card) is editor:
                editor.offer(title, text)
            else:
                editor.begin(title, text)
            editor.bring_back(self._unwritten.find(What.CARD, card))
        self._ids = ids

    def _add_card(self) -> None:
        editor = CardEditor(self.appearance, self._holder)
        editor.changed.connect(self._on_card_changed)
        editor.removed.connect(self._on_card_removed)
        self.watch(editor.title)
        self.watch(editor.text)
        self._column.addWidget(editor)
        editor.show()
        self.cards.append(editor)

    def _on_card_changed(self) -> None:
        at = next(at for at, editor in enumerate(self.cards) if editor is self.sender())
        title, text = self.cards[at].told()
        self.card_changed.emit(self._ids[at], title, text)

    def _on_card_removed(self) -> None:
        at = next(at for at, editor in enumerate(self.cards) if editor is self.sender())
        self.make.setFocus(Qt.FocusReason.TabFocusReason)  # the button goes with its card
        self.card_removed.emit(self._ids[at])

    def _on_leave_changed(self) -> None:
        self.part_changed.emit(Place.LEAVE, self.leave.told())

    def _on_settled(self) -> None:
        field = self.sender()
        assert isinstance(field, LiveText)
        self.part_changed.emit(Place(field.objectName()), field.told())
