"""What `run.py` says while it sets up."""

import pytest

from launcher.places import say


def test_signs_that_steer_a_terminal_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    say("\nIn “/home/a\x1b[2J\u202eb\U000e0041\udce9/zwölf”.")
    assert capsys.readouterr().err == "\nIn “/home/a\\x1b[2J\\u202eb\\U000e0041\\udce9/zwölf”.\n"
