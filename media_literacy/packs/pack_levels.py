"""The lessons of a pack of which an easier level can be made, by what their files say on their first lines."""

import re
from pathlib import Path

from media_literacy.files.reading import read_file
from media_literacy.lesson.ids import is_id
from media_literacy.lesson.pack_folder import PACK_FILE, find_pack_file
from media_literacy.packs.pack_toml import read_pack

_MOST_LESSONS = 200
_HEAD_BYTES = 8 * 1024
_VALUE = re.compile(r"^(?P<key>id|level-of):[ \t]+[\"']?(?P<value>[\w.-]+)", re.MULTILINE)
_TITLE = re.compile(r"^# +(?P<title>[^\n]+)", re.MULTILINE)


def lessons_with_levels(folder: Path) -> tuple[tuple[str, str], ...]:
    """Id and title of each lesson in the course of the pack around a folder; none of what cannot be read."""
    file = find_pack_file(folder / PACK_FILE)
    pack = read_pack(file.parent)[0] if file is not None else None
    found = [_id_and_title(lesson) for lesson in (pack.lessons if pack is not None else ())[:_MOST_LESSONS]]
    return tuple(names for names in found if names is not None)


def _id_and_title(lesson: Path) -> tuple[str, str] | None:
    try:
        head = read_file(lesson, _HEAD_BYTES).decode("utf-8", "replace")
    except OSError:
        return None
    front, _rule, article = head.partition("\n---")
    if not front.removeprefix("\ufeff").startswith("---"):
        return None
    values = {found["key"]: found["value"] for found in _VALUE.finditer(front)}
    title = _TITLE.search(article)
    id = values.get("id", "")
    return (id, title["title"].strip() if title else "") if is_id(id) and "level-of" not in values else None
