"""A margin note as a widget: painted, with real controls over its links, and readable by assistive technology."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.text_selection import TextSelection
from media_literacy.ui.reader.notes.note_layout import PART, NoteLayout
from media_literacy.ui.reader.notes.note_painting import paint_note
from media_literacy.ui.reader.notes.note_selection import place_at, selected_words
from media_literacy.ui.reader.notes.spoken_note import note_in_words, note_name, with_purpose
from media_literacy.ui.text.outlines import paint_link_ring
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton, SpokenText

WHEEL_PIXELS = 0.5
"""How far one unit of the wheel scrolls a note; a notch has 120."""


class NoteView(QWidget):
    """One note. A press on it chooses its sentence; a press on a link leads on.

    `open_link` is handed "#" and a sentence id, "card:" and a card id, or an address.
    """

    chosen = Signal(str)
    part_toggled = Signal(str, int)
    """A sentence's id, and the index of the part of its note that is to be unfolded, or folded again."""
    copied = Signal(str)
    """Words of the note that are to be copied."""

    def __init__(
        self,
        sentence: SentenceId,
        open_link: Callable[[str], None],
        purposes: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`purposes` are what the addresses of links lead to."""
        super().__init__(parent)
        self.sentence, self._open_link, self._purposes = sentence, open_link, purposes
        self.setObjectName(f"note-{sentence}")
        self._layout: NoteLayout | None = None
        self._appearance: Appearance | None = None
        self._is_chosen = self._is_compact = False
        self._pressed_at: QPointF | None = None
        self._selection: TextSelection | None = None
        self._scrolled = 0.0
        self._picture: QPixmap | None = None
        self._spoken = SpokenText("", self)
        self._links: list[SpokenButton] = []

    @property
    def is_compact(self) -> bool:
        """Whether only its first words are shown."""
        return self._is_compact

    @property
    def can_scroll(self) -> bool:
        """Whether there is more of its text than is seen."""
        return self._most_scrolled() > 0

    def show_note(self, layout: NoteLayout, appearance: Appearance, *, is_chosen: bool, is_compact: bool) -> None:
        """Show a note as it was laid out, in full or by its first words."""
        is_new = layout is not self._layout
        if not is_new and (is_chosen, is_compact) == (self._is_chosen, self._is_compact):
            return
        self._layout, self._appearance = layout, appearance
        self._is_chosen, self._is_compact = is_chosen, is_compact
        self._picture = None
        focused = next((link.objectName() for link in self._links if link.hasFocus()), None)
        if is_new:
            words = note_in_words(layout.content, self._purposes)
            self._spoken.setText(words)
            self._spoken.setAccessibleName(words)
            self.setAccessibleName(note_name(layout.content.number))
            self._drop_links()
            self._selection = None
        self._scrolled = min(self._scrolled, self._most_scrolled())
        if not is_compact and not self._links:
            self._links = [self._link(target.name, target.address) for target in layout.targets]
            self._place_links()
        for link in self._links:
            link.setVisible(not is_compact)
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
            if link.objectName() == focused and not is_compact:
                link.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_compact else Qt.CursorShape.IBeamCursor)
        self.update()

    @property
    def tab_stops(self) -> list[QWidget]:
        """The links, in their order."""
        return list(self._links)

    def scroll_text(self, by: float) -> bool:
        """Scroll the text of a note that is higher than there is room for; False if it does not go that way."""
        wanted = min(max(self._scrolled + by, 0.0), self._most_scrolled())
        if wanted == self._scrolled:
            return False
        self._scrolled, self._picture = wanted, None
        self._place_links()
        self.update()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is read aloud has the place of what is seen."""
        self._spoken.setGeometry(self.rect())
        self._picture = None
        self._scrolled = min(self._scrolled, self._most_scrolled())
        self._place_links()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text first, and the page when it has come to its end."""
        if not self.scroll_text(-event.angleDelta().y() * WHEEL_PIXELS):
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, painted once for as long as it looks the same, and a frame around the link that has the focus."""
        if self._layout is None or self._appearance is None:
            return
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatio():
            self._picture = self._paint_card(self._layout)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        for link, target in zip(self._links, self._layout.targets if self._links else (), strict=True):
            if link.hasFocus():
                lines = [line.translated(0, -self._scrolled) for line in target.lines]
                paint_link_ring(painter, lines, self._appearance)

    def _paint_card(self, layout: NoteLayout) -> QPixmap:
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        height = float(self.height())
        paint_note(
            painter,
            layout,
            is_chosen=self._is_chosen,
            is_compact=self._is_compact,
            height=height,
            scrolled=self._scrolled,
            selection=self._selection,
        )
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag; nothing happens yet."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()
            self._select(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag selects, and gives the note the keys for copying."""
        if self._pressed_at is None or self._layout is None or self._is_compact:
            return
        is_far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        down, texts = QPointF(0, self._scrolled), self._layout.texts
        anchor = self._selection.anchor if self._selection else place_at(texts, self._pressed_at + down)
        cursor = place_at(texts, event.position() + down)
        if (is_far or self._selection) and anchor is not None and cursor is not None:
            self._select(TextSelection(anchor, cursor))
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of two: the first one may have moved this note here, so it does nothing."""
        self._pressed_at = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link, or choose the sentence."""
        is_pressed, self._pressed_at = self._pressed_at is not None, None
        if self._selection is not None and not self._selection.is_empty:
            return
        if event.button() is not Qt.MouseButton.LeftButton or self._layout is None or not is_pressed:
            return
        address = None if self._is_compact else self._layout.target_at(event.position() + QPointF(0, self._scrolled))
        if address:
            self._follow(address)
        else:
            self.chosen.emit(self.sentence)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy what is selected, or all of the note."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        name = _("Copy with its label") if self._selection else _("Copy the note with its label")
        menu.addAction(name).triggered.connect(self.copy)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copying; every other key is the page's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was selected is not, once the keys are elsewhere."""
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._select(None)

    def copy(self) -> None:
        """Have the selected words copied, or the whole note."""
        if self._layout is None:
            return
        words = selected_words(self._layout.texts, self._selection) if self._selection else ""
        self.copied.emit(words or self._layout.words)

    def _select(self, selection: TextSelection | None) -> None:
        if selection != self._selection:
            self._selection, self._picture = selection, None
            self.update()

    def _most_scrolled(self) -> float:
        if self._layout is None or self._is_compact:
            return 0.0
        return self._layout.most_scrolled(float(self.height()))

    def _link(self, name: str, address: str) -> SpokenButton:
        link = SpokenButton(with_purpose(name, address, self._purposes), self)
        link.setObjectName(address)
        link.clicked.connect(self._on_link_clicked)
        link.focused.connect(self._on_link_focused)
        return link

    def _place_links(self) -> None:
        if self._layout is not None and self._links:
            for link, target in zip(self._links, self._layout.targets, strict=True):
                link.setGeometry(target.box.translated(0, -self._scrolled).toAlignedRect())

    def _drop_links(self) -> None:
        dropped, self._links = self._links, []
        for link in dropped:  # one that has the focus hands it to the next
            link.hide()
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            link.deleteLater()

    def _on_link_focused(self) -> None:
        """Scroll a link into view that lies in the part of the text that is not seen."""
        link = self.sender()
        if self._layout is None or not isinstance(link, SpokenButton) or link not in self._links:
            return
        seen_from, seen_to = self._layout.body_top, self.height() - self._layout.foot_height() - 2
        if link.geometry().bottom() > seen_to:
            self.scroll_text(link.geometry().bottom() - seen_to)
        elif link.y() < seen_from:
            self.scroll_text(link.y() - seen_from)

    def _on_link_clicked(self) -> None:
        self._follow(self.sender().objectName())

    def _follow(self, address: str) -> None:
        if address.startswith(PART):
            self.part_toggled.emit(self.sentence, int(address.removeprefix(PART)))
        else:
            self._open_link(address)
