"""Whatever this computer wants of Python and pip, `.venv` ends up whole, or it is said in words why it does not."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from checkouts import Machine, make_wheel

LOOKING, SETTING_UP, WAITING = "Looking whether", "Setting up, once", "Another start is setting up"
ELSEWHERE = "elsewhere"
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
    """A checkout that was set up once, in spite of its odd name and misleading variables; tests leave it set up."""
    lab = tmp_path_factory.mktemp("lab")
    for module in ("json.py", "launcher.py", "pip.py", "chalk.py", "subprocess.py"):
        (lab / "foreign").mkdir(exist_ok=True)
        (lab / "foreign" / module).write_text("raise SystemExit('taken for a module')", encoding="ascii")
    machine = Machine(lab / ODD_NAME)
    machine.pin(pin)
    machine.variables = {"PIP_FIND_LINKS": str(wheels), **misleading_variables(lab)}
    first = machine.start("--version")
    assert (first.returncode, first.stdout[:14]) == (0, "Media Literacy"), first.stderr
    machine.variables = {"PIP_FIND_LINKS": str(wheels)}
    return machine


def misleading_variables(lab: Path) -> dict[str, str]:
    """What pip and Python would heed: other places, other modules, and that nothing is to be done."""
    elsewhere = str(lab / ELSEWHERE)
    return {
        "PIP_TARGET": elsewhere,
        "PIP_PREFIX": elsewhere,
        "PIP_ROOT": elsewhere,
        "PIP_DRY_RUN": "1",
        "PIP_USER": "1",
        "PIP_REQUIRE_VIRTUALENV": "1",
        "PIP_PYTHON": f"{elsewhere}/python",
        "PIP_NO_BINARY": ":all:",
        "PIP_CONSTRAINT": elsewhere,
        "PIP_QUIET": "3",
        "PIP_LOG": f"{elsewhere}/log",
        "PYTHONHOME": sys.base_prefix,
        "PYTHONPATH": str(lab / "foreign"),
        "PYTHONUSERBASE": elsewhere,
        "PYTHONNOUSERSITE": "1",
        "PYTHONSAFEPATH": "1",
        "PYTHONSTARTUP": f"{elsewhere}/startup.py",
        "PYTHONDONTWRITEBYTECODE": "1",
        "VIRTUAL_ENV": elsewhere,
    }


@pytest.fixture
def equipped(machine: Machine, ready: Machine) -> Machine:
    """A checkout with an environment that holds nothing but pip: copied, for making one takes seconds."""
    shutil.copytree(ready.folder / ".venv", machine.folder / ".venv", symlinks=True)
    for ours in (*machine.site_packages.glob("chalk*"), *machine.site_packages.glob("media_literacy_checkout.*")):
        shutil.rmtree(ours) if ours.is_dir() else ours.unlink()
    assert not machine.imports("chalk")
    return machine


def test_variables_for_pip_and_python_do_not_lead_the_packages_astray(ready: Machine) -> None:
    assert ready.imports("chalk")
    assert not (ready.folder.parent / ELSEWHERE).exists()
    assert ready.start("--version").stderr == ""


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
    equipped.variables["PIP_FIND_LINKS"] = str(tmp_path)
    equipped.pin(make_wheel(tmp_path, "broken", "import no_such_module"))
    refused = equipped.start("--version")

    assert refused.returncode == 2
    assert refused.stderr.count(SETTING_UP) == 2
    assert "No module named 'no_such_module'" in refused.stderr
    assert not equipped.finds("environment.is_ready('app')")


def test_what_is_no_closed_environment_is_made_anew(equipped: Machine) -> None:
    config = equipped.folder / ".venv" / "pyvenv.cfg"
    assert equipped.finds("environment._python_works()")
    config.write_text(config.read_text().replace("packages = false", "packages = true"))
    assert not equipped.finds("environment._python_works()")
    config.unlink()
    made = equipped.start("--version")

    assert made.returncode == 0, made.stderr
    assert SETTING_UP in made.stderr
    assert "packages = false" in config.read_text()
    assert equipped.imports("chalk")
    assert equipped.start("--version").stderr == ""


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


class Index(ThreadingHTTPServer):
    """A package index that serves one wheel, and only once it is allowed to."""

    def __init__(self, wheel: Path) -> None:
        super().__init__(("127.0.0.1", 0), Page)
        self.wheel = wheel.read_bytes()
        self.asked = threading.Event()
        self.may_answer = threading.Event()
        self.downloads = 0


class Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        index = self.server
        assert isinstance(index, Index)
        index.asked.set()
        index.may_answer.wait(60)
        is_wheel = self.path.endswith(".whl")
        index.downloads += is_wheel
        body = index.wheel if is_wheel else f'<a href="/{CHALK}">{CHALK}</a>'.encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream" if is_wheel else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def index(wheels: Path, pin: str) -> Iterator[Index]:
    server = Index(wheels / CHALK)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.may_answer.set()
    server.shutdown()
    thread.join()
    server.server_close()


@posix
def test_the_pip_of_a_killed_start_has_the_environment_to_itself(equipped: Machine, index: Index) -> None:
    equipped.variables = {
        "PIP_INDEX_URL": f"http://127.0.0.1:{index.server_port}/simple",
        "PIP_NO_INDEX": "0",
        "PIP_NO_CACHE_DIR": "1",
        "NO_PROXY": "127.0.0.1",
    }
    first = subprocess.Popen(equipped.command("--version"), env=equipped.environment(), stderr=subprocess.DEVNULL)
    assert index.asked.wait(60)
    first.send_signal(signal.SIGKILL)
    first.wait()
    with subprocess.Popen(
        equipped.command("--version"), env=equipped.environment(), stderr=subprocess.PIPE, text=True
    ) as second:
        assert second.stderr is not None
        output = second.stderr.readline()
        index.may_answer.set()
        output += second.stderr.read()

    assert output.startswith(WAITING)
    assert second.returncode == 0, output
    assert index.downloads == 1
    assert equipped.imports("chalk")


@posix
def test_a_set_up_that_was_killed_is_ended_by_the_next_start(machine: Machine) -> None:
    for moment in (0.5, 3.0):
        killed = subprocess.Popen(
            machine.command("--version"), env=machine.environment(), stderr=subprocess.DEVNULL, start_new_session=True
        )
        try:
            killed.wait(moment)
        except subprocess.TimeoutExpired:
            os.killpg(killed.pid, signal.SIGKILL)
            killed.wait()
    last = machine.start("--version")

    assert last.returncode == 0, last.stderr
    assert machine.imports("chalk")
    assert machine.start("--version").stderr == ""


@posix
@pytest.mark.parametrize(("name", "words"), [("a:b", "where “:” stands"), (os.fsdecode(b"\xfcbung"), "is not text")])
def test_a_folder_that_python_cannot_use_is_refused_in_words(tmp_path: Path, name: str, words: str) -> None:
    refused = Machine(tmp_path / name).start("--version")

    assert refused.returncode == 2
    assert words in refused.stderr
    assert "Rename the folder" in refused.stderr
