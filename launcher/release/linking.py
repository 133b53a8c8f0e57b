"""What the packed folder wants of a system: which libraries, whose packages have them, and how new its C library."""

import os
import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass

from launcher.places import Obstacle
from launcher.release.archives import files_in

_FILE = re.compile(r"^(\S.*):\s+file format elf")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)")
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")
_ELF = b"\x7fELF"


@dataclass(frozen=True, slots=True)
class Wants:
    """Of one file: the libraries that it loads, and the oldest C library that it runs with."""

    libraries: tuple[str, ...]
    glibc: tuple[int, int]


def wants_of(folder: str) -> dict[str, Wants]:
    """What each program and library in a folder wants."""
    files = [path for path in files_in(folder) if not os.path.islink(path) and _is_elf(path)]
    words = ["objdump", "--private-headers", *files]
    told = subprocess.run(words, capture_output=True, text=True, errors="replace", check=False, env=_plain()).stdout
    return read(told)


def read(told: str) -> dict[str, Wants]:
    """The same, from what objdump tells of several files."""
    found: dict[str, Wants] = {}
    for piece in re.split(r"(?m)^(?=\S.*:\s+file format elf)", told):
        if head := _FILE.match(piece):
            libraries = tuple(name for line in piece.splitlines() for name in _NEEDED.findall(line))
            glibc = max(((int(a), int(b)) for a, b in _GLIBC.findall(piece)), default=(0, 0))
            found[head.group(1)] = Wants(libraries, glibc)
    return found


def of_the_system(wants: dict[str, Wants], only: Iterable[str] | None = None) -> set[str]:
    """The libraries that these files, or only some of them, want and that the folder does not bring along."""
    brought = {os.path.basename(path) for path in wants}
    chosen = wants if only is None else {path: wants[path] for path in only}
    return {library for want in chosen.values() for library in want.libraries} - brought


def packages_with(libraries: Iterable[str]) -> set[str]:
    """The Debian packages that have those libraries on this computer."""
    answer = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places: dict[str, str] = {}
    for library, path in re.findall(r"(?m)^\s+(\S+) \(.*\) => (\S+)$", answer):
        places.setdefault(library, path)  # what the system itself prefers comes first
    return {_owner(library, places.get(library, "")) for library in libraries}


def _owner(library: str, path: str) -> str:
    for candidate in (path, os.path.realpath(path), path.removeprefix("/usr"), "/usr" + path):
        done = subprocess.run(["dpkg", "-S", candidate], capture_output=True, text=True, check=False)
        if path and done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise Obstacle(f"No Debian package on this computer has {library}, so that the .deb cannot depend on it.")


def _is_elf(path: str) -> bool:
    with open(path, "rb") as file:
        return file.read(len(_ELF)) == _ELF


def _plain() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C"}
