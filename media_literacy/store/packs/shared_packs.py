"""Which packs somebody has made here, so that the next version of one begins where the last one ended.

One table for the person who shares, `shared-packs.json` in the data folder, the pack that was worked on last first.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from media_literacy.files.json_files import read_json, write_json
from media_literacy.packs.versions import VersionOrder, compare_versions

FILE_NAME = "shared-packs.json"
SOURCE = "from"
_SCHEMA = 1
_MOST_PACKS, _MOST_VERSIONS = 200, 100
_LOCK = threading.Lock()


@dataclass(frozen=True, slots=True)
class SharedPack:
    """What was said of a pack in the form, and which versions of it were shared.

    `said` is what its lesson or its folder, named under “from”, said of the same things at that time: where that says
    something else by now, it is newer than the form. `versions` go from each version to the hash of what it held, in
    the order of sharing.
    """

    id: str
    lessons: tuple[Path, ...] = ()
    form: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)

    @property
    def last_version(self) -> str:
        """The version that was shared last; empty where none was."""
        return next(reversed(list(self.versions)), "")

    def hash_of(self, version: str) -> str:
        """The hash of what was shared as this version, however it was written; empty where nothing was."""
        same = (hash for other, hash in self.versions.items() if compare_versions(other, version) is VersionOrder.SAME)
        return next(same, "")

    def merged(self, said: Mapping[str, str]) -> dict[str, str]:
        """What to begin the form with: what was said in it last, or what the lesson says by now where that changed."""
        is_same_source = said.get(SOURCE) == self.said.get(SOURCE)
        is_new = {key for key, value in said.items() if is_same_source and value and value != self.said.get(key)}
        return {key: value if key in is_new else self.form.get(key, value) for key, value in said.items()}


class SharedPacks:
    """The packs that were made here. Reading gives nothing where nothing can be read; writing raises OSError."""

    def __init__(self, data_folder: Path) -> None:
        self._file = data_folder / FILE_NAME

    def find(self, lesson: Path, id: str) -> SharedPack | None:
        """The pack that a lesson was shared in last, else the one with that id."""
        packs = self._read()
        by_lesson = (pack for pack in packs if lesson.absolute() in pack.lessons)
        return next(by_lesson, next((pack for pack in packs if pack.id == id), None))

    def with_id(self, id: str) -> SharedPack | None:
        """The pack with that id."""
        return next((pack for pack in self._read() if pack.id == id), None)

    def remember(self, pack: SharedPack, version: str = "", hash: str = "") -> None:
        """Keep what the form says of a pack, and, where it was shared, as which version."""
        with _LOCK:
            packs = self._read()
            before = next((other_pack for other_pack in packs if other_pack.id == pack.id), SharedPack(pack.id))
            versions = {other: hash for other, hash in before.versions.items() if other != version}
            if version and hash:
                versions[version] = hash
            newest = dict(list(versions.items())[-_MOST_VERSIONS:])
            rest = [other_pack for other_pack in packs if other_pack.id != pack.id]
            self._write([replace(pack, versions=newest), *rest][:_MOST_PACKS])

    def _read(self) -> list[SharedPack]:
        try:
            table = read_json(self._file)
        except OSError:
            return []
        rows = table.get("packs") if table is not None else None
        found = [_pack(row) for row in rows] if isinstance(rows, list) else []
        return [pack for pack in found if pack is not None]

    def _write(self, packs: list[SharedPack]) -> None:
        rows = [
            {
                "id": pack.id,
                "lessons": [str(path) for path in pack.lessons],
                "form": dict(pack.form),
                "said": dict(pack.said),
                "versions": [[version, hash] for version, hash in pack.versions.items()],
            }
            for pack in packs
        ]
        write_json(self._file, {"schema": _SCHEMA, "packs": rows})


def _pack(row: Any) -> SharedPack | None:
    """A row that was damaged or written by hand is none."""
    try:
        return SharedPack(
            str(row["id"]),
            tuple(Path(str(path)) for path in row["lessons"]),
            {str(key): str(value) for key, value in row["form"].items()},
            {str(key): str(value) for key, value in row["said"].items()},
            {str(version): str(hash) for version, hash in row["versions"]},
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
