"""What all tests share: a screen in memory that looks the same everywhere, and rules for the build machine."""

import gc
import os
import signal
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

# Before anything imports Qt: it reads these once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ.pop("QT_STYLE_OVERRIDE", None)

import pytest
from file_shares import TESTS, SharedOut, files_of_tests, shares
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from media_literacy.desktop import STARTED_AS
from media_literacy.i18n import use_language
from media_literacy.ui.window.garbage_collection import collect_what_is_due

if TYPE_CHECKING:
    from xdist.workermanage import WorkerController

# Whatever this computer prefers: else each program that a test starts compiles our modules anew, and pytest all tests.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

PATIENCE_MILLISECONDS = 30_000
ON_THE_BUILD_MACHINE = os.environ.get("CI", "").lower() not in ("", "0", "false")

# The same examples every time, and no deadline: a busy machine is no fault of the code. `--random` takes more, others.
settings.register_profile("random", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", settings.get_profile("random"), derandomize=True, max_examples=25)
settings.load_profile("same")


def pytest_sessionstart() -> None:
    """Programs that tests start can be interrupted, also when the tests were started in the background of a script."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _are_shared_out(config: pytest.Config) -> bool:
    """Several processes run all tests, where each needs to read its share of the files only.

    Whoever came for one that crashed would not know its share, so none may.
    """
    is_asked_for = config.getoption("dist", "no") == "loadfile" and config.getoption("maxworkerrestart", None) == "0"
    return is_asked_for and config.args == config.getini("testpaths")


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: "WorkerController") -> None:
    """In the process that starts the others."""
    if _are_shared_out(node.config):
        count, number = node.workerinput["workercount"], int(node.workerinput["workerid"][2:])
        node.workerinput["share"] = sorted(shares(files_of_tests(), count)[number])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> SharedOut | None:
    """Each process runs all that it has read."""
    return SharedOut(config, log) if _are_shared_out(config) else None


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Files of another process’s share are not read."""
    share = _share(config)
    if share is None or not collection_path.match("test_*.py"):
        return None
    return collection_path.relative_to(TESTS).as_posix() not in share or None


@cache
def _share(config: pytest.Config) -> frozenset[str] | None:
    share = getattr(config, "workerinput", {}).get("share")
    return None if share is None else frozenset(share)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Each process reads files of tests and keeps what it reads: there is no garbage to look for."""
    gc.disable()
    result = yield
    gc.enable()
    return result


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session) -> Iterator[None]:
    """On the build machine nothing may be skipped: a test that does not run proves nothing."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if ON_THE_BUILD_MACHINE and reporter is not None and reporter.stats.get("skipped"):
        reporter.write_line("Skipped tests count as failures here (CI is set).", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    if "PySide6.QtGui" in sys.modules:
        _empty_clipboard()
    yield


def _empty_clipboard() -> None:
    """What Python put there must go while Python is there, or the end of the program crashes."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True, scope="module")
def _permanent() -> None:
    """What was there before the tests of a file stays; none that collects garbage needs to go through it again."""
    gc.collect()
    # On 3.14 hypothesis believes that nobody holds what is frozen, and warns.
    if sys.version_info < (3, 14):
        gc.freeze()


# What each of thousands of tests needs is no fixture, which takes some time to be found, made and forgotten.


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Every test starts in the source language, whatever the machine speaks, and collects no garbage by itself."""
    gc.disable()
    use_language("en")
    os.environ.pop(STARTED_AS, None)  # which tests of the launcher leave


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """As in the program: garbage is collected between two tests, never in a thread that reads a lesson meanwhile."""
    collect_what_is_due()


@pytest.fixture(autouse=True, scope="session")
def _patience() -> None:
    """Waiting ends as soon as it is so; on a busy machine that may take longer than the five seconds of pytest-qt."""
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
        assert wait.__kwdefaults__ is not None
        wait.__kwdefaults__["timeout"] = PATIENCE_MILLISECONDS


@pytest.fixture
def reads_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents are read in this process, and none is started: the request and its answer are the same."""
    from media_literacy.authoring.importing import isolated_import
    from media_literacy.authoring.importing.reader_process import answer

    monkeypatch.setattr(isolated_import, "call", lambda _command, request, _limits, _job: answer(request))


@pytest.fixture
def isolated(reads_here: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Among tests that use `reads_here`: here another process reads, as in the program."""
    from media_literacy.authoring.importing import isolated_import
    from media_literacy.child_process.calling import call

    monkeypatch.setattr(isolated_import, "call", call)
