"""What a teacher settles before a class begins."""

from typing import NamedTuple

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.protocol.stages import ClassAid
from media_literacy.lesson.model import Mode


class ClassPlan(NamedTuple):
    """`names` are those of a roster; without one they are made up. With `has_network` off, hands are raised.

    `roster` is the id of the class that has the lesson, also where hands are raised; empty where nobody said. With
    `new_class` the names are kept as a class that is called so, and has the lesson.
    """

    has_network: bool = True
    names: tuple[str, ...] = ()
    roster: str = ""
    new_class: str = ""
    lets_browsers_in: bool = False
    admits_each: bool = False
    mode: Mode = Mode.INVESTIGATE
    aids: tuple[ClassAid, ...] = (ClassAid.REASONS, ClassAid.CONFIDENCE)


def read_names(text: str) -> tuple[str, ...]:
    """Names as they were typed or pasted: one a line, each once, without what lists put before them."""
    lines = (" ".join(line.strip().lstrip("-•*").split()) for line in text.splitlines())
    return tuple(dict.fromkeys(line[: limits.LONGEST_NAME] for line in lines if line))[: limits.SEATS]
