import socket

from media_literacy.classroom.joining.self_test import ReachFacts, StepState, judge, probe

GOOD = ReachFacts(28620, ("192.168.1.7",), True, ("192.168.1.7",), ("192.168.1.20",), "", 28621)


def states(facts: ReachFacts) -> list[StepState]:
    return [step.state for step in judge(facts)]


def test_all_is_good_once_another_computer_was_here():
    assert states(GOOD) == [StepState.GOOD] * 3 + [StepState.UNKNOWN, StepState.GOOD]


def test_each_step_that_is_blocked_says_what_to_do():
    cases = {
        0: GOOD._replace(is_listening=False),
        1: GOOD._replace(addresses=()),
        2: GOOD._replace(reached=()),
        3: GOOD._replace(announcement_fault="No such device"),
        4: GOOD._replace(visitors=()),
    }
    for number, facts in cases.items():
        step = judge(facts)[number]
        assert step.state is not StepState.GOOD and step.advice, number
    assert len(judge(cases[0])) == 1 and len(judge(cases[1])) == 2


def test_the_last_step_names_the_address_to_open():
    unseen = GOOD._replace(visitors=())
    assert "http://192.168.1.7:28621 " in judge(unseen)[-1].advice
    assert "192.168.1.7:28620" in judge(unseen._replace(browser_port=0))[-1].advice


def test_probing_tells_an_open_port_from_a_closed_one():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert probe(["127.0.0.1"], port) == (True, ("127.0.0.1",))
    assert probe(["127.0.0.1"], port) == (False, ())
