"""The reader of one attempt: one page for it, and another one for the next."""

import pytest
from factories import make_lesson
from PySide6.QtWidgets import QWidget
from ui.lesson.test_attempt_persistence import Store

from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import NO_SENTENCE, Mode
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import NO_HISTORY
from media_literacy.ui.lesson.attempt_persistence import AttemptPersistence
from media_literacy.ui.lesson.lesson_reader import LessonReader
from media_literacy.ui.text.picture_cache import PictureSource

LESSON = make_lesson(["The town bans kites."], plain=["It rained."])
OPENED = OpenedLesson(LESSON, Report("kites.md"), LessonKey("", "kites"), None)


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def persistence(store):
    return AttemptPersistence(OPENED, store, NO_HISTORY)


@pytest.fixture
def reader(qtbot, window, persistence):
    parent = QWidget()
    qtbot.addWidget(parent)
    return LessonReader(persistence, Report("kites.md"), PictureSource(None), window.actions, frozenset(), parent)


def test_each_attempt_has_a_page_of_its_own(qtbot, reader, persistence, appearance):
    assert reader.place() == (NO_SENTENCE, 0.0) and reader.drop() is None
    persistence.start(Mode.INVESTIGATE)
    page = reader.make_page(appearance)
    assert reader.make_page(appearance) is page
    for signal, asked in (
        (reader.moved, page.moved),
        (reader.onward, page.onward),
        (reader.teachers_requested, page.top.teachers_requested),
    ):
        with qtbot.waitSignal(signal):
            asked.emit()
    assert reader.drop() is page and reader.page is None
    persistence.leave()
    persistence.start(Mode.GUIDED)
    assert reader.make_page(appearance) is not page


def test_what_happens_in_it_is_kept(reader, persistence, store, appearance):
    persistence.start(Mode.INVESTIGATE)
    page, attempt = reader.make_page(appearance), persistence.attempt
    assert attempt is not None
    page.happened.emit(attempt.toggle_mark(LESSON.article.sentences[0].id))
    (kinds,) = store.kinds.values()
    assert kinds[-1] is EventKind.MARKED
