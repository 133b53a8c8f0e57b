"""Which lesson files a learner opened by themselves. Those of the first learner are noted in the cache of lessons."""

import contextlib
from pathlib import Path

from media_literacy.files.json_files import read_json, write_json
from media_literacy.files.reading import resolved
from media_literacy.store.portable_paths import kept_path, path_in

FILE_NAME = "opened.json"
MOST = 500


class OpenedFiles:
    """The list of one learner, the last one first; with None for a folder it is forgotten at the end."""

    def __init__(self, folder: Path | None, data_folder: Path | None = None) -> None:
        """Files that lie below `data_folder` go with it."""
        self._file = None if folder is None else folder / FILE_NAME
        self._data_folder = None if data_folder is None else resolved(data_folder)
        self._paths = self._read()

    @property
    def is_kept(self) -> bool:
        """Whether anything may be written about these files."""
        return self._file is not None

    def paths(self) -> tuple[str, ...]:
        """All of them."""
        return self._paths

    def note(self, path: str) -> None:
        """This one was opened now; a list that cannot be written is forgotten at the end."""
        if self._paths[:1] == (path,):
            return
        self._paths = (path, *(other for other in self._paths if other != path))[:MOST]
        if self._file is not None and self._file.parent.is_dir():  # else the learner is gone
            with contextlib.suppress(OSError):
                kept = [kept_path(other, self._data_folder) for other in self._paths]
                write_json(self._file, {"version": 1, "files": kept})

    def erase(self) -> None:
        """Forget all of them; OSError when the file cannot be deleted."""
        self._paths = ()
        if self._file is not None:
            self._file.unlink(missing_ok=True)

    def _read(self) -> tuple[str, ...]:
        if self._file is None:
            return ()
        try:
            found = (read_json(self._file) or {}).get("files")
        except OSError:
            return ()
        kept = found if isinstance(found, list) else ()
        return tuple(path_in(path, self._data_folder) for path in kept if isinstance(path, str))
