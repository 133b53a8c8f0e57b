from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.classroom.records.delivery import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    MOST_IN_A_BATCH,
    PAUSE_FOR_SOMEBODY,
    Delivery,
)
from media_literacy.classroom.records.record_client import Answer, Outcome
from media_literacy.store.classes.record_outbox import RecordOutbox, RecordRow


class FakeStore:
    """Keeps what it gets; `judge` says what it answers to a batch."""

    def __init__(self, judge: Callable[[Sequence[RecordRow]], Outcome] = lambda _records: Outcome.ACCEPTED) -> None:
        self.judge = judge
        self.kept: list[str] = []
        self.sizes: list[int] = []
        self.wait = 0.0

    def send(self, records: Sequence[RecordRow]) -> Answer:
        self.sizes.append(len(records))
        outcome = self.judge(records)
        if outcome is Outcome.ACCEPTED:
            self.kept += [record.id for record in records if record.id not in self.kept]
        return Answer(outcome, "why", self.wait)


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[RecordOutbox]:
    outbox = RecordOutbox(tmp_path)
    yield outbox
    outbox.close()


def fill(outbox: RecordOutbox, number: int) -> list[str]:
    ids = [f"id-{each:03}" for each in range(number)]
    outbox.add("session", [RecordRow(id, "", "{}") for id in ids])
    return ids


def delivery() -> Delivery:
    return Delivery(lambda: 1.0)


def test_all_that_waits_is_sent_in_order_and_in_batches(outbox: RecordOutbox):
    ids, store = fill(outbox, MOST_IN_A_BATCH + 1), FakeStore()
    run = delivery().run(outbox, store)
    assert (run.delivered, run.fault) == (len(ids), None)
    assert store.kept == ids and store.sizes == [MOST_IN_A_BATCH, 1]


@each_row("outcome", [Outcome.REFUSED, Outcome.TOO_LARGE])
def test_one_bad_statement_is_put_aside_and_blocks_nothing(tmp_path_factory: pytest.TempPathFactory, outcome: Outcome):
    outbox = RecordOutbox(tmp_path_factory.mktemp("outbox"))
    ids = fill(outbox, 40)
    bad = {ids[0], ids[17]}
    store = FakeStore(lambda records: outcome if bad & {record.id for record in records} else Outcome.ACCEPTED)
    run = delivery().run(outbox, store)
    assert (run.delivered, run.refused, run.fault) == (38, 2, None)
    assert outbox.counts() == (0, 2, 38) and outbox.first_refusal() == "why"
    outbox.close()


def test_what_is_there_already_counts_as_delivered_and_once(outbox: RecordOutbox):
    ids = fill(outbox, 5)
    store = FakeStore()
    store.kept = [ids[2]]
    store.judge = lambda records: Outcome.PRESENT if ids[2] in {record.id for record in records} else Outcome.ACCEPTED
    assert delivery().run(outbox, store).delivered == 5
    assert sorted(store.kept) == ids and outbox.counts() == (0, 0, 5)


def test_pauses_grow_and_end_with_the_first_success(outbox: RecordOutbox):
    fill(outbox, 3)
    store, sending = FakeStore(lambda _records: Outcome.UNREACHABLE), delivery()
    pauses = [sending.run(outbox, store).pause for _each in range(12)]
    assert pauses[:3] == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE] and pauses[-1] == LONGEST_PAUSE
    store.judge = lambda _records: Outcome.ACCEPTED
    assert sending.run(outbox, store).delivered == 3
    fill(outbox, 4)
    store.judge = lambda _records: Outcome.UNREACHABLE
    assert sending.run(outbox, store).pause == FIRST_PAUSE


def test_pauses_differ_by_chance_and_a_store_that_wants_longer_gets_it(outbox: RecordOutbox):
    fill(outbox, 1)
    store = FakeStore(lambda _records: Outcome.UNREACHABLE)
    assert Delivery(lambda: 0.0).run(outbox, store).pause == FIRST_PAUSE / 2
    store.wait = 500.0
    assert delivery().run(outbox, store).pause == 500.0


@each_row("outcome", [Outcome.NOT_ALLOWED, Outcome.WRONG_ADDRESS, Outcome.ELSEWHERE, Outcome.NOT_TRUSTED])
def test_what_needs_somebody_is_not_asked_again_soon_and_loses_nothing(
    tmp_path_factory: pytest.TempPathFactory, outcome: Outcome
):
    outbox = RecordOutbox(tmp_path_factory.mktemp("outbox"))
    fill(outbox, 3)
    run = delivery().run(outbox, FakeStore(lambda _records: outcome))
    assert run.pause == PAUSE_FOR_SOMEBODY and run.fault == Answer(outcome, "why")
    assert outbox.counts() == (3, 0, 0)
    outbox.close()


def test_a_store_that_cannot_bear_much_gets_less_at_a_time(outbox: RecordOutbox):
    ids = fill(outbox, 20)
    store = FakeStore(lambda records: Outcome.FAILED if len(records) > 3 else Outcome.ACCEPTED)
    sending = delivery()
    for _each in range(20):
        sending.run(outbox, store)
    assert sorted(store.kept) == ids


def test_a_statement_over_which_the_store_fails_lets_the_others_go_first(outbox: RecordOutbox):
    ids = fill(outbox, 8)
    store = FakeStore(
        lambda records: Outcome.FAILED if ids[0] in {record.id for record in records} else Outcome.ACCEPTED
    )
    sending = delivery()
    for _each in range(20):
        sending.run(outbox, store)
    assert sorted(store.kept) == ids[1:] and outbox.counts() == (1, 0, 7)


def test_it_stops_when_it_may_not_go_on(outbox: RecordOutbox):
    fill(outbox, 3 * MOST_IN_A_BATCH)
    answers = iter([True, True, False])
    assert delivery().run(outbox, FakeStore(), lambda: next(answers)).delivered == 2 * MOST_IN_A_BATCH
