"""What is written in the workshop and not saved yet, kept so that a crash or a power cut costs nothing.

One file a text, in the data folder: `workshop/<id>.json`. It goes when the text is saved or thrown away.
"""

import contextlib
import itertools
import json
import threading
from dataclasses import dataclass
from pathlib import Path

from media_literacy.store.whole_files import write_whole

FOLDER = "workshop"


@dataclass(frozen=True, slots=True)
class KeptText:
    """An unsaved text: `path` is the lesson's file, None for one that has none yet; `base` is the SHA-256 of the file
    that it was begun from, empty for a new one."""

    id: str
    text: str
    path: Path | None = None
    base: str = ""


class Recovery:
    """Keeps unsaved texts below the data folder; may be used from several threads.

    Take a `turn` where the call is decided, and hand it on: what comes late is no longer wanted.
    """

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / FOLDER
        self._lock = threading.Lock()
        self._turns: dict[str, int] = {}
        self._counting = itertools.count(1)

    def next_turn(self) -> int:
        """Greater than every turn before."""
        return next(self._counting)

    def keep(self, kept: KeptText, turn: int) -> None:
        """Put the text on the disk, whole; OSError when that fails."""
        with self._lock:
            if turn > self._turns.get(kept.id, -1):
                self._write(kept)
                self._turns[kept.id] = turn

    def forget(self, id: str, turn: int) -> None:
        """The text was saved or thrown away."""
        with self._lock:
            self._turns[id] = max(turn, self._turns.get(id, -1))
            with contextlib.suppress(OSError):
                self._file(id).unlink(missing_ok=True)

    def _write(self, kept: KeptText) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        data = {"text": kept.text, "path": None if kept.path is None else str(kept.path), "base": kept.base}
        write_whole(self._file(kept.id), json.dumps(data, ensure_ascii=True).encode("ascii"), is_private=True)

    def left_over(self) -> tuple[KeptText, ...]:
        """Texts that were never saved, the one written last first; what cannot be read stays where it is."""
        try:
            files = sorted(self._folder.glob("*.json"), key=lambda one: one.stat().st_mtime_ns, reverse=True)
        except OSError:
            return ()
        found = (_read(file) for file in files)
        return tuple(one for one in found if one is not None)

    def _file(self, id: str) -> Path:
        return self._folder / f"{id}.json"


def _read(file: Path) -> KeptText | None:
    try:
        data = json.loads(file.read_bytes())
        path = data["path"]
        return KeptText(file.stem, str(data["text"]), None if path is None else Path(path), str(data["base"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
