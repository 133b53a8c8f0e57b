"""Whatever this computer wants of Python and pip, `.venv` ends up whole, or it is said in words why it does not."""

import os
import shutil
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from checkouts import Machine, copy_folder, make_wheel, misleading_variables
from package_index import PackageIndex
from run_size import IS_LONG

LOOKING, SETTING_UP, WAITING = "Looking whether", "Setting up, once", "Another start is setting up"
ELSEWHERE = "elsewhere"
HALF_MADE = ("pyvenv.cfg", "[Ll]ib/**/pip/__main__.py")
"""What is there at moments when a start is killed."""
CHALK = "chalk-1.0-py3-none-any.whl"
ODD_NAME = "lab" if os.name == "nt" else "a\"b;c\nd,e\\f%20 'ü'"
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no signals, and other paths")


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wheels")


@pytest.fixture(scope="module")
def pin(wheels: Path) -> str:
    return make_wheel(wheels, "chalk")


@pytest.fixture
def machine(tmp_path: Path, wheels: Path, pin: str) -> Machine:
    """A checkout that was not set up yet; its one package lies in a folder that pip was told of."""
    machine = Machine(tmp_path / "checkout")
    machine.pin(pin)
    machine.variables["PIP_FIND_LINKS"] = str(wheels)
    return machine


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory, wheels: Path, pin: str) -> Machine:
    """A checkout that was set up once, in spite of its odd name, misleading variables, what a killed start left there,
    and two starts at once; tests leave it set up."""
    lab = tmp_path_factory.mktemp("lab")
    for module in ("json.py", "launcher.py", "pip.py", "chalk.py", "subprocess.py"):
        (lab / "foreign").mkdir(exist_ok=True)
        (lab / "foreign" / module).write_text("raise SystemExit('taken for a module')", encoding="ascii")
    machine = Machine(lab / ODD_NAME)
    machine.pin(pin)
    machine.variables = {"PIP_FIND_LINKS": str(wheels), **misleading_variables(lab / ELSEWHERE, lab / "foreign")}
    (machine.folder / ".venv" / "half-made").mkdir(parents=True)
    for made in HALF_MADE if IS_LONG else HALF_MADE[:1]:
        machine.kill_once_there_is(made)
    starts = [machine.begin() for _ in range(2)]
    output = [start.communicate(timeout=100) for start in starts]
    assert [start.returncode for start in starts] == [0, 0], output
    assert [shown[:14] for shown, _told in output] == ["Media Literacy"] * 2
    assert sum(SETTING_UP in told for _shown, told in output) == 1
    machine.variables = {"PIP_FIND_LINKS": str(wheels)}
    return machine


@pytest.fixture
def equipped(machine: Machine, ready: Machine) -> Machine:
    """A checkout with an environment that holds nothing but pip: copied, for making one takes seconds."""
    copy_folder(ready.folder / ".venv", machine.folder / ".venv")
    for ours in (*machine.site_packages.glob("chalk*"), *machine.site_packages.glob("media_literacy_checkout.*")):
        shutil.rmtree(ours) if ours.is_dir() else ours.unlink()
    assert not machine.imports("chalk")
    return machine


def test_variables_for_pip_and_python_do_not_lead_the_packages_astray(ready: Machine) -> None:
    assert ready.imports("chalk")
    assert not (ready.folder.parent / ELSEWHERE).exists()


def test_after_two_starts_at_once_and_a_killed_one_the_next_does_nothing_but_start(ready: Machine) -> None:
    next_start = ready.start("--version")

    assert (next_start.returncode, next_start.stderr) == (0, "")
    assert next_start.stdout.startswith("Media Literacy ")


def test_a_configuration_of_pip_says_where_packages_come_from_and_nothing_else(
    equipped: Machine, tmp_path: Path, wheels: Path
) -> None:
    del equipped.variables["PIP_FIND_LINKS"]
    wanted = f"target = {tmp_path / 'elsewhere'}\ndry-run = yes\nuser = yes\nrequire-virtualenv = yes\nquiet = 3\n"
    (tmp_path / "pip.conf").write_text(f"[global]\n{wanted}\n[install]\nfind-links = {wheels}\n", encoding="utf-8")
    equipped.variables["PIP_CONFIG_FILE"] = str(tmp_path / "pip.conf")
    first = equipped.start("--version")

    assert first.returncode == 0, first.stderr
    assert equipped.imports("chalk")
    assert not (tmp_path / "elsewhere").exists()


def test_an_empty_environment_with_a_stamp_of_old_is_mended(ready: Machine) -> None:
    (ready.site_packages / "chalk.py").unlink()
    shutil.rmtree(ready.site_packages / "chalk-1.0.dist-info")
    stamp = ready.site_packages / "media_literacy_checkout.stamp"
    stamp.write_text("".join(line for line in stamp.read_text().splitlines(keepends=True) if "chalk" not in line))
    glance = ready.start("--version")
    stamp.write_text("app 0000\n")
    mended = ready.start("--version")

    assert glance.stderr == ""
    assert SETTING_UP in mended.stderr
    assert ready.imports("chalk")
    assert ready.start("--version").stderr == ""


def test_an_environment_that_lacks_a_module_is_not_ready(ready: Machine) -> None:
    module = ready.site_packages / "chalk.py"
    assert ready.finds("environment.is_ready('app')")
    away = module.rename(ready.folder / "chalk.py")
    assert not ready.finds("environment.is_ready('app')")
    away.rename(module)


def test_packages_that_do_not_work_are_not_called_ready_after_a_second_try(equipped: Machine, tmp_path: Path) -> None:
    equipped.pin(make_wheel(tmp_path, "broken", "import no_such_module"))
    refused = equipped.launch(
        "from launcher import command\n"
        "environment._make = lambda _lock: print('made anew')\n"
        f"raise SystemExit(command.main(['--wheelhouse', {str(tmp_path)!r}, '--version']))"
    )

    assert refused.returncode == 2
    assert refused.stdout == "made anew\n"
    assert refused.stderr.count(SETTING_UP) == 2
    assert "No module named 'no_such_module'" in refused.stderr
    assert not equipped.finds("environment.is_ready('app')")


def test_what_is_no_closed_environment_is_made_anew(equipped: Machine) -> None:
    config = equipped.folder / ".venv" / "pyvenv.cfg"
    closed = config.read_text()
    config.unlink()
    config.write_text(closed.replace("packages = false", "packages = true"))
    question = "environment._make_and_fill = lambda *_: print('made anew') or []; environment.set_up('app', None)"
    assert equipped.launch(question).stdout == "made anew\n"
    config.unlink()
    assert equipped.launch(question).stdout == "made anew\n"


def test_changed_pins_are_installed_from_a_wheelhouse_but_not_if_tampered_with(
    equipped: Machine, tmp_path: Path
) -> None:
    equipped.variables = {}
    equipped.pin(make_wheel(tmp_path, "slate"))
    wheel = tmp_path / "slate-1.0-py3-none-any.whl"
    sound = wheel.read_bytes()
    wheel.write_bytes(sound + b"smuggled")

    refused = equipped.start(f"--wheelhouse={tmp_path}", "--version")
    assert refused.returncode == 2
    assert "hash" in refused.stderr
    assert "Traceback" not in refused.stderr

    wheel.write_bytes(sound)
    installed = equipped.start("--wheelhouse", str(tmp_path), "--version")
    assert installed.returncode == 0, installed.stderr
    assert equipped.imports("slate")


@posix
def test_changed_pins_wait_until_the_running_program_is_closed(equipped: Machine, tmp_path: Path) -> None:
    equipped.pin(make_wheel(tmp_path, "slate"))
    equipped.variables["PIP_FIND_LINKS"] = str(tmp_path)
    running = equipped.launch(
        "from launcher import lock\n"
        "lock.mark_in_use()\n"
        "environment._inspect = lambda _name: environment._Found('', 'slate 2.0', 'slate', [])\n"
        "environment.set_up('app', None)"
    )
    assert "Media Literacy is running, with packages that are to be replaced" in running.stderr
    assert not equipped.imports("slate"), "nothing was installed under it"

    installed = equipped.start("--version")
    assert installed.returncode == 0, installed.stderr
    assert equipped.imports("slate")


def test_a_call_is_answered_from_the_folder_it_was_made_in(ready: Machine, tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('taken for a module')", encoding="ascii")
    (tmp_path / "lesson.md").write_text("# Headline\n", encoding="utf-8")
    there = ready.start("--data-dir", "kept", "lesson.md", cwd=tmp_path)
    elsewhere = ready.start("--data-dir", "kept", "lesson.md")

    assert "run.py play lesson.md" in there.stderr
    assert "There is no file “lesson.md”" in elsewhere.stderr
    assert (there.returncode, elsewhere.returncode) == (2, 2)


def test_a_moved_checkout_goes_on_without_setting_up(ready: Machine) -> None:
    old = ready.folder
    ready.folder = old.rename(old.with_name("moved"))
    try:
        moved = ready.start("--version")
    finally:
        ready.folder = ready.folder.rename(old)

    assert (moved.returncode, moved.stderr) == (0, "")


def test_a_sound_environment_without_a_stamp_needs_no_network(ready: Machine) -> None:
    (ready.site_packages / "media_literacy_checkout.stamp").unlink()
    found, ready.variables = ready.variables, {}
    try:
        again = ready.start("--version")
    finally:
        ready.variables = found

    assert again.returncode == 0, again.stderr
    assert LOOKING in again.stderr
    assert SETTING_UP not in again.stderr


def test_a_package_that_cannot_be_imported_is_told_and_looked_at_by_the_next_start(
    ready: Machine, tmp_path: Path
) -> None:
    (tmp_path / "lesson.md").write_text("# Headline\n\nA sentence.\n", encoding="utf-8")
    failed = ready.start("check", str(tmp_path / "lesson.md"))
    again = ready.start("--version")

    assert failed.returncode == 2
    assert "damaged or missing: No module named " in failed.stderr
    assert "run.py”" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert LOOKING in again.stderr
    assert again.returncode == 0


@pytest.fixture
def index(wheels: Path, pin: str) -> Iterator[PackageIndex]:
    server = PackageIndex(wheels / CHALK)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.may_answer.set()
    server.shutdown()
    thread.join()
    server.server_close()


@posix
def test_the_pip_of_a_killed_start_has_the_environment_to_itself(equipped: Machine, index: PackageIndex) -> None:
    equipped.variables = {
        "PIP_INDEX_URL": f"http://127.0.0.1:{index.server_port}/simple",
        "PIP_NO_INDEX": "0",
        "PIP_NO_CACHE_DIR": "1",
        "NO_PROXY": "127.0.0.1",
    }
    first = equipped.begin()
    assert index.asked.wait(60)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    with equipped.begin() as second:
        assert second.stderr is not None
        output = second.stderr.readline()
        index.may_answer.set()
        output += second.stderr.read()

    assert output.startswith(WAITING)
    assert second.returncode == 0, output
    assert index.downloads == 1
    assert equipped.imports("chalk")


@posix
@pytest.mark.parametrize(("name", "words"), [("a:b", "where “:” stands"), (os.fsdecode(b"\xfcbung"), "is not text")])
def test_a_folder_that_python_cannot_use_is_refused_in_words(tmp_path: Path, name: str, words: str) -> None:
    refused = Machine(tmp_path / name).start("--version")

    assert refused.returncode == 2
    assert words in refused.stderr
    assert "Rename the folder" in refused.stderr
