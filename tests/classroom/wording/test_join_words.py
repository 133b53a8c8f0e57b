"""Why a class cannot be joined, in plain words: what happened, and what to do."""

from media_literacy.classroom.participant.participant_state import ConnectFault
from media_literacy.classroom.protocol.messages import Refusal, Refused
from media_literacy.classroom.wording.join_words import bad_address, bad_code, connect_fault, refusal


def test_every_refusal_and_every_fault_has_words_of_its_own():
    problems = [refusal(Refused(reason)) for reason in Refusal] + [connect_fault(fault) for fault in ConnectFault]
    problems += [bad_address(), bad_code()]
    messages = [problem.message for problem in problems]
    assert len(set(messages)) == len(messages)
    for problem in problems:
        assert problem.message.endswith(".") and "!" not in problem.message + problem.hint


def test_which_side_has_to_be_updated_is_said():
    assert "This program has to be updated" in refusal(Refused(Refusal.UPDATE_SEAT)).hint
    assert "Your teacher’s program has to be updated" in refusal(Refused(Refusal.UPDATE_HOST)).hint
