from media_literacy.classroom.protocol.message_budget import MessageBudget


def test_a_burst_and_then_so_many_a_second():
    budget = MessageBudget(0.0, rate=20, burst=100)
    assert [budget.spend(0.0) for _ in range(101)] == [True] * 100 + [False]
    assert [budget.spend(0.5) for _ in range(11)] == [True] * 10 + [False]
    assert [budget.spend(1000.0) for _ in range(101)] == [True] * 100 + [False]


def test_a_clock_that_goes_back_gives_nothing():
    budget = MessageBudget(100.0, rate=20, burst=1)
    assert budget.spend(100.0) and not budget.spend(50.0)
