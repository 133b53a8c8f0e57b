"""One guest after another at a shared computer: nothing leads out, nothing stays, and the teacher ends it."""

from pathlib import Path

import pytest
from journeys.building import FOUNDING, NIGHT_BUSES
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from media_literacy.discovery import declarations
from media_literacy.settings import Settings
from media_literacy.store.files import kiosk_pin
from media_literacy.store.files.kiosk_pin import load_pin, save_pin
from media_literacy.store.learners.guest_debriefs import read_guest_debriefs
from media_literacy.ui import rooms
from media_literacy.ui.classroom.learner.join_page import JoinPage
from media_literacy.ui.kiosk import idle_watch
from media_literacy.ui.kiosk.foreign_drops import ForeignDrops
from media_literacy.ui.kiosk.kiosk_setup import KioskSetup
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.settings.keys_dialog import KeysDialog
from media_literacy.ui.window.desktop.single_instance import JoinRequest
from media_literacy.ui.window.window_actions import WindowActions

DIALOGS = "getOpenFileName", "getOpenFileNames", "getExistingDirectory", "getSaveFileName"
OTHERS = "Open a lesson file…", "My progress", "Workshop", "Lead a class", "Settings", "Reading as a guest"


@pytest.fixture
def pin(monkeypatch, tmp_path):
    """The PIN 4711, checked in no time."""
    monkeypatch.setattr(kiosk_pin, "COST", 2)
    save_pin(tmp_path, "4711")
    return load_pin(tmp_path)


@pytest.fixture
def opened(monkeypatch):
    """What was opened outside the window: file dialogs, and whatever the system opens."""
    found = []
    for name in DIALOGS:
        monkeypatch.setattr(QFileDialog, name, lambda *_args, name=name: found.append(name) or ("", ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()) or True)
    return found


@pytest.fixture
def learner(person):
    """Somebody at a kiosk, which ends with the test."""
    yield person
    person.window.end_from_outside()
    person.wait_for(lambda: person.window.isHidden())


def is_home(learner) -> bool:
    return isinstance(learner.page, LessonsPage) and learner.page.isVisible()


def begin_anew(learner, answer: str = "Begin anew") -> None:
    learner.press("Somebody else? Begin anew")
    learner.press(answer)


def arguments(name: str, file: Path) -> list[tuple[object, ...]]:
    """What each action of the window is called with; one that is not here takes nothing."""
    return {
        "show_text_menu": [(QPoint(10, 10),)],
        "open_address": [("https://example.org/",), ("mailto:a@example.org",)],
        "open_file": [(file,)],
        "continue_lesson": [(NIGHT_BUSES,)],
        "show_room": [(room.name,) for room in declarations(rooms, "ROOM")],
        "report_fault": [],
        "report_done": [("Done.",)],
        "find_voice": [("en",)],
    }.get(name, [()])


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_no_action_and_no_room_leads_out_of_it(learner, opened, pin, tmp_path, monkeypatch):
    monkeypatch.setattr(KeysDialog, "exec", lambda _dialog: None)
    pack = tmp_path / "of a friend.lessonpack"
    pack.write_bytes(b"PK")
    learner.start(kiosk=KioskSetup(Settings(search_with="https://search.example/?q={query}"), pin))
    assert learner.window.isFullScreen()
    assert [words for words in OTHERS if words in learner.texts()] == []
    actions = learner.window._home._context.actions
    seen = set()
    for name in WindowActions._fields:
        for given in arguments(name, pack):
            getattr(actions, name)(*given)
            if (menu := QApplication.activePopupWidget()) is not None:
                menu.close()
            learner.wait_for(lambda: learner.window._navigation.is_at_rest)
            seen.add(type(learner.page).__module__)
    actions.leave()
    learner.wait_for(lambda: is_home(learner) and learner.window._navigation.is_at_rest)
    home = learner.page
    for wanted in (FOUNDING, pack, JoinRequest("192.168.1.20")):
        learner.window.come_up(wanted)
        assert learner.window._navigation.is_at_rest and learner.page is home
    assert not home.acceptDrops() and learner.window.findChild(ForeignDrops) is not None
    for key in (Qt.Key.Key_O, Qt.Key.Key_S, Qt.Key.Key_P, Qt.Key.Key_N):
        learner.key(key, Qt.KeyboardModifier.ControlModifier)
    assert opened == []
    assert not [module for module in seen if any(shut in module for shut in ("workshop", "packs", "settings"))]
    assert actions.find_web_search() is None
    shown = {room.name for room in declarations(rooms, "ROOM") if room.is_open_in_kiosk}
    assert shown == {"join_class"} and JoinPage.__module__ in seen


def test_nothing_of_one_guest_is_left_for_the_next(learner, pin):
    learner.start(FOUNDING, kiosk=KioskSetup(Settings(), pin, FOUNDING))
    learner.wait_for_page(StartPage)
    learner.press("Begin")
    learner.click_sentence("unarmed")
    learner.wait_for(lambda: len(read_guest_debriefs(learner.folder)) == 1)
    learner.window._preferences.make_larger()
    QGuiApplication.clipboard().setText("mine")
    begin_anew(learner, "Go on here")
    assert learner.notes() and QGuiApplication.clipboard().text() == "mine"
    begin_anew(learner)
    learner.wait_for_page(StartPage)
    assert learner.window._preferences.settings == Settings()
    assert QGuiApplication.clipboard().text() == ""
    learner.wait_for(lambda: learner.window._store.wait() and read_guest_debriefs(learner.folder) == ())
    assert learner.window._store.attempts() == () and learner.banner() == ""
    assert {file.name for file in learner.folder.iterdir()}.isdisjoint(
        {"progress.sqlite3", "settings.json", "learners", "learner.json"}
    )


def test_whoever_goes_may_hear_first_what_the_article_was(learner, pin):
    learner.start(kiosk=KioskSetup(Settings(), pin))
    learner.wait_for(lambda: is_home(learner))
    begin_anew(learner, "Begin anew")
    learner.wait_for(lambda: is_home(learner))
    learner.window.open_file(FOUNDING)
    learner.press("Begin")
    learner.click_sentence("unarmed")
    learner.wait_for(lambda: len(read_guest_debriefs(learner.folder)) == 1)
    begin_anew(learner, "Tell me first")
    learner.wait_for_page(DebriefPage)
    learner.read_to_end()
    learner.page.done.click()
    learner.wait_for(lambda: is_home(learner))
    assert "Continue where you were" not in learner.texts()


def test_where_nobody_touches_anything_it_begins_anew(learner, pin, monkeypatch):
    monkeypatch.setattr("media_literacy.ui.kiosk.kiosk.ANSWER_SECONDS", 1)
    monkeypatch.setattr(idle_watch, "IDLE_SECONDS", 0.2)
    learner.start(kiosk=KioskSetup(Settings(), pin))
    kiosk = learner.window._kiosk
    learner.window.open_file(FOUNDING)
    learner.wait_for_page(StartPage)
    learner.key(Qt.Key.Key_Shift)
    learner.wait_for(kiosk.question.isVisible)
    learner.key(Qt.Key.Key_Escape)  # which says no more than that somebody is there
    assert not kiosk.question.isVisible() and isinstance(learner.page, StartPage)
    learner.wait_for(kiosk.question.isVisible)
    learner.wait_for(lambda: is_home(learner))
    assert not kiosk.question.isVisible()


def test_the_teacher_leaves_with_the_pin_alone(learner, pin, monkeypatch):
    learner.start(kiosk=KioskSetup(Settings(), pin))
    learner.wait_for(lambda: is_home(learner))
    kiosk = learner.window._kiosk
    learner.window.close()
    assert learner.window.isVisible() and kiosk.pin_bar.field.hasFocus()
    learner.type("4712")
    learner.key(Qt.Key.Key_Return)
    assert "Try again in 1 second." in kiosk.pin_bar.fault and not kiosk.pin_bar.field.isEnabled()
    learner.key(Qt.Key.Key_Escape)
    assert not kiosk.pin_bar.isVisible()
    learner.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not kiosk.pin_bar.field.isEnabled()  # the way back does not shorten the wait
    learner.wait_for(kiosk.pin_bar.field.hasFocus)
    learner.type("4711")
    learner.key(Qt.Key.Key_Return)
    learner.wait_for(lambda: learner.window.isHidden())


def test_without_a_pin_it_says_so_and_asks_once(learner):
    learner.start(kiosk=KioskSetup(Settings()))
    assert "No PIN is set" in learner.banner()
    learner.press("Leave (teacher)")
    learner.press("Stay here")
    assert learner.window.isVisible()
    learner.press("Leave (teacher)")
    learner.press("Leave the kiosk")
    learner.wait_for(lambda: learner.window.isHidden())
