"""What stands below an article: other stories, comments, ways to follow. A line that opens it ends the article."""

import re
from collections.abc import Sequence

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.passage import Passage
from media_literacy.lesson.text_blocks import BlockKind

_LARGEST_TAIL = 0.35
_LONGEST_TEASER = 250
_ENDING = re.compile(
    r"(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:comment|reply)|post a comment|tell us what you think\W*|tags?"
    r"|(?:our )?latest (?:stories|news|articles|videos)|trending(?: (?:stories|now))?|most (?:read|popular|viewed)"
    r"|related (?:stories|articles|posts|news|content|topics|links)|recommended(?: for you)?|sponsored links"
    r"|you (?:may|might) (?:also )?(?:like|be interested in)|may also like|what to read next|read next"
    r"|kommentare|mehr zum thema|ähnliche artikel|commentaires|articles liés|sur le même sujet|comentarios"
    r"|noticias relacionadas|commenti|articoli correlati|関連記事|コメント|相关新闻|관련기사",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"more (?:in|from|on|about) .{1,40}|more (?:\w+ )?(?:stories|news|articles)(?: like this(?: one)?)?", re.IGNORECASE
)


def without_tail(passages: Sequence[Passage], dropped: DroppedContent) -> list[Passage]:
    """The passages up to the line that opens what stands below an article, if that is the smaller part."""
    total = left = sum(len(passage.text) for passage in passages)
    for at, passage in enumerate(passages):
        if at and left <= total * _LARGEST_TAIL and _opens_tail(passage, passages[at + 1 :]):
            dropped.count(DroppedKind.BOILERPLATE)
            return list(passages[:at])
        left -= len(passage.text)
    return list(passages)


def _opens_tail(passage: Passage, below: Sequence[Passage]) -> bool:
    """Whether a line opens the tail; “More about …” may also be a heading of the article, above longer text."""
    if passage.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH):
        return False
    line = passage.text.strip(" :：.…»›*_-")
    is_more = _MORE.fullmatch(line) is not None and all(len(other.text) <= _LONGEST_TEASER for other in below)
    return is_more or _ENDING.fullmatch(line) is not None
