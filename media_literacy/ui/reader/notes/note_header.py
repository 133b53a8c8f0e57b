"""The heading of a margin note: its state's sign and word, its title, and the number of its sentence."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from media_literacy.ui.reader.article.sentence_state import STYLES
from media_literacy.ui.reader.notes.note_content import NoteContent
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.state_signs import draw_sign

SIDE = 16.0
EDGE = 8.0


def row_height(appearance: Appearance) -> float:
    """The height of a note that shows only its heading."""
    return 2 * EDGE + appearance.scale.line_height(Role.NOTE_TITLE)


def header_middle(appearance: Appearance) -> float:
    """How far below a note's top the middle of its heading is."""
    return row_height(appearance) / 2


def paint_header(
    painter: QPainter,
    content: NoteContent,
    appearance: Appearance,
    width: float,
    *,
    word: str,
    title: str,
    is_right_to_left: bool,
) -> None:
    """Paint the heading of a card so wide, from the side at which reading begins; a long title is cut.

    `word` names the state, and may be empty: the sign before it says the same.
    """

    def box(x: float, y: float, box_width: float, height: float) -> QRectF:
        return QRectF(width - x - box_width if is_right_to_left else x, y, box_width, height)

    style, x, inner = STYLES[content.state], SIDE, width - 2 * SIDE
    line = appearance.scale.line_height(Role.NOTE_TITLE)
    colour = appearance.theme.colour(style.colour)
    if style.sign is not None:
        side = appearance.scale.px(11)
        draw_sign(painter, style.sign, box(x, EDGE + (line - side) / 2, side, side), colour)
        x += side + 6
    painter.setPen(colour)
    painter.setFont(appearance.scale.font(Role.NOTE_TITLE))
    first_side = Qt.AlignmentFlag.AlignRight if is_right_to_left else Qt.AlignmentFlag.AlignLeft
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | first_side
    word_width = painter.fontMetrics().horizontalAdvance(word)
    painter.drawText(box(x, EDGE, inner, line), flags, word)
    painter.setFont(appearance.scale.font(Role.NOTE))
    number = str(content.number)
    number_width = painter.fontMetrics().horizontalAdvance(number)
    painter.setPen(appearance.theme.colour("soft"))
    end = width - SIDE - number_width - 2
    painter.drawText(box(end, EDGE, number_width + 2, line), flags, number)
    x += word_width + appearance.scale.px(9) if word else 0
    room = end - x - 8
    if title and room > appearance.scale.px(40):
        painter.setPen(appearance.theme.colour("ink"))
        title = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(box(x, EDGE, room, line), flags, title)
