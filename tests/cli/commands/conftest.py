"""Commands about packs, called with answers."""

from pathlib import Path

import pytest
from cli.commands.calling import Call


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    monkeypatch.setenv("COLUMNS", "80")
    return Call(tmp_path / "data", monkeypatch, capsys)
