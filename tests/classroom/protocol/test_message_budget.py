from media_literacy.classroom.protocol.message_budget import MessageBudget, cost_of
from media_literacy.classroom.protocol.messages import AskHint, Events, SeatEvent
from media_literacy.engine.attempts.events import EventKind


def test_a_burst_and_then_so_many_a_second():
    budget = MessageBudget(0.0, rate=20, burst=100)
    assert [budget.spend(0.0) for _ in range(101)] == [True] * 100 + [False]
    assert [budget.spend(0.5) for _ in range(11)] == [True] * 10 + [False]
    assert [budget.spend(1000.0) for _ in range(101)] == [True] * 100 + [False]


def test_a_clock_that_goes_back_gives_nothing():
    budget = MessageBudget(100.0, rate=20, burst=1)
    assert budget.spend(100.0) and not budget.spend(50.0)


def test_many_events_cost_as_much_as_many_messages():
    event = SeatEvent(EventKind.MARKED, (1,))
    assert [cost_of(Events(1, (event,) * count)) for count in (0, 1, 10, 11, 200)] == [1, 1, 1, 1.1, 20]
    assert cost_of(AskHint()) == 1
    budget = MessageBudget(0.0, rate=20, burst=100)
    assert [budget.spend(0.0, 20) for _ in range(6)] == [True] * 5 + [False]
    assert budget.spend(0.0, 0)
