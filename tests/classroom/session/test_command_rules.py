"""What a teacher may set, and when."""

from live_classes import live

from media_literacy.classroom.protocol.messages import (
    Refusal,
    Room,
)
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session.commands import (
    EyesUp,
    GiveTime,
    GoBack,
    MoveOn,
    SetAids,
    SetMode,
)
from media_literacy.lesson.model import Mode


def test_the_mode_is_chosen_before_anything_is_marked_and_aids_at_any_time() -> None:
    found = live()
    found.go_to(Stage.READ)
    assert found.do(SetMode(Mode.ITEMS)) is Refusal.NOT_NOW
    assert found.do(SetMode(Mode.GUIDED)) is None
    assert found.session.room(found.now).aids == ()  # there a mark is all that is said
    found.go_to(Stage.MARK)
    assert found.do(SetAids((ClassAid.HINTS, ClassAid.REASONS))) is None
    assert found.session.room(found.now).aids == (ClassAid.HINTS,)
    found.do(GoBack())
    assert not found.session.view(found.now).can_set_mode
    assert found.do(SetMode(Mode.INVESTIGATE)) is Refusal.NOT_NOW


def test_time_is_given_and_ends_with_the_stage() -> None:
    found = live()
    found.go_to(Stage.READ)
    found.do(GiveTime(60))
    found.now += 45
    assert found.session.room(found.now).seconds_left == 15
    found.do(GiveTime(30))
    assert found.session.room(found.now).seconds_left == 45
    found.now += 100
    assert found.session.room(found.now).seconds_left == 0
    found.do(GiveTime(30))
    assert found.session.room(found.now).seconds_left == 30
    found.do(GiveTime(0))
    assert found.session.room(found.now).seconds_left is None
    found.do(GiveTime(30))
    found.do(MoveOn())
    assert found.session.room(found.now).seconds_left is None


def test_every_seat_is_told_what_changes_in_the_room() -> None:
    found = live()
    one, waiting = found.seat(), found.seat(is_browser=True)
    found.told.clear()
    found.do(EyesUp(True))
    assert found.do(EyesUp(True)) is None  # nothing changes, so nothing is kept or told
    assert found.told[one] == [Room(Stage.LOBBY, aids=found.settings.aids, eyes_up=True)]
    assert found.told[waiting] == []
    assert len(found.records) == 3
