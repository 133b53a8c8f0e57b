"""The article in small: where in the text things were caught, missed and left alone, each sentence a way there."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from media_literacy.bidi import is_right_to_left
from media_literacy.engine.results.grading import Scorecard
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.strings.quotation import quoted
from media_literacy.ui.reader.article.sentence_painter import FRAME, paint_line, paint_sign, paint_wash
from media_literacy.ui.reader.article.sentence_state import STYLES, state_of
from media_literacy.ui.result.miniature_layout import HEAD, LINE_HEIGHT, Miniature, Piece, lay_out_miniature
from media_literacy.ui.result.outcome_rows import judgement_words
from media_literacy.ui.text.outlines import outline_of
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.accessible_text import SpokenButton
from media_literacy.ui.widgets.labels.plain_text import tool_tip
from media_literacy.ui.widgets.layouts.height_for_width import WrappedText

_FIRST_WORDS = 60
_INSET = 4
"""Room around the pieces for the frame of the focus, in px."""
_BAR_HEIGHTS = {BlockKind.HEADLINE: 7.0, BlockKind.DECK: 5.0, BlockKind.HEADING: 5.5}
_BAR_HEIGHT = 3.0


class PieceControl(SpokenButton):
    """One sentence to the keyboard and to assistive technology; the mouse goes through it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press, once however long they are held; every other key is the picture's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()


class ArticleMiniature(WrappedText[Miniature], QWidget):
    """Every sentence at its place, with the sign and the line that it has on the page.

    `sentence_chosen` carries a sentence's id, `reached` the control that the arrow keys went to.
    """

    sentence_chosen = Signal(str)
    reached = Signal(QWidget)

    def __init__(
        self, scorecard: Scorecard, lesson: Lesson, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lesson, self._appearance = lesson, appearance
        sentences = lesson.article.sentences
        self._states = [
            state_of(judgement, sentence) for judgement, sentence in zip(scorecard.judgements, sentences, strict=True)
        ]
        self.names = [
            _("Sentence {number}, {outcome}: {words}").format(
                number=sentence.number,
                outcome=judgement_words(judgement, lesson),
                words=quoted(sentence.text, _FIRST_WORDS),
            )
            for judgement, sentence in zip(scorecard.judgements, sentences, strict=True)
        ]
        self.setAccessibleName(
            ngettext(
                "The article in small, {n} sentence", "The article in small, {n} sentences", len(sentences)
            ).format(n=len(sentences))
        )
        self.pieces: list[PieceControl] = []
        for name, sentence in zip(self.names, sentences, strict=True):
            control = PieceControl(name, self)
            control.setObjectName(sentence.id)
            control.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            control.clicked.connect(self._on_clicked)
            self.pieces.append(control)
        if self.pieces:
            self.pieces[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._hovered: int | None = None
        from_right = is_right_to_left(lesson.front.language)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        self.setMouseTracking(True)
        self.let_height_follow_width()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        super().apply_appearance(appearance)
        self._place()

    def lay_out(self, width: int) -> Miniature:
        """The pieces at a width."""
        return lay_out_miniature(self._lesson.article, width - 2 * _INSET, self._appearance.scale.size)

    def height_of(self, layout: Miniature) -> int:
        """As high as the lines."""
        return round(layout.height + 0.5)

    def sizeHint(self) -> QSize:
        """A column wide."""
        width = round(self._appearance.scale.px(560))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(120, 20)

    # Pointer and keys

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._place()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the pointer can be clicked."""
        self._hover(self._index_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the sentence."""
        index = self._index_at(event.position())
        if index is not None and event.button() is Qt.MouseButton.LeftButton:
            self.sentence_chosen.emit(self.pieces[index].objectName())

    def event(self, event: QEvent) -> bool:
        """Say number and first words under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self._index_at(QPointF(event.pos()))
            if index is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), tool_tip(self.names[index]), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from sentence to sentence and from line to line."""
        index = next((index for index, piece in enumerate(self.pieces) if piece.hasFocus()), None)
        target = None if index is None else self._target(Qt.Key(event.key()), index)
        if target is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        for control in self.pieces:
            control.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        control = self.pieces[target]
        control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reached.emit(control)

    def _target(self, key: Qt.Key, index: int) -> int | None:
        forward = -1 if self.isRightToLeft() else 1
        match key:
            case Qt.Key.Key_Right:
                target = index + forward
            case Qt.Key.Key_Left:
                target = index - forward
            case Qt.Key.Key_Down:
                target = self.layout_at(self.width()).piece_beyond(index, 1)
            case Qt.Key.Key_Up:
                target = self.layout_at(self.width()).piece_beyond(index, -1)
            case Qt.Key.Key_Home:
                target = 0
            case Qt.Key.Key_End:
                target = len(self.pieces) - 1
            case _:
                return None
        return min(max(target, 0), len(self.pieces) - 1)

    def _on_clicked(self) -> None:
        self.sentence_chosen.emit(self.sender().objectName())

    def _hover(self, index: int | None) -> None:
        if index == self._hovered:
            return
        self._hovered = index
        self.setCursor(Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor)
        self.update()

    def _index_at(self, point: QPointF) -> int | None:
        x = self.width() - point.x() if self.isRightToLeft() else point.x()
        return self.layout_at(self.width()).piece_at(x - _INSET, point.y(), self._appearance.scale.px(LINE_HEIGHT))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each sentence as a bar, with what its state draws on the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, piece in enumerate(self.layout_at(self.width()).pieces):
            boxes = self._boxes(piece)
            if not any(box.intersects(QRectF(event.rect())) for box in boxes):
                continue
            self._paint_piece(painter, index, piece, boxes)

    def _paint_piece(self, painter: QPainter, index: int, piece: Piece, boxes: list[QRectF]) -> None:
        appearance, state = self._appearance, self._states[index]
        theme, scale = appearance.theme, appearance.scale
        bars = self._bars(boxes)
        if index == self._hovered:
            for box in boxes:
                painter.fillRect(box, theme.colour("hover"))
        if STYLES[state].wash:
            paint_wash(painter, bars, appearance, STYLES[state].wash)
        height = scale.px(_BAR_HEIGHTS.get(piece.kind, _BAR_HEIGHT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("edge"))
        for bar in bars:
            middle = bar.center().y() - scale.px(2)
            painter.drawRect(QRectF(bar.left(), middle - height / 2, bar.width(), height))
        paint_line(painter, bars, [bar.center().y() + scale.px(2) for bar in bars], state, appearance)
        self._paint_head(painter, index, boxes[0])
        if self.pieces[index].hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2.4))
            painter.drawPath(outline_of([box.adjusted(1, 0, -1, 0) for box in boxes], FRAME))

    def _paint_head(self, painter: QPainter, index: int, box: QRectF) -> None:
        appearance = self._appearance
        scale, is_mirrored = appearance.scale, self.isRightToLeft()
        side, head = scale.px(11), scale.px(HEAD)
        at = box.right() - side if is_mirrored else box.left()
        paint_sign(painter, QRectF(at, box.center().y() - side / 2, side, side), self._states[index], appearance)
        font = scale.font(Role.LABEL)
        font.setPixelSize(round(scale.px(10.5)))
        painter.setFont(font)
        painter.setPen(appearance.theme.colour("soft"))
        number = QRectF(0, box.top(), head - side - scale.px(5), box.height())
        number.moveLeft(box.right() - head + scale.px(2) if is_mirrored else box.left() + side + scale.px(3))
        text = str(self._lesson.article.sentences[index].number)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, text)

    def _boxes(self, piece: Piece) -> list[QRectF]:
        height = self._appearance.scale.px(LINE_HEIGHT)
        boxes = [QRectF(strip.left + _INSET, strip.top, strip.width, height) for strip in piece.strips]
        if self.isRightToLeft():
            boxes = [QRectF(self.width() - box.right(), box.top(), box.width(), height) for box in boxes]
        return boxes

    def _bars(self, boxes: list[QRectF]) -> list[QRectF]:
        head = self._appearance.scale.px(HEAD)
        first = boxes[0].adjusted(0, 0, -head, 0) if self.isRightToLeft() else boxes[0].adjusted(head, 0, 0, 0)
        return [first, *boxes[1:]]

    def _place(self) -> None:
        for control, piece in zip(self.pieces, self.layout_at(self.width()).pieces, strict=True):
            whole = QRectF()
            for box in self._boxes(piece):
                whole = whole.united(box)
            control.setGeometry(whole.toAlignedRect())
