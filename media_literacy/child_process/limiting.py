"""How a child process binds itself to its limits before it touches what it was sent."""

import os
import signal
import sys

from media_literacy.child_process.process_limits import Limits

_PR_SET_PDEATHSIG = 1
_USUAL_MEMORY = 200 * 1024 * 1024


def die_with_parent() -> None:
    """Ask Linux to kill this process with the one that started it; elsewhere its closed pipe does."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    parent = os.getppid()
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def limit_self(limits: Limits) -> None:
    """Bind this process, from now on and for good."""
    if sys.platform == "win32":
        from media_literacy.child_process.windows_job import confine_self

        confine_self(limits)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):  # macOS takes the call, and does not keep to it
        _lower(resource.RLIMIT_AS, _memory_in_use() + limits.memory)
    _lower(resource.RLIMIT_FSIZE, 0)  # whoever only reads writes no files
    for number in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGPROF, signal.SIGALRM))
    # The default answer to these signals is death, which no loop in a library can put off.
    signal.setitimer(signal.ITIMER_PROF, limits.cpu_seconds)
    signal.setitimer(signal.ITIMER_REAL, limits.wall_seconds + 1)


def _lower(kind: int, wanted: int) -> None:
    import resource

    _soft, hard = resource.getrlimit(kind)
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    resource.setrlimit(kind, (wanted, wanted))


def _memory_in_use() -> int:
    """The address space that the program itself takes, in bytes: that much is nobody's fault."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:  # not mounted, as in some containers
        return _USUAL_MEMORY
