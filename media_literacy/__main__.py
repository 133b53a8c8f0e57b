"""The program's entry: `media-literacy`, and `python -m media_literacy`."""

import sys
from io import TextIOWrapper

from media_literacy.app import run


def main() -> int:
    """Run the program with the arguments of the process, and give its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a program without a console has none
            stream.reconfigure(errors="replace")  # an article may hold signs that this terminal cannot show
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
