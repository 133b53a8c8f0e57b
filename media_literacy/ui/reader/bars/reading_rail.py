"""The rail: how far one is in the article at a glance, in ticks with the signs that the page has."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.progress.reading_progress import Tick, progress_words, reading_ticks
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.sentence_painter import paint_signs
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.plain_text import tool_tip

_SIGN, _BAR, _OPEN_BAR = 10.0, 3.0, 7.0
_LEAST_TICK = 12.0
_GAP = 2.0
_ROOM = 2.0
"""Over the signs, between them and the bars, and below the bars; in px at 100 %, as all of these."""
_LOW = 0.4
"""Of the usual size, where there is hardly any height."""
_WEIGHTIEST_FIRST = (
    SentenceState.MISS,
    SentenceState.FALSE_ALARM,
    SentenceState.HIT,
    SentenceState.MARKED,
    SentenceState.CHECK,
    SentenceState.NOT_COUNTED,
    SentenceState.LEFT_ALONE,
)


class ReadingRail(QWidget):
    """Paints the attempt as it is now; `refresh` after each change. A tick is an outline, filled as far as it was read,
    higher once a note was opened, and under the sign of its sentence; of several it shows the weightiest.
    """

    def __init__(
        self,
        attempt: Attempt,
        states: Mapping[SentenceId, SentenceState],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._attempt, self._states, self.appearance = attempt, states, appearance
        self._is_low = False
        self._painted_ticks: list[tuple[Tick, SentenceState]] | None = None
        """What was painted last; None before that."""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self.appearance = appearance
        self.updateGeometry()
        self._invalidate()

    def keep_low(self, is_low: bool) -> None:
        """Take little height, where the window has hardly any."""
        if is_low != self._is_low:
            self._is_low = is_low
            self.updateGeometry()
            self._invalidate()

    def refresh(self) -> None:
        """Show the attempt as it is now, with the next painting; ticks that look as before are not painted again."""
        if self._painted_ticks is None:
            self.update()
            return
        before, self._painted_ticks = self._painted_ticks, self._current_ticks()
        for index, (old, new) in enumerate(zip(before, self._painted_ticks, strict=True)):
            if old != new:
                self.update(self._box(index, len(before)).toAlignedRect().adjusted(-1, 0, 1, 0))

    def ticks(self) -> tuple[Tick, ...]:
        """What is shown at this width."""
        most = int((self.width() + self._px(_GAP)) / self._px(_LEAST_TICK + _GAP))
        return reading_ticks(self._attempt.lesson, self._attempt.state, most)

    def sizeHint(self) -> QSize:
        """As high as sign and bar."""
        return QSize(200, round(self._px(_SIGN + _OPEN_BAR + 2 * _ROOM)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(20, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Say in words under the pointer how far one is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = progress_words(self._attempt.lesson, self._attempt.state)
            QToolTip.showText(event.globalPos(), tool_tip(words), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many ticks as there is room for."""
        self._invalidate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Every bar, and then every sign: what all of them are painted with is set once."""
        painter, region = QPainter(self), event.region()
        if self._painted_ticks is None:
            self._painted_ticks = self._current_ticks()
        count = len(self._painted_ticks)
        shown = [
            (tick, state, box)
            for index, (tick, state) in enumerate(self._painted_ticks)
            if region.intersects((box := self._box(index, count)).toAlignedRect().adjusted(-1, 0, 1, 0))
        ]
        self._paint_bars(painter, [(tick, box) for tick, _state, box in shown])
        boxes: dict[SentenceState, list[QRectF]] = {}
        for _tick, state, box in shown:
            boxes.setdefault(state, []).append(box)
        for state, together in boxes.items():
            self._paint_signs(painter, state, together)

    def _invalidate(self) -> None:
        self._painted_ticks = None
        self.update()

    def _current_ticks(self) -> list[tuple[Tick, SentenceState]]:
        """Every tick, with the state of its sentences whose sign it has."""
        return [(tick, self._state(tick)) for tick in self.ticks()]

    def _box(self, index: int, count: int) -> QRectF:
        """Where one of so many ticks stands, with its sign."""
        gap = self._px(_GAP)
        wide = (self.width() + gap) / count - gap
        left = index * (wide + gap)
        return QRectF(self.width() - left - wide if self.isRightToLeft() else left, 0, wide, self.height())

    def _paint_bars(self, painter: QPainter, ticks: Sequence[tuple[Tick, QRectF]]) -> None:
        theme = self.appearance.theme
        low, high = self._px(_BAR), self._px(_OPEN_BAR)
        bottom, ink, is_mirrored = self.height() - self._px(_ROOM), theme.colour("ink"), self.isRightToLeft()
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for tick, box in ticks:
            left, wide, tall = box.left(), box.width(), high if tick.has_open_note else low
            bar = QRectF(left, bottom - tall, wide, tall)
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
            if tick.read:
                filled = QRectF(bar)
                filled.setWidth(wide * tick.share_read)
                if is_mirrored:
                    filled.moveRight(bar.right())
                painter.fillRect(filled, ink)

    def _paint_signs(self, painter: QPainter, state: SentenceState, ticks: Sequence[QRectF]) -> None:
        top, most = self._px(_ROOM) / 2, self._px(_SIGN)
        side = min(most, ticks[0].width())  # all are of one width
        paint_signs(
            painter,
            [QRectF(box.left() + (box.width() - side) / 2, top, side, side) for box in ticks],
            state,
            self.appearance,
        )

    def _state(self, tick: Tick) -> SentenceState:
        found = {self._states.get(sentence) for sentence in tick.sentences}
        if len(found) == 1:
            return found.pop() or SentenceState.PLAIN
        return next((state for state in _WEIGHTIEST_FIRST if state in found), SentenceState.PLAIN)

    def _px(self, value: float) -> float:
        return self.appearance.scale.px(value) * (_LOW if self._is_low else 1.0)
