"""A margin note laid out for one width: where each text of it stands, what can be followed, and how high it is."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from media_literacy.engine.wording.clash_words import link_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import Run
from media_literacy.strings.direction import with_own_stop
from media_literacy.ui.reader.notes.note_content import TAKE_BACK, NoteContent, NotePart
from media_literacy.ui.reader.notes.note_header import EDGE, SIDE
from media_literacy.ui.reader.notes.note_selection import PlacedText, texts_at
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.text.flow import Flow, FlowStyle
from media_literacy.ui.text.outlines import enclosing
from media_literacy.ui.text.spoken_blocks import framed_runs
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role

PART = "part:"
"""Where the line of a folded part leads, before its index."""
FEWEST_LETTERS = 6
"""Of fewer letters of a folded part nothing is shown: they would say nothing."""


class Target(NamedTuple):
    """Something in a note that can be followed: what it is called, where it leads, and where it stands."""

    name: str
    address: str
    lines: tuple[QRectF, ...]

    @property
    def box(self) -> QRectF:
        """The rectangle around all of it."""
        return enclosing(self.lines)


@dataclass(slots=True)
class Piece:
    """Text of a note, and where it stands in it; a quotation has a bar beside it."""

    layout: BlockLayout | Flow
    x: float
    y: float
    has_bar: bool = False

    @property
    def height(self) -> float:
        """The height of the text."""
        return self.layout.height


def compact_height(appearance: Appearance) -> float:
    """The height of a note that shows only its first words: the same for all, so that it costs nothing to know."""
    return 2 * EDGE + appearance.scale.line_height(Role.NOTE_TITLE) + appearance.scale.line_height(Role.NOTE)


class NoteLayout:
    """One note; the top left corner of its card is (0, 0). Its text is laid out when it is first asked for."""

    def __init__(
        self,
        content: NoteContent,
        appearance: Appearance,
        width: float,
        *,
        opened: AbstractSet[int] = frozenset(),
        is_right_to_left: bool = False,
    ) -> None:
        """`opened` are the indexes of the parts behind the first that are unfolded."""
        self.content, self.appearance, self.width = content, appearance, width
        self._opened, self.is_right_to_left = opened, is_right_to_left
        self.inner_width = width - 2 * SIDE
        self._pieces: list[Piece] = []
        self._targets: list[Target] = []
        self._y = 0.0

    @property
    def height(self) -> float:
        """The height of the whole note."""
        self._lay_out()
        return self._y + EDGE

    @property
    def pieces(self) -> list[Piece]:
        """All its text, from the top down."""
        self._lay_out()
        return self._pieces

    @property
    def targets(self) -> list[Target]:
        """What can be followed in it."""
        self._lay_out()
        return self._targets

    @property
    def body_top(self) -> float:
        """Where the text begins, below the heading."""
        return EDGE + self.appearance.scale.line_height(Role.NOTE_TITLE) + 2

    def _lay_out(self) -> None:
        if self._pieces:
            return
        content, self._y = self.content, self.body_top
        for index, part in enumerate(content.parts):
            if index:
                self._add_fold(index, part)
            if index == 0 or index in self._opened:
                self._add_part(part, is_first=index == 0)
        for partner in content.partners:
            arrow = "↑" if partner.is_above else "↓"
            text = _("{quote} {number} {arrow}").format(quote=partner.quote, number=partner.number, arrow=arrow)
            name = link_words(partner.number, partner.quote, can_both=partner.can_both)
            self._add_quote(text, name, f"#{partner.sentence}")
        if content.to_find:
            self._add_text((Run(content.to_find),), Role.SMALL, "soft")
        if content.can_take_back:
            self._add_text((Run(_("Take this mark back"), link=TAKE_BACK),), Role.SMALL, "soft")

    def most_scrolled(self, height: float) -> float:
        """How far the text of a card so high can be scrolled up, in px; 0 where all of it is seen."""
        return max(self.height - height, 0.0)

    def foot_height(self) -> float:
        """The height of the line that says that there is more."""
        return self.appearance.scale.line_height(Role.SMALL) + 6

    @property
    def words(self) -> str:
        """All that it says, each text on a line of its own, the heading first."""
        heading = [self.content.word, self.content.parts[0].title if self.content.parts else ""]
        return "\n".join([": ".join(filter(None, heading)), *(text.layout.text for text in self.texts)])

    @property
    def texts(self) -> list[PlacedText]:
        """All that can be selected in it, from the top down."""
        found: list[PlacedText] = []
        for piece in self.pieces:
            found += texts_at(piece.layout, QPointF(piece.x, piece.y))
        return found

    def target_at(self, point: QPointF) -> str | None:
        """Where a press at a point leads."""
        return next((target.address for target in self.targets if target.box.contains(point)), None)

    def title_is_cut(self, title: str) -> bool:
        """Whether the first part's title has no room beside the state's word."""
        metrics = _metrics(self.appearance, Role.NOTE)
        bold = _metrics(self.appearance, Role.NOTE_TITLE)
        used = bold.horizontalAdvance(self.content.word) + self.appearance.scale.px(40)
        used += metrics.horizontalAdvance(str(self.content.number))
        return used + metrics.horizontalAdvance(title) > self.inner_width

    def _add_fold(self, index: int, part: NotePart) -> None:
        """The line of a part behind the first: pressed, it unfolds the part or folds it again."""
        self._y += 5
        is_open = index in self._opened
        sign = "▾" if is_open else "◂" if self.is_right_to_left else "▸"
        title = part.title or _("One more note")
        words = "" if is_open else next((block.text for block in part.blocks if block.text), "")
        metrics = _metrics(self.appearance, Role.NOTE_TITLE)
        room = self.inner_width - metrics.horizontalAdvance(f"{sign} {title}   ")
        words = _metrics(self.appearance, Role.NOTE).elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0.0))
        runs = (Run(f"{sign} "), Run(title, strong=True), Run(f"  {words}" if len(words) > FEWEST_LETTERS else ""))
        role = Role.NOTE
        layout = BlockLayout(
            runs, role, self.appearance, self.inner_width, colour="ink", is_right_to_left=self.is_right_to_left
        )
        name = _("{title}, unfolded") if is_open else _("{title}, folded")
        box = QRectF(SIDE, self._y, self.inner_width, layout.height)
        self._targets.append(Target(name.format(title=title), f"{PART}{index}", (box,)))
        self._pieces.append(Piece(layout, SIDE, self._y))
        self._y += layout.height + 3

    def _add_part(self, part: NotePart, *, is_first: bool) -> None:
        if part.title and is_first and self.title_is_cut(part.title):
            self._add_text((Run(part.title, strong=True),), Role.NOTE, "ink")
        flow = Flow(
            part.blocks, self.appearance, self.inner_width, style=FlowStyle.NOTE, is_right_to_left=self.is_right_to_left
        )
        self._add_links(flow.links())
        self._pieces.append(Piece(flow, SIDE, self._y))
        self._y += flow.height + 4
        if part.afterwards:
            self._add_text(part.afterwards, Role.NOTE, "ink")
        if part.how_to_check:
            self._add_text(framed_runs(_("How to check: {text}"), part.how_to_check), Role.SMALL, "soft")
        if question := part.fix_question():
            self._add_text(question, Role.SMALL, "ink")
        for fix in part.fixes():
            self._add_text(fix, Role.SMALL, "soft")
        if part.cards:
            runs: list[Run] = []
            for index, (card, title) in enumerate(part.cards):
                if index:
                    runs.append(Run(" · "))
                runs.append(Run(title, link=f"card:{card}"))
            self._add_text(framed_runs(_("Evidence: {text}"), runs), Role.SMALL, "soft")

    def _add_text(self, runs: tuple[Run, ...], role: Role, colour: str) -> None:
        marked = _set_in(runs, is_right_to_left=self.is_right_to_left)
        layout = BlockLayout(
            marked, role, self.appearance, self.inner_width, colour=colour, is_right_to_left=self.is_right_to_left
        )
        self._add_links(layout.links())
        self._pieces.append(Piece(layout, SIDE, self._y))
        self._y += layout.height + 3

    def _add_links(self, links: Iterable[tuple[Run, Sequence[QRectF]]]) -> None:
        for run, lines in links:
            placed = tuple(line.translated(SIDE, self._y) for line in lines)
            self._targets.append(Target(run.text, run.link or "", placed))

    def _add_quote(self, text: str, name: str, address: str) -> None:
        self._y += 4
        runs, width = (Run(text),), self.inner_width - 12
        layout = BlockLayout(
            runs, Role.QUOTE, self.appearance, width, colour="accent", is_right_to_left=self.is_right_to_left
        )
        x = SIDE if self.is_right_to_left else SIDE + 12
        self._pieces.append(Piece(layout, x, self._y, has_bar=True))
        self._targets.append(Target(name, address, (QRectF(SIDE, self._y, self.inner_width, layout.height),)))
        self._y += layout.height + 4


def _set_in(runs: Sequence[Run], *, is_right_to_left: bool) -> tuple[Run, ...]:
    """Runs of which the first may be words of the program that run the other way, such as the name of a field."""
    first, *others = runs
    words = first.text.rstrip()
    before, _words, after = with_own_stop(words, is_right_to_left=is_right_to_left).partition(words)
    space = first._replace(text=first.text[len(words) :])
    return tuple(run for run in (Run(before), first._replace(text=words), Run(after), space, *others) if run.text)


def _metrics(appearance: Appearance, role: Role) -> QFontMetricsF:
    return QFontMetricsF(appearance.scale.font(role))
