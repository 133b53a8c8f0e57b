"""A margin note on paper: its card with the bar of its state, its heading, and its text or first words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from media_literacy.ui.reader.article.sentence_state import STYLES
from media_literacy.ui.reader.article.text_selection import TextSelection
from media_literacy.ui.reader.notes.note_foot import paint_foot
from media_literacy.ui.reader.notes.note_header import EDGE, SIDE, paint_header
from media_literacy.ui.reader.notes.note_layout import NoteLayout, compact_height
from media_literacy.ui.text.flow import Flow
from media_literacy.ui.theme.fonts import Role

_BAR = 4.0
_CORNER = 7.0


def paint_note(
    painter: QPainter,
    layout: NoteLayout,
    *,
    is_chosen: bool,
    is_compact: bool,
    height: float,
    scrolled: float = 0.0,
    selection: TextSelection | None = None,
) -> None:
    """Paint the card `height` px high: by its first words, or its text, `scrolled` up by so many px."""
    theme = layout.appearance.theme
    colour = theme.colour(STYLES[layout.content.state].colour if layout.content.parts else "ink")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if layout.is_right_to_left:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    beyond = 2 * _CORNER  # so that the card is square where its bar stands
    card = QRectF(0.5 - (0 if layout.is_right_to_left else beyond), 0.5, layout.width - 1 + beyond, height - 1)
    painter.setPen(QPen(theme.colour("accent" if is_chosen else "line"), 2 if is_chosen else 1))
    painter.setBrush(theme.colour("note"))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5) if is_chosen else card, _CORNER, _CORNER)
    bar = QRectF(layout.width - _BAR if layout.is_right_to_left else 0, 0, _BAR, height)
    painter.fillRect(bar, colour)
    title = layout.content.parts[0].title
    is_cut, has_second_line = layout.title_is_cut(title), height >= compact_height(layout.appearance) - 1
    is_below = is_cut and (not is_compact or has_second_line)
    paint_header(
        painter,
        layout.content,
        layout.appearance,
        layout.width,
        word=layout.content.word,
        title="" if is_below else title,
        is_right_to_left=layout.is_right_to_left,
    )
    if not is_compact:
        _paint_text(painter, layout, height, scrolled, selection)
    elif has_second_line:
        _paint_second_line(painter, layout, title if is_below else "")


def _paint_text(
    painter: QPainter, layout: NoteLayout, height: float, scrolled: float, selection: TextSelection | None
) -> None:
    theme = layout.appearance.theme
    is_cut = layout.height > height + 0.5
    has_foot = scrolled < layout.most_scrolled(height) - 0.5
    if is_cut:
        painter.save()
        foot = height - layout.foot_height() - 2
        bottom = _end_of_whole_lines(layout, foot + scrolled) - scrolled if has_foot else height - 3
        painter.setClipRect(QRectF(_BAR, layout.body_top, layout.width - 2 * _BAR, max(bottom - layout.body_top, 0.0)))
        painter.translate(0, -scrolled)
    for piece in layout.pieces:
        if piece.has_bar:
            x = layout.width - SIDE - 3 if layout.is_right_to_left else piece.x - 10
            painter.fillRect(QRectF(x, piece.y, 3, piece.height), theme.colour("line"))
        if isinstance(piece.layout, Flow):
            painter.save()
            painter.translate(piece.x, piece.y)
            for placed in piece.layout.placed:
                piece.layout.draw_under(painter, placed)
            painter.restore()
    for index, text in enumerate(layout.texts):
        span = selection.span(index, len(text.layout.text)) if selection else None
        text.layout.draw(painter, text.corner, selection=span, selection_colour=theme.colour("selected"))
    if is_cut:
        painter.restore()
        if has_foot:
            high = layout.foot_height()
            box = QRectF(_BAR + 2, height - high - 2, layout.width - 2 * _BAR - 4, high)
            paint_foot(painter, box, layout.appearance)


def _end_of_whole_lines(layout: NoteLayout, y: float) -> float:
    """Where the last line ends that has room above `y`: the next one would show the tops of its letters alone."""
    ends = (
        text.corner.y() + number * text.layout.line_height
        for text in layout.texts
        for number in range(1, round(text.layout.height / text.layout.line_height) + 1)
    )
    return max((end for end in ends if end <= y), default=0.0)


def _paint_second_line(painter: QPainter, layout: NoteLayout, title: str) -> None:
    """The title that had no room beside the word of the state, or else how the note begins."""
    appearance = layout.appearance
    painter.setPen(appearance.theme.colour("ink" if title else "soft"))
    painter.setFont(appearance.scale.font(Role.NOTE))
    top = EDGE + appearance.scale.line_height(Role.NOTE_TITLE)
    box = QRectF(SIDE, top, layout.inner_width, appearance.scale.line_height(Role.NOTE))
    words = title or layout.content.summary
    text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(layout.inner_width))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
