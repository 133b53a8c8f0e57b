"""Whether the workshop shows the text as it is written in the file, as it was last chosen."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceChoice:
    """Asked when the page of a lesson is made, and told at each change."""

    is_shown: Callable[[], bool]
    keep: Callable[[bool], None]
