"""A query goes to the browser where the settings say with which search engine, after a question."""

import pytest
from asked_window import HeardTopic
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from media_literacy.settings import Settings
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.web_search import WebSearch

FIND, SEEK = "https://find.example/?q=%s", "https://seek.example/%s"


class Browser(QObject):
    """Stands in for the browser."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot("QUrl")
    def open(self, url):
        self.opened.append(url.toEncoded().data().decode())


@pytest.fixture
def browser(qapp):
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "open")  # pyright: ignore[reportArgumentType]
    yield made
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def preferences(parent):
    return Preferences(Settings(search_with=FIND), AppearanceSource(Settings()), None, parent)


@pytest.fixture
def fault():
    return HeardTopic()


@pytest.fixture
def search(preferences, fault, parent):
    return WebSearch(preferences, fault, parent)


@pytest.fixture
def asked(qapp):
    """Answers each question with the button of that index, and keeps its words."""
    words, answers = [], []

    def answer():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            words.append(f"{box.text()} {box.informativeText()}")
            wanted = answers.pop(0)
            next(button for button in box.buttons() if button.text() == wanted).click()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(5)
    yield words, answers
    timer.stop()


def test_without_a_search_engine_nothing_can_be_searched(search, preferences):
    assert search.find() is not None
    preferences.change(Settings())
    assert search.find() is None


def test_it_is_asked_before_the_first_query_and_not_again(search, browser, asked):
    words, answers = asked
    answers.append("Open in the browser")
    search.find()("Fern Hill & bridge?")
    search.find()("bus lanes")
    assert browser.opened == [
        "https://find.example/?q=Fern%20Hill%20%26%20bridge%3F",
        "https://find.example/?q=bus%20lanes",
    ]
    assert len(words) == 1 and "find.example" in words[0] and "Fern Hill & bridge?" in words[0]


def test_who_stays_here_opens_nothing_and_is_asked_again(search, browser, asked):
    words, answers = asked
    answers.extend(["Stay here", "Open in the browser"])
    search.find()("bus lanes")
    assert browser.opened == []
    search.find()("bus lanes")
    assert len(browser.opened) == 1 and len(words) == 2


def test_another_search_engine_is_asked_about_anew(search, preferences, browser, asked):
    words, answers = asked
    answers.extend(["Open in the browser", "Open in the browser"])
    search.find()("bus")
    preferences.change(Settings(search_with=SEEK))
    search.find()("bus")
    assert browser.opened[-1] == "https://seek.example/bus" and "seek.example" in words[1]


def test_a_browser_that_does_not_open_is_told_with_what_can_be_done(search, fault, asked, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    asked[1].append("Open in the browser")
    search.find()("bus")
    assert fault.said[0][0] == "The browser could not be opened." and "Copy" in fault.said[0][1]
