"""An attempt that is not there is told in words."""

from media_literacy.errors import StoreError
from media_literacy.store.progress.unknown_attempt import UnknownAttemptError


def test_it_says_what_happened_and_what_to_do():
    problem = UnknownAttemptError()
    assert isinstance(problem, StoreError)
    assert "no longer kept" in problem.message and "again" in problem.hint
