"""Nothing made cheaper: all addresses, the announcement, and a code that costs what it costs."""

import queue
import time

from classroom.live_class import Waiting, hosting, kites_class

from media_literacy.classroom.host.host_setup import HostOptions
from media_literacy.classroom.joining.addresses import Endpoint, local_addresses
from media_literacy.classroom.joining.discovery import ClassSearch, FoundClass
from media_literacy.classroom.joining.self_test import StepState, judge
from media_literacy.classroom.participant.participant import Participant
from media_literacy.classroom.participant.participant_state import ParticipantListeners
from media_literacy.classroom.protocol.messages import HostMessage, LessonSent, Lobby

PATIENCE = 30.0


class Learner:
    """Joins as the program does, and says how long it took to see the lesson."""

    def __init__(self, where: tuple[Endpoint, str]) -> None:
        self._news, self._messages = Waiting(), list[HostMessage]()
        self._begin = time.monotonic()
        listeners = ParticipantListeners(self._on_message, lambda _state: None)
        self.participant = Participant(where, listeners, folder=None)
        self.participant.start()

    def _on_message(self, message: HostMessage) -> None:
        if isinstance(message, Lobby):
            self.participant.claim()
        self._news.note(lambda: self._messages.append(message))

    def seconds_to_the_lesson(self) -> float:
        self._news.until(lambda: any(isinstance(message, LessonSent) for message in self._messages))
        return time.monotonic() - self._begin


def test_a_class_is_found_joined_by_every_address_and_passes_its_self_test(tmp_path):
    found: queue.SimpleQueue[tuple[FoundClass, ...]] = queue.SimpleQueue()
    search = ClassSearch(found.put)
    search.start()
    with hosting(tmp_path, kites_class(), HostOptions()) as host:
        addresses = local_addresses()
        assert host.info.addresses == addresses
        end = time.monotonic() + PATIENCE
        while not any(each.endpoint.port == host.info.port for each in found.get(timeout=end - time.monotonic())):
            pass
        for address in (*addresses, "127.0.0.1", "::1"):
            learner = Learner((Endpoint(address, host.info.port), host.info.join_code))
            print(f"{address}: {learner.seconds_to_the_lesson():.1f} s to the lesson")
            learner.participant.stop()
        facts = host.host.reach_facts()
        assert facts is not None
        steps = judge(facts)
        assert [step.state for step in steps[:3]] == [StepState.GOOD] * 3
        assert StepState.BAD not in [step.state for step in steps]
    search.stop()
