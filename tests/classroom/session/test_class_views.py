"""What the projector shows."""

from live_classes import live

from media_literacy.classroom.protocol.messages import (
    SentenceHeat,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import (
    RemoveLearner,
    Reveal,
    RevealAll,
)
from media_literacy.classroom.session.views import ClassResult
from media_literacy.lesson.model import Verdict


def test_the_projector_tells_no_answer_before_its_time() -> None:
    found = live()
    seats = [found.seat() for _ in range(3)]
    found.go_to(Stage.MARK)
    for seat in seats:
        found.show(seat, [1, 2, 3, 4])
        found.mark(seat, 1, 4)
    found.commit(seats[0])
    marking = found.session.projected(found.now)
    assert (marking.seats, marking.done) == (3, 1)
    assert {each.heat for each in marking.sentences} == {SentenceHeat()}
    found.go_to(Stage.DISCUSS)
    talking = found.session.projected(found.now)
    assert [each.heat.marked for each in talking.sentences] == [3, None, None, 3, None]
    assert {(each.verdict, each.clashes) for each in talking.sentences} == {(None, ())}
    assert talking.result is None
    found.do(Reveal(1))
    found.do(Reveal(2))
    shown = found.session.projected(found.now).sentences
    assert [(each.verdict, each.clashes) for each in shown[:3]] == [
        (Verdict.FLAG, (2,)),
        (Verdict.FLAG, (1,)),
        (None, ()),
    ]
    found.do(RevealAll())
    assert found.session.projected(found.now).result == ClassResult(3, sound=3, left_alone=0, problems=9, caught=3)
    found.do(RemoveLearner(seats[0]))
    assert found.session.projected(found.now).result is None
