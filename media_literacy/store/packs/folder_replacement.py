"""Folders that are replaced as a whole: after a kill at any moment the old one or the new one is there, complete.

    packs/valley/              the folder that counts
    packs/.before/valley/      the one that it replaced, to be put back
    packs/.new/…/              one that is being filled; whoever finds it knows that its program is gone
    packs/.ready/valley/       one that is complete and on the disk: from here on the change is only ever finished
    packs/.removed/valley/     one that was taken away: from here on what belongs to it only ever goes as well
    packs/.old/…/              what nobody needs any more

Every step is one rename within this folder, so it happens or it does not.
"""

import contextlib
import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from media_literacy.files.locks import locked
from media_literacy.files.reading import is_folder
from media_literacy.files.renames import rename_path
from media_literacy.files.whole_writes import sync_folder, sync_path, sync_renames
from media_literacy.store.packs.pack_faults import pack_fault

LOCK_NAME = ".lock"
PATIENCE_SECONDS = 10.0
"""How long to wait for another program that is installing."""

_Step = tuple[Path, Path]


class Shelf:
    """The folders of packs. Faults of the disk are StoreErrors; what was there before them is there after them.

    Where a fault keeps even that from being done, the change is finished by whoever comes next, and the error says so.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._before, self._new, self._ready, self._removed, self._old = (
            folder / name for name in (".before", ".new", ".ready", ".removed", ".old")
        )

    def place(self, name: str) -> Path:
        """Where the folder of that name is, if it is there."""
        return self.folder / name

    def place_before(self, name: str) -> Path:
        """Where the one that it replaced is, if there is one."""
        return self._before / name

    def names(self) -> tuple[str, ...]:
        """What stands on the shelf; nothing is changed by asking."""
        try:
            return tuple(
                sorted(entry.name for entry in self.folder.iterdir() if entry.name[:1] != "." and is_folder(entry))
            )
        except OSError:
            return ()

    def has_before(self, name: str) -> bool:
        """Whether there is one that it replaced, which can be put back."""
        return name in _listed(self._before) and is_folder(self.place_before(name))

    @property
    def is_untidy(self) -> bool:
        """Whether a program that was killed, or one that is still at work, left something to be put in order."""
        return any(_listed(folder) for folder in (self._new, self._ready, self._removed, self._old))

    @property
    def has_decided(self) -> bool:
        """Whether a change is still to be finished that cannot be called off."""
        return any(_listed(folder) for folder in (self._ready, self._removed))

    @contextlib.contextmanager
    def changing(self, patience: float) -> Iterator[None]:
        """Be the only one who changes the shelf, with everything in order at the start."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with locked(self.folder / LOCK_NAME, patience):
                self._put_in_order()
                yield
        except OSError as problem:
            raise pack_fault(problem, self.folder, is_decided=self.has_decided) from problem

    def stage(self) -> Path:
        """A new empty folder to be filled, and then put on the shelf by `put`."""
        for folder in (self._before, self._new, self._ready, self._removed, self._old):
            folder.mkdir(exist_ok=True)
        folder = self._unused(self._new)
        folder.mkdir()
        return folder

    def put(self, staged: Path, name: str) -> bool:
        """Let a filled folder take the place of that name; what was there can be put back afterwards.

        It is there when this returns. The answer is whether it is on the disk as well, for all that the system says.
        """
        sync_tree(staged)
        return self._take([(staged, self._ready / name), *self._steps_in(name)])

    def put_back(self, name: str) -> bool:
        """Let the folder and the one that it replaced change places; the answer is as that of `put`."""
        self.stage().rmdir()
        place, before, ready = self.place(name), self._before / name, self._ready / name
        steps = [(place, before)] if _is_there(place) else []
        return self._take([(before, ready), *steps, (ready, place)])

    def remove(self, name: str) -> bool:
        """Take away the folder and the one that it replaced; the answer is as that of `put`."""
        self.stage().rmdir()
        there = [folder for folder in (self.place(name), self._before / name) if _is_there(folder)]
        return self._take([(folder, self._removed / name) for folder in there[:1]])

    def discard(self, staged: Path) -> None:
        """Delete a staged folder that will not be used after all."""
        _delete(staged)

    def _put_in_order(self) -> None:
        """Finish what was decided, and delete what never came so far."""
        for name in _listed(self._ready):
            self._take(self._steps_in(name))
        self._clear()
        for name in _listed(self._new):
            _delete(self._new / name)

    def _steps_in(self, name: str) -> list[_Step]:
        place, before, ready = self.place(name), self._before / name, self._ready / name
        steps: list[_Step] = []
        if _is_there(place):
            if _is_there(before):
                steps.append((before, self._unused(self._old)))
            steps.append((place, before))
        return [*steps, (ready, place)]

    def _take(self, steps: Sequence[_Step]) -> bool:
        """Take the steps in order; when one fails, those before it are taken back. Whether they are on the disk."""
        done: list[_Step] = []
        try:
            for source, target in steps:
                rename_path(source, target)
                done.append((source, target))
        except OSError:
            for source, target in reversed(done):
                rename_path(target, source)
            raise
        is_on_disk = sync_renames(self._before, self._ready, self._removed, self.folder)
        if is_on_disk:
            self._clear()
        return is_on_disk

    def _clear(self) -> None:
        """Delete what nobody needs any more; what cannot be deleted now waits for the next time."""
        with contextlib.suppress(OSError):
            for name in _listed(self._removed):
                for gone in (self._before / name, self._removed / name):
                    if _is_there(gone):
                        rename_path(gone, self._unused(self._old))
        for name in _listed(self._old):
            _delete(self._old / name)

    def _unused(self, folder: Path) -> Path:
        return folder / os.urandom(8).hex()


def sync_tree(folder: Path) -> None:
    """Bring everything in a folder to the disk, so that it outlasts a power cut."""
    for where, _folders, files in os.walk(folder, topdown=False):
        for name in files:
            sync_path(Path(where, name))
        sync_folder(Path(where))


def _delete(path: Path) -> None:
    """Delete a folder and all that is in it, or whatever else somebody put there, as far as that can be done."""
    if path.is_symlink() or not path.is_dir():
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    else:
        shutil.rmtree(path, ignore_errors=True)


def _listed(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _is_there(path: Path) -> bool:
    return os.path.lexists(path)
