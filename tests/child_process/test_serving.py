"""The child's side of the conversation: a byte once it is there, then lengths and contents."""

import os
from collections.abc import Callable

import pytest

from media_literacy.child_process import serving
from media_literacy.child_process.process_limits import Limits

LIMITS = Limits(cpu_seconds=1.0, wall_seconds=1.0, memory=1, answer=1)


class Ended(BaseException):
    """The process would be gone now."""


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch):
    """Serves a request in this process: the bytes that were answered, and the exit code."""
    monkeypatch.setattr(serving, "die_with_parent", lambda: None)
    monkeypatch.setattr(serving, "limit_self", lambda _limits: None)
    monkeypatch.setattr(serving, "_end_with_parent", lambda: None)

    def leave(code: int) -> None:
        raise Ended(code)

    def serving_of(request: bytes, work: Callable[[bytes], bytes]) -> tuple[bytes, int]:
        answered = bytearray()
        left = [request[:9], request[9:]] if len(request) > 9 else [request]
        pieces = [piece for piece in left if piece]

        def read(_handle: int, size: int) -> bytes:
            if not pieces:
                return b""
            piece, pieces[0] = pieces[0][:size], pieces[0][size:]
            if not pieces[0]:
                del pieces[0]
            return piece

        def write(_handle: int, data: memoryview) -> int:
            answered.extend(data[:3])  # a pipe takes what it has room for
            return min(len(data), 3)

        with monkeypatch.context() as patch:
            patch.setattr(os, "_exit", leave)
            patch.setattr(os, "read", read)
            patch.setattr(os, "write", write)
            with pytest.raises(Ended) as ended:
                serving.serve(work, LIMITS)
        return bytes(answered), ended.value.args[0]

    return serving_of


def framed(data: bytes) -> bytes:
    return len(data).to_bytes(8, "big") + data


def test_a_request_is_answered_with_what_the_work_makes_of_it(serve):
    assert serve(framed(b"hello"), bytes.upper) == (b"r" + framed(b"HELLO"), 0)
    assert serve(framed(b""), bytes.upper) == (b"r" + framed(b""), 0)


@pytest.mark.parametrize(("fault", "code"), [(MemoryError, 3), (BrokenPipeError, 1), (ZeroDivisionError, 1)])
def test_work_that_fails_has_an_exit_code_and_no_answer(serve, capsys, fault, code):
    def fail(_request: bytes) -> bytes:
        raise fault

    assert serve(framed(b"hello"), fail) == (b"r", code)
    assert ("ZeroDivisionError" in capsys.readouterr().err) == (fault is ZeroDivisionError)


def test_a_request_that_breaks_off_ends_the_child(serve):
    assert serve(framed(b"hello")[:-1], bytes.upper) == (b"r", 1)
