"""A class without a network, as the pages see it."""

from classroom.counted_hands import new_hands

from media_literacy.classroom.kept_hands import KeptHands
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.results.lesson_results import read_lesson_results
from media_literacy.classroom.session.commands import EyesUp, GiveTime, MoveOn
from media_literacy.errors import StoreError
from media_literacy.ui.classroom.teacher.hands_bridge import HandsBridge


def test_commands_change_what_is_shown_and_time_goes_by(qtbot, taught, tasks, tmp_path):
    bridge = HandsBridge(new_hands(tmp_path, taught), tasks)
    moments = []
    bridge.changed.connect(moments.append)
    bridge.give(MoveOn())
    bridge.say_people(27)
    assert moments[0].view.stage is moments[0].projected.stage is Stage.MARK
    bridge.give(GiveTime(60))
    bridge._clock.setInterval(1)
    told = len(moments)
    qtbot.waitUntil(lambda: len(moments) > told)
    assert moments[-1].view.seconds_left < 60
    bridge.close()


def test_counts_are_on_the_disk_as_they_are_typed_and_what_is_closed_at_once_is_there(qtbot, tasks, tmp_path):
    bridge = HandsBridge(new_hands(tmp_path), tasks)
    bridge.give(MoveOn())
    bridge.give(EyesUp(True))
    assert not bridge.has_counts
    bridge.say_people(27)
    bridge.count(1, 2)
    bridge.count(1, None)
    bridge.count(3, 14)
    bridge.close()
    qtbot.waitUntil(lambda: not tasks.unfinished_saves)
    results = read_lesson_results(tmp_path, bridge.class_id)
    assert results.hands is not None and results.hands.people == 27 and [*results.hands.hands.values()] == [14]
    assert not results.is_over


def test_that_nothing_can_be_saved_is_said_and_that_it_is_again(qtbot, tasks, tmp_path, monkeypatch):
    opened = new_hands(tmp_path)
    bridge = HandsBridge(opened, tasks)
    with monkeypatch.context() as patch:
        patch.setattr(KeptHands, "write", refuse)
        with qtbot.waitSignal(bridge.fault):
            bridge.say_people(27)
        assert not bridge.is_kept
    bridge._retry.setInterval(1)
    bridge._retry.start()
    with qtbot.waitSignal(bridge.recovered):
        pass
    assert bridge.is_kept and opened.kept.is_kept
    bridge.close()
    qtbot.waitUntil(lambda: not tasks.unfinished_saves)


def refuse(*_arguments):
    raise StoreError("There is no room left.")
