"""One program at a time mends and copies progress, where the file system can say so."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from media_literacy.files.locks import locked
from media_literacy.store.database.connection import BUSY_SECONDS

_NAME = "progress.lock"


@contextmanager
def alone(folder: Path, seconds: float = BUSY_SECONDS) -> Iterator[bool]:
    """Wait until no other program has this; the answer is False where nothing can be locked.

    Raises BlockingIOError when another one still has it after that many seconds.
    """
    with ExitStack() as held:
        try:
            held.enter_context(locked(folder / _NAME, seconds))
            is_alone = True
        except BlockingIOError:
            raise
        except OSError:
            is_alone = False
        yield is_alone
