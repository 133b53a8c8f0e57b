"""A class that goes on is asked about before the window goes elsewhere."""

from ui.classroom.class_moments import FakeHost

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.ui.classroom.teacher.class_work import ClassWork
from media_literacy.ui.classroom.teacher.hands_bridge import HandsBridge


def test_a_hosted_class_is_kept_whatever_is_answered_and_counts_of_hands_are_not(qtbot, taught):
    host, hands = FakeHost(taught, Stage.MARK), HandsBridge(taught)
    asked = ClassWork(host, host).question()
    assert asked is not None and asked.keep == "Leave it for now" and "Lead a class" in asked.details
    asked = ClassWork(hands, hands).question()
    assert asked is not None and "counts are gone" in asked.text
    assert ClassWork(host, host).kept_text() is None and ClassWork(host, host).save()


def test_nothing_is_asked_once_it_is_over_or_was_asked_on_the_page(qtbot, taught):
    over = FakeHost(taught, Stage.ENDED)
    assert ClassWork(over, over).question() is None
    work = ClassWork(FakeHost(taught, Stage.MARK), over)
    work.discard()
    assert work.question() is None
