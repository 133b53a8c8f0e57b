"""Deleting what a learner did: no file holds a word of it afterwards."""

from contextlib import closing

from store.progress.attempts import MARKED, OPENED, begin

from media_literacy.store.database.backup import all_copies, keep_backup
from media_literacy.store.database.erasing import erase_all
from media_literacy.store.database.mending import ASIDE
from media_literacy.store.database.opening import open_progress
from media_literacy.store.progress.progress_store import ProgressStore


def test_attempts_copies_and_files_set_aside_are_gone_from_the_disk(tmp_path):
    with closing(ProgressStore.open(tmp_path)) as store:
        begin(store, OPENED, MARKED)
    (tmp_path / f"{ASIDE}-1").write_bytes(OPENED.at.encode())
    connection, _diagnostic = open_progress(tmp_path)
    with closing(connection):
        assert keep_backup(connection, tmp_path) is not None
        erase_all(connection, tmp_path)
        assert connection.execute("SELECT count(*) FROM attempt").fetchone() == (0,)
    assert all_copies(tmp_path) == ()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files and not any(OPENED.at.encode() in path.read_bytes() for path in files)
