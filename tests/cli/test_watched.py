"""Long work in a terminal: one line that changes, and goes."""

import io
from types import SimpleNamespace

import pytest

from media_literacy.cli import output, watched
from media_literacy.cli.watched import WatchedJob
from media_literacy.jobs import TimeLimitError


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def terminal(monkeypatch):
    made = Terminal()
    monkeypatch.setattr(output, "sys", SimpleNamespace(stderr=made))  # pytest puts its own into `sys` again
    return made


@pytest.fixture
def at_once(monkeypatch):
    monkeypatch.setattr(watched, "_FIRST_AFTER", 0.0)
    monkeypatch.setattr(watched, "_NEXT_AFTER", 0.0)


def test_steps_are_shown_in_one_line_which_goes(terminal, at_once):
    with WatchedJob() as job:
        job.step("Reading lesson 1 of 995…")
        job.step("Done soon…")
    said = terminal.getvalue()
    assert "\n" not in said and said.endswith("\r" + " " * len("Done soon…") + "\r")
    assert "\rDone soon…" in said


def test_what_is_quick_shows_nothing(terminal):
    with WatchedJob() as job:
        job.step("Reading lesson 1 of 995…")
    assert terminal.getvalue() == ""


def test_nothing_is_written_where_no_terminal_is(monkeypatch, at_once):
    made = io.StringIO()
    monkeypatch.setattr(output, "sys", SimpleNamespace(stderr=made))  # pytest puts its own into `sys` again
    with WatchedJob() as job:
        job.step("Reading lesson 1 of 995…")
    assert made.getvalue() == ""


def test_a_step_can_not_steer_the_terminal(terminal, at_once):
    with WatchedJob() as job:
        job.step("\x1b[2J a\nb")
    assert "\x1b" not in terminal.getvalue() and "\n" not in terminal.getvalue()


def test_the_line_goes_as_well_when_the_work_fails(terminal, at_once):
    with pytest.raises(TimeLimitError), WatchedJob(-1.0) as job:
        job.step("Reading")
    with WatchedJob() as job:
        job.step("Reading")
        assert terminal.getvalue() == "Reading"
    assert terminal.getvalue().endswith("\r")


def test_steps_are_shown_from_half_a_second_on_and_five_times_a_second(terminal, monkeypatch):
    moment = [100.0]
    monkeypatch.setattr(watched, "time", SimpleNamespace(monotonic=lambda: moment[0]))
    shown = []
    monkeypatch.setattr(watched, "show_step", shown.append)
    job = WatchedJob()
    for seconds in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        moment[0] = 100.0 + seconds + 1e-9
        job.step(str(seconds))
    assert shown == ["0.5", "0.7", "0.9"]


def test_after_ten_minutes_it_is_given_up(monkeypatch):
    budgets = []
    monkeypatch.setattr(watched.Job, "__init__", lambda _job, seconds: budgets.append(seconds))
    WatchedJob()
    assert budgets == [600.0]
