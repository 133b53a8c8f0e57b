"""The words after `run.py`: a few are for the set-up, all others are handed on to the app."""

import errno
import os
import sys

from launcher import environment, system
from launcher.lock import InUse, mark_in_use
from launcher.places import CHECKOUT, MISLEADING, STAMP, STARTED_AS, VENV_PYTHON, WINDOWS, Obstacle, say
from media_literacy import app
from media_literacy.desktop import READ_ALOUD
from media_literacy.desktop import STARTED_AS as STARTED_AS_VARIABLE

IN_PARALLEL = ("-n", str(3 * (os.cpu_count() or 2) // 2 + 1), "--dist", "loadfile", "--max-worker-restart", "0")
"""Twice as many workers as two processors, fewer for more: a worker waits for a third of the time.

Tests of one file stay together: they share what is costly. Each worker reads its own share (tests/conftest.py).
"""
SYSTEM_PACKAGES = "system-packages"
_PROGRAM = ("-P", "-m", "media_literacy")
"""-P: no file in the folder that we were called from is taken for a module."""
_SECONDS_TO_RAISE = 30
RANDOM = "--hypothesis-profile=random"
_CALLS = (
    ("", "set up once, then open the window"),
    ("FILE", "open that lesson in it"),
    ("check|outline|play ...", "work in the terminal; --help below tells all commands"),
    ("test [ARGUMENTS]", "set up for tests, then run them, on all processors; ARGUMENTS go to pytest instead"),
    ("test --random", "the long run: other examples each time, and many more kills and faults"),
    ("test --outside NAME", "the tests that drive the program from outside, with tools that they install first"),
    ("read-aloud", "add what reads lessons aloud, once (about 175 MB)"),
    ("release", "make all that is given to people of a version; its own --help says more"),
    ("wheelhouse DIR [SYSTEM ...]", "gather in DIR what a computer without internet needs; its own --help says more"),
    ("--wheelhouse DIR ...", "set up from DIR, without internet, then go on as above"),
    ("--wheelhouse DIR system-packages", "install, as root, the system packages that were gathered in DIR"),
)


def help_text() -> str:
    """What `--help` says of the set-up; the app's own words follow it."""
    calls = [(f"{STARTED_AS} {words}".rstrip(), about) for words, about in _CALLS]
    width = max(len(call) for call, _about in calls)
    return (
        "".join(f"{call.ljust(width)}  {about}\n" for call, about in calls)
        + "\nEverything is installed in .venv beside run.py; delete that folder to begin anew.\n"
        "Any other word is handed on to the app:\n"
    )


def main(words: list[str]) -> int:
    """Set up as far as needed, then become the app or the tests; 2 when something stands in the way."""
    code = _run_and_tell(words)
    if WINDOWS and code != 0:
        from launcher import console

        console.keep_open()
    return code


def _run_and_tell(words: list[str]) -> int:
    try:
        return _run(words)
    except Obstacle as obstacle:
        say(f"run.py: {obstacle}")
        return 2
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as problem:
        if problem.errno in (errno.ENOSPC, errno.EDQUOT):
            from launcher.pip_failures import DISK_IS_FULL

            say(f"run.py: {DISK_IS_FULL.told}")
            return 2
        say(f"run.py: The environment in .venv could not be made: {problem}")
        if isinstance(problem, PermissionError) and not _is_in_checkout(problem.filename):
            say("That is not yours to read: ask whoever put it there to let you.")
        elif isinstance(problem, PermissionError) or problem.errno == errno.EROFS:
            say(_who_may_write(problem))
        return 2
    except KeyboardInterrupt:
        say("\nrun.py: Interrupted. Start again to go on.")
        return 130


def _who_may_write(problem: OSError) -> str:
    if not WINDOWS and isinstance(problem, PermissionError) and os.access(CHECKOUT, os.W_OK):
        import shlex

        return (
            "This folder is yours, but not what was installed in it, perhaps by a start as root. Have that given to\n"
            "you:\n"
            f'    sudo chown -R "$(id -un)" {shlex.quote(CHECKOUT)}'
        )
    return (
        "Everything is installed in this folder, so it must be yours to write to. Copy it to a place of your\n"
        "own, or ask whoever put it here to start it there once."
    )


def _is_in_checkout(path: "str | bytes | int | None") -> bool:
    """Whether something lies in this folder; what has no name does."""
    return not isinstance(path, str) or os.path.abspath(path).startswith(os.path.join(CHECKOUT, ""))


def _run(words: list[str]) -> int:
    wheelhouse, words = _take_option("--wheelhouse", words)
    if wheelhouse == "":
        raise Obstacle("“--wheelhouse” needs a folder.")
    if words[:1] == ["test"]:
        return _test(words[1:], wheelhouse)
    if words[:1] == ["wheelhouse"]:
        return _gather(words[1:])
    if words[:1] == ["release"]:
        from launcher.release import command as release

        return release.run(words[1:], STARTED_AS)
    if words[:1] == [READ_ALOUD]:
        return _add_read_aloud(words[1:], wheelhouse)
    if words[:1] == [SYSTEM_PACKAGES]:
        return _install_system_packages(wheelhouse)
    if words[:1] in (["-h"], ["--help"]):
        print(help_text())
        os.environ[STARTED_AS_VARIABLE] = STARTED_AS
        return app.run(["--help"])
    if app.wants_window(words):
        system.require_for_a_window(wheelhouse)
    os.environ[STARTED_AS_VARIABLE] = STARTED_AS
    try:
        _ensure("app", wheelhouse)
    except InUse:
        if not (app.wants_window(words) and _is_raised(words)):
            raise
        say("Other packages are to be installed: the next start does so once every window of it is closed.")
        return 0
    os.environ[app.STAMP] = STAMP
    return _become([*_PROGRAM, *words])


def _take_option(option: str, words: list[str]) -> tuple[str | None, list[str]]:
    """The value of an option that may stand before all other words, empty if it was forgotten, and the other words."""
    if words[:1] == [option]:
        return (words[1] if len(words) > 1 else ""), words[2:]
    if words and words[0].startswith(option + "="):
        return words[0].partition("=")[2], words[1:]
    return None, words


def _test(words: list[str], wheelhouse: str | None) -> int:
    """Run the usual tests, or those of a suite that drives the program from outside."""
    name, words = _take_option("--outside", words)
    extras: tuple[str, ...] = ()
    from_npm = ""
    apart: tuple[str, ...] = ()
    if name is None:
        system.require_for_tests([], wheelhouse)
        profile = [RANDOM] if "--random" in words else []
        words = [*profile, *([word for word in words if word != "--random"] or IN_PARALLEL)]
    else:
        from launcher import outside

        suite = outside.suite_called(name)
        system.require_for_tests(suite.missing(), wheelhouse)
        words, extras, from_npm, apart = [suite.tests, *words], suite.extras, suite.npm, suite.apart
    _ensure("test", wheelhouse)
    for extra in extras:
        environment.add(extra, wheelhouse)
    if from_npm:
        from launcher import npm

        npm.install(from_npm)
    for pins in apart:
        from launcher import apart_environment

        apart_environment.install(pins, wheelhouse)
    os.chdir(CHECKOUT)
    return _become(["-m", "pytest", *words])


def _add_read_aloud(words: list[str], wheelhouse: str | None) -> int:
    """Install the extra that reads lessons aloud; what a repair of the environment makes anew has lost it."""
    import argparse

    about = "Add what reads lessons aloud, once (about 175 MB)."
    argparse.ArgumentParser(prog=f"{STARTED_AS} read-aloud", description=about).parse_args(words)
    _ensure("app", wheelhouse)
    environment.add(READ_ALOUD, wheelhouse)
    print("Lessons can be read aloud now, where this computer has a voice. Start the program anew.")
    return 0


def _ensure(name: str, wheelhouse: "str | None") -> None:
    if environment.is_ready(name):
        return
    system.require_usable_place()
    system.require_known_platform()
    system.require_for_setting_up(wheelhouse)
    environment.set_up(name, wheelhouse)


def _gather(words: list[str]) -> int:
    from launcher import gathering

    call = gathering.read_call(words)
    if not call.only_checks:
        _ensure("app", None)
    gathering.gather(call)
    return 0


def _install_system_packages(wheelhouse: str | None) -> int:
    if not wheelhouse:
        raise Obstacle(f"Name the folder that has them: {STARTED_AS} --wheelhouse DIR {SYSTEM_PACKAGES}")
    system.require_from(wheelhouse)
    print("All system packages are there now. Start the program as yourself.")
    return 0


def _is_raised(words: list[str]) -> bool:
    """Whether a window was open already and came up, with what these words ask for."""
    import subprocess

    try:
        answer = subprocess.run(
            [VENV_PYTHON, *_PROGRAM, *words],
            env=_variables() | {app.ONLY_RAISES: "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_SECONDS_TO_RAISE,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    if answer.returncode == 0:
        print(answer.stdout, end="", flush=True)
    return answer.returncode == 0


def _variables() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in MISLEADING}


def _become(words: list[str]) -> int:
    """Go on as the environment's Python; the exit code is then the program's own."""
    command = [VENV_PYTHON, *words]
    variables = _variables()
    in_use = mark_in_use()
    if in_use is not None and not WINDOWS:
        variables[app.IN_USE] = str(in_use)
    sys.stdout.flush()
    if not WINDOWS:
        try:
            os.execve(VENV_PYTHON, command, variables)
        except OSError as problem:
            environment.distrust()
            raise Obstacle(
                f"The Python in .venv cannot be started: {problem}\nStart again to have it mended."
            ) from None
    import subprocess

    with subprocess.Popen(command, env=variables) as program:
        while True:
            try:
                return program.wait()
            except KeyboardInterrupt:
                continue  # the program got it, too, and ends in its own way
