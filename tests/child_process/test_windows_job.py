"""What Windows is told has the layout and the numbers that it takes; it cannot be tried here."""

import ctypes
import sys

from media_literacy.child_process.process_limits import Limits
from media_literacy.child_process.windows_job import ExtendedLimits, confine_self, extended_limits

LIMITS = Limits(cpu_seconds=1.5, wall_seconds=8.0, memory=300_000_000, answer=1)


def test_the_limits_have_the_size_of_windows_own() -> None:
    assert ctypes.sizeof(ExtendedLimits) == (144 if ctypes.sizeof(ctypes.c_void_p) == 8 else 112)


def test_time_counts_in_ticks_and_from_now_on() -> None:
    before = extended_limits(LIMITS).BasicLimitInformation.PerProcessUserTimeLimit
    sum(range(3_000_000))
    after = extended_limits(LIMITS).BasicLimitInformation.PerProcessUserTimeLimit
    assert 15_000_000 <= before < after


def test_each_limit_that_is_set_is_also_switched_on() -> None:
    limits = extended_limits(LIMITS)
    assert limits.BasicLimitInformation.LimitFlags == 0x2 | 0x8 | 0x100
    assert limits.BasicLimitInformation.ActiveProcessLimit == 1
    assert limits.ProcessMemoryLimit > LIMITS.memory


def test_other_systems_are_left_alone() -> None:
    assert sys.platform == "win32" or not confine_self(LIMITS)
