"""The console window on Windows: one that a double click opened closes with its program, with what was said in it."""

import ntpath
import sys
from collections.abc import Iterable

from launcher.places import say

_MOST_PROCESSES = 16
_MAY_ASK_NAME = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION


def keep_open() -> None:
    """Wait for a key press of the person when the window would close with us, before they could read anything."""
    if sys.platform == "win32" and is_ours_alone(_programs()):
        say("\nPress the Enter key to close this window.")
        try:
            input()
        except (EOFError, KeyboardInterrupt):
            pass


def is_ours_alone(programs: Iterable[str]) -> bool:
    """Whether nothing but Python lives in a console: neither a shell that goes on, nor what we cannot name."""
    names = [ntpath.basename(program).lower() for program in programs]
    return bool(names) and all(name.startswith("py") and name.endswith(".exe") for name in names)


def _programs() -> list[str]:
    """The programs whose console this is: the launcher `py.exe` that a double click starts, and ours."""
    assert sys.platform == "win32"
    import ctypes
    from ctypes import wintypes

    kernel = ctypes.WinDLL("kernel32")
    kernel.OpenProcess.restype = wintypes.HANDLE
    kernel.OpenProcess.argtypes = [wintypes.DWORD, wintypes.BOOL, wintypes.DWORD]
    kernel.CloseHandle.argtypes = [wintypes.HANDLE]
    kernel.QueryFullProcessImageNameW.argtypes = [
        wintypes.HANDLE,
        wintypes.DWORD,
        wintypes.LPWSTR,
        ctypes.POINTER(wintypes.DWORD),
    ]
    processes = (wintypes.DWORD * _MOST_PROCESSES)()
    count = kernel.GetConsoleProcessList(processes, _MOST_PROCESSES)
    if count > _MOST_PROCESSES:
        return []
    programs: list[str] = []
    for process in processes[:count]:
        handle = kernel.OpenProcess(_MAY_ASK_NAME, False, process)
        name = ctypes.create_unicode_buffer(1024)
        size = wintypes.DWORD(len(name))
        if handle:
            kernel.QueryFullProcessImageNameW(handle, 0, name, ctypes.byref(size))
            kernel.CloseHandle(handle)
        programs.append(name.value)
    return programs
