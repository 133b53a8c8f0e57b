"""Texts that were not saved are there again after a crash."""

from pathlib import Path

import pytest

from media_literacy.store.files.unsaved_folder import FOLDER
from media_literacy.store.files.unsaved_work import Recovery, UnsavedText


@pytest.fixture
def recovery(tmp_path: Path) -> Recovery:
    return Recovery(tmp_path)


def test_a_kept_text_is_found_again_as_it_was(recovery: Recovery, tmp_path: Path) -> None:
    kept = UnsavedText("one", "# Ünïcode “quotes”\n", tmp_path / "bücher" / "lesson.md", "abc")

    recovery.keep(kept, recovery.next_version())

    assert Recovery(tmp_path).left_over() == (kept,)


def test_a_path_that_is_no_text_is_kept(recovery: Recovery) -> None:
    kept = UnsavedText("one", "text", Path("/somewhere/\udcff.md"))

    recovery.keep(kept, recovery.next_version())

    assert recovery.left_over() == (kept,)


def test_only_the_last_wording_is_kept(recovery: Recovery) -> None:
    recovery.keep(UnsavedText("one", "first"), recovery.next_version())
    recovery.keep(UnsavedText("one", "second"), recovery.next_version())

    assert [text.text for text in recovery.left_over()] == ["second"]


def test_a_forgotten_text_is_gone(recovery: Recovery) -> None:
    recovery.keep(UnsavedText("one", "text"), recovery.next_version())
    recovery.forget("one", recovery.next_version())
    recovery.forget("never kept", recovery.next_version())

    assert recovery.left_over() == ()


def test_a_damaged_file_hides_no_other_and_is_not_deleted(recovery: Recovery, tmp_path: Path) -> None:
    recovery.keep(UnsavedText("good", "text"), recovery.next_version())
    damaged = tmp_path / FOLDER / "bad.json"
    damaged.write_text('{"text": "half')

    assert [text.id for text in recovery.left_over()] == ["good"]
    assert damaged.exists()


def test_nothing_is_left_over_where_nothing_was_kept(tmp_path: Path) -> None:
    assert Recovery(tmp_path / "nowhere").left_over() == ()


def test_a_slow_write_of_an_older_wording_comes_too_late(recovery: Recovery) -> None:
    older, newer = recovery.next_version(), recovery.next_version()
    recovery.keep(UnsavedText("one", "newer"), newer)
    recovery.keep(UnsavedText("one", "older"), older)

    assert [text.text for text in recovery.left_over()] == ["newer"]


def test_a_write_that_was_under_way_does_not_bring_back_what_was_saved(recovery: Recovery) -> None:
    late = recovery.next_version()
    recovery.forget("one", recovery.next_version())
    recovery.keep(UnsavedText("one", "late"), late)

    assert recovery.left_over() == ()


@pytest.mark.parametrize(("schema", "is_newer"), [(1, None), (2, None), (3, None), (4, True)])
def test_a_file_of_a_newer_version_is_told_from_a_damaged_one(recovery: Recovery, tmp_path: Path, schema, is_newer):
    recovery.keep(UnsavedText("one", "text"), recovery.next_version())
    file = tmp_path / FOLDER / "one.json"
    assert '"schema": 2,' in file.read_text()
    file.write_text(file.read_text().replace('"schema": 2', f'"schema": {schema}'))
    assert [found.is_newer for found in recovery.unreadable()] == ([] if is_newer is None else [is_newer])
    assert len(recovery.left_over()) == (is_newer is None)


def test_what_cannot_be_read_at_all_is_of_no_newer_version(recovery: Recovery, tmp_path: Path) -> None:
    (tmp_path / FOLDER / "folder.json").mkdir(parents=True)
    assert [(found.file.name, found.is_newer) for found in recovery.unreadable()] == [("folder.json", False)]
