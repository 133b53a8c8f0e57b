"""What comes after a lesson, for its debrief."""

from pathlib import Path
from typing import NamedTuple


class NextSteps(NamedTuple):
    """The next lesson by name and why it is next, empty where there is none, and whether a debrief was read before.

    A reason without a title says why there is none.
    """

    title: str = ""
    reason: str = ""
    path: Path | None = None
    has_read_debrief: bool = False
