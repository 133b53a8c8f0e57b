"""Text set as a printer would: by role, with its own line height, broken even inside a word that is too long."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.text.spoken_blocks import SpokenParagraph, spoken_heading
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.height_for_width import WrappedText

_HEADINGS = {Role.HEADLINE, Role.TITLE, Role.HEADING, Role.NOTE_TITLE}


class SetText(WrappedText[BlockLayout], PlainLabel):
    """A text in one role. A label to assistive technology, painted here.

    `before` and `after` are the space above and below, in px at 100 %.
    """

    def __init__(
        self,
        text: str,
        role: Role,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        colour: str = "ink",
        before: float = 0.0,
        after: float = 0.0,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        super().__init__(text, parent)
        self._role, self._appearance, self._colour = role, appearance, colour
        self._before, self._after, self._alignment = before, after, alignment
        self.let_height_follow_width()

    def say(self, text: str, colour: str = "") -> None:
        """Show another text, or in another colour of the theme if one is named."""
        if (text, colour or self._colour) != (self.text(), self._colour):
            self._colour = colour or self._colour
            self.setText(text)
            self.drop_layouts()

    def reading_text(self) -> Sequence[SpokenParagraph]:
        """What is read of it."""
        words = self.text()
        if not words:
            return ()
        return (SpokenParagraph((Run(spoken_heading(words) if self._role in _HEADINGS else words),)),)

    def paragraph_box(self, index: int) -> QRect:
        """Where the text stands, without the space around it."""
        before, after = (round(self._appearance.scale.px(space)) for space in (self._before, self._after))
        box = self.rect().adjusted(0, before, 0, -after)
        if self._alignment is not Qt.AlignmentFlag.AlignHCenter:
            words = self.layout_at(self.width()).natural_width + self.room_for_sign()
            box.setWidth(min(self.width(), round(words + 0.5)))
        if self.isRightToLeft():
            box.moveRight(self.rect().right())
        return box

    def follow_link(self, address: str) -> None:
        """Nothing: it has no links."""

    def room_for_sign(self) -> float:
        """How far the lines are set in, in px."""
        return 0.0

    def sizeHint(self) -> QSize:
        """On one line, if a column can hold it."""
        column = round(self._appearance.scale.px(560))
        layout = self.layout_at(column)
        width = min(column, round(layout.natural_width + self.room_for_sign() + 1.5))
        return QSize(width, self.height_of(layout))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(40, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines."""
        at = QPointF(0 if self.isRightToLeft() else self.room_for_sign(), self._appearance.scale.px(self._before))
        self.layout_at(self.width()).draw(QPainter(self), at)

    def height_of(self, layout: BlockLayout) -> int:
        """The lines, with the space above and below."""
        return round(layout.height + self._appearance.scale.px(self._before + self._after) + 0.5)

    def is_same_at(self, layout: BlockLayout, width: int) -> bool:
        """One line is the same wherever there is room for it."""
        return layout.is_same_within(width - self.room_for_sign())

    def lay_out(self, width: int) -> BlockLayout:
        """The lines at a width."""
        return BlockLayout(
            (Run(self.painted()),),
            self._role,
            self._appearance,
            width - self.room_for_sign(),
            colour=self._colour,
            alignment=self._side(),
            binds_end=True,
        )

    def _side(self) -> Qt.AlignmentFlag:
        """Where lines begin: on the side of the window, also words of the other direction."""
        if self._alignment is not Qt.AlignmentFlag.AlignLeading:
            return self._alignment
        return Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft


class Rule(QWidget):
    """A hairline across the column; `is_double` for the pair of lines, one strong, that ends a masthead."""

    def __init__(
        self,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        before: float = 0,
        after: float = 0,
        is_double: bool = False,
    ) -> None:
        super().__init__(parent)
        self._before, self._after, self._is_double = before, after, is_double
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.apply_appearance(appearance)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Draw it in another look."""
        self._appearance = appearance
        self.setFixedHeight(round(appearance.scale.px(self._before + self._after)) + (6 if self._is_double else 1))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line or lines."""
        painter = QPainter(self)
        y = round(self._appearance.scale.px(self._before))
        if self._is_double:
            painter.fillRect(0, y, self.width(), 3, self._appearance.theme.colour("ink"))
            painter.fillRect(0, y + 5, self.width(), 1, self._appearance.theme.colour("ink"))
            return
        painter.setPen(QPen(self._appearance.theme.colour("line"), 1))
        painter.drawLine(0, y, self.width(), y)


class Gap(QWidget):
    """Empty space that grows with the text; `height` in px at 100 %."""

    def __init__(self, height: float, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.apply_appearance(appearance)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Take the size of another look."""
        self.setFixedHeight(round(appearance.scale.px(self._height)))
