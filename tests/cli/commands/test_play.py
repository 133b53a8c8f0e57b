"""`play`: it ends politely, and nothing in it steers or colours the terminal."""

import io
from contextlib import closing

from media_literacy.cli.main import run
from media_literacy.store.learners.learner_folders import LearnerFolders
from media_literacy.store.progress.progress_store import ProgressStore

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


def test_each_learner_goes_on_with_their_own_and_a_guest_leaves_nothing(lesson_file, tmp_path, monkeypatch, capsys):
    folder = tmp_path / "data"

    def play(*options: str) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO("g\n3\nq\n"))
        assert run(["play", *options, str(lesson_file)], folder) == 0
        return capsys.readouterr().out

    ada = LearnerFolders(folder).create("Ada")
    assert "begun this lesson before" not in play("--learner", "ada")
    before = sorted(path.name for path in folder.rglob("*"))
    guests = play("--guest")
    assert TRUTH in guests and "begun this lesson before" not in guests
    assert sorted(path.name for path in folder.rglob("*")) == before
    with closing(ProgressStore.open(ada.folder, create=False)) as store:
        assert len(store.all_attempts()) == 1
    assert "begun this lesson before" in play() or "first try" in play()
    assert run(["play", "--learner", "Eve", str(lesson_file)], folder) == 2
    assert "no learner called “Eve”" in capsys.readouterr().err
