"""The lines on the desk: ties from notes to their sentences, and brackets between sentences that clash."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.desk.brackets import Bracket, apart, leave_room_for_words, paint_chosen, paint_quiet
from media_literacy.ui.theme.appearance import Appearance

TIE, OPEN_TIE = "edge", "accent"
"""The colours of the ties by role; on the desk each has 3:1 in every theme."""
LEAD = 7.0
"""How far a tie runs level, from the page and to the note, in px."""
LINE_STEP = 5.0
"""How far apart the ties of two sentences begin that begin in the same line."""
LONGEST = 420.0
"""A tie that would go further up or down, in px at 100 % text, is not drawn: sentence and note have the same number.

An open note moves all others by its own height, which seldom is more; so all ties in view are drawn, and not a few.
"""

Point = tuple[float, float]


class DeskLines:
    """Knows which lines there are, and paints them; heights are those of the sheet, in px."""

    def __init__(self) -> None:
        self._clashes: dict[SentenceId, tuple[SentenceId, ...]] = {}
        self._pairs: list[tuple[SentenceId, ...]] = []
        self.bracket_words = ""
        """What stands along the bracket of the chosen sentence."""
        self.shows_all = False
        """Whether every bracket is drawn, and not only those that stand apart or belong to the chosen sentence."""

    def use_clashes(self, clashes: Mapping[SentenceId, Sequence[SentenceId]]) -> bool:
        """Draw these contradictions; False if they are the same as before."""
        made = {sentence: tuple(partners) for sentence, partners in clashes.items() if partners}
        if made == self._clashes:
            return False
        self._clashes = made
        pairs = {tuple(sorted((sentence, other))) for sentence, others in made.items() for other in others}
        self._pairs = sorted(pairs)
        return True

    @property
    def clashing(self) -> set[SentenceId]:
        """All sentences at the end of a bracket."""
        return {*self._clashes, *(other for others in self._clashes.values() for other in others)}

    def partners(self, sentence: SentenceId) -> tuple[SentenceId, ...]:
        """The sentences that this one is drawn to clash with."""
        return self._clashes.get(sentence, ())

    def paint_ties(
        self,
        painter: QPainter,
        page_edge: float,
        note_edge: float,
        ties: Sequence[tuple[SentenceId, float, float]],
        chosen: SentenceId | None,
        appearance: Appearance,
    ) -> None:
        """Paint ties from the page's edge to the notes, in reading order, the chosen one last and heavier.

        Each is a sentence, its height, and that of its note.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        open_tie: tuple[float, float] | None = None
        longest = appearance.scale.px(LONGEST)
        painter.setPen(QPen(appearance.theme.colour(TIE), 1.3))
        starts = spread([start for _sentence, start, _end in ties])
        for start, (sentence, _middle, end) in zip(starts, ties, strict=True):
            if sentence == chosen:
                open_tie = (start, end)
            elif abs(start - end) <= longest:
                painter.drawPolyline([QPointF(*point) for point in tie_points(page_edge, note_edge, start, end)])
        if open_tie:
            painter.setPen(QPen(appearance.theme.colour(OPEN_TIE), 2))
            painter.drawPolyline([QPointF(*point) for point in tie_points(page_edge, note_edge, *open_tie)])

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
        mirror_at: float | None = None,
    ) -> None:
        """Paint the clashes of the chosen sentence, kept in what is visible.

        `page_x` is where the page begins; with `mirror_at` it is counted from the right edge of a desk so wide.
        Without clashes of the chosen one those brackets that overlap no other are painted quietly, or all of them if
        that was asked for.
        """
        painter.save()
        if mirror_at is not None:
            painter.translate(mirror_at, 0)
            painter.scale(-1, 1)
        is_chosen = chosen is not None and chosen in self._clashes
        has_label = True
        if self._clashes and (self.shows_all or not is_chosen):
            brackets = [Bracket((middle(sentence), middle(other))) for sentence, other in self._pairs]
            if not self.shows_all:
                brackets = apart(brackets)
            has_label = leave_room_for_words(brackets)
            heavy = {place for place, pair in enumerate(self._pairs) if is_chosen and chosen in pair}
            paint_quiet(painter, brackets, page_x, appearance, clip, skipped=heavy)
        if chosen is not None and is_chosen:
            heights = tuple(middle(sentence) for sentence in (chosen, *self._clashes[chosen]))
            bracket, is_mirrored = Bracket(heights), mirror_at is not None
            paint_chosen(
                painter,
                bracket,
                page_x,
                appearance,
                visible,
                self.bracket_words,
                has_label=has_label,
                is_mirrored=is_mirrored,
            )
        painter.restore()


def spread(starts: Sequence[float]) -> list[float]:
    """The heights at which ties begin, those in one line a little apart."""
    found: list[float] = []
    for start, together in groupby(starts):
        count = sum(1 for _start in together)
        found += [start + (index - (count - 1) / 2) * LINE_STEP for index in range(count)]
    return found


def tie_points(page_edge: float, note_edge: float, start: float, end: float) -> list[Point]:
    """A tie: level at both ends, and straight between them, so that no two with both ends in order ever meet."""
    lead = LEAD if note_edge > page_edge else -LEAD
    return [(page_edge, start), (page_edge + lead, start), (note_edge - lead, end), (note_edge, end)]
