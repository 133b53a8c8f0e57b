"""One owner of unsaved work: put aside each second, asked before every way out, said once when it cannot be kept."""

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from ui.expired import expire

from media_literacy.store.files.unsaved_folder import FOLDER
from media_literacy.store.files.unsaved_work import Recovery, UnsavedText
from media_literacy.ui.unsaved import Question


class Page(QObject):
    """Somebody's work, as short as can be."""

    work_changed = Signal()

    def __init__(self, id="one", text=""):
        super().__init__()
        self.work_id, self.text = id, text
        self.saves = self.is_saved = True

    def type(self, text):
        self.text, self.is_saved = text, False
        self.work_changed.emit()

    def question(self):
        return None if self.is_saved else Question(f"{self.text} is not saved.", save="Save" if self.saves else "")

    def kept_text(self):
        return None if self.is_saved else UnsavedText(self.work_id, self.text)

    def save(self):
        self.is_saved = self.saves
        return self.saves

    def discard(self):
        self.is_saved = True


@pytest.fixture
def recovery(tmp_path):
    return Recovery(tmp_path)


@pytest.fixture
def page(unsaved):
    made = Page()
    unsaved.register(made, made.work_changed)
    return made


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def answer(qapp):
    """Press a button of each box that comes, and remember what was asked and could be answered."""
    asked = []
    words = []

    def appearance():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and words:
            asked.append((box.text(), {button.text() for button in box.buttons()}))
            next(button for button in box.buttons() if button.text() == words[0]).click()

    timer = QTimer()
    timer.timeout.connect(appearance)
    timer.start(10)

    def will(word):
        words[:] = [word]
        return asked

    yield will
    timer.stop()


def kept(recovery):
    return [kept_text.text for kept_text in recovery.left_over()]


def test_work_is_put_aside_although_nobody_pauses(qtbot, page, recovery):
    def type_on():
        page.type(page.text + "x")
        return bool(kept(recovery))

    qtbot.waitUntil(type_on, timeout=5_000)  # asks, and so types, every few milliseconds


def test_what_was_put_aside_goes_when_it_is_saved(qtbot, unsaved, page, recovery):
    page.type("a")
    assert unsaved.keep_now() and kept(recovery) == ["a"]
    page.save()
    unsaved.settle(page)
    assert kept(recovery) == []


def test_a_write_under_way_brings_nothing_back(qtbot, unsaved, page, recovery, tasks):
    page.type("a")
    unsaved._on_timeout()
    page.save()
    unsaved.settle(page)
    qtbot.waitUntil(lambda: not tasks._waiting)
    assert kept(recovery) == []
    page.type("a")
    expire(unsaved._timer)
    qtbot.waitUntil(lambda: kept(recovery) == ["a"])


def test_nothing_is_asked_where_nothing_would_be_lost(unsaved, page, window):
    assert unsaved.may_leave(window)


@pytest.mark.parametrize(
    ("word", "may_leave", "is_kept", "is_saved"),
    [
        ("Stay", False, False, False),
        ("Keep for later", True, True, False),
        ("Do not keep", True, False, True),
        ("Save", True, False, True),
    ],
)
def test_each_answer_does_what_it_says(unsaved, page, window, answer, recovery, word, may_leave, is_kept, is_saved):
    page.type("a")
    asked = answer(word)

    assert unsaved.may_leave(window) == may_leave
    assert asked == [("a is not saved.", {"Save", "Keep for later", "Do not keep", "Stay"})]
    assert (kept(recovery), page.is_saved) == (["a"] if is_kept else [], is_saved)


def test_who_cannot_be_saved_stays(unsaved, page, window, answer):
    page.saves = False
    page.type("a")
    page.question = lambda: Question("a is not saved.", save="Save")
    answer("Save")
    assert not unsaved.may_leave(window)


def test_work_that_cannot_be_saved_offers_no_saving(unsaved, page, window, answer):
    page.saves = False
    page.type("a")
    asked = answer("Stay")
    unsaved.may_leave(window)
    assert asked[0][1] == {"Keep for later", "Do not keep", "Stay"}


def test_what_is_kept_anyway_cannot_be_thrown_away_on_the_way_out(unsaved, page, window, answer):
    page.type("a")
    page.question = lambda: Question("A class goes on.", keep="Leave it for now")
    asked = answer("Leave it for now")
    assert unsaved.may_leave(window) and asked[0][1] == {"Leave it for now", "Stay"}


def test_every_holder_is_asked_until_one_stays(unsaved, page, window, answer):
    other = Page("two")
    unsaved.register(other, other.work_changed)
    page.type("a")
    other.type("b")
    asked = answer("Keep for later")
    assert unsaved.may_leave(window) and [text for text, _buttons in asked] == ["a is not saved.", "b is not saved."]


def test_one_page_can_be_asked_about_alone(unsaved, page, window, answer):
    other = Page("two")
    unsaved.register(other, other.work_changed)
    page.type("a")
    other.type("b")
    asked = answer("Do not keep")
    assert unsaved.may_leave(window, other) and [text for text, _buttons in asked] == ["b is not saved."]


def test_a_released_page_is_asked_about_no_more(unsaved, page, window):
    page.type("a")
    unsaved.release(page)
    assert unsaved.may_leave(window)


def test_a_page_that_is_gone_is_asked_about_no_more(qtbot, unsaved, window):
    page = Page("gone", "a")
    unsaved.register(page, page.work_changed)
    page.is_saved = False
    page.deleteLater()
    with qtbot.waitSignal(page.destroyed):
        pass
    assert unsaved.may_leave(window) and unsaved.keep_now()


def test_a_folder_that_cannot_be_written_is_said_once_until_it_can(qtbot, unsaved, page, recovery, tmp_path):
    (tmp_path / FOLDER).write_text("in the way")
    said, again = [], []
    unsaved.fault.connect(lambda problem: said.append(problem.message))
    unsaved.recovered.connect(lambda: again.append(1))
    for text in "ab":
        page.type(text)
        assert not unsaved.keep_now()
    assert len(said) == 1 and "put aside" in said[0] and again == []

    (tmp_path / FOLDER).unlink()
    page.type("c")
    expire(unsaved._timer)
    qtbot.waitUntil(lambda: kept(recovery) == ["c"])
    qtbot.waitUntil(lambda: again == [1])


def test_who_keeps_for_later_what_cannot_be_kept_stays_and_is_told(qtbot, unsaved, page, window, answer, tmp_path):
    (tmp_path / FOLDER).write_text("in the way")
    page.type("a")
    answer("Keep for later")
    with qtbot.waitSignal(unsaved.fault):
        assert not unsaved.may_leave(window)


def test_a_session_that_ends_is_not_asked(unsaved, page, window, recovery):
    page.type("a")
    unsaved.be_silent()
    assert kept(recovery) == ["a"]
    page.type("b")
    assert unsaved.may_leave(window) and kept(recovery) == ["b"]
