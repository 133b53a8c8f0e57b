"""Whether a lesson lies in a pack’s folder. What the pack says is read in `packs`."""

from pathlib import Path

from media_literacy.files.reading import is_file

PACK_FILE = "pack.toml"


def find_pack_file(lesson: Path) -> Path | None:
    """The `pack.toml` beside a lesson, or in the folder above."""
    for folder in (lesson.parent, lesson.parent.parent):
        file = folder / PACK_FILE
        if is_file(file):
            return file
    return None
