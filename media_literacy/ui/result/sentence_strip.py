"""The whole article in one line of signs, sentence by sentence: where in the text things were caught and missed."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from media_literacy.engine.grading import Judgement, Outcome, Scorecard
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.result.outcome_rows import sign_and_colour
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.height_for_width import HeightForWidth
from media_literacy.ui.widgets.state_signs import draw_sign

_CELL, _SIGN = 24.0, 14.0


class SentenceStrip(HeightForWidth, QWidget):
    """One sign a sentence in reading order, a dot where it was left alone. The lists below say the same in words."""

    def __init__(
        self, scorecard: Scorecard, lesson: Lesson, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        quiet = (None, Outcome.UNSEEN, Outcome.LEFT_ALONE)
        self._signs = [
            None
            if judgement.outcome in quiet or judgement.exclusion is not None or not _is_noted(judgement, lesson)
            else sign_and_colour(judgement, lesson)
            for judgement in scorecard.judgements
        ]
        self.setAccessibleName(_("The article as a line of signs, one a sentence; the lists below tell the same"))
        self.let_height_follow_width()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._appearance = appearance
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """The height of as many lines as it takes."""
        rows = -(-len(self._signs) // self._columns(width))
        return round(rows * self._appearance.scale.px(_CELL))

    def sizeHint(self) -> QSize:
        """A column wide."""
        width = round(self._appearance.scale.px(560))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(80, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The signs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell, side = self._appearance.scale.px(_CELL), self._appearance.scale.px(_SIGN)
        columns = self._columns(self.width())
        for index, sign in enumerate(self._signs):
            column, row = index % columns, index // columns
            x = self.width() - (column + 1) * cell if self.isRightToLeft() else column * cell
            box = QRectF(x, row * cell + (cell - side) / 2, side, side)
            if sign is not None:
                draw_sign(painter, sign[0], box, self._appearance.theme.colour(sign[1]))
                continue
            painter.setPen(self._appearance.theme.colour("edge"))
            painter.setBrush(self._appearance.theme.colour("edge"))
            painter.drawEllipse(box.center(), side * 0.1, side * 0.1)

    def _columns(self, width: int) -> int:
        return max(int(width // self._appearance.scale.px(_CELL)), 1)


def _is_noted(judgement: Judgement, lesson: Lesson) -> bool:
    return judgement.is_marked or bool(lesson.sentence(judgement.sentence).notes)
