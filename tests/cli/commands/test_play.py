"""`play`: it ends politely, and nothing in it steers or colours the terminal."""

import io

from media_literacy.cli.main import run

TRUTH = "There is no such town."


def test_control_and_c_ends_politely(monkeypatch, lesson_file, capsys):
    class Interrupted(io.StringIO):
        def readline(self, *size: int) -> str:
            line = super().readline()
            if not line:
                raise KeyboardInterrupt
            return line

    monkeypatch.setattr("sys.stdin", Interrupted("g\n3\n"))
    assert run(["play", str(lesson_file)]) == 0
    assert TRUTH in capsys.readouterr().out


def test_nothing_in_an_article_steers_the_terminal(play, lesson_file):
    text = lesson_file.read_text("utf-8").replace("A secret report", "A \x1b[31msecret\x07 report")
    lesson_file.write_text(text, "utf-8")
    out = play(lesson_file, "g", "5")
    assert "\x1b" not in out
    assert "␛[31msecret␇ report" in out


def test_nothing_is_coloured(play, lesson_file, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in play(lesson_file, "g", "3", "done", "all")
