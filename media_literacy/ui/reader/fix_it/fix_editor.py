"""The card in which a learner changes a sentence until it would hold."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Sentence
from media_literacy.ui.reader.own_notes.own_note_field import OwnNoteField
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row
from media_literacy.ui.widgets.layouts.restyling import restyle_children


class FixEditor(QFrame):
    """A field with the sentence in it, `done` by its button, and `passed` by whoever would rather see the author’s."""

    done = Signal()
    passed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        self._title = PlainLabel("", self, variant="strong", wraps=True)
        self._about = PlainLabel(
            _("Change as little as you can. It is never counted."), self, variant="small", wraps=True
        )
        self.field = OwnNoteField(appearance, self)
        self.done_button = Button(_("Done"), self)
        self.done_button.clicked.connect(self.done)
        self.pass_button = Button(_("See the author’s words"), self, variant="quiet")
        self.pass_button.clicked.connect(self.passed)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(5)
        buttons = wrapping_row(self, self.done_button, self.pass_button)
        for part in (self._title, self._about, self.field, buttons):
            column.addWidget(part)

    @property
    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab can stop at, in its order."""
        return [self.field, self.done_button, self.pass_button]

    def begin(self, sentence: Sentence) -> None:
        """Give the keyboard to the field, with the sentence in it to be changed, if there is room for it."""
        title = _("What would make sentence {number} hold?").format(number=sentence.number)
        self._title.setText(title)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(self._about.text())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.show_text(sentence.text if len(sentence.text) <= LONGEST_OWN_NOTE else "")

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        restyle_children(self, appearance)
