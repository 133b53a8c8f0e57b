"""A class that goes on is asked about before the window goes elsewhere."""

from classroom.counted_hands import new_hands
from ui.classroom.class_moments import FakeHost

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.errors import StoreError
from media_literacy.ui.classroom.teacher.class_work import ClassWork
from media_literacy.ui.classroom.teacher.hands_bridge import HandsBridge


def test_a_class_is_kept_whatever_is_answered_unless_the_disk_refuses_it(qtbot, taught, tasks, tmp_path):
    host, hands = FakeHost(taught, Stage.MARK), HandsBridge(new_hands(tmp_path, taught), tasks)
    asked = ClassWork(host, host).question()
    assert asked is not None and asked.keep == "Leave it for now" and "Lead a class" in asked.details
    asked = ClassWork(hands, hands).question()
    assert asked is not None and "Nothing was counted yet" in asked.details
    hands.say_people(20)
    asked = ClassWork(hands, hands).question()
    assert asked is not None and "What was counted is kept" in asked.details
    hands._on_failed(StoreError("There is no room left."))
    asked = ClassWork(hands, hands).question()
    assert asked is not None and "they are gone" in asked.text
    hands.close()
    qtbot.waitUntil(lambda: not tasks.unfinished_saves)
    assert ClassWork(host, host).kept_text() is None and ClassWork(host, host).save()


def test_nothing_is_asked_once_it_is_over_or_was_asked_on_the_page(qtbot, taught):
    over = FakeHost(taught, Stage.ENDED)
    assert ClassWork(over, over).question() is None
    work = ClassWork(FakeHost(taught, Stage.MARK), over)
    work.discard()
    assert work.question() is None
