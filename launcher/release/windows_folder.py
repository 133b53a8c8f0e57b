"""The program for Windows in one folder, put together on any system: packages, two executables, a slot for Python.

Media Literacy/
    Media Literacy.exe    opens the window; media-literacy.exe works in a console
    python/               the embeddable Python, which alone comes from elsewhere and is known by its hash
    packages/             the program and what it is built on, for that Python
    LICENSES/
"""

import os
import re
import shutil
import subprocess
import tomllib
import zipfile
from dataclasses import dataclass

from launcher.places import CHECKOUT, Obstacle, pins, say
from launcher.release import archives
from launcher.release.frozen_folder import run_python
from launcher.release.pruning import PLUGINS, QT_MODULES, reachable

NAME = "Media Literacy"
EXECUTABLES = {"Media Literacy.exe": ("-mwindows",), "media-literacy.exe": ("-DCONSOLE",)}
SLOT = os.path.join(CHECKOUT, "packaging", "windows", "python.toml")
_SOURCE = os.path.join(CHECKOUT, "packaging", "windows", "launcher.c")
_ICON = os.path.join(CHECKOUT, "assets", "icons", "media-literacy.ico")
_COMPILER, _RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
_TO_DEVELOP = re.compile(
    r"^(bin|PySide6/(doc|glue|include|lib|metatypes|modules|qml|resources|scripts|support|translations|typesystems"
    r"|QtAsyncio)|shiboken6_generator)/|\.(pyi|lib|exe|json|h|hpp|pxd|pyx|c|cpp)$|__pycache__/|/tests?/"
)
_SOFTWARE_GRAPHICS = ("opengl32sw.dll", "d3dcompiler_47.dll")


@dataclass(frozen=True, slots=True)
class Slot:
    """Which embeddable Python goes in; `file` and `sha256` are empty as long as nobody has chosen one."""

    series: str
    file: str
    sha256: str


def read_slot(path: str = SLOT) -> Slot:
    """What `packaging/windows/python.toml` says."""
    with open(path, "rb") as file:
        return Slot(**tomllib.load(file))


def build(work: str, wheel: str, seconds: int, embeddable: str | None) -> str:
    """Put the folder together; without an embeddable Python its place stays empty. Where it lies."""
    slot = read_slot()
    folder = os.path.join(work, NAME)
    shutil.rmtree(folder, ignore_errors=True)
    packages = os.path.join(folder, "packages")
    os.makedirs(packages)
    add_executables(folder)
    words = ["install", "--quiet", "--target", packages, "--platform", "win_amd64", "--python-version", slot.series]
    words += ["--only-binary=:all:", "--no-deps", "--no-compile", "--require-hashes", "--requirement"]
    run_python(["-m", "pip", *words, pins("read-aloud")], seconds)
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    prune(packages)
    compile_modules(packages, shutil.which("python" + slot.series))
    shutil.copytree(os.path.join(CHECKOUT, "LICENSES"), os.path.join(folder, "LICENSES"))
    os.makedirs(os.path.join(folder, "python"))
    if embeddable is None:
        say("No embeddable Python was given: the folder for it stays empty, and the program cannot start yet.")
    else:
        fill(folder, embeddable, slot)
    return folder


def fill(folder: str, embeddable: str, slot: Slot) -> None:
    """Unpack the embeddable Python in its place, if it is the one that is pinned, and show it the packages."""
    if not slot.sha256:
        raise Obstacle("packaging/windows/python.toml names no file and no hash yet; docs/releasing.md tells how.")
    if archives.sum_of(embeddable) != slot.sha256.lower():
        raise Obstacle(f"{embeddable} has another hash than packaging/windows/python.toml names.")
    python = os.path.join(folder, "python")
    with zipfile.ZipFile(embeddable) as archive:
        archive.extractall(python)
    library = "python" + slot.series.replace(".", "")
    with open(os.path.join(python, library + "._pth"), "w", encoding="utf-8", newline="\r\n") as file:
        file.write(f"{library}.zip\n.\n..\\packages\n")


def add_executables(folder: str) -> None:
    """Compile the two executables, with the icon if there is one."""
    if not shutil.which(_COMPILER):
        raise Obstacle(
            "The executables for Windows need a compiler. On Debian or Ubuntu:\n"
            "    sudo apt-get install gcc-mingw-w64-x86-64-win32"
        )
    extra = []
    if os.path.exists(_ICON):
        extra = [os.path.join(folder, "icon.o")]
        given = f'1 ICON "{_ICON}"\n'
        subprocess.run([_RESOURCES, "-o", extra[0]], input=given, text=True, check=True)
    for name, words in EXECUTABLES.items():
        target = os.path.join(folder, name)
        options = ["-O2", "-s", "-Wall", "-Wextra", "-Werror", "-Wl,--no-insert-timestamp", *words]
        subprocess.run([_COMPILER, *options, "-o", target, _SOURCE, *extra], check=True)
    for path in extra:
        os.remove(path)


def prune(packages: str) -> None:
    """Take away what only development needs, and of Qt what the program does not load."""
    names = {os.path.relpath(path, packages).replace(os.sep, "/") for path in archives.files_in(packages)}
    kept = {name for name in names if is_kept(name)}
    of_qt = {name for name in kept if name.startswith("PySide6/")}
    loaded = reachable_dlls(packages, of_qt)
    for name in names - (kept - of_qt) - loaded:
        os.remove(os.path.join(packages, name))
    for place, _folders, _files in os.walk(packages, topdown=False):
        if not os.listdir(place):
            os.rmdir(place)


def compile_modules(packages: str, python: str | None) -> None:
    """Compile all modules, as the program may write nothing there; each start would do it anew.

    What one system compiles any other reads, if its Python has the same version. Nothing is said of where it was done.
    """
    if python is None:
        say(
            "There is no Python of the version for Windows here, so that each start compiles the modules anew.\n"
            "docs/releasing.md tells more."
        )
        return
    words = ["-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", "-s", packages, packages]
    subprocess.run([python, "-I", *words], check=False)  # packages may bring modules for other versions


def is_kept(name: str) -> bool:
    """Whether a file of the packages is needed at run time, by its name alone."""
    base = os.path.basename(name)
    if "_bundled/" in name:
        return True
    if _TO_DEVELOP.search(name) or base in _SOFTWARE_GRAPHICS:
        return False
    if name.startswith("PySide6/plugins/"):
        folder, plugin = name.split("/")[2:4]
        return plugin.removesuffix(".dll").removeprefix("q").removeprefix("texttospeech_") in PLUGINS.get(folder, ())
    if name.startswith("PySide6/Qt") and name.endswith(".pyd"):
        return base.removesuffix(".pyd") in QT_MODULES
    return True


def reachable_dlls(packages: str, names: set[str]) -> set[str]:
    """Of the files of Qt, those that something loads in the end."""
    told = {name: _loaded_by(os.path.join(packages, name)) for name in names if name.endswith((".dll", ".pyd"))}
    return reachable(names, lambda name: told.get(name, ()))


def _loaded_by(path: str) -> tuple[str, ...]:
    words = ["objdump", "--private-headers", path]
    told = subprocess.run(words, capture_output=True, text=True, errors="replace", check=True).stdout
    return tuple(re.findall(r"(?m)^\s*DLL Name: (\S+)$", told))
