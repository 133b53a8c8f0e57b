"""The lock of a window on its data folder: one file for each computer, held by the program that has the window.

The system lets go of such a lock when the program ends, however that happens. What stands in the file counts only while
it is held: where the program can be asked. A home on the network is seen by many computers, each with a file of its
own, so that none waits for another; whether another file is held can be told at once.
"""

import json
import os
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from media_literacy.files.locks import lock_file

_PATTERN = "window-*.lock"
_LARGEST = 4096


class Computer(NamedTuple):
    """A computer by the name that people know, by what tells it from all others, and since when it runs."""

    name: str
    id: str
    boot: str


class Holder(NamedTuple):
    """The program that holds a lock: its computer, and the socket at which it can be asked, once it has one."""

    computer: str
    boot: str
    socket: str = ""


class Taking(Enum):
    """How an attempt to take the lock went; where nothing can be locked, whoever is there can still be asked."""

    TAKEN = auto()
    HELD = auto()
    NOT_POSSIBLE = auto()


class InstanceLock:
    """The lock of one computer in a data folder."""

    def __init__(self, folder: Path, computer: Computer) -> None:
        self._folder = folder
        self._computer = computer
        mark = crc32(f"{computer.id} {computer.name}".encode(errors="replace"))
        self._path = folder / _PATTERN.replace("*", f"{mark:08x}")
        self._file: int | None = None

    def take(self) -> tuple[Taking, Holder | None]:
        """Try to take the lock; with it comes who holds it, or who held it last and could not say goodbye."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return Taking.NOT_POSSIBLE, None
        taking = _lock(file)
        holder = _read(file)
        if taking is Taking.HELD:
            os.close(file)
            return taking, holder
        self._file = file
        return taking, holder

    @property
    def can_be_written(self) -> bool:
        """Whether later starts can be told anything."""
        return self._file is not None

    def write(self, socket: str) -> None:
        """Tell later starts where this one can be asked; OSError when that fails."""
        if self._file is not None:
            holder = Holder(self._computer.name, self._computer.boot, socket)
            os.ftruncate(self._file, 0)
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, json.dumps(holder._asdict()).encode())

    def is_here(self, holder: Holder) -> bool:
        """Whether a holder is on this computer; copies of one disk may have the same name and id."""
        return holder.boot == self._computer.boot

    def held_elsewhere(self) -> tuple[str, ...]:
        """The names of the other computers on which a window has this data folder now."""
        names: list[str] = []
        try:
            paths = sorted(path for path in self._folder.glob(_PATTERN) if path != self._path)
        except OSError:
            return ()
        for path in paths:
            try:
                file = os.open(path, os.O_RDWR)
            except OSError:
                continue
            if _lock(file) is Taking.HELD and (holder := _read(file)):
                names.append(holder.computer)
            os.close(file)
        return tuple(names)

    def release(self) -> None:
        """Let go of the lock, and of what stands in its file."""
        if self._file is not None:
            try:
                os.ftruncate(self._file, 0)
            except OSError:
                pass  # what stands there counts only while it is locked
            os.close(self._file)
            self._file = None


def erase_locks(folder: Path) -> None:
    """Delete the files of locks that nobody holds; they name computers."""
    for path in folder.glob("window*.lock"):
        file = os.open(path, os.O_RDWR)
        is_held = _lock(file) is Taking.HELD
        os.close(file)
        if not is_held:
            path.unlink()


def _lock(file: int) -> Taking:
    try:
        lock_file(file)
    except BlockingIOError:
        return Taking.HELD
    except OSError:
        return Taking.NOT_POSSIBLE
    return Taking.TAKEN


def _read(file: int) -> Holder | None:
    """What stands in the file; None while it is being written, or when nothing of use does."""
    try:
        os.lseek(file, 0, os.SEEK_SET)
        found = json.loads(os.read(file, _LARGEST))
        return Holder(str(found["computer"]), str(found["boot"]), str(found["socket"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
