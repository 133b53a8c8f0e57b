"""The Debian package on a bare system: installed, used by somebody who may nothing, and removed without a trace."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from commands_table import DEBS
from outside.installers.conftest import Tried
from outside.installers.debian import PUPIL, Debian
from outside.installers.screen import Screen
from outside.installers.ways import InDebian

from launcher.places import CHECKOUT
from media_literacy.desktop import DESKTOP_ID

PROGRAM = "media-literacy"
LESSON = "/usr/lib/media-literacy/_internal/media_literacy/_bundled/lessons"


@pytest.fixture(scope="module")
def before(debian: Debian) -> set[str]:
    """All files of the bare system."""
    if PROGRAM in debian.run(["dpkg-query", "-W", "-f", "${Package}\n"]).split():
        debian.run(["apt-get", "purge", "-y", PROGRAM])
        debian.run(["apt-get", "autoremove", "--purge", "-y"])
    return debian.files()


@pytest.fixture(scope="module")
def installed(debian: Debian, before: set[str], package: Path) -> Iterator[Debian]:
    """The system with the package, and a home for the user with nothing in it."""
    del before
    shutil.rmtree(debian.root / "home" / PUPIL / ".local", ignore_errors=True)
    shutil.copy(package, debian.root / "root" / "x.deb")
    debian.run(["apt-get", "update"])
    debian.run(["apt-get", "install", "-y", "/root/x.deb"], seconds=560)
    (debian.root / "root" / "x.deb").unlink()
    yield debian
    subprocess.run(["rm", "-rf", str(debian.root / "home" / PUPIL / "made")], check=True)


@pytest.fixture(scope="module")
def home(installed: Debian) -> Path:
    """A folder of the user’s, as seen from here; inside it is `made` in the home."""
    folder = installed.root / "home" / PUPIL / "made"
    folder.mkdir(exist_ok=True)
    folder.chmod(0o777)
    return folder


pytestmark = pytest.mark.timeout(900)


def test_the_window_is_painted(installed: Debian, screen: Screen, tmp_path: Path) -> None:
    with installed.started([PROGRAM], PUPIL, DISPLAY=screen.display):
        screen.wait_for(lambda: "Media Literacy" in " ".join(screen.titles()), "a window")
        screen.wait_for(lambda: screen.colours() > 1200, "a page with lessons")
        screen.keep_picture(tmp_path / "window.png")
    screen.wait_for(lambda: not screen.titles(), "closing")


def test_a_pack_is_opened_as_from_a_file_manager(installed: Debian, screen: Screen, home: Path) -> None:
    folder = sorted((Path(CHECKOUT) / "lessons").iterdir())[0].name
    installed.run([PROGRAM, "pack", f"{LESSON}/{folder}", "-o", f"/home/{PUPIL}/made/a.lessonpack"], PUPIL)
    asked = installed.run(["xdg-mime", "query", "default", "application/x-lesson-pack+zip"], PUPIL)
    assert asked.strip() == f"{DESKTOP_ID}.desktop"

    with installed.started(["xdg-open", f"/home/{PUPIL}/made/a.lessonpack"], PUPIL, DISPLAY=screen.display):
        screen.wait_for(lambda: "Packs – Media Literacy" in screen.titles(), "the page of the pack")
        screen.keep_picture(home / "pack.png")


def test_every_command_and_every_window(installed: Debian, tried: Tried) -> None:
    way = InDebian(DEBS[installed.codename], installed, (PROGRAM,))
    way.empty_folder()
    tried.try_everything(way)


def test_a_second_start_raises_the_window_and_ends(installed: Debian, screen: Screen) -> None:
    twice = f"{PROGRAM} & read -r now; {PROGRAM} && echo ended well"  # side by side, as in one session
    with installed.started(["sh", "-c", twice], PUPIL, DISPLAY=screen.display) as process:
        assert process.stdin is not None and process.stdout is not None
        screen.wait_for(lambda: "Media Literacy" in screen.titles(), "a window")
        screen.wait_for(lambda: screen.colours() > 250, "a page")
        process.stdin.write("now\n")
        process.stdin.flush()
        assert [process.stdout.readline().strip() for _line in range(2)] == [
            "It is open already; its window was raised.",
            "ended well",
        ]
        screen.wait_for(lambda: "Media Literacy" in screen.titles(), "the window, which is hidden while it is raised")
        assert len([title for title in screen.titles() if "Media Literacy" in title]) == 1


def test_removing_it_leaves_nothing(installed: Debian, before: set[str]) -> None:
    owned = set(installed.run(["dpkg", "-L", PROGRAM]).split("\n")) & installed.files()
    assert f"/usr/bin/{PROGRAM}" in owned
    assert installed.mentions(b"application/x-lesson-pack+zip")

    installed.run(["apt-get", "purge", "-y", PROGRAM])
    left = installed.files() - before

    ours = ("media-literacy", "lesson-pack", DESKTOP_ID)
    assert [path for path in left if any(word in path for word in ours)] == []
    assert installed.mentions(b"x-lesson-pack") == []
    assert installed.mentions(b"media-literacy") == installed.mentions(DESKTOP_ID.encode()) == []
    installed.run(["apt-get", "autoremove", "--purge", "-y"], seconds=300)
    assert sorted(path for path in installed.files() - before if "media" in path.lower()) == []
