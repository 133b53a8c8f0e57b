"""Commands about packs, called with answers."""

import io
import json
from pathlib import Path

import pytest

from media_literacy.cli.main import run


class Call:
    """Runs a command with answers, and holds its exit code and what it printed."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._monkeypatch, self._capsys = folder, monkeypatch, capsys

    def __call__(self, *words: str | Path, answers: str = "", code: int = 0) -> str:
        self._monkeypatch.setattr("sys.stdin", io.StringIO(answers))
        assert run([str(word) for word in words], self._folder) == code
        self.printed = self._capsys.readouterr()
        return self.printed.out


def versions(call: Call) -> dict[str, str]:
    return {entry["id"]: entry["version"] for entry in json.loads(call("packs", "--json"))}
