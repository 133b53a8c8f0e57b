"""A button of several lines of text, set like print: a card that invites, or a row of a list."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.text.spoken_blocks import spoken_text
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.plain_text import PaintedButton, painted_text
from media_literacy.ui.widgets.layouts.height_for_width import WrappedText
from media_literacy.ui.widgets.state_signs import Sign, draw_sign, width_of_sign


class Line(NamedTuple):
    """One text of a button, in a role and a colour of the theme; `before` is the space above it at 100 %.

    `runs` are the same text in several styles.
    """

    text: str
    role: Role = Role.NOTE
    colour: str = "ink"
    before: float = 0.0
    sign: Sign | None = None
    runs: tuple[Run, ...] = ()


class Shape(Enum):
    """How a button stands on the page: a framed card, or a row of a list; with its padding at 100 %."""

    CARD = (24.0, 20.0)
    ROW = (12.0, 13.0)
    COMPACT = (6.0, 5.0)


@dataclass(slots=True)
class RowLayout:
    """How high it all is, in px, and where each line stands, with the width that it has there."""

    height: int
    lines: list[tuple[Line, BlockLayout, QRectF]]


class RowButton(WrappedText[RowLayout], PaintedButton):
    """Lines of text that can be pressed, with a sign at the start and a short word at the end if wanted.

    `foot` stands at the bottom, level with that of the card beside it. `aside` stands beside the first line as long as
    `least_text` px at 100 % are left for that, and else below all.

    `stepped` says that the arrow keys ask for the row before (-1) or after (1). `name` is what assistive technology
    says; without it, all the lines.
    """

    stepped = Signal(int)

    def __init__(
        self,
        lines: Sequence[Line],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        shape: Shape = Shape.ROW,
        name: str = "",
        sign: tuple[Sign, str] | None = None,
        aside: Line | None = None,
        foot: Line | None = None,
        least_text: float = 200.0,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._shape = appearance, shape
        self._least_text = least_text
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.let_height_follow_width()
        self._foot = foot
        self.show_lines(lines, name=name, sign=sign, aside=aside)

    def show_lines(
        self,
        lines: Sequence[Line],
        *,
        name: str = "",
        sign: tuple[Sign, str] | None = None,
        aside: Line | None = None,
    ) -> None:
        """Say something else."""
        self._lines = tuple(line for line in lines if line.text)
        self._sign, self._aside = sign, aside
        message = [line.text for line in self._lines] + ([aside.text] if aside else [])
        self.setText(self._lines[0].text if self._lines else "")
        self.setAccessibleName(name or ". ".join(spoken_text(text).rstrip(".") for text in message))
        self.drop_layouts()

    def height_of(self, layout: RowLayout) -> int:
        """The lines, with the room around them."""
        return layout.height

    def sizeHint(self) -> QSize:
        """A column wide."""
        width = round(self._appearance.scale.px(300))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(160, 30)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go to the neighbours, below one another or side by side."""
        onwards = -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -onwards, Qt.Key.Key_Right: onwards}
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(steps[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, frame, sign and lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        theme, scale = self._appearance.theme, self._appearance.scale
        laid = self.layout_at(self.width())
        is_mirrored = self.isRightToLeft()
        for line, block, place in laid.lines:
            if line is self._foot:
                place.moveTop(self.height() - self._padding()[1] - block.height)
            block.draw(painter, place.topLeft())
            if line.sign is not None:
                side = scale.px(line.role.value[1] * 0.82)
                wide = width_of_sign(line.sign, side)
                top = place.y() + (block.line_height - side) / 2
                x = place.right() + scale.px(7) if is_mirrored else place.x() - wide - scale.px(7)
                box = QRectF(x, top, wide, side)
                draw_sign(painter, line.sign, box, theme.colour(line.colour), is_mirrored=is_mirrored)
        if self._sign is not None and laid.lines:
            side, (pad_x, _) = scale.px(15), self._padding()
            _line, block, place = laid.lines[0]
            x = self.width() - pad_x - side if is_mirrored else pad_x
            box = QRectF(x, place.y() + (block.line_height - side) / 2, side, side)
            draw_sign(painter, self._sign[0], box, theme.colour(self._sign[1]))

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._appearance.theme
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        is_over = self.underMouse() and self.isEnabled()
        if self._shape is Shape.CARD:
            painter.setPen(QPen(theme.colour("edge" if is_over else "line"), 1))
            painter.setBrush(theme.colour("hover" if is_over else "paper"))
            painter.drawRoundedRect(box, 8, 8)
        elif is_over:
            painter.fillRect(self.rect(), theme.colour("hover"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2.5))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)

    def _padding(self) -> tuple[float, float]:
        x, y = self._shape.value
        return self._appearance.scale.px(x), self._appearance.scale.px(y)

    def lay_out(self, width: int) -> RowLayout:
        """The lines, and the short word beside the first one where there is room."""
        scale = self._appearance.scale
        pad_x, y = self._padding()
        x = pad_x + (scale.px(26) if self._sign else 0)
        aside = self._aside
        room, aside_laid, taken = width - x - pad_x, None, 0.0
        if aside is not None:
            aside_laid = self._set(aside, scale.px(200))
            aside_laid = self._set(aside, aside_laid.natural_width + 1)  # from either side, it ends where the row does
            taken = aside_laid.natural_width + scale.px(24) + self._room_for_sign(aside)
            if room - taken < scale.px(self._least_text):
                aside_laid, taken = None, 0.0
        lines = list(self._lines)
        if aside is not None and aside_laid is None:
            lines.append(aside)
        if self._foot is not None:
            lines.append(self._foot)
        placed: list[tuple[Line, BlockLayout, QRectF]] = []
        for line in lines:
            y += scale.px(line.before)
            indent = self._room_for_sign(line)
            wide = room - indent - (0 if placed else taken)
            block = self._set(line, wide)
            placed.append((line, block, QRectF(x + indent, y, wide, block.height)))
            y += block.height
        if aside is not None and aside_laid is not None:
            # On the base line of the first text, however large that is.
            drop = placed[0][2].y() + placed[0][1].first_baseline - aside_laid.first_baseline if placed else y
            wide = aside_laid.natural_width
            placed.append((aside, aside_laid, QRectF(width - pad_x - wide, drop, wide, aside_laid.height)))
        if self.isRightToLeft():
            for _line, _block, place in placed:
                place.moveLeft(width - place.right())
        return RowLayout(round(y + self._padding()[1] + 0.5), placed)

    def _room_for_sign(self, line: Line) -> float:
        scale = self._appearance.scale
        return width_of_sign(line.sign, scale.px(line.role.value[1] * 0.82)) + scale.px(7) if line.sign else 0.0

    def _set(self, line: Line, width: float) -> BlockLayout:
        runs = tuple(run._replace(text=painted_text(run.text)) for run in line.runs) or (Run(painted_text(line.text)),)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else None
        return BlockLayout(
            runs, line.role, self._appearance, max(width, 20), colour=line.colour, binds_end=True, alignment=side
        )
