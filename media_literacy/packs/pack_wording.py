"""What is said of a pack in words, in a window and in a terminal alike."""

from collections.abc import Mapping
from pathlib import Path

from media_literacy.i18n import ngettext
from media_literacy.lesson.occasions import Occasion


def occasion_words(occasions: Mapping[Occasion, tuple[Path, ...]]) -> str:
    """How many lessons are kept for certain times; empty where there are none."""
    count = sum(len(paths) for paths in occasions.values())
    if not count:
        return ""
    words = ngettext("{n} more for a certain time of the course", "{n} more for certain times of the course", count)
    return words.format(n=count)
