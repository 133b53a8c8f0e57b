"""Which debriefs a guest still has to read: the one thing of a guest that is on the disk, in case of a crash."""

from collections.abc import Sequence
from pathlib import Path

from media_literacy.files.json_files import read_json, write_json
from media_literacy.store.database.records import LessonKey

FILE_NAME = "guest-debrief.json"
_LARGEST = 64 * 1024


def read_guest_debriefs(data_folder: Path) -> tuple[LessonKey, ...]:
    """The lessons that a guest left without their debriefs; none where that cannot be read."""
    try:
        found = (read_json(data_folder / FILE_NAME, _LARGEST) or {}).get("lessons")
    except OSError:
        return ()
    pairs = found if isinstance(found, list) else []
    return tuple(
        LessonKey(*pair)
        for pair in pairs
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(id, str) for id in pair)
    )


def write_guest_debriefs(data_folder: Path, lessons: Sequence[LessonKey]) -> None:
    """Note these lessons and no others; OSError when that fails."""
    if lessons:
        write_json(data_folder / FILE_NAME, {"version": 1, "lessons": [list(key) for key in lessons]})
    else:
        (data_folder / FILE_NAME).unlink(missing_ok=True)
