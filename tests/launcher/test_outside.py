"""What `run.py test` hands to pytest: the usual tests, other examples, or a suite from outside."""

import sys
from pathlib import Path

import pytest

from launcher import apart_environment, command, environment, npm, outside, system

CHECKOUT = Path(__file__).parents[2]
IN_PARALLEL = list(command.IN_PARALLEL)


class Calls:
    """What was asked of the computer, and what pytest was called with."""

    def __init__(self) -> None:
        self.packages: list[str] = []
        self.pytest: list[str] = []
        self.extras: list[str] = []


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    calls = Calls()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "require_for_tests", lambda more, _wheelhouse: calls.packages.extend(more))
    monkeypatch.setattr(command, "_ensure", lambda _name, _wheelhouse: None)
    monkeypatch.setattr(environment, "add", lambda name, _wheelhouse: calls.extras.append(name))
    monkeypatch.setattr(command, "_become", lambda words: calls.pytest.extend(words[2:]) or 0)
    monkeypatch.setitem(outside.SUITES, "ears", outside.Suite("what is heard", "tests/outside/ears", lambda: ["xvfb"]))
    monkeypatch.chdir(CHECKOUT)
    return calls


@pytest.mark.parametrize(
    ("words", "handed_on"),
    [
        ([], IN_PARALLEL),
        (["-x", "tests/engine"], ["-x", "tests/engine"]),
        (["--random"], [command.RANDOM, *IN_PARALLEL]),
        (["--random", "tests/engine"], [command.RANDOM, "tests/engine"]),
    ],
)
def test_the_usual_tests_need_no_tools_of_their_own(calls: Calls, words: list[str], handed_on: list[str]) -> None:
    assert command.main(["test", *words]) == 0

    assert calls.pytest == handed_on
    assert calls.packages == []


@pytest.mark.parametrize("words", [["--outside", "ears"], ["--outside=ears"]])
def test_a_suite_from_outside_asks_for_its_tools_and_is_run_alone(calls: Calls, words: list[str]) -> None:
    assert command.main(["test", *words, "-k", "hint"]) == 0

    assert calls.pytest == ["tests/outside/ears", "-k", "hint"]
    assert calls.packages == ["xvfb"] and calls.extras == []


def test_a_suite_has_its_own_wheels_added(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    suite = outside.Suite("what is said", "tests/outside/voice", list, extras=("read-aloud",))
    monkeypatch.setitem(outside.SUITES, "voice", suite)

    assert command.main(["test", "--outside", "voice"]) == 0
    assert calls.extras == ["read-aloud"]


def test_a_suite_has_its_packages_from_npm_added(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    suite = outside.Suite("what is seen", "tests/outside/browsers", list, npm="browsers")
    monkeypatch.setitem(outside.SUITES, "browsers", suite)
    installed: list[str] = []
    monkeypatch.setattr(npm, "install", installed.append)

    assert command.main(["test", "--outside", "browsers"]) == 0
    assert installed == ["browsers"]


def test_a_suite_has_programs_of_others_in_environments_of_their_own(
    calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite = outside.Suite("what is kept", "tests/outside/records", list, apart=("record-store",))
    monkeypatch.setitem(outside.SUITES, "records", suite)
    installed: list[str] = []
    monkeypatch.setattr(apart_environment, "install", lambda pins, _wheelhouse: installed.append(pins))

    assert command.main(["test", "--outside", "records"]) == 0
    assert installed == ["record-store"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--outside", "nose"], "There are no tests called “nose”."),
        (["--outside"], "“--outside” needs a name."),
        (["--outside="], "“--outside” needs a name."),
    ],
)
def test_an_unknown_suite_is_answered_with_the_list(
    calls: Calls, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert command.main(["test", *words]) == 2

    output = capsys.readouterr().err
    assert said in output and "ears what is heard" in " ".join(output.split())
    assert calls.pytest == []


def test_other_systems_are_told_that_a_suite_is_not_for_them(
    calls: Calls, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    assert command.main(["test", "--outside", "ears"]) == 2
    assert "“ears” run on Linux alone" in capsys.readouterr().err


def test_every_suite_has_its_folder_of_tests() -> None:
    folders = {path.name for path in (CHECKOUT / "tests" / "outside").iterdir() if any(path.glob("test_*.py"))}

    assert folders == set(outside.SUITES)
    assert all(Path(suite.tests).name == name for name, suite in outside.SUITES.items())


def test_the_usual_tests_collect_nothing_from_outside(pytestconfig: pytest.Config) -> None:
    assert "tests/outside" in pytestconfig.getini("norecursedirs")
