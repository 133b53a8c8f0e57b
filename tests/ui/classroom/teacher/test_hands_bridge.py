"""A class without a network, as the pages see it."""

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import GiveTime, MoveOn
from media_literacy.ui.classroom.teacher.hands_bridge import HandsBridge


def test_commands_change_what_is_shown_and_time_goes_by(qtbot, taught):
    bridge = HandsBridge(taught)
    moments = []
    bridge.changed.connect(moments.append)
    bridge.give(MoveOn())
    bridge.change(bridge.hands.with_people(27))
    assert moments[0].view.stage is moments[0].projected.stage is Stage.MARK
    bridge.give(GiveTime(60))
    bridge._clock.setInterval(1)
    told = len(moments)
    qtbot.waitUntil(lambda: len(moments) > told)
    assert moments[-1].view.seconds_left < 60
    bridge.close()
