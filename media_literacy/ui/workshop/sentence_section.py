"""Where the splitter erred: a sentence is cut in two, or joined with the one after it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Sentence
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.theme.look import Look
from media_literacy.ui.widgets.flowing import FlowRow
from media_literacy.ui.widgets.words import Words
from media_literacy.ui.workshop.field import Field
from media_literacy.ui.workshop.help_texts import sentence_help
from media_literacy.ui.workshop.live_text import LiveText
from media_literacy.ui.workshop.wrap_button import WrapButton


class SentenceSection(QWidget):
    """Folded at first. `split_requested` carries the sentence and an offset in its text, in code points."""

    split_requested = Signal(str, int)
    join_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence: Sentence | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.opener = WrapButton(_("Split or join the sentence"), look, self, kind="link")
        self.opener.clicked.connect(self._on_opener_clicked)
        column.addWidget(self.opener)
        self._body = Field(sentence_help(), look, self)
        self._body.hide()
        column.addWidget(self._body)
        told = _("Put the caret where the second sentence begins.")
        self._body.add(Words(told, Role.SMALL, look, self._body, colour="soft"), is_named=False)
        self.text = CutText(look, self._body)
        self.text.setAccessibleName(_("The words of the sentence"))
        self.text.setAccessibleDescription(told)
        self.text.cursorPositionChanged.connect(self._on_caret_moved)
        self._body.add(self.text)
        holder = QWidget(self._body)
        row = FlowRow(holder, 8)
        self.split = WrapButton(_("Split here"), look, holder)
        self.split.clicked.connect(self._on_split)
        self.join = WrapButton(_("Join with the next"), look, holder)
        self.join.clicked.connect(self._on_join)
        row.addWidget(self.split)
        row.addWidget(self.join)
        self._body.add(holder, is_named=False)
        self.answer = Words("", Role.SMALL, look, self._body, colour="missed")
        self.answer.hide()
        self._body.add(self.answer, is_named=False)

    def show_sentence(self, sentence: Sentence, *, has_next: bool) -> None:
        """Show its words; the caret stays as long as they are the same."""
        is_other = self._sentence is None or self._sentence.text != sentence.text
        self._sentence = sentence
        if is_other:
            self.text.begin(sentence.text)
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.answer.hide()
        self.join.setEnabled(has_next)
        self._on_caret_moved()

    def say(self, message: str) -> None:
        """Say why it could not be done."""
        self.answer.say(message)
        self.answer.setVisible(bool(message))

    @property
    def offset(self) -> int:
        """Where the caret stands in the sentence, in code points."""
        document, units = self.text.toPlainText(), self.text.textCursor().position()
        return len(document.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))

    def _on_opener_clicked(self) -> None:
        is_open = self._body.isHidden()
        self._body.setVisible(is_open)
        self.opener.setText(_("Close “split or join”") if is_open else _("Split or join the sentence"))
        if is_open:
            self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_caret_moved(self) -> None:
        text, offset = self.text.toPlainText(), self.offset
        self.split.setEnabled(bool(text[:offset].strip()) and bool(text[offset:].strip()))

    def _on_split(self) -> None:
        if self._sentence is not None:
            self.split_requested.emit(self._sentence.id, self.offset)

    def _on_join(self) -> None:
        if self._sentence is not None:
            self.join_requested.emit(self._sentence.id)


class CutText(LiveText):
    """Words in which only the caret can be moved."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("", look, parent, is_one_line=True)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
