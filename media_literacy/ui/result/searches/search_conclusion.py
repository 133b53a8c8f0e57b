"""What the results come to, told after the judgement, and what those say that were left closed."""

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.search_events import SearchJudgement
from media_literacy.engine.wording.search_wording import judgement_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Hit, HitId, Search
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.state_signs import Sign


class SearchConclusion(QWidget):
    """Whether the judgement agrees with the author's, the author's words, and the results that were not opened."""

    def __init__(
        self,
        search: Search,
        judgement: SearchJudgement,
        opened: Collection[HitId],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._appearance, self._pictures, self._open_link = appearance, pictures, open_link
        self._column = plain_column(self)
        sign, colour = (Sign.HIT, "caught") if judgement.agrees else (Sign.CHECK, "check")
        words = judgement_words(judgement)
        self.verdict = SignedWords(sign, words, Role.NOTE_TITLE, appearance, self, colour=colour, before=26, after=6)
        self._column.addWidget(self.verdict)
        if search.conclusion:
            self._add_blocks((Block(BlockKind.PARAGRAPH, _as_sentence(search.conclusion)),), FlowStyle.TEXT)
        if judgement.author is not search.bearing:
            changed = _("The author has changed the answer to this search since you judged it.")
            self._column.addWidget(SetText(changed, Role.NOTE, appearance, self, colour="soft", before=6))
        self.left_closed: dict[HitId, SetText] = {}
        closed = [hit for hit in search.hits if hit.id not in opened]
        if closed:
            heading = _("What the results that you left closed say")
            self._column.addWidget(SetText(heading, Role.HEADING, appearance, self, before=24, after=2))
        for hit in closed:
            self._add_hit(hit)

    def _add_hit(self, hit: Hit) -> None:
        title = SetText(hit.title, Role.NOTE_TITLE, self._appearance, self, before=10)
        self._column.addWidget(title)
        self._column.addWidget(SetText(hit.site, Role.SMALL, self._appearance, self, colour="soft", after=4))
        self._add_blocks(hit.page, FlowStyle.NOTE)
        self.left_closed[hit.id] = title

    def _add_blocks(self, blocks: tuple[Block, ...], style: FlowStyle) -> None:
        self._column.addWidget(
            RichTextView(
                blocks, self._appearance, self, style=style, pictures=self._pictures, open_link=self._open_link
            )
        )


def _as_sentence(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The author's words, which go on after a colon, with a capital at their beginning."""
    first, *others = runs
    return (first if first.code else first._replace(text=capitalised(first.text)), *others)
