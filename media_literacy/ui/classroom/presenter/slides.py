"""What stands on the projector, as plain values: one slide at a time."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.text_blocks import Block
from media_literacy.ui.classroom.presenter.projected_article import ShownSentences
from media_literacy.ui.classroom.presenter.projected_note import ClassOpinion


class SlideKind(Enum):
    """What fills the projector."""

    JOINING = "joining"
    ARTICLE = "article"
    TEXT = "text"
    WORDS = "words"


class ShownNote(NamedTuple):
    """The one note that is shown, the revealed sentences that clash with its own, and what the class said of it."""

    sentence: SentenceId
    partners: tuple[SentenceId, ...] = ()
    opinion: ClassOpinion | None = None


class Slide(NamedTuple):
    """The line above, what fills the middle, and the line below.

    `paragraphs` are large words in the middle, `blocks` a text to scroll. `done` and `present` are how many of how
    many are done, where that is shown; `joined` is said below while the class gathers, `legend` beside the bars
    while no note stands there.
    """

    kind: SlideKind
    heading: str = ""
    paragraphs: Sequence[str] = ()
    blocks: Sequence[Block] = ()
    sentences: ShownSentences = ShownSentences()
    note: ShownNote | None = None
    legend: Sequence[str] = ()
    done: int = 0
    present: int = 0
    joined: str = ""
    time_left: str = ""
    is_eyes_up: bool = False
