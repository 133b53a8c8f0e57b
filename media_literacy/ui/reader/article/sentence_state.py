"""How a sentence looks in each state: a line, a sign, a word and a colour, so that colour never stands alone."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from media_literacy.engine.grading import Outcome
from media_literacy.lesson.model import Verdict
from media_literacy.ui.widgets.state_signs import Sign


class Line(Enum):
    """How a sentence is underlined."""

    NONE = "none"
    WAVY = "wavy"
    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"


class SentenceState(StrEnum):
    """What the reader sees of a sentence; the last two are what its author sees, beside CHECK."""

    PLAIN = "plain"
    MARKED = "marked"
    HIT = "hit"
    MISS = "miss"
    FALSE_ALARM = "false_alarm"
    CHECK = "check"
    NOTED_FLAG = "noted_flag"
    NOTED_FINE = "noted_fine"


@dataclass(frozen=True, slots=True)
class StateStyle:
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
    SentenceState.CHECK: StateStyle(Line.DOUBLE, Sign.CHECK, "check", ""),
    SentenceState.NOTED_FLAG: StateStyle(Line.SOLID, Sign.FLAG, "missed", "missed_wash"),
    SentenceState.NOTED_FINE: StateStyle(Line.DOTTED, Sign.HOLDS, "holds", ""),
}

NOTED = {
    Verdict.FLAG: SentenceState.NOTED_FLAG,
    Verdict.CHECK: SentenceState.CHECK,
    Verdict.FINE: SentenceState.NOTED_FINE,
    None: SentenceState.PLAIN,
}
"""What an author sees of a sentence, by the verdict on it."""


def state_of(outcome: Outcome | None, *, is_marked: bool, has_check: bool) -> SentenceState:
    """What to show of a sentence: its outcome where it may be seen, else whether it is marked.

    `has_check` tells a Check note from a sentence without one: both come out as OPEN.
    """
    if outcome is Outcome.HIT:
        return SentenceState.HIT
    if outcome is Outcome.MISS:
        return SentenceState.MISS
    if outcome is Outcome.FALSE_ALARM:
        return SentenceState.FALSE_ALARM
    if outcome is Outcome.OPEN and has_check:
        return SentenceState.CHECK
    return SentenceState.MARKED if is_marked else SentenceState.PLAIN
