"""The sentence itself: its words are changed, or, where the splitter erred, it is split or joined with the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from media_literacy.authoring.edit.article.rewording import sentence_markdown
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import Sentence
from media_literacy.strings.utf16 import code_points_in
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.workshop.forms.field_sync import SyncedGroup
from media_literacy.ui.workshop.forms.form_field import Field
from media_literacy.ui.workshop.forms.help_texts import sentence_help, words_help
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.pending_input import PendingInput, PendingKind
from media_literacy.ui.workshop.forms.prose_text import ProseText
from media_literacy.ui.workshop.forms.wrap_button import WrapButton


class SentenceSection(SyncedGroup, QWidget):
    """Folded at first. `split_requested` carries the sentence and an offset in its text, in code points; `reworded`
    the sentence and its Markdown.
    """

    reworded = Signal(str, str)
    split_requested = Signal(str, int)
    join_requested = Signal(str)

    def __init__(self, pending: PendingInput, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pending = pending
        self._sentence: Sentence | None = None
        self._draft: Draft | None = None
        column = plain_column(self)
        self.opener = WrapButton(_("Change, split or join the sentence"), appearance, self, kind="link")
        self.opener.clicked.connect(self._on_opener_clicked)
        column.addWidget(self.opener)
        self._whole = QWidget(self)
        whole = plain_column(self._whole)
        frame = Field(words_help(), appearance, self._whole)
        self.words = ProseText("", appearance, frame, is_one_line=True)
        self.words.changed.connect(self._on_words_changed)
        frame.add(self.words)
        self.answer = SetText("", Role.SMALL, appearance, frame, colour="missed")
        self.answer.hide()
        frame.add(self.answer, is_named=False)
        whole.addWidget(frame)
        self._body = Field(sentence_help(), appearance, self._whole)
        whole.addWidget(self._body)
        self._whole.hide()
        column.addWidget(self._whole)
        message = _("Put the caret where the second sentence begins.")
        self._body.add(SetText(message, Role.SMALL, appearance, self._body, colour="soft"), is_named=False)
        self.text = CutText(appearance, self._body)
        self.text.setAccessibleName(_("The words of the sentence"))
        self.text.setAccessibleDescription(message)
        self.text.cursorPositionChanged.connect(self._on_caret_moved)
        self._body.add(self.text)
        self.split = WrapButton(_("Split here"), appearance)
        self.split.clicked.connect(self._on_split)
        self.join = WrapButton(_("Join with the next"), appearance)
        self.join.clicked.connect(self._on_join)
        shown = _("“Split here” begins a new line there, which learners see as well.")
        set_tool_tip(self.split, shown)
        self.split.setAccessibleDescription(shown)
        self._body.add(wrapping_row(self._body, self.split, self.join, spacing=8), is_named=False)
        self.shown = SetText(shown, Role.SMALL, appearance, self._body, colour="soft")
        self._body.add(self.shown, is_named=False)

    def show_sentence(self, draft: Draft, sentence: Sentence, *, has_next: bool, is_other: bool = True) -> None:
        """Show its words; carets stay as long as they are the same. What somebody types into them stays, too."""
        has_other_words = self._sentence is None or self._sentence.text != sentence.text
        self._draft, self._sentence = draft, sentence
        if has_other_words:
            self.text.reset(sentence.text)
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if has_other_words or is_other:
            self.say("")
        self._show_words(is_other=is_other)
        self.join.setEnabled(has_next)
        self._on_caret_moved()

    def synced_parts(self) -> tuple[LiveText, ...]:
        """The words."""
        return (self.words,)

    def say(self, message: str) -> None:
        """Say why it could not be changed, split or joined; nothing once it could."""
        self.answer.say(message)
        self.answer.setVisible(bool(message))
        if message:
            announce(self, message)

    @property
    def offset(self) -> int:
        """Where the caret stands in the sentence, in code points."""
        return code_points_in(self.text.toPlainText(), self.text.textCursor().position())

    def opened_words(self) -> LiveText:
        """The field of the words, unfolded."""
        if self._whole.isHidden():
            self._unfold(True)
            self._show_words(is_other=True)
        return self.words

    def _on_opener_clicked(self) -> None:
        is_open = self._whole.isHidden()
        self._whole.setVisible(is_open)
        if is_open:
            self._show_words(is_other=True)
            self.words.setFocus(Qt.FocusReason.TabFocusReason)
        self._unfold(is_open)  # last: the new name of the button would be heard in place of the field

    def _unfold(self, is_open: bool) -> None:
        self._whole.setVisible(is_open)
        self.opener.setText(_("Close “change, split or join”") if is_open else _("Change, split or join the sentence"))

    def _show_words(self, *, is_other: bool) -> None:
        """The article is read once more for the Markdown, so only where it is seen."""
        held = self._pending.find(PendingKind.WORDS, self._sentence.id) if self._sentence is not None else None
        if held is not None and is_other:
            self._unfold(True)
        if self._whole.isHidden() or self._draft is None or self._sentence is None:
            return
        markdown = sentence_markdown(self._draft, self._sentence.id)
        if is_other:
            self.words.reset(markdown)
        else:
            self.words.set_from_model(markdown)
        if held is not None and is_other:
            self.words.retype(held[0])

    def _on_words_changed(self) -> None:
        if self._sentence is not None:
            self.reworded.emit(self._sentence.id, self.words.commit())

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

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("", appearance, parent, is_one_line=True)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
