"""The wheel, installed where no checkout can be seen, starts and brings its lessons along."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path
from typing import Any

import pytest
from run_size import run_size

CHECKOUT = Path(__file__).parent.parent
APART = run_size(usual=8, long=1)
"""That a lesson can be read does not depend on where it lies; a usual run opens some that lie in the wheel."""
LOOK = """\
import contextlib, io, json, pathlib, sys, media_literacy
from media_literacy.app import run
from media_literacy.resources import assets_folder, lessons_folder, originals_folder
lessons = sorted(str(path.resolve()) for path in lessons_folder().glob("*/lessons/*.md"))
outlines = {}
for lesson in lessons[:: int(sys.argv[1])]:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        assert run(["outline", lesson, "--json"]) == 0, printed.getvalue()
    outlines[lesson] = json.loads(printed.getvalue())
print(json.dumps({
    "package": str(pathlib.Path(media_literacy.__file__).resolve()),
    "lessons": lessons,
    "outlines": outlines,
    "catalogue": all((folder() / "kinds.toml").is_file() for folder in (assets_folder, originals_folder)),
    "path": [str(pathlib.Path(entry).resolve()) for entry in sys.path],
}))
"""


class Installation:
    """The program in an environment of its own, outside the checkout."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.folder = folder.resolve()
        venv.create(folder, with_pip=False, symlinks=os.name != "nt")
        self._scripts = folder / ("Scripts" if os.name == "nt" else "bin")
        site = next(folder.glob("[Ll]ib/**/site-packages"))
        pip = [sys.executable, "-m", "pip", "--python", str(self._scripts / "python"), "--disable-pip-version-check"]
        # Only what is started is compiled, by the first start.
        done = self._run([*pip, "install", "--quiet", "--no-compile", "--no-deps", "--no-index", str(wheel)])
        assert done.returncode == 0, done.stderr
        self._lend_dependencies(site)

    def _lend_dependencies(self, site: Path) -> None:
        """Let it see the packages of this environment, but not its path files, one of which leads to the checkout."""
        (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")

    def _run(self, command: list[str], **environment: str) -> "subprocess.CompletedProcess[str]":
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "DISPLAY", "WAYL", "MEDIA_LITERACY"))
        }
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=self.folder,
            env={**kept, "PYTHONUTF8": "1", **environment},
            timeout=100,
            check=False,
        )

    def python(self, program: str, *words: str) -> "subprocess.CompletedProcess[str]":
        return self._run([str(self._scripts / "python"), "-c", program, *words])

    def start(self, *words: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        return self._run([str(self._scripts / "media-literacy"), *words], **environment)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    built = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installation(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    return Installation(tmp_path_factory.mktemp("elsewhere") / "env", wheel)


@pytest.fixture(scope="module")
def seen(installation: Installation) -> dict[str, Any]:
    """What the installed package tells of itself and of its lessons, in one start: what one needs another needs."""
    answer = installation.python(LOOK, str(APART))
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)


def test_the_wheel_holds_every_lesson_and_asset(wheel: Path) -> None:
    inside = {name.removeprefix("media_literacy/_bundled/") for name in zipfile.ZipFile(wheel).namelist()}
    ours = [path for part in ("assets", "lessons") for path in (CHECKOUT / part).rglob("*") if path.is_file()]

    assert ours
    assert {path.relative_to(CHECKOUT).as_posix() for path in ours} <= inside


def test_the_wheel_names_its_licences_and_its_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = next(archive.read(name).decode() for name in names if name.endswith(".dist-info/METADATA"))
        entries = next(archive.read(name).decode() for name in names if name.endswith("entry_points.txt"))

    assert "License-Expression: MIT AND CC-BY-4.0 AND OFL-1.1" in metadata
    assert "Requires-Python: >=3.11" in metadata
    assert "media-literacy = media_literacy.__main__:main" in entries


def test_the_installed_package_lies_outside_the_checkout(installation: Installation, seen: dict[str, Any]) -> None:
    assert Path(str(seen["package"])).is_relative_to(installation.folder)
    assert str(CHECKOUT.resolve()) not in seen["path"]
    assert seen["catalogue"]
    assert seen["lessons"]
    assert all(Path(lesson).is_relative_to(installation.folder) for lesson in seen["lessons"])


def test_installed_lessons_open(seen: dict[str, Any]) -> None:
    assert seen["outlines"]
    for lesson, outline in seen["outlines"].items():
        assert outline["sentences"][0]["number"] == 1
        assert outline["sentences"][0]["block"] == "headline"
        assert outline["sentences"][0]["text"] in Path(lesson).read_text(encoding="utf-8")


def test_the_installed_command_opens_a_lesson(installation: Installation, seen: dict[str, Any]) -> None:
    answer = installation.start("outline", seen["lessons"][0], "--json")
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout)["sentences"]


def test_the_installed_program_says_why_no_window_opens(installation: Installation) -> None:
    answer = installation.start(QT_QPA_PLATFORM="xcb", DISPLAY=":4711")

    assert answer.returncode == 2
    assert "“:4711” does not answer" in answer.stderr
    assert "media-literacy play" in answer.stderr
