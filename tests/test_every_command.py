"""Every command does what it must in the checkout; the same list is run in every way of being installed."""

import io
from pathlib import Path

import pytest
from every_command import CALLS, Answer, faults, make_input
from run_size import IS_LONG

from media_literacy.app import run
from media_literacy.cli.registry import all_commands
from media_literacy.i18n import LANGUAGE

USUAL = [call for call in CALLS if IS_LONG or call.row != "page"]
"""To cut the fonts for a page takes as long as all the rest; its own tests do so."""


@pytest.mark.usefixtures("qapp", "reads_here")
def test_every_command_prints_and_writes_what_it_must(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(LANGUAGE, "")  # whatever `--language` makes of it is taken back at the end
    make_input(tmp_path)

    def start(words: tuple[str, ...], typed: str) -> Answer:
        monkeypatch.delenv(LANGUAGE, raising=False)
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = run(["--data-dir", "data", *words])
        return Answer(code, "".join(capfd.readouterr()))

    assert [fault for _row, fault in faults(start, tmp_path, USUAL) if fault] == []


def test_no_command_is_left_out() -> None:
    assert {command.name for command in all_commands()} <= {call.row.partition(" ")[0] for call in CALLS}
