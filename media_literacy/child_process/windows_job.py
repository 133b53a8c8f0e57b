"""A job object of Windows: the process in it may use so much memory and time.

Not tried on Windows yet. Where the system refuses any of it, the limit of time that the parent keeps still holds.
"""

import ctypes
import sys
import time

from media_literacy.child_process.process_limits import Limits

TIME_IS_UP = 1816
"""The exit code that Windows gives to a process whose time in a job is over: ERROR_NOT_ENOUGH_QUOTA."""

_EXTENDED_LIMITS = 9
_PROCESS_TIME, _PROCESS_COUNT, _PROCESS_MEMORY = 0x2, 0x8, 0x100
_START_MEMORY = 200 * 1024 * 1024
_TICKS_A_SECOND = 10_000_000

# Fixed sizes: on other systems, where the layout is tested, ctypes’ names of Windows types have other ones.
_DWORD, _LARGE, _SIZE, _COUNT = ctypes.c_uint32, ctypes.c_int64, ctypes.c_size_t, ctypes.c_uint64


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", _LARGE),
        ("PerJobUserTimeLimit", _LARGE),
        ("LimitFlags", _DWORD),
        ("MinimumWorkingSetSize", _SIZE),
        ("MaximumWorkingSetSize", _SIZE),
        ("ActiveProcessLimit", _DWORD),
        ("Affinity", _SIZE),
        ("PriorityClass", _DWORD),
        ("SchedulingClass", _DWORD),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", _COUNT * 6),
        ("ProcessMemoryLimit", _SIZE),
        ("JobMemoryLimit", _SIZE),
        ("PeakProcessMemoryUsed", _SIZE),
        ("PeakJobMemoryUsed", _SIZE),
    )


def extended_limits(limits: Limits) -> ExtendedLimits:
    """The limits as Windows takes them: counted from the start of the process, so with what that itself took."""
    wanted = ExtendedLimits()
    wanted.BasicLimitInformation.LimitFlags = _PROCESS_TIME | _PROCESS_COUNT | _PROCESS_MEMORY
    wanted.BasicLimitInformation.ActiveProcessLimit = 1
    seconds = time.process_time() + limits.cpu_seconds
    wanted.BasicLimitInformation.PerProcessUserTimeLimit = int(seconds * _TICKS_A_SECOND)
    wanted.ProcessMemoryLimit = limits.memory + _START_MEMORY
    return wanted


def confine_self(limits: Limits) -> bool:
    """Put this process into a job object of its own for good; False where Windows refuses that.

    It does so itself, because the `python.exe` of a virtual environment, which its parent knows, only starts another.
    """
    if sys.platform != "win32":
        return False
    kernel = ctypes.WinDLL("kernel32")
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
    kernel.SetInformationJobObject.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, _DWORD)
    kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    job = kernel.CreateJobObjectW(None, None)  # never closed: it lives as long as this process
    wanted = extended_limits(limits)
    return bool(
        job
        and kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(wanted), ctypes.sizeof(wanted))
        and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
    )
