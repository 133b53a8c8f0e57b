"""What follows a change of a pack, noted on the disk before it: progress goes to new ids, a signer is known.

The note stays until it is known what became of the change, and until all that follows from it is on the disk. The hash
of the version that is in place tells whether the change has happened; if it has not, nothing follows.
"""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from media_literacy.errors import StoreError
from media_literacy.files.json_files import read_json, write_json
from media_literacy.files.whole_writes import UNFINISHED

if TYPE_CHECKING:
    from media_literacy.store.packs.known_authors import KnownAuthors, SignedPack


@dataclass(frozen=True, slots=True)
class PackChange:
    """`hash` is that of the version that is in place once the change has happened, empty when there is none then.

    `lessons` has the new ids of lessons by their old ones; `signer` who is to be known, None where nobody is; `carried`
    the ids of the learners whose progress has the new ids already.
    """

    pack: str
    hash: str
    lessons: Mapping[str, str]
    signer: "SignedPack | None" = None
    carried: tuple[str, ...] = ()


class ChangeNotes:
    """The notes in one folder. What is to be done is done in `data_folder`; `authors` opens the list of authors."""

    def __init__(self, folder: Path, data_folder: Path, authors: "Callable[[], KnownAuthors]") -> None:
        self._folder, self._data_folder, self._authors = folder, data_folder, authors

    def is_empty(self) -> bool:
        """Whether nothing is left to be done."""
        return not any(self._folder.glob("*"))

    def add(self, change: PackChange) -> None:
        """Note a change that is about to be made; OSError when that fails."""
        table: dict[str, Any] = {"pack": change.pack, "hash": change.hash, "lessons": dict(change.lessons)}
        if change.carried:
            table["carried"] = list(change.carried)
        if change.signer is not None:
            signature = change.signer.signature
            table["key"] = signature.public_key if signature is not None else ""
            table["authors"] = list(change.signer.authors)
        write_json(self._file(change.pack), table)

    def drop(self, pack: str) -> None:
        """The change was not made, so nothing follows; OSError when that cannot be written."""
        self._file(pack).unlink(missing_ok=True)

    def settle(self, hash_of: Callable[[str], str], pack: str = "") -> None:
        """Do what follows from the changes that have happened, and forget all of them.

        What cannot be done now waits. But before another change of `pack`, what follows from the last one must be
        done: StoreError or OSError when it cannot.
        """
        for file in sorted(self._folder.glob("*.json")):
            try:
                self._settle(file, hash_of)
            except (StoreError, OSError):
                if file.stem == pack:
                    raise
        for unfinished in self._folder.glob(f"{UNFINISHED}*"):
            with contextlib.suppress(OSError):
                unfinished.unlink()

    def _settle(self, file: Path, hash_of: Callable[[str], str]) -> None:
        change = _read(file)
        if change is not None and hash_of(change.pack) == change.hash:
            self._carry_progress(change)
            if change.signer is not None:
                self._authors().remember(change.signer)
        file.unlink(missing_ok=True)

    def _carry_progress(self, change: PackChange) -> None:
        """For every learner, each once: two lessons may have changed places, which done twice would undo.

        One whose progress cannot be opened holds up none of the others; the last such fault is raised in the end.
        """
        from media_literacy.store.learners.learner_folders import LearnerFolders

        if not change.lessons:
            return
        problem: StoreError | None = None
        for learner in LearnerFolders(self._data_folder).all():
            if learner.id in change.carried:
                continue
            try:
                _rename_lessons(learner.folder, change)
            except StoreError as found:
                problem = found
            else:
                change = replace(change, carried=(*change.carried, learner.id))
                self.add(change)
        if problem is not None:
            raise problem

    def _file(self, pack: str) -> Path:
        return self._folder / f"{pack}.json"


def _rename_lessons(folder: Path, change: PackChange) -> None:
    from media_literacy.store.database.opening import FILE_NAME
    from media_literacy.store.progress.progress_store import ProgressStore

    if not (folder / FILE_NAME).exists():
        return
    store = ProgressStore.open(folder)
    try:
        store.rename_lessons(change.pack, change.lessons)
    finally:
        store.close()


def _read(file: Path) -> PackChange | None:
    """The change in a note; None when it cannot be understood."""
    from media_literacy.packs.archive.signature import Signature
    from media_literacy.store.packs.known_authors import SignedPack

    table = read_json(file) or {}
    pack, hash, lessons = table.get("pack"), table.get("hash"), table.get("lessons")
    key, authors = table.get("key"), table.get("authors", [])
    if not isinstance(pack, str) or not isinstance(hash, str) or not isinstance(lessons, dict):
        return None
    if not all(isinstance(lesson, str) for lesson in lessons.values()) or not isinstance(authors, list):
        return None
    names = tuple(name for name in authors if isinstance(name, str))
    signer = SignedPack(pack, names, Signature(key) if key else None) if isinstance(key, str) else None
    carried = table.get("carried", [])
    done = tuple(id for id in carried if isinstance(id, str)) if isinstance(carried, list) else ()
    return PackChange(pack, hash, lessons, signer, done)
