"""The words after `run.py`: what stands in the way is told with a way out."""

import pytest

from launcher import command, environment


@pytest.mark.parametrize("problem", [PermissionError(13, "Permission denied"), OSError(30, "Read-only file system")])
def test_a_folder_that_may_not_be_written_to_is_told_with_a_way_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], problem: OSError
) -> None:
    def set_up(_name: str, _wheelhouse: str | None) -> None:
        raise problem

    monkeypatch.setattr(environment, "is_ready", lambda _name: False)
    monkeypatch.setattr(environment, "set_up", set_up)

    assert command.main(["--version"]) == 2
    assert "Copy it to a place of your\nown" in capsys.readouterr().err
