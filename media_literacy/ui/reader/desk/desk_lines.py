"""The lines on the desk: ties from notes to their sentences, and brackets between sentences that clash."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.desk.brackets import Bracket, paint_chosen, paint_quiet
from media_literacy.ui.theme.appearance import Appearance


class DeskLines:
    """Knows which lines there are, and paints them; heights are those of the sheet, in px."""

    def __init__(self) -> None:
        self._order: Sequence[SentenceId] = ()
        self._ties: list[tuple[float, float]] = []
        self._clashes: dict[SentenceId, tuple[SentenceId, ...]] = {}

    def use_clashes(self, clashes: Mapping[SentenceId, Sequence[SentenceId]]) -> bool:
        """Draw these contradictions; False if they are the same as before."""
        made = {sentence: tuple(partners) for sentence, partners in clashes.items() if partners}
        if made == self._clashes:
            return False
        self._clashes = made
        return True

    def partners(self, sentence: SentenceId) -> tuple[SentenceId, ...]:
        """The sentences that this one is drawn to clash with."""
        return self._clashes.get(sentence, ())

    def use_ties(self, order: Sequence[SentenceId], ties: list[tuple[float, float]]) -> None:
        """Tie the sentences with notes, in reading order, from the height of each to that of its note."""
        self._order, self._ties = order, ties

    def paint_ties(
        self,
        painter: QPainter,
        left: float,
        right: float,
        chosen: SentenceId | None,
        appearance: Appearance,
        clip: QRectF,
    ) -> None:
        """Paint the ties from the page's edge to the notes, the chosen one last and heavier."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen_tie: tuple[float, float] | None = None
        # Both ends go down the page from note to note, so those in sight follow one another.
        first = bisect_left(self._ties, clip.top(), key=max)
        last = bisect_right(self._ties, clip.bottom(), key=min)
        for sentence, (start, end) in zip(self._order[first:last], self._ties[first:last], strict=True):
            if sentence == chosen:
                chosen_tie = (start, end)
                continue
            painter.setPen(QPen(appearance.theme.colour("line"), 1.4))
            _paint_tie(painter, left, right, start, end)
        if chosen_tie:
            painter.setPen(QPen(appearance.theme.colour("accent"), 2))
            _paint_tie(painter, left, right, *chosen_tie)

    def paint_brackets(
        self,
        painter: QPainter,
        page_x: float,
        chosen: SentenceId | None,
        middle: Callable[[SentenceId], float],
        appearance: Appearance,
        *,
        clip: QRectF,
        visible: QRectF,
    ) -> None:
        """Paint the clashes of the chosen sentence, kept in what is visible; else all of them, quietly."""
        if chosen and chosen in self._clashes:
            heights = tuple(middle(sentence) for sentence in (chosen, *self._clashes[chosen]))
            paint_chosen(painter, Bracket(heights), page_x, appearance, visible)
        elif self._clashes:
            pairs = {tuple(sorted((sentence, other))) for sentence, others in self._clashes.items() for other in others}
            brackets = [Bracket((middle(sentence), middle(other))) for sentence, other in sorted(pairs)]
            paint_quiet(painter, brackets, page_x, appearance, clip)


def _paint_tie(painter: QPainter, left: float, right: float, start: float, end: float) -> None:
    middle = (left + right) / 2
    if abs(start - end) < 3:
        painter.drawLine(QPointF(left, end), QPointF(right, end))
        return
    painter.drawPolyline([QPointF(left, start), QPointF(middle, start), QPointF(middle, end), QPointF(right, end)])
