"""What the first tries ask for."""

from each_row import each_row
from engine.course.listed_course import finished, history, lesson

from media_literacy.engine.course.needs import Need, kinds_met, need_of, often_missed
from media_literacy.engine.measures.stop_rule import acceptance

KINDS = ("role", "time", "place", "quote")
MANY = [lesson(f"l{number}", KINDS) for number in range(20)]


def tries(*counts):
    """A try a lesson, with so many caught of 4 and so many false alarms of 12."""
    pairs = zip(MANY, counts, strict=False)
    return [finished(entry, caught=caught, alarms=alarms) for entry, (caught, alarms) in pairs]


def test_nothing_is_asked_for_before_there_is_enough():
    assert need_of([]) is Need.ANY
    assert need_of(tries(*[(4, 12)] * 3)) is Need.ANY
    assert need_of(tries(*[(4, 12)] * 4)) is Need.SOUND


def test_who_suspects_everything_needs_what_holds_and_who_lets_pass_needs_faults():
    assert need_of(tries(*[(4, 8)] * 5)) is Need.SOUND
    assert need_of(tries(*[(0, 0)] * 5)) is Need.FAULTY
    assert need_of(tries(*[(3, 2)] * 5)) is Need.ANY


def test_who_misses_little_and_doubts_nothing_else_needs_nothing_special():
    assert need_of(tries((3, 0), *[(4, 0)] * 5)) is Need.ANY
    assert need_of(tries(*[(3, 0)] * 6)) is Need.FAULTY


def test_the_stop_rule_holds_for_the_next_three_lessons():
    calm, suspicious = [(3, 0)] * 4, [(3, 6)] * 4
    risen = tries(*calm, *suspicious, *[(3, 0)] * 8)
    last = max(number for number in range(len(risen)) if acceptance(risen[:number]).doubts_more)
    needs = [need_of(risen[:number]) for number in range(last, last + 4)]
    assert needs == [Need.HOLDING] * 3 + [Need.ANY]
    assert need_of(tries(*calm, *calm)) is not Need.HOLDING


@each_row("calm", [4, 170, 200])
def test_the_stop_rule_compares_the_first_with_the_newest_also_after_years(calm):
    entries = [lesson(f"year-{number}", KINDS) for number in range(calm + 4)]
    alarms = [1] * calm + [4] * 4
    done = [finished(entry, caught=3, alarms=count) for entry, count in zip(entries, alarms, strict=True)]
    assert need_of(done) is Need.HOLDING
    assert need_of(done[:calm]) is not Need.HOLDING


def test_practice_asks_for_nothing():
    assert need_of([done._replace(is_first=False) for done in tries(*[(4, 12)] * 6)]) is Need.ANY


def test_a_kind_is_often_missed_from_two_on_and_not_where_more_were_caught():
    def missing(*missed_each):
        return often_missed([finished(entry, missed=missed) for entry, missed in zip(MANY, missed_each, strict=False)])

    assert missing(("role",)) == frozenset()
    assert missing(("role",), ("role",)) == {"role"}
    assert missing(("role",), ("role",), (), ()) == {"role"}
    assert missing(("role",), ("role",), (), (), ()) == frozenset()


def test_kinds_are_met_as_problems_and_as_worth_looking_up_and_not_as_lookalikes():
    seen = lesson("seen", ("role",), checked=("loaded",), decoyed=("quote",))
    gone = lesson("gone", ("time",))
    past = history(finished(seen), finished(gone), lessons=[seen])
    assert kinds_met(past, {seen.key: seen}) == {"role", "loaded", "time"}
