"""From one learner to another: nothing is lost on the way, and who cannot be reached is not gone to."""

from contextlib import closing

import pytest
from store.progress.attempts import BUSES, OPENED, SHOWN

from media_literacy.lesson.model import Mode
from media_literacy.settings import Settings
from media_literacy.store.learners.guest_debriefs import read_guest_debriefs
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.ui.learners import learner_switching
from media_literacy.ui.learners.learner_switching import LearnerSwitching, gone_words


class Opening:
    """Shows debriefs of lessons that it knows, and notes each new beginning."""

    def __init__(self):
        self.known, self.shown, self.starts, self.then = (BUSES,), [], 0, None

    def show_debrief(self, key, then):
        if key not in self.known:
            return False
        self.shown.append(key)
        self.then = then
        return True

    def start(self, _file):
        self.starts += 1


@pytest.fixture
def opening():
    return Opening()


@pytest.fixture
def closed():
    return []


@pytest.fixture
def switching(window_around, opening, closed):
    yield LearnerSwitching(window_around.context, opening, lambda: closed.append(True))
    window_around.close()


@pytest.fixture
def learners(window_around):
    return window_around.context.learners


@pytest.fixture
def ada(learners):
    return learners.create("Ada", Settings(theme="dark"))


def record(store, *events):
    store._recorder.start_attempt("one", BUSES, Mode.GUIDED)
    store._recorder.record("one", events)


def test_all_is_saved_before_and_the_other_ones_settings_hold(qtbot, window_around, switching, opening, learners, ada):
    record(window_around.store, OPENED)
    learners.request(ada)
    qtbot.waitUntil(lambda: opening.starts == 1)
    assert learners.learner == ada and learners.folders.last() == (ada, True)
    assert window_around.context.preferences.settings.theme == "dark"
    assert window_around.store.attempts() == ()
    learners.request(learners.all[0])
    qtbot.waitUntil(lambda: opening.starts == 2)
    assert [attempt.id for attempt in window_around.store.attempts()] == ["one"]
    assert window_around.context.preferences.settings.theme == "system"


@pytest.mark.parametrize("goes_on", [False, True])
def test_what_cannot_be_saved_is_asked_about(
    qtbot, window_around, switching, opening, learners, ada, monkeypatch, goes_on
):
    asked = []
    monkeypatch.setattr(switching, "_may_lose", lambda: asked.append(True) or goes_on)
    record(window_around.store, OPENED)
    qtbot.waitUntil(window_around.store.wait)
    (window_around.context.data_folder / "progress.sqlite3").unlink()
    window_around.store.record("one", (SHOWN,))
    learners.request(ada)
    qtbot.waitUntil(lambda: asked == [True])
    qtbot.waitUntil(lambda: opening.starts == int(goes_on))
    assert (learners.learner == ada) is goes_on


def test_where_it_cannot_be_noted_who_reads_last_the_other_one_reads_all_the_same(
    qtbot, window_around, switching, opening, learners, ada
):
    (window_around.context.data_folder / "learners" / "last.json").mkdir()
    learners.request(ada)
    qtbot.waitUntil(lambda: opening.starts == 1)
    assert learners.learner == ada and "could not be saved about the learner" in window_around.said[-1]


def test_a_damaged_settings_file_of_the_other_one_is_told(qtbot, window_around, switching, opening, learners, ada):
    (ada.folder / "settings.json").write_text("{")
    learners.request(ada)
    qtbot.waitUntil(lambda: opening.starts == 1)
    assert "could not be understood" in window_around.said[0]
    assert window_around.context.preferences.settings == Settings()


def test_a_guest_sees_each_debrief_once_and_then_goes(qtbot, window_around, switching, opening, learners):
    learners.request(learners.folders.guest())
    qtbot.waitUntil(lambda: opening.starts == 1)
    record(window_around.store, SHOWN)
    first = learners.all[0]
    learners.request(first)
    qtbot.waitUntil(lambda: opening.shown == [BUSES])
    assert learners.learner.is_guest
    opening.then()
    qtbot.waitUntil(lambda: opening.starts == 2)
    assert learners.learner == first and opening.shown == [BUSES]
    assert read_guest_debriefs(window_around.context.data_folder) == ()
    assert window_around.store.attempts() == ()


def test_a_button_that_is_pressed_twice_does_not_lead_past_the_debrief(
    qtbot, window_around, switching, opening, learners
):
    learners.request(learners.folders.guest())
    qtbot.waitUntil(lambda: opening.starts == 1)
    record(window_around.store, SHOWN)
    first = learners.all[0]
    for _press in range(2):
        learners.request(first)
    qtbot.waitUntil(lambda: opening.shown == [BUSES])
    qtbot.waitUntil(window_around.store.wait)
    assert learners.learner.is_guest and opening.starts == 1
    learners.request(first)
    qtbot.waitUntil(lambda: opening.starts == 2)


def test_a_guest_whose_lesson_is_gone_is_held_up_by_nothing(qtbot, window_around, switching, opening, learners):
    opening.known = ()
    learners.request(learners.folders.guest())
    qtbot.waitUntil(lambda: opening.starts == 1)
    record(window_around.store, SHOWN)
    qtbot.waitUntil(window_around.store.wait)
    assert switching.may_close()
    learners.request(learners.all[0])
    qtbot.waitUntil(lambda: opening.starts == 2)


def test_a_window_with_a_guest_closes_after_the_debrief(qtbot, window_around, switching, opening, learners, closed):
    assert switching.may_close()
    learners.request(learners.folders.guest())
    qtbot.waitUntil(lambda: opening.starts == 1)
    assert switching.may_close()
    record(window_around.store, SHOWN)
    assert not switching.may_close() and opening.shown == [BUSES]
    opening.then()
    assert closed == [True] and switching.may_close()


def test_settings_of_a_guest_hold_and_are_kept_nowhere(qtbot, window_around, switching, opening, learners):
    learners.request(learners.folders.guest())
    qtbot.waitUntil(lambda: opening.starts == 1)
    preferences = window_around.context.preferences
    preferences.change(Settings(theme="contrast"))
    assert preferences.settings.theme == "contrast"
    assert not list(window_around.context.data_folder.rglob("settings.json"))


def test_who_reads_in_place_of_one_who_is_gone_is_said(ada):
    assert gone_words(ada) == "Who read here last is no longer among the learners. Ada is reading now."
    assert learner_switching.gone_error(ada).hint


def test_who_is_deleted_leaves_nothing_and_the_first_of_the_others_reads(
    qtbot, window_around, switching, opening, learners, ada
):
    learners.request(ada)
    qtbot.waitUntil(lambda: opening.starts == 1)
    record(window_around.store, OPENED)
    learners.request_removal()
    qtbot.waitUntil(lambda: opening.starts == 2)
    assert not ada.folder.exists() and learners.learner.is_first and learners.is_alone
    assert window_around.said == ["Everything kept about Ada was deleted."]


def test_the_last_one_of_all_leaves_room_for_somebody_without_a_name(
    qtbot, window_around, switching, opening, learners, ada
):
    learners.request(ada)
    qtbot.waitUntil(lambda: opening.starts == 1)
    learners.folders.remove(learners.folders.first())
    learners.refresh()
    assert learners.is_alone and not learners.is_only_first
    learners.request_removal()
    qtbot.waitUntil(lambda: opening.starts == 2)
    assert learners.is_only_first and learners.reading_as == ""


def test_progress_of_a_newer_version_can_be_deleted_and_what_is_left_is_told(
    qtbot, window_around, switching, opening, learners, ada, monkeypatch
):
    window_around.store.wait()
    with closing(ProgressStore.open(ada.folder)) as store:
        store._connection.executescript("CREATE TABLE later (id); PRAGMA user_version = 99")
    learners.request(ada)
    qtbot.waitUntil(lambda: opening.starts == 1)

    def fail(folder):
        raise PermissionError(13, "Permission denied", str(folder))

    with monkeypatch.context() as patch:
        patch.setattr("shutil.rmtree", fail)
        learners.request_removal()
        qtbot.waitUntil(lambda: opening.starts == 2)
    assert "Not everything could be deleted" in window_around.said[-1]
    learners.request(learners.folders.named("Ada")[0])
    qtbot.waitUntil(lambda: opening.starts == 3)
    learners.request_removal()
    qtbot.waitUntil(lambda: opening.starts == 4)
    assert not ada.folder.exists()


def test_nobody_else_is_gone_to_while_a_learner_is_deleted(qtbot, window_around, switching, opening, learners, ada):
    ben = learners.create("Ben", Settings())
    learners.request(ada)
    qtbot.waitUntil(lambda: opening.starts == 1)
    learners.request_removal()
    learners.request(ben)
    qtbot.waitUntil(lambda: opening.starts == 2)
    assert not ada.folder.exists() and ada not in learners.all


def test_one_guest_after_another_finds_nothing_of_the_one_before(qtbot, window_around, switching, opening, learners):
    arrived = []
    switching.arrived.connect(lambda: arrived.append(window_around.titles[-1:]))
    learners.request(learners.folders.guest())
    qtbot.waitUntil(lambda: opening.starts == 1)
    record(window_around.store, SHOWN)
    switching.begin_anew(shows_debriefs=True)
    qtbot.waitUntil(lambda: opening.shown == [BUSES])
    assert len(window_around.store.attempts()) == 1
    switching.begin_anew(shows_debriefs=False)
    assert opening.starts == 2 and learners.learner.is_guest and opening.shown == [BUSES]
    assert window_around.store.attempts() == () and read_guest_debriefs(window_around.context.data_folder) == ()
    assert arrived == [[], ["Media Literacy"]]  # the page of the first one was cleared before


def test_a_debrief_is_shown_again_to_the_next_guest_who_reads_that_lesson(
    qtbot, window_around, switching, opening, learners
):
    learners.request(learners.folders.guest())
    qtbot.waitUntil(lambda: opening.starts == 1)
    for _guest in range(2):
        record(window_around.store, SHOWN)
        opening.shown.clear()
        switching.begin_anew(shows_debriefs=True)
        qtbot.waitUntil(lambda: opening.shown == [BUSES])
        opening.starts = 0
        opening.then()
        qtbot.waitUntil(lambda: opening.starts == 1)
