"""What the window asks the store comes back as an answer, and never waits for a disk."""

import shutil
import threading
from contextlib import closing
from pathlib import Path

import pytest
from factories import make_lesson
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.results.grading import Outcome
from media_literacy.errors import AppError
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.store.database.opening import FILE_NAME
from media_literacy.store.database.records import KeySource, LessonKey, Place
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import NO_HISTORY
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.ui.store_client import StoreBridge

KEY = LessonKey("city", "buses")
OPENED = Event(EventKind.OPENED, value="guided")


class Asker(QObject):
    """Somebody in the window who waits for answers."""

    def __init__(self):
        super().__init__()
        self.answers, self.threads = [], []

    def on_answer(self, answer):
        self.answers.append(answer)
        self.threads.append(threading.get_ident())


@pytest.fixture
def bridge(qapp, tmp_path):
    made = StoreBridge(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def asker():
    return Asker()


def begin(bridge, lesson):
    bridge.start_attempt("one", Mode.GUIDED, OpenedLesson(lesson, Report("buses.md"), KEY, None))
    bridge.record("one", (OPENED,))
    bridge.keep_place("one", Place("reader"))


def test_answers_come_in_the_windows_thread_and_know_all_that_was_done(qtbot, bridge, asker):
    begin(bridge, make_lesson())

    bridge.ask_history(asker.on_answer)
    bridge.ask_pending_debriefs(asker.on_answer)
    assert asker.answers == []
    qtbot.waitUntil(lambda: len(asker.answers) == 2)
    bridge.ask_whether_saved(asker.on_answer)
    qtbot.waitUntil(lambda: len(asker.answers) == 3)

    history, pending, is_saved = asker.answers
    assert list(history.standings) == [KEY] and pending == () and is_saved is True
    assert set(asker.threads) == {threading.get_ident()}


def test_an_answer_for_somebody_who_is_gone_is_dropped(qtbot, bridge, asker):
    gone = Asker()
    answers = gone.answers
    bridge.ask_history(gone.on_answer)
    gone.deleteLater()
    QApplication.sendPostedEvents(gone)
    bridge.ask_history(asker.on_answer)

    qtbot.waitUntil(lambda: len(asker.answers) == 1)
    assert answers == []


def test_who_asked_dies_in_the_windows_thread(qtbot, bridge):
    """The thread of the store may still be at a question whose answer the window has."""
    answers, died_in, is_handled = [], [], threading.Event()

    class Gone(QObject):
        def on_answer(self, answer):
            answers.append(answer)

        def __del__(self):
            died_in.append(threading.get_ident())

    bridge._posted.connect(lambda _posted: is_handled.wait(), Qt.ConnectionType.DirectConnection)
    bridge.ask_pending_debriefs(Gone().on_answer)
    qtbot.waitUntil(lambda: answers == [()])
    is_handled.set()
    qtbot.waitUntil(lambda: bool(died_in))
    assert died_in == [threading.get_ident()]


def test_what_is_not_on_the_disk_is_said_and_remembered(qtbot, tmp_path, asker):
    (tmp_path / "data").write_text("in the way")
    bridge = StoreBridge(tmp_path / "data")
    faults = []
    bridge.stopped.connect(faults.append)
    lesson = make_lesson()
    begin(bridge, lesson)

    bridge.ask_whether_saved(asker.on_answer)
    qtbot.waitUntil(lambda: len(asker.answers) == 1)
    bridge.ask_history(asker.on_answer)
    qtbot.waitUntil(lambda: len(asker.answers) == 2)
    assert asker.answers[0] is False and list(asker.answers[1].standings) == [KEY]
    assert not bridge.has_worked
    assert len(faults) == 1 and "--data-dir" in faults[0].hint
    bridge.close()


def test_erasing_answers_when_it_is_done_or_why_it_is_not(qtbot, tmp_path, bridge, asker):
    begin(bridge, make_lesson())
    failed = Asker()
    bridge.ask_to_erase(asker.on_answer, failed.on_answer)
    bridge.ask_history(asker.on_answer)
    qtbot.waitUntil(lambda: len(asker.answers) == 2)
    assert asker.answers == [None, ({}, [])]

    (tmp_path / "data").rename(tmp_path / "elsewhere")
    bridge.ask_to_erase(asker.on_answer, failed.on_answer)
    qtbot.waitUntil(lambda: len(failed.answers) == 1)
    assert isinstance(failed.answers[0], AppError)
    assert len(asker.answers) == 2


def test_a_lesson_is_resumed_as_it_was_left(bridge):
    parsed = parse_lesson(b"# Shops\n\nEvery shop must close.\n", Path("shops.md"))
    opened = OpenedLesson(parsed.lesson, parsed.report, KEY, None)
    assert bridge.history(opened) == NO_HISTORY
    begin(bridge, parsed.lesson)

    found = bridge.history(opened).first

    assert found is not None
    assert (found.attempt_id, found.events, found.place.page) == ("one", (OPENED,), "reader")


def test_what_an_earlier_version_kept_is_completed_when_its_lesson_is_opened(tmp_path, qapp):
    shutil.copy(Path(__file__).parents[1] / "store/database/kept/version-3.sqlite3", tmp_path / FILE_NAME)
    parsed = parse_lesson(
        b"# Shops\n\nOne shop has closed.[^one]\n\n[^one]: **Flag: overclaim.** No.\n", Path("shops.md")
    )
    opened = OpenedLesson(parsed.lesson, parsed.report, LessonKey("city", "lanes"), None)
    bridge = StoreBridge(tmp_path)
    found = bridge.history(opened).first
    bridge.close()

    assert found is not None and found.result is not None
    assert found.result.was_completed and (found.result.removed, found.result.added) == (2, 1)
    assert found.result.scorecard.judgement(SentenceId("every")).outcome is Outcome.HIT
    with closing(ProgressStore.open(tmp_path)) as store:
        first, copy = store.attempts(opened.key)
    assert first.key_source is copy.key_source is KeySource.COMPLETED_LATER
    assert [(answer.sentence, answer.said, answer.number) for answer in first.answers] == [
        ("one", "fine:checkable", 1),
        ("every", "flag:overclaim", 2),
        ("naïve", "none", 3),
    ]


def test_the_result_in_a_lesson_that_is_gone_is_still_there(bridge, tmp_path):
    file = tmp_path / "shops.md"
    parsed = parse_lesson(b"# Shops\n\nOne shop.[^one]\n\n[^one]: **Flag: overclaim.** No.\n", file)
    bridge.start_attempt("one", Mode.GUIDED, OpenedLesson(parsed.lesson, parsed.report, KEY, None, file))
    events = [OPENED, Event(EventKind.MARKED, (SentenceId("one"),)), Event(EventKind.REVEALED)]
    bridge.record("one", tuple(events))

    found = bridge.history_in_file(file).first
    assert found is not None and found.result is not None
    assert (found.result.scorecard.caught, found.result.scorecard.flags, found.result.removed) == (1, 1, 2)
    assert bridge.history(OpenedLesson(None, Report(str(file)), KEY, None)).first == found
    assert bridge.history_in_file(tmp_path / "other.md") == NO_HISTORY


def test_a_mistake_of_the_program_in_the_stores_thread_rises_in_the_windows(qtbot, bridge, monkeypatch):
    def fail(_store):
        raise OverflowError("year is out of range")

    monkeypatch.setattr(ProgressStore, "standings", fail)
    with qtbot.captureExceptions() as raised:
        bridge.ask_history(Asker().on_answer)
        qtbot.waitUntil(lambda: bool(raised))
    assert [kind for kind, _problem, _trace in raised] == [OverflowError]


def test_after_a_switch_another_learner_is_asked_and_answers_for_the_one_before_are_dropped(
    qtbot, bridge, asker, tmp_path
):
    begin(bridge, make_lesson())
    bridge.ask_whether_saved(asker.on_answer)
    qtbot.waitUntil(lambda: asker.answers == [True])
    late = Asker()
    bridge.ask_history(late.on_answer)
    bridge.switch_to(tmp_path / "other")
    bridge.ask_history(asker.on_answer)
    qtbot.waitUntil(lambda: len(asker.answers) == 2)
    assert asker.answers[1] == ({}, [])
    bridge.switch_to(tmp_path / "data")
    bridge.ask_history(asker.on_answer)
    qtbot.waitUntil(lambda: len(asker.answers) == 3)
    assert list(asker.answers[2].standings) == [KEY] and late.answers == []


def test_a_fault_of_the_learner_before_is_over_after_a_switch(qtbot, tmp_path, asker):
    (tmp_path / "data").write_text("in the way")
    bridge = StoreBridge(tmp_path / "data")
    faults, recovered = [], []
    bridge.stopped.connect(faults.append)
    bridge.recovered.connect(lambda: recovered.append(True))
    qtbot.waitUntil(lambda: len(faults) == 1)
    bridge.switch_to(tmp_path / "other")
    assert recovered
    begin(bridge, make_lesson())
    bridge.ask_whether_saved(asker.on_answer)
    qtbot.waitUntil(lambda: asker.answers == [True])
    assert len(faults) == 1
    bridge.close()


def test_two_windows_may_keep_what_one_learner_does(qtbot, tmp_path, asker):
    one, two = StoreBridge(tmp_path / "data"), StoreBridge(tmp_path / "data")
    begin(one, make_lesson())
    opened = OpenedLesson(make_lesson(), Report("parks.md"), LessonKey("city", "parks"), None)
    two.start_attempt("two", Mode.GUIDED, opened)
    two.record("two", (OPENED,))
    one.record("one", (OPENED,))
    for bridge in (one, two):
        bridge.ask_whether_saved(asker.on_answer)
    qtbot.waitUntil(lambda: asker.answers == [True, True])
    assert {attempt.id: len(attempt.events) for attempt in one.attempts()} == {"one": 2, "two": 1}
    assert one.close() and two.close()
