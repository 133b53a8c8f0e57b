"""Work that is not on the disk where it belongs, put aside so that a crash, a power cut or a way out costs nothing.

One file a piece of work, in the data folder: `workshop/<id>.json`. It goes when the work is saved or thrown away.
"""

import contextlib
import itertools
import json
import os
import threading
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from media_literacy.files.whole_writes import write_whole
from media_literacy.store.files.unsaved_folder import FOLDER

SCHEMA = 3
"""Of the files. The first one had neither kinds nor rows, and did not name itself; the second no sheets of forms."""

_WITHOUT_FORMS = 2


class UnsavedKind(StrEnum):
    """What a piece of work is: a lesson, the text that a lesson is to be made of, or the sheets of a class, of one
    lesson or of the forms of a course.
    """

    LESSON = "lesson"
    ARTICLE = "article"
    SHEETS = "sheets"
    FORM_SHEETS = "form-sheets"


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """Unsaved work: `path` is the lesson's file, None for one that has none yet; `base` is the SHA-256 of the file that
    it was begun from, empty for a new one. `rows` hold what is no text of a lesson, as the kind of work needs it.
    """

    id: str
    text: str
    path: Path | None = None
    base: str = ""
    kind: UnsavedKind = UnsavedKind.LESSON
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class UnreadableText:
    """A file of unsaved work that this version cannot read; `is_newer` where a newer one wrote it."""

    file: Path
    is_newer: bool


class Recovery:
    """Keeps unsaved work below the data folder; may be used from several threads.

    Take a version where the call is decided, and hand it on: a stale write is dropped.
    """

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / FOLDER
        self._lock = threading.Lock()
        self._versions: dict[str, int] = {}
        self._counting = itertools.count(1)

    def next_version(self) -> int:
        """Greater than every version before."""
        return next(self._counting)

    def keep(self, unsaved: UnsavedText, version: int) -> None:
        """Put the work on the disk, whole; OSError when that fails."""
        with self._lock:
            if version > self._versions.get(unsaved.id, -1):
                self._write(unsaved)
                self._versions[unsaved.id] = version

    def forget(self, id: str, version: int) -> None:
        """The work was saved or thrown away."""
        with self._lock:
            self._versions[id] = max(version, self._versions.get(id, -1))
            with contextlib.suppress(OSError):
                self._file(id).unlink(missing_ok=True)

    def erase(self) -> None:
        """Delete all of it, also what cannot be read or was never written to its end; OSError when that fails."""
        with self._lock:
            for file in self._folder.glob("*"):
                file.unlink(missing_ok=True)

    def count(self) -> int:
        """How many pieces of work lie here."""
        return len(self._files())

    def left_over(self) -> tuple[UnsavedText, ...]:
        """Work that was never saved, the one written last first; what cannot be read stays where it is."""
        return tuple(found for found in map(_read, self._files()) if isinstance(found, UnsavedText))

    def unreadable(self) -> tuple[UnreadableText, ...]:
        """What lies there and cannot be read: damaged, or written by a newer version."""
        return tuple(found for found in map(_read, self._files()) if isinstance(found, UnreadableText))

    def _write(self, unsaved: UnsavedText) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        data = {
            "schema": SCHEMA if unsaved.kind is UnsavedKind.FORM_SHEETS else _WITHOUT_FORMS,
            "kind": str(unsaved.kind),
            "text": unsaved.text,
            "path": None if unsaved.path is None else str(unsaved.path),
            "base": unsaved.base,
            "rows": unsaved.rows,
        }
        write_whole(self._file(unsaved.id), json.dumps(data, ensure_ascii=True).encode("ascii"), is_private=True)

    def _files(self) -> list[Path]:
        """The newest first. A file that another window takes away meanwhile is none."""
        try:
            with os.scandir(self._folder) as entries:
                found = [(_time_of(entry), Path(entry.path)) for entry in entries if entry.name.endswith(".json")]
        except OSError:
            return []
        return [file for _time, file in sorted(found, reverse=True)]

    def _file(self, id: str) -> Path:
        return self._folder / f"{id}.json"


def _time_of(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat().st_mtime_ns
    except OSError:
        return 0


def _read(file: Path) -> UnsavedText | UnreadableText | None:
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        return UnreadableText(file, is_newer=False)
    try:
        table = json.loads(data)
        if table.get("schema", 1) > SCHEMA:
            return UnreadableText(file, is_newer=True)
        return _unsaved_from(file.stem, table)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return UnreadableText(file, is_newer=False)


def _unsaved_from(id: str, table: dict[str, Any]) -> UnsavedText:
    path = table["path"]
    rows = tuple(tuple(str(cell) for cell in row) for row in table.get("rows", ()))
    kind = UnsavedKind(table.get("kind", UnsavedKind.LESSON))
    return UnsavedText(id, str(table["text"]), None if path is None else Path(path), str(table["base"]), kind, rows)
