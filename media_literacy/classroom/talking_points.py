"""The sentences that are worth talking about once all is revealed: where most of a class took one for its opposite."""

from collections.abc import Sequence

from media_literacy.classroom.session.views import ProjectedSentence
from media_literacy.lesson.model import Verdict

MOST = 3


def talking_points(sentences: Sequence[ProjectedSentence]) -> tuple[ProjectedSentence, ...]:
    """Three at most, the most misjudged first: problems that were passed over, and sound sentences that were marked."""
    misjudged = [sentence for sentence in sentences if _misjudged_share(sentence) > 0]
    return tuple(sorted(misjudged, key=_misjudged_share, reverse=True)[:MOST])


def _misjudged_share(sentence: ProjectedSentence) -> float:
    """Few count as none: the order must not tell how few."""
    readers = sentence.heat.readers
    if not (sentence.is_counted and sentence.is_revealed and readers):
        return 0.0
    marked_share = (sentence.heat.marked or 0) / readers
    return {Verdict.FLAG: 1 - marked_share, Verdict.FINE: marked_share}.get(sentence.verdict or Verdict.CHECK, 0.0)
