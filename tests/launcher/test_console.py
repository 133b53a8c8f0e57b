"""Whether the console closes with us, by the programs that live in it."""

import sys

import pytest

from launcher import console

PYTHON, LAUNCHER = r"C:\Users\Ada\AppData\Local\Programs\Python\Python312\python.exe", r"C:\Windows\py.exe"


def test_a_console_without_a_shell_closes_with_its_program() -> None:
    for programs, is_ours in (
        ([PYTHON, LAUNCHER], True),
        ([PYTHON], True),
        ([PYTHON, LAUNCHER, r"C:\Windows\System32\cmd.exe"], False),
        ([PYTHON, r"C:\Program Files\PowerShell\7\pwsh.exe"], False),
        ([PYTHON, ""], False),  # one that we may not ask
        ([], False),  # there is no console
    ):
        assert console.is_ours_alone(programs) is is_ours, programs


def test_elsewhere_nobody_is_asked_for_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("builtins.input", lambda: pytest.fail("waited for a key"))
    console.keep_open()
