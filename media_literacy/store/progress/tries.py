"""Which attempts at a lesson are one try, and which try is the first."""

from collections.abc import Sequence
from typing import Protocol, TypeVar


class _Attempt(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def continues(self) -> str: ...


A = TypeVar("A", bound=_Attempt)


def tries_of(attempts: Sequence[A]) -> list[list[A]]:
    """Attempts that go on with one another are one try: their lesson was edited on the way."""
    tries: list[list[A]] = []
    by_id: dict[str, list[A]] = {}
    for attempt in attempts:
        if attempt.continues in by_id:
            by_id[attempt.id] = by_id[attempt.continues]
            by_id[attempt.id].append(attempt)
        else:
            by_id[attempt.id] = [attempt]
            tries.append(by_id[attempt.id])
    return tries


def first_try(were_revealed: Sequence[bool]) -> int:
    """The place of the first try that came to its reveal, or of the last where none did. What follows is practice."""
    return were_revealed.index(True) if True in were_revealed else len(were_revealed) - 1
