"""The program's entry: `media-literacy`, and `python -m media_literacy`."""

import sys
import threading
from io import TextIOWrapper

from media_literacy.app import run
from media_literacy.console import give_streams, log_early_bug, show_without_console

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

_has_console = True


def show_bug(kind: type[BaseException], problem: BaseException | None, trace: "TracebackType | None") -> None:
    """Show a fault of the program itself on the terminal; its words may come from a stranger's file."""
    import traceback

    from media_literacy.strings.hidden_characters import visible

    text = visible("".join(traceback.format_exception(kind, problem, trace)))
    if not _has_console:
        log_early_bug(text)
        show_without_console(text)
    sys.stderr.write(text)


def show_bug_of_thread(fault: threading.ExceptHookArgs) -> None:
    """The same for a fault in another thread."""
    show_bug(fault.exc_type, fault.exc_value, fault.exc_traceback)


def main() -> int:
    """Run the program with the arguments of the process, and give its exit code."""
    global _has_console
    _has_console = give_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # an article may hold signs that this terminal cannot show
    sys.excepthook = show_bug  # the window has a dialog in its place
    threading.excepthook = show_bug_of_thread
    return run(sys.argv[1:], has_console=_has_console)


if __name__ == "__main__":
    sys.exit(main())
