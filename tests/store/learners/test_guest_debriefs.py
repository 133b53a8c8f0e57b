"""Which debriefs a guest still has to read, as it stands on the disk."""

from pathlib import Path

import pytest

from media_literacy.store.database.records import LessonKey
from media_literacy.store.learners.guest_debriefs import FILE_NAME, read_guest_debriefs, write_guest_debriefs


def files(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_what_was_noted_is_read_and_none_leaves_no_file(tmp_path: Path):
    keys = (LessonKey("city", "buses"), LessonKey("", "../up"))
    write_guest_debriefs(tmp_path, keys)
    assert read_guest_debriefs(tmp_path) == keys
    write_guest_debriefs(tmp_path, ())
    assert files(tmp_path) == [] and read_guest_debriefs(tmp_path) == ()


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"lessons": [["a"], 3, ["a", 1], ["a", "b", "c"]]}', b"\xff" * 99])
def test_a_damaged_note_is_none(tmp_path: Path, damage: bytes):
    (tmp_path / FILE_NAME).write_bytes(damage)
    assert read_guest_debriefs(tmp_path) == ()
    write_guest_debriefs(tmp_path, ())
    assert files(tmp_path) == []
