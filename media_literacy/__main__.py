"""The program's entry: `media-literacy`, and `python -m media_literacy`."""

import sys
import threading
from io import TextIOWrapper

from media_literacy.app import run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType


def show_bug(kind: type[BaseException], problem: BaseException | None, trace: "TracebackType | None") -> None:
    """Show a fault of the program itself on the terminal; its words may come from a stranger's file."""
    import traceback

    from media_literacy.strings.hidden_characters import visible

    sys.stderr.write(visible("".join(traceback.format_exception(kind, problem, trace))))


def show_bug_of_thread(fault: threading.ExceptHookArgs) -> None:
    """The same for a fault in another thread."""
    show_bug(fault.exc_type, fault.exc_value, fault.exc_traceback)


def main() -> int:
    """Run the program with the arguments of the process, and give its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a program without a console has none
            stream.reconfigure(errors="replace")  # an article may hold signs that this terminal cannot show
    sys.excepthook = show_bug  # the window has a dialog in its place
    threading.excepthook = show_bug_of_thread
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
