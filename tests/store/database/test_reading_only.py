"""What is kept can still be read where nothing can be written."""

from contextlib import closing

from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

KEY = LessonKey("pack", "lesson")


def test_a_store_is_read_without_a_byte_being_written(tmp_path):
    store = ProgressStore.open(tmp_path)
    store.start_attempt("a", KEY, Mode.GUIDED, {SentenceId("one"): "One."})
    store.record("a", [Event(EventKind.OPENED, value="guided"), Event(EventKind.MARKED, (SentenceId("one"),))])
    store.close()
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    reading = ProgressStore.in_memory(tmp_path)
    kept = reading.latest_attempt(KEY)
    assert kept is not None and [event.kind for event in kept.events] == [EventKind.OPENED, EventKind.MARKED]
    assert KEY in reading.standings()
    reading.close()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_where_nothing_was_kept_nothing_is_read(tmp_path):
    with closing(ProgressStore.in_memory(tmp_path / "nowhere")) as store:
        assert store.standings() == {}
    (tmp_path / "progress.sqlite3").write_bytes(b"not a database at all")
    with closing(ProgressStore.in_memory(tmp_path)) as store:
        assert store.standings() == {}
    assert (tmp_path / "progress.sqlite3").read_bytes() == b"not a database at all"


def test_what_is_done_in_memory_leaves_the_file_as_it_was(tmp_path):
    with closing(ProgressStore.open(tmp_path)) as store:
        store.start_attempt("a", KEY, Mode.GUIDED, {})
    before = (tmp_path / "progress.sqlite3").read_bytes()

    with closing(ProgressStore.in_memory(tmp_path)) as store:
        store.record("a", [Event(EventKind.OPENED)])
        assert store.attempt("a").events == (Event(EventKind.OPENED),)

    assert (tmp_path / "progress.sqlite3").read_bytes() == before
