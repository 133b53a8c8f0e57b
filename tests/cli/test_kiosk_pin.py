"""The PIN of the kiosk is asked for twice where somebody types, and read from a line where a script does."""

import io

import pytest

from media_literacy.cli import kiosk_pin
from media_literacy.cli.kiosk_pin import set_pin
from media_literacy.errors import AppError
from media_literacy.store.files.kiosk_pin import load_pin


class _Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def typed(monkeypatch):
    """What somebody types, one line for each question."""
    lines = []
    monkeypatch.setattr("sys.stdin", _Terminal())

    def answer(_question):
        if not lines:
            raise EOFError
        return lines.pop(0)

    monkeypatch.setattr(kiosk_pin, "getpass", answer)
    return lines


def test_the_same_pin_twice_is_kept(tmp_path, typed, capsys):
    typed += ["4711", "4711"]
    set_pin(tmp_path)
    pin = load_pin(tmp_path)
    assert pin is not None and pin.matches("4711")
    assert "PIN is set" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("lines", "words"),
    [(["4711", "4712"], "two different"), (["12"], "at least"), ([], "No PIN"), (["4711"], "No PIN")],
)
def test_nothing_changes_where_it_is_not_told_twice(tmp_path, typed, lines, words):
    typed += lines
    with pytest.raises(AppError, match=words):
        set_pin(tmp_path)
    assert load_pin(tmp_path) is None


def test_a_script_hands_over_one_line(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("open sesame\r\nmore\n"))
    set_pin(tmp_path)
    pin = load_pin(tmp_path)
    assert pin is not None and pin.matches("open sesame")
