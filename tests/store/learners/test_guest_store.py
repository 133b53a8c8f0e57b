"""A guest's work is in memory alone; on the disk stands no more than which debriefs are still to be read."""

from contextlib import closing
from pathlib import Path

import pytest
from store.progress.attempts import BUSES, DEBRIEFED, MARKED, OPENED, PARKS, REVEALED, SHOWN, begin
from store.progress.recording import Listener

from media_literacy.errors import StoreError
from media_literacy.lesson.model import Mode
from media_literacy.store.database.user_copies import read_copy
from media_literacy.store.learners.guest_debriefs import FILE_NAME, read_guest_debriefs
from media_literacy.store.learners.guest_store import GuestStore
from media_literacy.store.learners.learner_folders import LearnerFolders
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.store.progress.recorder import EventRecorder


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


def test_of_all_that_a_guest_does_only_the_debrief_that_is_still_to_be_read_is_on_the_disk(tmp_path: Path):
    with closing(GuestStore.open(tmp_path)) as store:
        first = begin(store, OPENED)
        assert files(tmp_path) == []
        store.record(first, (SHOWN, MARKED))
        begin(store, SHOWN, key=PARKS)
        assert files(tmp_path) == [FILE_NAME]
        assert set(read_guest_debriefs(tmp_path)) == {BUSES, PARKS}
        assert len((tmp_path / FILE_NAME).read_bytes()) < 200
        store.record(first, (REVEALED, DEBRIEFED))
        assert read_guest_debriefs(tmp_path) == (PARKS,)
        assert len(store.all_attempts()) == 2
        store.erase_everything()
        assert files(tmp_path) == [] and store.all_attempts() == ()


def test_a_guest_owes_the_debrief_of_an_article_of_an_occasion_which_a_learner_goes_on_with(tmp_path: Path):
    for store_type, due in ((GuestStore, [PARKS]), (ProgressStore, [])):
        with closing(store_type.open(tmp_path)) as store:
            first = begin(store, OPENED, SHOWN, key=PARKS, mode=Mode.ITEMS)
            assert [debrief.key for debrief in store.pending_debriefs()] == due
            store.record(first, (REVEALED, DEBRIEFED))
            assert store.pending_debriefs() == ()


def test_a_guest_touches_nothing_of_the_first_learners(tmp_path: Path):
    with closing(ProgressStore.open(tmp_path)) as mine:
        begin(mine, OPENED, MARKED)
        mine.keep_backup()
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert any(path.parent.name == "backups" for path in before)
    recorder = EventRecorder(tmp_path, Listener().on_fault, store_type=GuestStore)
    assert recorder.read(ProgressStore.all_attempts) == ()
    recorder.start_attempt("g", PARKS, Mode.GUIDED)
    recorder.record("g", (SHOWN,))
    assert len(recorder.read(ProgressStore.all_attempts)) == 1
    recorder.read(recorder.erasing())
    assert recorder.close()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_guest_has_nothing_to_restore(tmp_path: Path):
    with closing(ProgressStore.open(tmp_path / "mine")) as mine:
        mine.write_copy(tmp_path / "copy.sqlite3")
    with (
        closing(GuestStore.open(tmp_path)) as store,
        closing(read_copy(tmp_path / "copy.sqlite3")) as copy,
        pytest.raises(StoreError, match="about a guest"),
    ):
        store.replace_by_copy(copy)


def test_where_nothing_can_be_written_a_guest_reads_all_the_same(tmp_path: Path):
    (tmp_path / "data").write_text("in the way")
    with closing(GuestStore.open(tmp_path / "data")) as store:
        assert store.pending_debriefs() == () and begin(store, SHOWN)
        assert [debrief.key for debrief in store.pending_debriefs()] == [BUSES]


def test_a_guest_is_no_learner(tmp_path: Path):
    folders = LearnerFolders(tmp_path)
    folders.note_last(folders.guest())
    assert files(tmp_path) == []
    assert folders.guest() not in folders.all()
