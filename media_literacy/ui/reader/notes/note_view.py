"""A margin note as a widget: painted, with real controls over its links, and readable by assistive technology."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.notes.note_layout import NoteLayout
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton, SpokenText


class NoteView(QWidget):
    """One note. A press on it chooses its sentence; a press on a link leads on.

    `open_link` is handed "#" and a sentence id, "card:" and a card id, or an address.
    """

    chosen = Signal(str)

    def __init__(self, sentence: SentenceId, open_link: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence, self._open_link = sentence, open_link
        self.setObjectName(f"note-{sentence}")
        self._layout: NoteLayout | None = None
        self._appearance: Appearance | None = None
        self._is_chosen = self._is_compact = False
        self._spoken = SpokenText("", self)
        self._links: list[SpokenButton] = []

    @property
    def is_compact(self) -> bool:
        """Whether only its first words are shown."""
        return self._is_compact

    def show_note(self, layout: NoteLayout, appearance: Appearance, *, is_chosen: bool, is_compact: bool) -> None:
        """Show a note as it was laid out, in full or by its first words."""
        is_new = layout is not self._layout
        if not is_new and (is_chosen, is_compact) == (self._is_chosen, self._is_compact):
            return
        self._layout, self._appearance = layout, appearance
        self._is_chosen, self._is_compact = is_chosen, is_compact
        if is_new:
            self._spoken.setText(layout.content.spoken)
            self._spoken.setAccessibleName(layout.content.spoken)
            for link in self._links:
                link.deleteLater()
            self._links = [self._link(target.name, target.address, target.box) for target in layout.targets]
        for link in self._links:
            link.setVisible(not is_compact)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_compact else Qt.CursorShape.ArrowCursor)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is read aloud has the place of what is seen."""
        self._spoken.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, and a frame around the link that has the focus."""
        if self._layout is None or self._appearance is None:
            return
        painter = QPainter(self)
        self._layout.paint(painter, is_chosen=self._is_chosen, is_compact=self._is_compact, height=float(self.height()))
        for link in self._links:
            if link.hasFocus():
                painter.setPen(QPen(self._appearance.theme.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(link.geometry()).adjusted(-2, 0, 2, 0), 3, 3)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link, or choose the sentence."""
        if event.button() is not Qt.MouseButton.LeftButton or self._layout is None:
            return
        address = None if self._is_compact else self._layout.target_at(event.position())
        if address:
            self._open_link(address)
        else:
            self.chosen.emit(self.sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the focused link, as Space does."""
        focused = next((link for link in self._links if link.hasFocus()), None)
        if focused is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click()
        else:
            event.ignore()

    def _link(self, name: str, address: str, box: QRectF) -> SpokenButton:
        link = SpokenButton(name, self)
        link.setObjectName(address)
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        link.setGeometry(box.toAlignedRect())
        link.clicked.connect(self._on_link_clicked)
        return link

    def _on_link_clicked(self) -> None:
        self._open_link(self.sender().objectName())
