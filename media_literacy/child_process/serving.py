"""The child's side: one request is read, worked on within limits, and answered.

Both sides speak in the same way: eight bytes with the length, then so many bytes. Before that the child says one byte,
once it is started, so that a slow start is not taken for slow work.
"""

import os
import threading
import traceback
from collections.abc import Callable
from typing import NoReturn

from media_literacy.child_process.limiting import die_with_parent, limit_self
from media_literacy.child_process.process_limits import Limits

READY = b"r"
LENGTH_BYTES = 8
OUT_OF_MEMORY = 3
"""The exit code of a child that ran into its limit of memory."""

_STDIN, _STDOUT = 0, 1
_PIECE = 1 << 16


def serve(work: Callable[[bytes], bytes], limits: Limits) -> NoReturn:
    """Answer one request with what `work` makes of it, and end. It never outlives the process that asked."""
    die_with_parent()
    limit_self(limits)
    try:
        _write(READY)
        request = _read(int.from_bytes(_read(LENGTH_BYTES), "big"))
        threading.Thread(target=_end_with_parent, daemon=True).start()
        answer = work(request)
        _write(len(answer).to_bytes(LENGTH_BYTES, "big") + answer)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BrokenPipeError:  # nobody listens any more
        os._exit(1)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)  # there is nothing to tidy up, and a waiting thread must not keep it


def _end_with_parent() -> None:
    """The pipe to this process is kept open for as long as the parent lives."""
    os.read(_STDIN, 1)
    os._exit(1)


def _read(size: int) -> bytes:
    pieces: list[bytes] = []
    while size:
        piece = os.read(_STDIN, min(size, _PIECE))
        if not piece:
            os._exit(1)
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _write(data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(_STDOUT, view) :]
