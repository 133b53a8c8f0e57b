"""The stages of a lesson in a class, in their order, and what a teacher may set for all seats."""

from enum import StrEnum


class Stage(StrEnum):
    """Where the class is. Members stand in the order in which a lesson goes through them."""

    LOBBY = "lobby"
    CONTENT_NOTE = "content-note"
    READ = "read"
    MARK = "mark"
    SECOND_LOOK = "second-look"
    LOCKED = "locked"
    DISCUSS = "discuss"
    LEAVE_PAGE = "leave-page"
    DEBRIEF = "debrief"
    ENDED = "ended"

    def is_before(self, other: "Stage") -> bool:
        """Whether it comes before another one."""
        return _ORDER[self] < _ORDER[other]


_ORDER = {stage: place for place, stage in enumerate(Stage)}

MARKING = frozenset({Stage.MARK, Stage.SECOND_LOOK})
"""The stages that take marks."""


class ClassAid(StrEnum):
    """What seats may do beside marking: say why, say how sure they are, ask for a hint."""

    REASONS = "reasons"
    CONFIDENCE = "confidence"
    HINTS = "hints"
