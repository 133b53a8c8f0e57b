import ipaddress
import queue

from zeroconf import ServiceInfo

from media_literacy.classroom.joining import discovery
from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.discovery import SERVICE, Announcement, ClassSearch, FoundClass, found_class


def announced(title: bytes, *addresses: str, port: int = 28620, shown: bytes = b"") -> ServiceInfo:
    return ServiceInfo(
        SERVICE,
        f"x.{SERVICE}",
        port=port,
        properties={"title": title, "address": shown},
        parsed_addresses=list(addresses),
    )


def test_an_announcement_names_title_and_place():
    found = found_class(announced("Kites — 7b".encode(), "192.168.1.7", "fd00::2"))
    assert found == FoundClass("Kites — 7b", Endpoint("192.168.1.7", 28620))


def test_of_two_networks_the_own_one_counts_and_then_what_the_projector_shows():
    wired, wireless = ipaddress.ip_network("10.0.0.0/24"), ipaddress.ip_network("192.168.1.0/24")
    announcement = Announcement("Kites", 28620, ["192.168.1.7", "10.0.0.7"], "one")
    for networks, address in (
        ((), "192.168.1.7"),
        ((wired, wireless), "192.168.1.7"),
        ((wired,), "10.0.0.7"),
        ((ipaddress.ip_network("10.0.1.0/24"),), "192.168.1.7"),
    ):
        found = found_class(announcement._info, networks)
        assert found is not None and found.endpoint.address == address
    misled = announced(b"Kites", "192.168.1.7", shown=b"203.0.113.9")
    assert found_class(misled) == FoundClass("Kites", Endpoint("192.168.1.7", 28620))


def test_a_stranger_s_title_is_harmless_and_short():
    found = found_class(announced(b"\xff\x1b[31m\n" + b"x" * 200, "192.168.1.7"))
    assert found is not None and len(found.title) <= 60
    assert not {"\x1b", "\n"} & set(found.title)


def test_what_names_no_place_is_passed_over():
    assert found_class(announced(b"Kites")) is None
    assert found_class(announced(b"Kites", "fe80::1")) is None
    assert found_class(announced(b"Kites", "192.168.1.7", port=0)) is None


def test_that_it_cannot_be_announced_is_said_and_raises_nothing(monkeypatch):
    def no_network() -> None:
        raise OSError("No such device")

    monkeypatch.setattr(discovery, "Zeroconf", no_network)
    announcement = Announcement("Kites", 28620, ["192.168.1.7"], "one")
    announcement.start()
    assert announcement.fault == "No such device"
    announcement.stop()
    search = ClassSearch(queue.SimpleQueue[tuple[FoundClass, ...]]().put)
    search.start()
    assert search.fault == "No such device"
    search.stop()
