"""Where the data folder is far away: the window waits for nothing, and says what it waits for."""

import sqlite3
import threading

import pytest
from journeys.building import FOUNDING
from PySide6.QtCore import Qt

from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.widgets.message_page import MessagePage


class Gate:
    """A drive that answers when a test lets it."""

    def __init__(self, monkeypatch, name):
        self.is_open = threading.Event()
        works = getattr(ProgressStore, name)

        def slow(*arguments, **named):
            assert threading.current_thread() is not threading.main_thread()
            self.is_open.wait(20)
            return works(*arguments, **named)

        monkeypatch.setattr(ProgressStore, name, slow)


@pytest.fixture
def threads(monkeypatch):
    """The threads that connected to a database or wrote to one."""
    seen = set()
    connect = sqlite3.connect

    def watched(*arguments, **named):
        seen.add(threading.current_thread())
        connection = connect(*arguments, **named)
        connection.set_trace_callback(lambda _statement: seen.add(threading.current_thread()))
        return connection

    monkeypatch.setattr(sqlite3, "connect", watched)
    return seen


def test_home_comes_at_once_and_a_lesson_waits_with_words_until_it_is_known_what_is_pending(person, monkeypatch):
    gate = Gate(monkeypatch, "open")
    person.start()
    person.wait_for_page(LessonsPage)

    person.window.open_file(FOUNDING)
    person.wait_for(lambda: "Looking whether a debrief is still to be read" in person.texts())
    assert isinstance(person.page, LessonsPage)

    gate.is_open.set()
    person.wait_for_page(StartPage)


def test_what_is_pending_comes_first_also_where_it_is_known_late(person, monkeypatch):
    person.start(FOUNDING)
    person.press("Begin")
    person.click_sentence("unarmed")
    person.close()
    gate = Gate(monkeypatch, "open")
    person.start()
    person.wait_for_page(LessonsPage)

    gate.is_open.set()
    person.wait_for_page(MessagePage)
    person.press("Read on")
    person.wait_for_page(ReaderPage)
    assert person.marks() == ["unarmed"]


def test_a_reveal_that_is_saved_late_is_shown_and_said_and_can_be_left(person, monkeypatch):
    person.start(FOUNDING)
    person.press("Begin")
    person.click_sentence("unarmed")
    gate = Gate(monkeypatch, "record")
    person.say_it_is_all()
    person.wait_for(lambda: "still being saved" in person.banner())
    assert person.button("See the result") is not None

    gate.is_open.set()
    person.wait_for(lambda: person.banner() == "")
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)


def test_no_database_is_touched_in_the_windows_thread(person, threads):
    person.start()
    person.wait_for_page(LessonsPage)
    person.window.open_file(FOUNDING)
    person.press("Begin")
    person.click_sentence("unarmed")
    person.leave_the_lesson()
    person.wait_for_page(LessonsPage)
    person.press("Continue where you were")
    person.wait_for_page(ReaderPage)
    person.close()

    person.start()
    person.press("Read on")
    person.wait_for_page(ReaderPage)
    person.say_it_is_all()
    person.close()

    assert threads and threading.main_thread() not in threads
