"""The installer for Windows under Wine: what it lays out, registers, starts and takes back.

There is no Python for Windows here, so that a program stands in its place that tells how it was called. What a window
of Qt looks like on Windows is not seen here.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from commands_table import WINDOWS, WINE
from every_command import CALLS
from outside.installers.conftest import Tried

from launcher.release import msi, windows_folder
from media_literacy.desktop import WINDOWS_APP_ID

_WINE = "/usr/lib/wine/wine64"
HANDED_ON = '" -B -P -m media_literacy '
STUB = """\
#include <stdio.h>
#include <windows.h>
int main(void)
{
    FILE *seen = fopen("C:\\\\seen.txt", "a");
    fprintf(seen, "%ls\\n", GetCommandLineW());
    printf("%ls\\n", GetCommandLineW());
    return 7;
}
"""
pytestmark = pytest.mark.timeout(600)


class Windows:
    """A Windows of its own; `disk` is its C:."""

    def __init__(self, folder: Path) -> None:
        self.disk = folder / "prefix" / "drive_c"
        self.program = self.disk / "Program Files" / "Media Literacy"
        kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self._environment = {
            **kept,
            "HOME": str(folder),
            "WINEPREFIX": str(folder / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
        }

    def run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [_WINE, *words],
            env=self._environment,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=200,
            check=False,
        )

    def stop(self) -> None:
        subprocess.run(["/usr/lib/wine/wineserver64", "-k"], env=self._environment, timeout=60, check=False)

    def registry(self, key: str) -> str:
        return self.run("reg", "query", key, "/s").stdout

    def seen(self) -> list[str]:
        """How the program in the place of Python was called."""
        file = self.disk / "seen.txt"
        return file.read_text(encoding="utf-8", errors="replace").splitlines() if file.exists() else []


def make_folder(folder: Path) -> None:
    """The layout of the real one, with a stand-in for Python."""
    (folder / "python").mkdir(parents=True)
    (folder / "packages" / "deep" / "er").mkdir(parents=True)
    (folder / "packages" / "deep" / "er" / "lección.md").write_text("x", encoding="utf-8")
    windows_folder.add_executables(str(folder))
    source = folder.parent / "stub.c"
    source.write_text(STUB, encoding="utf-8")
    for name in ("python.exe", "pythonw.exe"):
        subprocess.run(["x86_64-w64-mingw32-gcc", "-o", str(folder / "python" / name), str(source)], check=True)


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    folder = tmp_path_factory.mktemp("windows")
    make_folder(folder / "Media Literacy")
    windows = Windows(folder)
    assert windows.run("wineboot", "-i").returncode == 0
    for number in ("0.1.0", "0.2.0"):
        path = msi.build(str(folder / "Media Literacy"), str(folder), str(folder), number)
        shutil.move(path, windows.disk / f"{number}.msi")
    yield windows
    windows.stop()


def test_it_is_installed_in_silence_for_all(windows: Windows) -> None:
    assert windows.run("msiexec", "/i", "C:\\0.1.0.msi", "/qn").returncode == 0

    laid = {path.relative_to(windows.program).as_posix() for path in windows.program.rglob("*") if path.is_file()}
    assert laid == {
        "Media Literacy.exe",
        "media-literacy.exe",
        "python/python.exe",
        "python/pythonw.exe",
        "packages/deep/er/lección.md",
    }
    assert [path.name for path in windows.disk.rglob("*.lnk")] == ["Media Literacy.lnk"]  # Wine: in one person's menu


def test_the_entry_in_the_menu_belongs_to_the_window(windows: Windows) -> None:
    """Wine does not look at it; Windows pins the one and the other as one program."""
    words = ["msiinfo", "export", str(windows.disk / "0.2.0.msi"), "MsiShortcutProperty"]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert told.splitlines()[-1].split("\t")[1:] == ["MenuEntry", "System.AppUserModel.ID", WINDOWS_APP_ID]


def test_a_newer_one_takes_the_place_of_an_older_one(windows: Windows) -> None:
    assert windows.run("msiexec", "/i", "C:\\0.2.0.msi", "/qn").returncode == 0
    told = windows.registry("HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall")
    assert told.count("Media Literacy") >= 1 and "0.2.0" in told and "0.1.0" not in told
    assert (windows.program / "Media Literacy.exe").exists()


def test_the_console_hands_on_words_and_code(windows: Windows) -> None:
    done = windows.run(str(windows.program / "media-literacy.exe"), "play", "two words", "")
    assert done.stdout.strip().endswith('python.exe" -B -P -m media_literacy play "two words" ""')
    assert done.returncode == 7


def test_every_call_is_handed_on_word_by_word(windows: Windows, tried: Tried) -> None:
    for call in CALLS:
        told = windows.run(str(windows.program / "media-literacy.exe"), *call.words).stdout.strip()
        is_right = told.endswith("python.exe" + HANDED_ON + subprocess.list2cmdline(call.words))
        tried.note(call.row, WINE, "" if is_right else f"{call.words} became {told}")
    for row, words in zip(WINDOWS, ([], ["lanes.md"], ["a.lessonpack"], ["--kiosk"], ["--join", "a:1"]), strict=True):
        windows.run(str(windows.program / "Media Literacy.exe"), *words)
        is_right = windows.seen()[-1].endswith("pythonw.exe" + HANDED_ON + " ".join(words))
        tried.note(row, WINE, "" if is_right else f"{words} became {windows.seen()[-1]}")
    assert [fault for (_row, way), fault in tried.faults.items() if way == WINE and fault] == []


def test_a_double_click_opens_a_pack(windows: Windows) -> None:
    (windows.disk / "my pack.lessonpack").write_text("x")
    windows.run("start", "/wait", "C:\\my pack.lessonpack")
    assert windows.seen()[-1].endswith('pythonw.exe" -B -P -m media_literacy "C:\\my pack.lessonpack"')


def test_a_missing_python_is_told(windows: Windows) -> None:
    python = windows.program / "python" / "python.exe"
    python.rename(python.with_suffix(".away"))
    done = windows.run(str(windows.program / "media-literacy.exe"))
    python.with_suffix(".away").rename(python)
    assert done.returncode == 2 and "cannot be started" in done.stdout + done.stderr


def test_it_is_removed_without_a_trace(windows: Windows) -> None:
    assert windows.run("msiexec", "/x", "C:\\0.2.0.msi", "/qn").returncode == 0

    left = [
        path for path in windows.disk.rglob("*") if "media" in path.name.lower() and "literacy" in path.name.lower()
    ]
    assert left == []
    for key in (f"HKLM\\Software\\Classes\\{msi.PACK_ID}", "HKLM\\Software\\Classes\\.lessonpack"):
        assert msi.PACK_ID not in windows.registry(key)
    assert "Media Literacy" not in windows.registry("HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall")
