"""What is shown of a class: to its teacher, and on the projector."""

from enum import StrEnum
from typing import NamedTuple

from media_literacy.classroom.protocol.messages import SentenceHeat
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.lesson.model import KindId, Mode, Verdict

FEW = 3
"""Counts below it are shown as few: they would tell who it was."""


class HelpReason(StrEnum):
    """Why somebody may need help."""

    DISCONNECTED = "disconnected"
    NOTHING_SHOWN = "nothing-shown"
    ALL_HINTS = "all-hints"


class SeatView(NamedTuple):
    """One seat as its teacher sees it. `person` is who sits there, where the teacher said so.

    `shown` and `marks` are how many sentences were read and marked, `reasons` how many marks have a reason.
    `last_heard` is a moment of the host's clock; None before anything was heard since the host was started.
    """

    number: int
    name: str
    person: str = ""
    is_browser: bool = False
    is_connected: bool = False
    awaits_admission: bool = False
    is_released: bool = False
    shown: int = 0
    marks: int = 0
    reasons: int = 0
    has_committed: bool = False
    refused: int = 0
    last_heard: float | None = None
    needs_help: HelpReason | None = None
    has_left: bool = False
    has_made_up_name: bool = False


class OwnWords(NamedTuple):
    """A reason in free words."""

    seat: int
    text: str
    is_released: bool = False


class SentenceView(NamedTuple):
    """One sentence as its teacher sees it: `marked` of `readers`, with exact counts."""

    number: int
    readers: int = 0
    marked: int = 0
    kinds: tuple[tuple[KindId, int], ...] = ()
    own_words: tuple[OwnWords, ...] = ()
    verdict: Verdict | None = None
    has_notes: bool = False
    is_revealed: bool = False


class ClassView(NamedTuple):
    """Everything for the teacher's page.

    `next_reveal` is the next sentence with a note, `shown` the one on the projector. `forward` and `back` are where the
    teacher may go; None where there is no way. `crowd` are the seats that came from one address, where they are many.
    """

    stage: Stage
    mode: Mode = Mode.INVESTIGATE
    aids: tuple[ClassAid, ...] = ()
    eyes_up: bool = False
    seconds_left: float | None = None
    is_locked: bool = False
    can_set_mode: bool = True
    forward: Stage | None = None
    back: Stage | None = None
    seats: tuple[SeatView, ...] = ()
    sentences: tuple[SentenceView, ...] = ()
    revealed: tuple[int, ...] = ()
    next_reveal: int | None = None
    shown: int | None = None
    crowd: tuple[int, ...] = ()


class ProjectedSentence(NamedTuple):
    """One sentence on the projector. Before it is revealed nothing tells how it counts.

    Where hands are raised, only those are counted that were asked about.
    """

    number: int
    heat: SentenceHeat = SentenceHeat()
    is_revealed: bool = False
    verdict: Verdict | None = None
    clashes: tuple[int, ...] = ()
    is_counted: bool = True


class ClassResult(NamedTuple):
    """What the class came to: each learner's sentences added up, as `engine.results.grading` counts them."""

    learners: int
    sound: int
    left_alone: int
    problems: int
    caught: int


class ProjectedView(NamedTuple):
    """Everything for the projector: no names. `heat` of sentences stands there from LOCKED on.

    `result` is None until all is revealed, and for fewer than three learners.
    """

    stage: Stage
    mode: Mode = Mode.INVESTIGATE
    eyes_up: bool = False
    seconds_left: float | None = None
    seats: int = 0
    done: int = 0
    sentences: tuple[ProjectedSentence, ...] = ()
    revealed: tuple[int, ...] = ()
    shown: int | None = None
    result: ClassResult | None = None
