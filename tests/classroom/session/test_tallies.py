"""What a class sees of its counts."""

from live_classes import live, reason

from media_literacy.classroom.protocol.messages import (
    KindCount,
    Refusal,
    SentenceHeat,
)
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import (
    ReleaseWords,
    Reveal,
)
from media_literacy.classroom.session.views import OwnWords
from media_literacy.engine.attempts.own_words import pack_own_words
from media_literacy.lesson.model import KindId, Verdict


def test_heat_is_seen_after_the_own_commit_and_by_all_once_something_is_revealed() -> None:
    found = live()
    one, other = found.seat(), found.seat()
    found.go_to(Stage.MARK)
    assert found.session.seats_with_heat() == ()
    found.commit(one)
    assert found.session.seats_with_heat() == (one,)
    found.go_to(Stage.LOCKED)
    assert found.session.seats_with_heat() == (one,)
    found.go_to(Stage.DISCUSS)
    assert found.session.seats_with_heat() == (one,)  # the other's marks may still be on their way
    found.do(Reveal(1))
    assert found.session.seats_with_heat() == (one, other)


def test_counts_below_three_are_few() -> None:
    found = live()
    seats = [found.seat() for _ in range(4)]
    found.go_to(Stage.MARK)
    for seat in seats:
        found.show(seat, [1, 2, 3, 4, 5])
    for seat in seats[:3]:
        found.mark(seat, 1)
        found.send(seat, reason(1, "role" if seat != seats[2] else "time"))
    for seat in seats[:2]:
        found.mark(seat, 2)
    found.send(seats[0], reason(2, pack_own_words("They collect taxes.")))
    heat = found.session.heat().sentences
    assert heat[1] == SentenceHeat(3, 4, (KindCount(KindId("role")), KindCount(KindId("time"))))
    assert heat[2] == SentenceHeat(None, 4)
    found.mark(seats[3], 1)
    found.send(seats[3], reason(1, "role"))
    assert found.session.heat().sentences[1].kinds[0] == KindCount(KindId("role"), 3)
    exact = found.session.view(found.now).sentences[1]
    assert (exact.marked, exact.readers, exact.verdict, exact.has_notes) == (2, 4, Verdict.FLAG, True)


def test_free_words_are_seen_as_the_teacher_released_them() -> None:
    found = live()
    seat = found.seat()
    found.go_to(Stage.MARK)
    found.mark(seat, 1)
    found.send(seat, reason(1, pack_own_words("They collect taxes.")))
    assert found.do(ReleaseWords(seat, 1, "They do not.")) is Refusal.NOT_NOW
    assert found.do(ReleaseWords(seat, 6, "They collect taxes.")) is Refusal.NOT_NOW
    assert found.do(ReleaseWords(seat, 1, "They collect taxes.")) is None
    assert found.session.heat().sentences[1].words == ("They collect taxes.",)
    found.send(seat, reason(1, pack_own_words("Something rude.")))
    assert found.session.heat().sentences.get(1, SentenceHeat()).words == ()
    assert found.session.view(found.now).sentences[0].own_words == (OwnWords(seat, "Something rude."),)
    found.send(seat, reason(1, pack_own_words("They collect taxes.")))
    assert found.do(ReleaseWords(seat, 1, "They collect taxes.", is_shown=False)) is None
    assert found.session.view(found.now).sentences[0].own_words == (OwnWords(seat, "They collect taxes."),)
