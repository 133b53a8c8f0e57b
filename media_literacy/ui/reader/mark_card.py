"""In Investigate: why a marked sentence is doubted, and how sure the reader is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QVBoxLayout, QWidget

from media_literacy.engine.attempt_state import Mark
from media_literacy.engine.wording import confidence_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Sentence
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.widgets.labels.plain_text import PlainButton, PlainLabel, tool_tip
from media_literacy.ui.widgets.wrapping_layouts import FlowRow


class MarkCard(QFrame):
    """A list of reasons and three buttons. `reason_chosen` carries a kind's id, empty when it is taken back."""

    reason_chosen = Signal(str)
    confidence_chosen = Signal(int)

    def __init__(self, catalogue: Catalogue, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        self._title = PlainLabel("", self, variant="strong")
        self.reasons = QComboBox(self)
        self.reasons.setAccessibleName(_("What is wrong with this sentence?"))
        # On Linux a list is named by what is chosen in it; the question is heard as well.
        self.reasons.setAccessibleDescription(_("What is wrong with this sentence?"))
        self.reasons.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reasons.setMinimumContentsLength(12)
        self.reasons.setMaxVisibleItems(12)
        self.reasons.addItem(_("Why? Choose a reason"), "")
        for kind in catalogue.red_flags():
            name = kind.name(language)
            self.reasons.addItem(capitalised(name), kind.id)
            self.reasons.setItemData(
                self.reasons.count() - 1, tool_tip(kind.question(language)), Qt.ItemDataRole.ToolTipRole
            )
        self.reasons.activated.connect(self._on_reason)
        self._question = PlainLabel("", self, variant="small", wraps=True)
        self._questions = {kind.id: kind.question(language) for kind in catalogue.red_flags()}
        row_holder = QWidget(self)
        row = FlowRow(row_holder, spacing=6)
        self._levels = QButtonGroup(self)
        self._levels.setExclusive(False)
        for level, word in confidence_words().items():
            button = PlainButton(_("{level} {word}").format(level=level, word=word), row_holder, variant="choice")
            button.setCheckable(True)
            button.setAccessibleName(_("How sure: {word}").format(word=word))
            self._levels.addButton(button, level)
            row.addWidget(button)
        self._is_showing = False
        self._levels.idToggled.connect(self._on_level)  # assistive technology toggles without a click
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        for part in (self._title, self.reasons, self._question, row_holder):
            column.addWidget(part)

    def show_mark(self, sentence: Sentence, mark: Mark) -> None:
        """Show what was said of a sentence so far."""
        self._title.setText(_("You doubt sentence {number}").format(number=sentence.number))
        self.reasons.setCurrentIndex(max(self.reasons.findData(mark.reason or ""), 0))
        self._question.setText(self._questions.get(mark.reason, "") if mark.reason else "")
        self._question.setVisible(bool(mark.reason))
        self._is_showing = True
        for level in (1, 2, 3):
            self._levels.button(level).setChecked(mark.confidence == level)
        self._is_showing = False

    def _on_level(self, level: int) -> None:
        if not self._is_showing:
            self.confidence_chosen.emit(level)

    def _on_reason(self) -> None:
        self.reason_chosen.emit(self.reasons.currentData())
