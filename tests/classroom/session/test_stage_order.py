"""Which stage follows which."""

from factories import make_lesson
from live_classes import FLAGS, live

from media_literacy.classroom.protocol.messages import (
    Refusal,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import (
    End,
    GoBack,
    MoveOn,
    Reveal,
)
from media_literacy.lesson.model import Mode


def test_a_class_goes_through_all_stages_that_its_lesson_has() -> None:
    found, bare = live(), live(make_lesson(FLAGS), mode=Mode.GUIDED)
    for each, stages in (
        (found, [*Stage]),
        (bare, [Stage.LOBBY, Stage.READ, Stage.MARK, Stage.LOCKED, Stage.DISCUSS, Stage.ENDED]),
    ):
        seen = [each.session.state.stage]
        while each.do(MoveOn()) is None:
            seen.append(each.session.state.stage)
        assert seen == stages
        assert each.do(End()) is Refusal.NOT_NOW
        assert each.do(GoBack()) is Refusal.NOT_NOW


def test_back_leads_to_marking_until_a_note_was_revealed() -> None:
    found = live()
    assert found.do(GoBack()) is Refusal.NOT_NOW
    found.go_to(Stage.DISCUSS)
    for stage in (Stage.LOCKED, Stage.SECOND_LOOK, Stage.MARK):
        assert found.session.view(found.now).back is stage
        assert found.do(GoBack()) is None
    found.go_to(Stage.DISCUSS)
    found.do(Reveal(1))
    assert found.do(GoBack()) is None
    assert (found.session.state.stage, found.session.view(found.now).back) == (Stage.LOCKED, None)
    assert found.do(GoBack()) is Refusal.NOT_NOW
