"""How a sentence looks in each state: a line, a sign, a word and a colour, so that colour never stands alone."""

from enum import Enum, StrEnum
from typing import NamedTuple

from media_literacy.engine.results.grading import Judgement, Outcome
from media_literacy.lesson.model import Sentence, Verdict
from media_literacy.ui.widgets.state_signs import Sign


class Line(Enum):
    """How a sentence is underlined."""

    NONE = "none"
    WAVY = "wavy"
    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"
    DASH_DOT = "dash_dot"


class SentenceState(StrEnum):
    """What the reader sees of a sentence; the last two are what its author sees, beside CHECK."""

    PLAIN = "plain"
    MARKED = "marked"
    HIT = "hit"
    MISS = "miss"
    FALSE_ALARM = "false_alarm"
    LEFT_ALONE = "left_alone"
    NOT_COUNTED = "not_counted"
    CHECK = "check"
    NOTED_FLAG = "noted_flag"
    NOTED_FINE = "noted_fine"


class StateStyle(NamedTuple):
    """Line, sign, and the roles of the colours in the theme; an empty wash leaves the paper as it is."""

    line: Line
    sign: Sign | None
    colour: str
    wash: str


STYLES = {
    SentenceState.PLAIN: StateStyle(Line.NONE, None, "ink", ""),
    SentenceState.MARKED: StateStyle(Line.WAVY, Sign.MARKED, "marked", "marked_wash"),
    SentenceState.HIT: StateStyle(Line.SOLID, Sign.HIT, "caught", "caught_wash"),
    SentenceState.MISS: StateStyle(Line.DASHED, Sign.MISS, "missed", ""),
    SentenceState.FALSE_ALARM: StateStyle(Line.DOTTED, Sign.HOLDS, "holds", ""),
    SentenceState.LEFT_ALONE: StateStyle(Line.NONE, Sign.LEFT_ALONE, "caught", ""),
    SentenceState.NOT_COUNTED: StateStyle(Line.DASH_DOT, Sign.NOT_COUNTED, "soft", ""),
    SentenceState.CHECK: StateStyle(Line.DOUBLE, Sign.CHECK, "check", ""),
    SentenceState.NOTED_FLAG: StateStyle(Line.SOLID, Sign.FLAG, "missed", "missed_wash"),
    SentenceState.NOTED_FINE: StateStyle(Line.DOTTED, Sign.LEFT_ALONE, "holds", ""),
}

NOTED = {
    Verdict.FLAG: SentenceState.NOTED_FLAG,
    Verdict.CHECK: SentenceState.CHECK,
    Verdict.FINE: SentenceState.NOTED_FINE,
    None: SentenceState.PLAIN,
}
"""What an author sees of a sentence, by the verdict on it."""


_OF_OUTCOMES = {
    Outcome.HIT: SentenceState.HIT,
    Outcome.MISS: SentenceState.MISS,
    Outcome.FALSE_ALARM: SentenceState.FALSE_ALARM,
    Outcome.LEFT_ALONE: SentenceState.LEFT_ALONE,
}


def state_of(judgement: Judgement, sentence: Sentence) -> SentenceState:
    """What to show of a sentence, on the page and in the result: its outcome where it may be seen, else its mark."""
    if judgement.exclusion is not None:
        return SentenceState.NOT_COUNTED
    if judgement.outcome is not None and judgement.outcome in _OF_OUTCOMES:
        return _OF_OUTCOMES[judgement.outcome]
    if judgement.outcome is Outcome.OPEN and sentence.verdict is Verdict.CHECK:
        return SentenceState.CHECK
    return SentenceState.MARKED if judgement.is_marked else SentenceState.PLAIN
