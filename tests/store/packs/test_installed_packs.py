"""Packs are looked at, installed, put back and taken away; what was there before a fault is there after it."""

import errno
import os
from pathlib import Path

import pytest
from making_packs import LANES, SPOONS, make_file, make_folder
from packs.archive.building import pack_with

from media_literacy.engine.events import Event, EventKind
from media_literacy.errors import FileError, StoreError
from media_literacy.lesson.model import Mode
from media_literacy.packs.archive.signature import create_key
from media_literacy.store.packs.folder_replacement import Shelf
from media_literacy.store.packs.installed_packs import InstalledPacks
from media_literacy.store.packs.known_authors import KnownAuthors, SignatureStanding
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    make_folder(folder / "first", {"spoons": SPOONS}, id="first")
    return folder


@pytest.fixture
def packs(tmp_path: Path, own: Path) -> InstalledPacks:
    return InstalledPacks(tmp_path / "data", own)


def install(packs: InstalledPacks, file: Path):
    return packs.install(packs.inspect(file))


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_pack_is_installed_as_it_is(packs: InstalledPacks, tmp_path: Path):
    found = install(packs, make_file(tmp_path, "one"))
    assert (found.pack.id, found.pack.title, found.before, found.hides_own) == ("valley", "Valley", None, False)
    assert packs.installed() == (found,)
    installed = tree(packs.folder / "valley")
    source = tree(tmp_path / "one")
    assert {name: installed[name] for name in source} == source


def test_looking_at_a_pack_writes_nothing(packs: InstalledPacks, tmp_path: Path):
    inspection = packs.inspect(make_file(tmp_path, "one"))
    assert inspection.pack is not None
    assert inspection.pack.title == "Valley"
    assert [lesson.title for lesson in inspection.lessons] == ["Bus lanes"]
    assert not (tmp_path / "data").exists()


def test_a_folder_is_installed_like_its_file(packs: InstalledPacks, tmp_path: Path):
    file = make_file(tmp_path, "one")
    found = install(packs, tmp_path / "one")
    assert packs.inspect(file).is_installed
    assert found.hash == packs.inspect(file).hash


def test_an_update_is_told_in_words_and_can_be_put_back(packs: InstalledPacks, tmp_path: Path):
    install(packs, make_file(tmp_path, "one"))
    before = tree(packs.folder / "valley")
    update = packs.inspect(make_file(tmp_path, "two", {"lanes": LANES.replace("Flag:", "Check:")}, version="1.1.0"))
    assert update.is_update
    assert [change.words for change in update.changes] == [
        "The pack’s details: “version” changed from 1.0.0 to 1.1.0.",
        "Sentence 2: verdict changed from Flag to Check.",
    ]
    found = packs.install(update)
    after = tree(packs.folder / "valley")
    assert (found.pack.version, found.before and found.before.version) == ("1.1.0", "1.0.0")
    assert after != before
    assert packs.put_back("valley").pack.version == "1.0.0"
    assert tree(packs.folder / "valley") == before
    packs.put_back("valley")
    assert tree(packs.folder / "valley") == after


def test_the_same_version_again_changes_nothing(packs: InstalledPacks, tmp_path: Path):
    first, second = make_file(tmp_path, "one"), make_file(tmp_path, "two", version="2")
    install(packs, first)
    install(packs, second)
    assert packs.inspect(second).is_installed
    assert install(packs, second).before is not None
    assert packs.put_back("valley").pack.version == "1.0.0"


def test_only_the_last_version_before_is_kept(packs: InstalledPacks, tmp_path: Path):
    for version in ("1", "2", "3"):
        install(packs, make_file(tmp_path, f"v{version}", version=version))
    assert packs.put_back("valley").pack.version == "2"
    assert packs.put_back("valley").pack.version == "3"


def test_a_pack_that_is_removed_is_gone_with_its_version_before(packs: InstalledPacks, tmp_path: Path):
    install(packs, make_file(tmp_path, "one"))
    install(packs, make_file(tmp_path, "two", version="2"))
    packs.remove("valley")
    assert packs.installed() == ()
    assert tree(packs.folder) == {".lock": b""}
    with pytest.raises(StoreError, match="no earlier version"):
        packs.put_back("valley")


@pytest.mark.parametrize("name", ["nothing", "..", ".", "", ".lock", ".before", "../data", "Ünder", "a/b", "/", "\0"])
def test_what_is_not_installed_cannot_be_removed_or_put_back(packs: InstalledPacks, tmp_path: Path, name: str):
    install(packs, make_file(tmp_path, "one"))
    before = tree(tmp_path)
    with pytest.raises(StoreError):
        packs.remove(name)
    with pytest.raises(StoreError):
        packs.put_back(name)
    assert tree(tmp_path) == before


def test_a_refused_pack_cannot_be_installed(packs: InstalledPacks, tmp_path: Path):
    file = tmp_path / "bad.lessonpack"
    file.write_bytes(make_file(tmp_path, "one").read_bytes()[:-30])
    inspection = packs.inspect(file)
    assert inspection.pack is None
    assert inspection.report.has_errors
    with pytest.raises(StoreError, match="not installed"):
        packs.install(inspection)
    assert not (tmp_path / "data").exists()


def test_a_pack_with_the_name_of_a_device_is_refused(packs: InstalledPacks, tmp_path: Path):
    file = tmp_path / "con.lessonpack"
    file.write_bytes(pack_with({"pack.toml": b'id = "con"'}))
    inspection = packs.inspect(file)
    assert inspection.pack is None
    assert inspection.report.has_errors


def test_a_folder_that_is_no_pack_is_refused_with_its_diagnostics(packs: InstalledPacks, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    assert [diagnostic.code for diagnostic in packs.inspect(tmp_path / "empty").report.diagnostics] == [
        "pack-unreadable"
    ]


def test_a_missing_file_is_told(packs: InstalledPacks, tmp_path: Path):
    with pytest.raises(FileError, match="no file"):
        packs.inspect(tmp_path / "none.lessonpack")


def test_faults_in_a_lesson_are_told_and_refuse_nothing(packs: InstalledPacks, tmp_path: Path):
    broken = LANES.replace("Flag: overclaim", "Flag: overclam")
    inspection = packs.inspect(make_file(tmp_path, "one", {"lanes": broken}))
    assert [(report.file, report.has_errors) for report in inspection.lesson_reports] == [("lessons/lanes.md", True)]
    assert packs.install(inspection).pack.id == "valley"


def test_a_file_that_changed_since_it_was_looked_at_is_not_installed(packs: InstalledPacks, tmp_path: Path):
    file = make_file(tmp_path, "one")
    inspection = packs.inspect(file)
    file.write_bytes(make_file(tmp_path, "two", {"spoons": SPOONS}).read_bytes())
    with pytest.raises(StoreError, match="changed while"):
        packs.install(inspection)
    assert packs.installed() == ()


def test_a_version_installed_meanwhile_asks_to_look_again(packs: InstalledPacks, tmp_path: Path):
    inspection = packs.inspect(make_file(tmp_path, "two", version="2"))
    install(packs, make_file(tmp_path, "one"))
    with pytest.raises(StoreError, match="meanwhile"):
        packs.install(inspection)
    assert packs.installed()[0].pack.version == "1.0.0"


def test_a_pack_of_the_app_is_compared_with_and_comes_back(packs: InstalledPacks, tmp_path: Path, own: Path):
    update = packs.inspect(make_file(tmp_path, "two", {"spoons": SPOONS, "lanes": LANES}, version="2", id="first"))
    assert update.is_update
    assert update.comes_with_app
    assert "The lesson “Bus lanes” was added." in [change.words for change in update.changes]
    before = tree(own)
    assert packs.install(update).hides_own
    packs.remove("first")
    assert packs.installed() == ()
    assert tree(own) == before


# Progress


def begin(folder: Path, lesson: str, pack: str = "valley") -> None:
    store = ProgressStore.open(folder)
    store.start_attempt(f"at {lesson}", LessonKey(pack, lesson), Mode.GUIDED, {})
    store.record(f"at {lesson}", [Event(EventKind.OPENED, value="guided")])
    store.close()


def begun(folder: Path, pack: str = "valley") -> dict[str, str]:
    """Which attempt is kept under which lesson."""
    store = ProgressStore.open(folder)
    keys = [key for key in store.standings() if key.pack == pack]
    found = {attempt.id: key.lesson for key in keys for attempt in store.attempts(key)}
    store.close()
    return found


def test_progress_stays_when_a_pack_is_removed_and_installed_again(packs: InstalledPacks, tmp_path: Path):
    file, data = make_file(tmp_path, "one"), tmp_path / "data"
    install(packs, file)
    begin(data, "lanes")
    packs.remove("valley")
    assert begun(data) == {"at lanes": "lanes"}
    install(packs, file)
    assert begun(data) == {"at lanes": "lanes"}


def test_progress_follows_a_lesson_to_its_new_id_and_back(packs: InstalledPacks, tmp_path: Path):
    data = tmp_path / "data"
    install(packs, make_file(tmp_path, "one", {"lanes": LANES, "spoons": SPOONS}))
    begin(data, "lanes")
    begin(data, "spoons")
    renamed = LANES.replace("id: lanes", "id: bus-lanes")
    install(packs, make_file(tmp_path, "two", {"lanes": renamed, "spoons": SPOONS}))
    assert begun(data) == {"at lanes": "bus-lanes", "at spoons": "spoons"}
    packs.put_back("valley")
    assert begun(data) == {"at lanes": "lanes", "at spoons": "spoons"}


def test_progress_of_a_lesson_that_is_gone_is_kept(packs: InstalledPacks, tmp_path: Path):
    install(packs, make_file(tmp_path, "one", {"lanes": LANES, "spoons": SPOONS}))
    begin(tmp_path / "data", "lanes")
    install(packs, make_file(tmp_path, "two", {"spoons": SPOONS}))
    assert begun(tmp_path / "data") == {"at lanes": "lanes"}


def test_progress_that_cannot_be_written_follows_later(
    packs: InstalledPacks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    data = tmp_path / "data"
    install(packs, make_file(tmp_path, "one"))
    begin(data, "lanes")

    def fail(*_arguments: object) -> None:
        raise StoreError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(ProgressStore, "rename_lessons", fail)
        install(packs, make_file(tmp_path, "two", {"lanes": LANES.replace("id: lanes", "id: bus-lanes")}))
    assert begun(data) == {"at lanes": "lanes"}
    packs.tidy()
    assert begun(data) == {"at lanes": "bus-lanes"}


def test_two_lessons_that_change_ids_keep_their_own_progress(tmp_path: Path):
    begin(tmp_path, "a")
    begin(tmp_path, "b")
    store = ProgressStore.open(tmp_path)
    store.rename_lessons("valley", {"a": "b", "b": "a"})
    store.close()
    assert begun(tmp_path) == {"at a": "b", "at b": "a"}


# Faults of the disk


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
    fsync, rename = os.fsync, Path.rename

    def failing(call):
        def run(*arguments: object):
            if next(steps) == step:
                raise OSError(28, os.strerror(28))
            return call(*arguments)

        return run

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing(fsync))
        patch.setattr(Path, "rename", failing(rename))
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
    fsync, rename = os.fsync, Path.rename

    def syncing(handle: int) -> None:
        synced.add(os.fstat(handle).st_ino)
        fsync(handle)

    def renaming(source: Path, target: Path) -> Path:
        before_renaming.append(set(synced))
        return rename(source, target)

    monkeypatch.setattr(os, "fsync", syncing)
    monkeypatch.setattr(Path, "rename", renaming)
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
        assert [one.pack.version for one in packs.installed()] == ["1.0.0"]
    assert tree(packs.folder) == before


def test_a_lock_that_cannot_be_taken_is_told(packs: InstalledPacks, tmp_path: Path):
    inspection = packs.inspect(make_file(tmp_path, "one"))
    (packs.folder / ".lock").mkdir(parents=True)
    with pytest.raises(StoreError, match="may not be written to"):
        packs.install(inspection)


def test_an_author_who_cannot_be_remembered_now_is_remembered_later(
    packs: InstalledPacks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    create_key(tmp_path / "key")
    file = make_file(tmp_path, "one", key=tmp_path / "key")

    def fail(*_arguments: object) -> None:
        raise StoreError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(KnownAuthors, "remember", fail)
        install(packs, file)
    assert not (tmp_path / "data" / "authors.json").exists()
    assert packs.installed() and (tmp_path / "data" / "authors.json").exists()
    author = packs.inspect(file).author
    assert author is not None and author.standing is SignatureStanding.KNOWN


def test_a_damaged_list_of_authors_is_told_with_the_pack(packs: InstalledPacks, tmp_path: Path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "authors.json").write_text("[]", encoding="utf-8")
    assert "authors-damaged.json" in packs.inspect(make_file(tmp_path, "one")).diagnostic


def test_a_folder_that_is_in_the_way_of_the_data_is_told(packs: InstalledPacks, tmp_path: Path):
    inspection = packs.inspect(make_file(tmp_path, "one"))
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError) as told:
        packs.install(inspection)
    assert told.value.hint
    assert packs.installed() == ()


def test_a_second_program_waits_its_turn_and_is_told(packs: InstalledPacks, tmp_path: Path, own: Path):
    inspection = packs.inspect(make_file(tmp_path, "one"))
    hasty = InstalledPacks(tmp_path / "data", own, patience=0.02)
    with Shelf(packs.folder).changing(1), pytest.raises(StoreError, match="Another window"):
        hasty.install(inspection)
    assert hasty.install(inspection).pack.id == "valley"
