"""Work that may take a while: it tells its steps, stops when nobody wants it, and has an end."""

import pytest

from media_literacy.jobs import UNWATCHED, CancelledError, Job, Step, TimeLimitError


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def test_the_latest_step_can_be_read():
    job = Job()
    assert job.latest == Step()
    job.step("Reading lesson 2", 2, 10)
    assert job.latest == Step("Reading lesson 2", 2, 10)


def test_cancelled_work_stops_at_its_next_step():
    job = Job()
    job.cancel()
    assert job.is_cancelled
    with pytest.raises(CancelledError):
        job.step("Reading")


def test_work_within_its_budget_goes_on_and_beyond_it_stops():
    clock = Clock()
    job = Job(5.0, clock=clock)
    clock.now += 5.0
    job.check()
    assert job.overdue == 0.0
    clock.now += 0.01
    assert job.overdue == pytest.approx(0.01)
    with pytest.raises(TimeLimitError) as told:
        job.check()
    assert "5 seconds" in told.value.message and told.value.hint


def test_without_a_budget_there_is_no_end():
    assert UNWATCHED.overdue == 0.0
    UNWATCHED.check()
