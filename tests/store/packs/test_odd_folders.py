"""A data folder, or a lesson, whose path is no text."""

import os
import sys
from contextlib import closing
from pathlib import Path

import pytest

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import Mode
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.library.lesson_library import LessonLibrary
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore
from media_literacy.store.progress.recorder import EventRecorder

KEY = LessonKey("city", "buses")
LESSON = "# Shops fear the buses\n\nEvery shop will close. One did.\n"

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="paths are text there")

NAMES = [b"r\xe9sum\xe9", b"\xff\xfe", b"line\nfeed", "naïve – “quoted”".encode(), b"100% #1?x=y;z"]


@pytest.fixture(params=NAMES)
def odd(request, tmp_path):
    """A folder with such a name."""
    folder = tmp_path / os.fsdecode(request.param)
    folder.mkdir()
    return folder


def test_progress_is_kept_copied_and_mended_there(odd):
    for _ in range(2):
        faults = []
        recorder = EventRecorder(odd, faults.append)
        recorder.start_attempt("one", KEY, Mode.GUIDED, file=odd / "buses.md")
        recorder.record("one", [Event(EventKind.OPENED)])
        assert recorder.close() and faults == []
    (odd / FILE_NAME).write_bytes(b"damaged")

    with closing(ProgressStore.open(odd)) as store:
        assert store.diagnostic.encode()
        found = store.attempt("one")
    assert found.events and found.file == odd / "buses.md"
    with closing(ProgressStore.in_memory(odd)) as store:
        assert store.attempt("one") == found


def test_a_fault_there_is_told_in_words_that_can_be_shown(odd):
    (odd / "file").write_text("in the way")
    faults = []
    recorder = EventRecorder(odd / "file", faults.append)
    assert not recorder.read(ProgressStore.standings)
    recorder.close()

    assert [fault.message.encode() and fault.hint.encode() for fault in faults]


def test_lessons_are_cached_listed_and_found_there(odd):
    pack = odd / "packs" / "city"
    (pack / "lessons").mkdir(parents=True)
    (pack / "pack.toml").write_text('schema = 1\nid = "city"\ntitle = "City"\nlessons = ["lessons/buses.md"]\n')
    (pack / "lessons" / "buses.md").write_text(LESSON)
    (odd / "own.md").write_text(LESSON)

    for _ in range(2):
        with closing(LessonLibrary(odd / "data")) as library:
            (entry,) = library.entries(odd / "packs")
            assert entry.path.resolve() == (pack / "lessons" / "buses.md").resolve()
            assert library.cached_entries(odd / "packs") == (entry,)
            assert library.open_lesson(odd / "own.md").file == (odd / "own.md").resolve()
            assert [entry.path for entry in library.opened_before()] == [(odd / "own.md").resolve()]
            assert library.search("shops") in (None, {entry.file, str(Path(odd / "own.md").resolve())})


def test_nothing_is_opened_before_it_is_used(tmp_path):
    with closing(LessonLibrary(tmp_path / "data")):
        assert not (tmp_path / "data").exists()
