"""Attempts that go on with one another are one try, and the first that was revealed stands."""

from dataclasses import dataclass

from each_row import each_row

from media_literacy.store.progress.tries import first_try, tries_of


@dataclass(frozen=True)
class Attempt:
    """What is asked of an attempt."""

    id: str
    continues: str = ""


def test_attempts_that_go_on_with_one_another_are_one_try_wherever_they_stand():
    attempts = [Attempt("a"), Attempt("b"), Attempt("c", "a"), Attempt("d", "c"), Attempt("e", "gone")]
    assert [[attempt.id for attempt in parts] for parts in tries_of(attempts)] == [["a", "c", "d"], ["b"], ["e"]]
    assert tries_of([]) == []


@each_row(
    ("revealed", "first"),
    [([False], 0), ([False, False], 1), ([True], 0), ([False, True, False], 1), ([True, True], 0)],
)
def test_the_first_that_was_revealed_is_the_first_try(revealed: list[bool], first: int):
    assert first_try(revealed) == first
