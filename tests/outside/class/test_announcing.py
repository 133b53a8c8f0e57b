"""A class that is announced is found in the network, where the network lets such news through."""

import queue
import time
from collections.abc import Callable

from media_literacy.classroom.joining.addresses import Endpoint, local_addresses
from media_literacy.classroom.joining.discovery import Announcement, ClassSearch, FoundClass

PATIENCE = 20.0


def test_a_class_is_found_and_gone_again():
    news: queue.SimpleQueue[tuple[FoundClass, ...]] = queue.SimpleQueue()
    addresses = local_addresses()
    assert addresses, "this test needs a network"
    search = ClassSearch(news.put)
    search.start()
    announcement = Announcement("Kites", 28620, addresses, "0123abcd")
    announcement.start()
    assert (search.fault, announcement.fault) == ("", "")
    expected = FoundClass("Kites", Endpoint(addresses[0], 28620))
    wait_for(news, lambda found: expected in found)
    announcement.stop()
    wait_for(news, lambda found: expected not in found)
    search.stop()


def wait_for(news: "queue.SimpleQueue[tuple[FoundClass, ...]]", fits: Callable[[tuple[FoundClass, ...]], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not fits(news.get(timeout=end - time.monotonic())):
        pass
