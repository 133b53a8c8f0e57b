"""A class under way, in the window."""

from pathlib import Path

import pytest
from classroom.counted_hands import counted, new_hands
from classroom.live_class import RunningParticipant, kites_class, marked, options
from classroom.results.finished_class import taught as taught_class
from kites import SOURCE
from PySide6.QtCore import Qt
from ui.classroom.class_moments import FakeHost
from ui.packs.seeing import press, texts

from media_literacy.classroom.joining.addresses import read_endpoint
from media_literacy.classroom.protocol.messages import SeatEvent
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import End, MoveOn
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.parser import parse_lesson
from media_literacy.ui.classroom.results.class_record_pages import ClassRecordPages
from media_literacy.ui.classroom.setup.class_opening import open_interrupted
from media_literacy.ui.classroom.teacher.class_pages import ClassPages
from media_literacy.ui.classroom.teacher.hands_bridge import HandsBridge
from media_literacy.ui.classroom.teacher.live_host_bridge import LiveHostBridge
from media_literacy.ui.text.picture_cache import PictureSource


@pytest.fixture
def begin(window_around):
    def make(bridge):
        return ClassPages(bridge, PictureSource(None), window_around.context)

    return make


def test_leaving_closes_host_and_projector(qtbot, begin, taught, window_around):
    host = FakeHost(taught)
    pages = begin(host)
    assert window_around.page is pages and window_around.titles == ["A lesson with a class – Media Literacy"]
    pages.lead.open_presenter()
    presenter = pages.lead.presenter
    press(qtbot, pages, "Leave or end…")
    assert not window_around.is_left
    press(qtbot, pages.teacher_page.question, "Leave it for now")
    assert window_around.is_left
    window_around.context.navigation.leaving.emit()
    assert host.is_closed and presenter.isHidden()


def test_a_class_that_is_over_is_left_without_a_question(qtbot, begin, taught, window_around):
    pages = begin(FakeHost(taught, Stage.ENDED))
    press(qtbot, pages, "All lessons")
    assert window_around.is_left


def test_a_class_that_is_over_leads_to_its_results(qtbot, begin, taught, window_around):
    host = FakeHost(taught, Stage.ENDED)
    host.class_id = taught_class(window_around.context.data_folder, {"Ada": (3,), "Bo": ()})
    press(qtbot, begin(host), "Results of the lesson")
    qtbot.waitUntil(lambda: isinstance(window_around.page, ClassRecordPages))
    assert window_around.page.page.count == 2


def test_the_end_is_asked_about(qtbot, begin, taught):
    host = FakeHost(taught, Stage.DEBRIEF)
    pages = begin(host)
    press(qtbot, pages, "End the lesson")
    press(qtbot, pages.teacher_page.question, "End the lesson")
    assert host.given == [End()]


def test_raised_hands_go_from_the_field_to_the_projector(qtbot, begin, taught, tasks, tmp_path):
    bridge = HandsBridge(new_hands(tmp_path, taught), tasks)
    pages = begin(bridge)
    bridge.give(MoveOn())
    hands = pages.teacher_page.hands
    hands.people.setFocus()
    for typed in ("27", "14"):
        qtbot.keyClicks(hands.focusWidget(), typed)
        qtbot.keyClick(hands.focusWidget(), Qt.Key.Key_Return)
    assert bridge.snapshot.projected.shown == 2
    assert [bar.marked for bar in bridge.snapshot.view.sentences[:2]] == [14, 0]
    assert pages.teacher_page.sentences.rows[0].counts.text() == "14 of 27"


def test_hands_are_there_after_a_kill_and_lead_to_their_results(qtbot, begin, window_around, tasks):
    folder = window_around.context.data_folder
    id = counted(folder, 27, {1: 2, 3: 14}, is_over=False)
    opened = open_interrupted(folder, id).by_hands
    assert opened is not None
    bridge = HandsBridge(opened, tasks)
    pages = begin(bridge)
    hands = pages.teacher_page.hands
    assert [field.text() for field in (hands.people, *hands.fields)] == ["27", "2", "", "14", ""]
    press(qtbot, pages, "Leave or end…")
    assert "hands that were counted are kept" in " ".join(texts(pages.teacher_page.question))
    press(qtbot, pages.teacher_page.question, "End the lesson")
    press(qtbot, pages, "Results of the lesson")
    qtbot.waitUntil(lambda: isinstance(window_around.page, ClassRecordPages))
    page = window_around.page.page
    said = "\n".join(texts(page))
    assert "Raised hands were counted." in said and "The hands of 27 people were counted" in said
    assert "Sentence 3: 14 of 27 doubted it (34 to 69 %)." in said
    assert "Every learner" not in said and "Each learner" not in said
    assert [action.text() for action in page.saving.make_menu().actions()] == ["Save as CSV…", "Save as XLSX…"]


def test_without_a_count_there_are_no_results(qtbot, begin, taught, tasks, tmp_path):
    pages = begin(HandsBridge(new_hands(tmp_path, taught), tasks))
    pages.lead.give(End())
    assert not pages.teacher_page.results.isVisible() and not (tmp_path / "classes").exists()


def test_a_class_from_lobby_to_the_result_by_clicker_with_a_host_and_three_learners(qtbot, begin, tasks, tmp_path):
    lesson = parse_lesson(SOURCE.encode(), Path("kites.md")).lesson
    assert lesson is not None
    bridge = LiveHostBridge(lesson, kites_class(), tmp_path / "classes", tasks, options=options())
    lead = begin(bridge).lead
    qtbot.waitUntil(lambda: bool(bridge.details.code))
    lead.open_presenter()
    presenter = lead.presenter
    endpoint = read_endpoint(bridge.details.address)
    assert presenter is not None and endpoint is not None
    learners = [RunningParticipant((endpoint, bridge.details.code), None) for _learner in range(3)]

    def press(until):
        qtbot.keyClick(presenter, Qt.Key.Key_PageDown)
        qtbot.waitUntil(until)

    def go_on(to):
        qtbot.keyClick(presenter, Qt.Key.Key_PageDown)
        press(lambda: bridge.snapshot is not None and bridge.snapshot.view.stage is to)

    qtbot.waitUntil(lambda: presenter.progress.text == "3 have joined")
    go_on(Stage.READ)
    go_on(Stage.MARK)
    for learner in learners:
        learner.is_at(Stage.MARK)
        learner.participant.send_events([seen(1, 2, 3, 4), marked(3), SeatEvent(EventKind.READ_ALL)])
    qtbot.waitUntil(lambda: presenter.progress.text == "3 of 3 are done")
    go_on(Stage.SECOND_LOOK)
    go_on(Stage.LOCKED)
    go_on(Stage.DISCUSS)
    press(lambda: presenter.slide.note is not None)
    assert [(bar.number, bar.marked) for bar in presenter.slide.sentences.bars if bar.marked] == [(3, 3)]
    qtbot.keyClick(presenter, Qt.Key.Key_PageDown)
    assert presenter.slide.paragraphs[1] == "You caught 1 of 1 problem."
    qtbot.keyClick(presenter, Qt.Key.Key_PageDown)
    assert presenter.progress.text == "Press once more: End the lesson"
    for learner in learners:
        learner.participant.stop()
    bridge.close()


def seen(*numbers):
    return SeatEvent(EventKind.SHOWN, numbers)
