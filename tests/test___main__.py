"""A fault of the program itself is shown whole, and its words cannot steer the terminal."""

import threading

import pytest

from media_literacy.__main__ import show_bug, show_bug_of_thread


def shown(capsys: pytest.CaptureFixture[str]) -> str:
    output = capsys.readouterr().err
    assert "\x1b" not in output
    return output


def test_a_bug_is_shown_with_where_it_was_raised(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ValueError("a title with \x1b[2J in it")
    except ValueError as bug:
        show_bug(ValueError, bug, bug.__traceback__)

    output = shown(capsys)
    assert output.endswith("ValueError: a title with ␛[2J in it\n") and "test___main__.py" in output


def test_a_bug_of_a_thread_is_shown_in_the_same_way(capsys: pytest.CaptureFixture[str]) -> None:
    bug = ValueError("\x1b[2J")
    show_bug_of_thread(threading.ExceptHookArgs((ValueError, bug, None, None)))

    assert shown(capsys) == "ValueError: ␛[2J\n"
