"""What a child process may use."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds of processor time and of waiting, and bytes of memory, all counted from when the work begins.

    `answer` is the most bytes that are taken of what the child says.
    """

    cpu_seconds: float
    wall_seconds: float
    memory: int
    answer: int
