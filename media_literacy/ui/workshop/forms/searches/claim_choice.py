"""The claim that a search is about: a sentence, chosen from a list or clicked in the page, and what it is called."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Sentence
from media_literacy.strings.shortening import shortened
from media_literacy.strings.spoken_lines import without_stamp
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.quiet_combo import QuietCombo
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.forms.prose_text import ProseText
from media_literacy.ui.workshop.forms.wrap_button import WrapButton

_QUOTE_CHARACTERS = 60


class ClaimChoice(QWidget):
    """`chosen` says that somebody took a sentence, `pick_requested` that one is to be clicked in the page."""

    chosen = Signal()
    pick_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = ""
        self._sentences: Sequence[Sentence] = ()
        column = plain_column(self, 4)
        name = _("The claim that it is about")
        self.sentence = QuietCombo([("", _("No sentence yet"))], self)
        self.sentence.chosen.connect(self._on_chosen)
        label = SetText(name, Role.SMALL, appearance, self, colour="soft")
        label.setBuddy(self.sentence)
        self.pick = WrapButton(_("Choose the claim in the page"), appearance, self, kind="link")
        self.pick.setAccessibleDescription(_("Then choose the sentence in the page, with the mouse or by the keys."))
        self.pick.clicked.connect(self.pick_requested)
        self.words = ProseText(_("The claim in words"), appearance, self, is_one_line=True)
        words_label = SetText(_("The claim in words"), Role.SMALL, appearance, self, colour="soft")
        words_label.setBuddy(self.words)
        for widget in (label, self.sentence, self.pick, words_label, self.words):
            column.addWidget(widget)

    def reset(self, label: str, words: str) -> None:
        """Show a claim: the name of its sentence as written, and its words."""
        self.label = label
        self.words.reset(words)
        self._show_if_seen()

    def show_sentences(self, sentences: Sequence[Sentence]) -> None:
        """The sentences that there are."""
        self._sentences = sentences
        self._show_if_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the list only now: a lesson has up to 500 sentences, and several searches that are folded."""
        super().showEvent(event)
        self._show()

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self._show()

    def show_search(self, number: int) -> None:
        """Say which of the searches it belongs to."""
        self.sentence.setAccessibleName(_("The claim that search {n} is about").format(n=number))
        self.pick.setAccessibleName(_("Choose the claim of search {n} in the page").format(n=number))
        self.words.setAccessibleName(_("The claim of search {n} in words").format(n=number))

    def take(self, sentence: str) -> None:
        """The claim of this sentence, as somebody chose it; its words stand for it where there are none."""
        found = self._sentence(sentence)
        self.label = sentence
        if found is not None and not self.words.value.strip():
            self.words.reset(shortened(without_stamp(found.text), _QUOTE_CHARACTERS))
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        entries = [("", _("No sentence yet"))]
        for sentence in self._sentences:
            quote = shortened(without_stamp(sentence.text), _QUOTE_CHARACTERS)
            text = _("{n} {quote}").format(n=sentence.number, quote=quote)
            entries.append((sentence.id, text))
        found = self._sentence(self.label)
        if self.label and found is None:
            entries.append((self.label, _("“{label}” leads nowhere").format(label=self.label)))
        self.sentence.show_entries(entries)
        self.sentence.show_value(found.id if found is not None else self.label)

    def _sentence(self, label: str) -> Sentence | None:
        """The sentence with that name, or with a note of that name."""
        for sentence in self._sentences:
            if sentence.id == label or any(note.label == label for note in sentence.notes):
                return sentence
        return None

    def _on_chosen(self, sentence: str) -> None:
        self.take(sentence)
