"""What comes after a lesson, for its debrief."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class NextSteps:
    """The next lesson by name and why it is next, empty where there is none, and whether a debrief was read before."""

    title: str = ""
    reason: str = ""
    path: Path | None = None
    has_read_debrief: bool = False
