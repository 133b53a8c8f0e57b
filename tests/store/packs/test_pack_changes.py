"""What follows a change of a pack is done now or later: progress goes to new ids, a signer is known."""

from pathlib import Path

import pytest
from making_packs import LANES, SPOONS, make_file
from store.packs.installing import install

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.errors import StoreError
from media_literacy.lesson.model import Mode
from media_literacy.packs.archive.signature import create_key
from media_literacy.store.learners.learner_folders import LearnerFolders
from media_literacy.store.packs.installed_packs import InstalledPacks
from media_literacy.store.packs.known_authors import KnownAuthors, SignatureStanding
from media_literacy.store.packs.pack_changes import ChangeNotes, PackChange
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore


def begin(folder: Path, lesson: str, pack: str = "valley") -> None:
    store = ProgressStore.open(folder)
    store.start_attempt(f"at {lesson}", LessonKey(pack, lesson), Mode.GUIDED)
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


def test_progress_of_every_learner_follows_once_also_when_one_has_to_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    ada, ben = LearnerFolders(tmp_path).create("Ada"), LearnerFolders(tmp_path).create("Ben")
    folders = tmp_path, ada.folder, ben.folder
    for folder in folders:
        begin(folder, "lanes")
        begin(folder, "spoons")
    rename = ProgressStore.rename_lessons

    def fail_for_ada(store: ProgressStore, pack: str, lessons: dict[str, str]) -> None:
        if store.folder == ada.folder:
            raise StoreError("The disk is full.")
        rename(store, pack, lessons)

    notes = ChangeNotes(tmp_path / "notes", tmp_path, lambda: KnownAuthors(tmp_path))
    notes.add(PackChange("valley", "as it is now", {"lanes": "spoons", "spoons": "lanes"}))
    with monkeypatch.context() as patch:
        patch.setattr(ProgressStore, "rename_lessons", fail_for_ada)
        notes.settle(lambda _pack: "as it is now")
    assert not notes.is_empty()
    assert begun(ada.folder) == {"at lanes": "lanes", "at spoons": "spoons"}
    notes.settle(lambda _pack: "as it is now")
    assert notes.is_empty()
    assert [begun(folder) for folder in folders] == [{"at lanes": "spoons", "at spoons": "lanes"}] * 3
