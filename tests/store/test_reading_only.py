"""What is kept can still be read where nothing can be written."""

from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.progress import LessonKey, ProgressStore

KEY = LessonKey("pack", "lesson")


def test_a_store_is_read_without_a_byte_being_written(tmp_path):
    store = ProgressStore.open(tmp_path)
    store.start_attempt("a", KEY, Mode.GUIDED, {SentenceId("one"): "One."})
    store.record("a", [Event(EventKind.OPENED, value="guided"), Event(EventKind.MARKED, (SentenceId("one"),))])
    store.close()
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    reading = ProgressStore.open_to_read(tmp_path)
    assert reading is not None
    kept = reading.latest_attempt(KEY)
    assert kept is not None and [event.kind for event in kept.events] == [EventKind.OPENED, EventKind.MARKED]
    assert KEY in reading.standings()
    reading.close()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_where_nothing_was_kept_nothing_is_read(tmp_path):
    assert ProgressStore.open_to_read(tmp_path) is None
    (tmp_path / "progress.sqlite3").write_bytes(b"not a database at all")
    assert ProgressStore.open_to_read(tmp_path) is None
