"""Whatever the disk does, the old pack or the new one is there whole."""

import errno
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making_packs import make_file
from store.packs.installing import install, tree

from media_literacy.errors import StoreError
from media_literacy.store.packs.folder_replacement import Shelf
from media_literacy.store.packs.installed_packs import InstalledPacks


@pytest.mark.parametrize("step", range(12))
def test_a_disk_that_fails_leaves_what_was_there(
    packs: InstalledPacks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
):
    """Let the syncs and renames of an update fail one after the other: the first, the second, and so on."""
    install(packs, make_file(tmp_path, "one"))
    install(packs, make_file(tmp_path, "two", version="2"))
    before = tree(packs.folder)
    inspection = packs.inspect(make_file(tmp_path, "three", version="3"))
    steps = iter(range(1000))
    fsync, rename = os.fsync, os.rename

    def failing(call):
        def run(*arguments: object):
            if next(steps) == step:
                raise OSError(28, os.strerror(28))
            return call(*arguments)

        return run

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing(fsync))
        patch.setattr(os, "rename", failing(rename))
        try:
            found = packs.install(inspection)
        except StoreError as problem:
            fault, found = problem.message, None
        else:
            fault = ""
    if found is None:
        assert "no room" in fault
        assert tree(packs.folder) == before
        found = packs.install(inspection)
    assert found.pack.version == "3"
    assert packs.installed() == (found,)


def test_every_file_is_on_the_disk_before_the_first_is_renamed(
    packs: InstalledPacks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    inspection = packs.inspect(make_file(tmp_path, "one"))
    synced: set[int] = set()
    before_renaming: list[set[int]] = []
    fsync, rename = os.fsync, os.rename

    def syncing(handle: int) -> None:
        synced.add(os.fstat(handle).st_ino)
        fsync(handle)

    def renaming(source: Path, target: Path) -> None:
        before_renaming.append(set(synced))
        rename(source, target)

    monkeypatch.setattr(os, "fsync", syncing)
    monkeypatch.setattr(os, "rename", renaming)
    packs.install(inspection)
    there = {path.stat().st_ino for path in (packs.folder / "valley").rglob("*")}
    assert len(there) > 4 and there <= before_renaming[0]


def test_a_folder_that_is_locked_away_is_told_and_left_alone(
    packs: InstalledPacks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    install(packs, make_file(tmp_path, "one"))
    before = tree(packs.folder)
    inspection = packs.inspect(make_file(tmp_path, "two", version="2"))

    def refuse(*_arguments: object, **_named: object):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "mkdir", refuse)
        with pytest.raises(StoreError, match="may not be written to"):
            packs.install(inspection)
        with pytest.raises(StoreError, match="may not be written to"):
            packs.remove("valley")
        assert [installed.pack.version for installed in packs.installed()] == ["1.0.0"]
    assert tree(packs.folder) == before


def test_a_lock_that_cannot_be_taken_is_told(packs: InstalledPacks, tmp_path: Path):
    inspection = packs.inspect(make_file(tmp_path, "one"))
    (packs.folder / ".lock").mkdir(parents=True)
    with pytest.raises(StoreError, match="may not be written to"):
        packs.install(inspection)


def test_a_folder_that_is_in_the_way_of_the_data_is_told(packs: InstalledPacks, tmp_path: Path):
    inspection = packs.inspect(make_file(tmp_path, "one"))
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError) as raised:
        packs.install(inspection)
    assert raised.value.hint
    assert packs.installed() == ()


def test_a_second_program_waits_its_turn_and_is_told(packs: InstalledPacks, tmp_path: Path, own: Path):
    inspection = packs.inspect(make_file(tmp_path, "one"))
    hasty = InstalledPacks(tmp_path / "data", own, patience=0.02)
    with Shelf(packs.folder).changing(1), pytest.raises(StoreError, match="Another window"):
        hasty.install(inspection)
    assert hasty.install(inspection).pack.id == "valley"


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(1, 3)),
        st.tuples(st.sampled_from(["put back", "remove", "fail", "nothing"]), st.just(0)),
    ),
    max_size=8,
)


def put(shelf: Shelf, version: int) -> None:
    staged = shelf.stage()
    (staged / "version").write_text(str(version))
    shelf.put(staged, "valley")


def fail(shelf: Shelf) -> None:
    """Fill a folder half, and fall over."""
    (shelf.stage() / "half").write_text("x")
    raise OSError(28, "no space")


def version_in(folder: Path) -> int | None:
    return int((folder / "version").read_text()) if folder.exists() else None


@settings(max_examples=60)
@given(STEPS)
def test_the_shelf_holds_what_was_put_last_and_what_it_replaced(steps: list[tuple[str, int]]):
    root = Path(tempfile.mkdtemp())
    shelf = Shelf(root / "packs")
    now, before = None, None
    try:
        for step, version in steps:
            try:
                with shelf.changing(1):
                    if step == "put":
                        put(shelf, version)
                        now, before = version, now if now is not None else before
                    elif step == "put back" and before is not None:
                        shelf.put_back("valley")
                        now, before = before, now
                    elif step == "remove":
                        shelf.remove("valley")
                        now, before = None, None
                    elif step == "fail":
                        fail(shelf)
            except StoreError:
                assert step == "fail"
            assert version_in(shelf.place("valley")) == now
            assert version_in(shelf.place_before("valley")) == before
            assert shelf.names() == (("valley",) if now is not None else ())
        with shelf.changing(1):
            assert not shelf.is_untidy
    finally:
        shutil.rmtree(root)
