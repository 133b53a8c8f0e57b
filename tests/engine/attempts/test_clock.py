"""The computer's clock tells people the hour with its zone, and durations that never run backwards."""

from datetime import datetime

from media_literacy.engine.attempts.clock import SystemClock


def test_the_hour_has_its_offset_and_milliseconds():
    told = SystemClock().now()
    assert datetime.fromisoformat(told).utcoffset() is not None
    assert len(told.partition(".")[2].partition("+")[0].partition("-")[0]) == 3


def test_seconds_never_run_backwards():
    clock = SystemClock()
    seconds = [clock.monotonic() for _ in range(100)]
    assert seconds == sorted(seconds)
