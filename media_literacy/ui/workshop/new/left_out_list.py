"""What was left out of a document, or guessed, as a list that is read before the lesson is made."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import Block, BlockKind, ListItem, Run
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class LeftOutList(QWidget):
    """A title and one item a sentence; nothing at all where nothing was left out."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._column = plain_column(self)
        self._column.addWidget(SetText(_("What was left out or guessed"), Role.NOTE_TITLE, appearance, self, after=4))
        self.sentences: RichTextView | None = None
        self._column.addWidget(Gap(10, appearance, self))
        self.setVisible(False)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """List these in place of those that were there."""
        if self.sentences is not None:
            self._column.removeWidget(self.sentences)
            self.sentences.hide()
            self.sentences.deleteLater()
            self.sentences = None
        if sentences:
            blocks = [Block(BlockKind.ITEM, (Run(sentence),), item=ListItem(1, "•")) for sentence in sentences]
            self.sentences = RichTextView(
                blocks, self._appearance, self, style=FlowStyle.NOTE, open_link=_follow_nothing, is_right_to_left=False
            )
            self._column.insertWidget(1, self.sentences)
        self.setVisible(bool(sentences))


def _follow_nothing(_address: str) -> None:
    """No sentence here has a link."""
