"""Numbers that somebody types to choose something."""

from collections.abc import Sequence
from typing import TypeVar

ChoiceT = TypeVar("ChoiceT")
_MOST_DIGITS = 8
"""Python refuses to read a number of thousands of digits, and nothing has that many choices."""


def chosen(answer: str, choices: Sequence[ChoiceT]) -> ChoiceT | None:
    """The choice of that number, counted from 1; None for anything else."""
    if answer.isdecimal() and len(answer) <= _MOST_DIGITS and 1 <= int(answer) <= len(choices):
        return choices[int(answer) - 1]
    return None
