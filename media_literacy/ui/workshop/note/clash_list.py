"""What a sentence clashes with: chips with a number and the first words, and two ways to choose another."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Sentence
from media_literacy.strings.shortening import shortened
from media_literacy.strings.spoken_lines import without_stamp
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, plain_row
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow
from media_literacy.ui.workshop.forms.pending_input import PendingInput, PendingKind
from media_literacy.ui.workshop.forms.wrap_button import WrapButton

_QUOTE_CHARACTERS = 34


@dataclass(frozen=True, slots=True)
class Clash:
    """A sentence that this one clashes with: the label written, and what can be shown of it.

    `number` is None for a label that leads nowhere; `is_own` is False where the other sentence says so.
    """

    label: str
    number: int | None
    quote: str
    is_own: bool = True


class ClashList(QWidget):
    """`labels_changed` says that the note names others now; `pick_requested` that one is to be clicked in the page."""

    labels_changed = Signal()
    pick_requested = Signal()

    def __init__(self, pending: PendingInput, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._pending = appearance, pending
        self._note = ""
        self._sentences: Sequence[Sentence] = ()
        self._own = 0
        self.labels: tuple[str, ...] = ()
        self._clashes: tuple[Clash, ...] = ()
        column = plain_column(self, 6)
        self.chips: list[WrapButton] = []
        self._holder = QWidget(self)
        self._row = FlowRow(self._holder, 6)
        column.addWidget(self._holder)
        self.also = SetText("", Role.SMALL, appearance, self, colour="soft")
        column.addWidget(self.also)
        self.pick = WrapButton("", appearance, self)
        self.pick.setAccessibleDescription(_("Then choose the sentence in the page, with the mouse or by the keys."))
        self.pick.clicked.connect(self._on_pick_clicked)
        column.addWidget(self.pick)
        line = QWidget(self)
        row = plain_row(line, 8)
        self.number = LineField(line)
        self.number.setPlaceholderText(_("or its number"))
        self.number.setAccessibleName(_("Number of the sentence that it clashes with"))
        self.number.setMinimumWidth(60)
        self.number.textEdited.connect(self._on_number_edited)
        self.number.returnPressed.connect(self._on_number)
        self.add = Button(_("Add"), line)
        self.add.setAccessibleName(_("Add the sentence with that number"))
        self.add.clicked.connect(self._on_number)
        row.addWidget(self.number, 1)
        row.addWidget(self.add)
        column.addWidget(line)
        self.answer = SetText("", Role.SMALL, appearance, self, colour="missed")
        self.answer.hide()
        column.addWidget(self.answer)
        self.end_pick()

    def begin(self, note: str) -> None:
        """Go on with another note, by its label: a number that was typed there and not added is there again."""
        self._note = note
        self.number.setText((self._pending.find(PendingKind.CLASH, note) or ("",))[0])

    def show_clashes(self, labels: Sequence[str], sentence: Sentence, sentences: Sequence[Sentence]) -> None:
        """Show what a note names, and what others say of its sentence."""
        if sentence.number != self._own:
            self.answer.hide()
            self.end_pick()
        if tuple(labels) != self.labels:
            self.end_pick()
        self._sentences, self._own = sentences, sentence.number
        self.labels = tuple(labels)
        clashes = tuple(self._clash(label) for label in labels)
        if clashes != self._clashes:
            self._clashes = clashes
            self._show_chips()
        named = {clash.number for clash in clashes}
        by_id = {sentence.id: sentence.number for sentence in sentences}
        others = [by_id[clash] for clash in sentence.clashes if clash in by_id and by_id[clash] not in named]
        message = ""
        if others:
            numbers = ", ".join(str(number) for number in others)
            message = ngettext(
                "Also said by another note, so drawn as well: sentence {numbers}.",
                "Also said by another note, so drawn as well: sentences {numbers}.",
                len(others),
            ).format(numbers=numbers)
        self.also.say(message)
        self.also.setVisible(bool(message))

    def add_label(self, label: str) -> bool:
        """Name one more sentence; False for its own and one that is named already."""
        self.end_pick()
        clash = self._clash(label)
        if clash.number == self._own:
            self._say(_("A sentence cannot clash with itself. Choose another one."))
            return False
        if label in self.labels or (clash.number and clash.number in {named.number for named in self._clashes}):
            self._say(_("Sentence {n} is named already.").format(n=clash.number or label))
            return False
        self.answer.hide()
        self.labels = (*self.labels, label)
        self._clashes = (*self._clashes, clash)
        self._show_chips()
        announce(self, self.clash_words(label))
        self.labels_changed.emit()
        return True

    def clash_words(self, label: str) -> str:
        """That the sentence clashes with that one now, for whoever does not see the chips."""
        clash = self._clash(label)
        words = _("Sentence {n} clashes with sentence {other} now: {quote}")
        return words.format(n=self._own, other=clash.number, quote=clash.quote)

    def end_pick(self) -> None:
        """No sentence is waited for any more."""
        self.pick.setText(_("Choose the other sentence in the page"))

    def _clash(self, label: str) -> Clash:
        for sentence in self._sentences:
            if sentence.id == label or any(note.label == label for note in sentence.notes):
                return Clash(label, sentence.number, shortened(without_stamp(sentence.text), _QUOTE_CHARACTERS))
        return Clash(label, None, label)

    def _show_chips(self) -> None:
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for clash in self._clashes:
            text = _("{n} {quote}  ×").format(n=clash.number, quote=clash.quote)
            name = _("Clashes with sentence {n}: {quote} Take it away").format(n=clash.number, quote=clash.quote)
            if clash.number is None:
                text = _("“{label}” leads nowhere  ×").format(label=clash.label)
                name = _("“{label}” leads nowhere. Take it away").format(label=clash.label)
            chip = WrapButton(text, self._appearance, self._holder, kind="chip")
            chip.setAccessibleName(name)
            set_tool_tip(chip, _("Take it away"))
            chip.setObjectName(clash.label)
            chip.clicked.connect(self._on_chip_clicked)
            self._row.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        self._holder.setVisible(bool(self.chips))
        self._holder.updateGeometry()

    def _on_chip_clicked(self) -> None:
        label = self.sender().objectName()
        self.pick.setFocus(Qt.FocusReason.TabFocusReason)
        self.labels = tuple(other_label for other_label in self.labels if other_label != label)
        gone = self._clash(label)
        self._clashes = tuple(clash for clash in self._clashes if clash.label != label)
        self._show_chips()
        words = _("The clash with sentence {n} is taken away.")
        announce(self, words.format(n=gone.number) if gone.number else _("Taken away."))
        self.labels_changed.emit()

    def _on_pick_clicked(self) -> None:
        self.pick_requested.emit()  # first: the new words would be heard as long as the button has the focus
        self.pick.setText(_("Now choose the other sentence"))

    def _on_number(self) -> None:
        text = self.number.text().strip()
        found = next((sentence for sentence in self._sentences if str(sentence.number) == text), None)
        if found is None:
            count = len(self._sentences)
            self._say(_("Write the number of a sentence, from 1 to {count}.").format(count=count))
        elif self.add_label(found.id):
            self.number.clear()
            self._pending.drop(PendingKind.CLASH, self._note)

    def _on_number_edited(self, text: str) -> None:
        self._pending.put(PendingKind.CLASH, self._note, text)

    def _say(self, text: str) -> None:
        self.answer.say(text)
        self.answer.show()
        announce(self, text)
