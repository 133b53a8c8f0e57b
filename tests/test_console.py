"""A start without a console has streams, and what would have stood in it is kept or shown."""

import ctypes
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from media_literacy.console import LOG_NAME, give_streams, log_early_bug, show_without_console


def test_streams_that_are_missing_lead_nowhere_and_others_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    assert give_streams()
    before = sys.stdout
    monkeypatch.setattr(sys, "stderr", None)
    assert not give_streams()
    print("nobody reads it", file=sys.stderr, flush=True)
    sys.stderr.close()
    assert sys.stdout is before


def test_a_bug_before_the_window_is_written_down(tmp_path: Path) -> None:
    for text in ("ValueError: one", "ValueError: two \udce9"):
        log_early_bug(text, tmp_path / "new")
    assert (tmp_path / "new" / LOG_NAME).read_text(encoding="utf-8") == "ValueError: one\nValueError: two ?\n"
    log_early_bug("lost", tmp_path / "new" / LOG_NAME)  # no folder can be made there: no second fault


def test_windows_shows_a_box_and_other_systems_none(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    user32 = SimpleNamespace(MessageBoxW=lambda _owner, text, _title, _icon: shown.append(text))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    show_without_console("There is no such file.", "win32")
    show_without_console("Not here.", "linux")
    assert shown == ["There is no such file."]
