"""Classes found by themselves (mDNS): an extra that many school networks do not let through.

What is announced is said by whoever likes to: it fills in an address, and the code decides whether it is the teacher.
"""

import contextlib
import ipaddress
import socket
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from zeroconf import Error, IPVersion, ServiceBrowser, ServiceInfo, ServiceStateChange, Zeroconf

from media_literacy.classroom.joining.addresses import Endpoint, Network, own_networks
from media_literacy.strings.hidden_characters import visible_line

SERVICE = "_media-literacy._tcp.local."
LONGEST_TITLE = 60

_SHOWN = "address"

_WAIT_MILLISECONDS = 2000
_MOST_FOUND = 50
_FAULTS = (Error, OSError)
_VERSIONS = {socket.AF_INET: IPVersion.V4Only, socket.AF_INET6: IPVersion.V6Only}


class FoundClass(NamedTuple):
    """A class that somebody announces; `title` is text of a stranger, made harmless."""

    title: str
    endpoint: Endpoint


class Announcement:
    """Tells the network of a class until it is stopped; that this is impossible is said, and stops nothing."""

    def __init__(self, title: str, port: int, addresses: Iterable[str], id: str) -> None:
        """`id` tells two classes of one title apart; the first address is the one that the projector shows."""
        known = list(addresses)
        self.fault = ""
        self._zeroconf: Zeroconf | None = None
        self._info = ServiceInfo(
            SERVICE,
            f"{id}.{SERVICE}",
            port=port,
            properties={"title": title.encode()[:200], _SHOWN: (known[0] if known else "").encode()},
            parsed_addresses=known,
            server=f"media-literacy-{id}.local.",
        )

    def start(self) -> None:
        """Begin; `fault` is what the system says where it cannot be done. Not to be called in a loop of asyncio."""
        try:
            self._zeroconf = Zeroconf()
            self._zeroconf.register_service(self._info)
        except _FAULTS as problem:
            self.fault = str(problem) or type(problem).__name__
            self.stop()

    def stop(self) -> None:
        """Take it back."""
        if self._zeroconf is not None:
            with contextlib.suppress(*_FAULTS):
                self._zeroconf.unregister_service(self._info)
            self._zeroconf.close()
            self._zeroconf = None


class ClassSearch:
    """Looks for classes until it is stopped; `on_changed` is called in a thread of the search with all of them."""

    def __init__(self, on_changed: Callable[[tuple[FoundClass, ...]], None]) -> None:
        self._on_changed = on_changed
        self._found: dict[str, FoundClass] = {}
        self._zeroconf: Zeroconf | None = None
        self.fault = ""

    def start(self) -> None:
        """Begin; `fault` is what the system says where it cannot be done."""
        try:
            self._zeroconf = Zeroconf()
            ServiceBrowser(self._zeroconf, SERVICE, handlers=[self._on_service])
        except _FAULTS as problem:
            self.fault = str(problem) or type(problem).__name__
            self.stop()

    def stop(self) -> None:
        """End the search."""
        if self._zeroconf is not None:
            self._zeroconf.close()
            self._zeroconf = None

    def _on_service(self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        if state_change is ServiceStateChange.Removed:
            self._found.pop(name, None)
        else:
            with contextlib.suppress(*_FAULTS):
                info = zeroconf.get_service_info(service_type, name, timeout=_WAIT_MILLISECONDS)
                found = None if info is None else found_class(info, own_networks())
                if found is not None and (name in self._found or len(self._found) < _MOST_FOUND):
                    self._found[name] = found
        self._on_changed(tuple(sorted(self._found.values())))


def found_class(info: ServiceInfo, networks: Sequence[Network] = ()) -> FoundClass | None:
    """What an announcement says; None where it names no place.

    Of several addresses it is one in the `networks` of this computer, and the one on the projector if it may be.
    """
    addresses = [address for family in (socket.AF_INET, socket.AF_INET6) for address in _addresses(info, family)]
    if not addresses or not info.port:
        return None
    title = (info.properties.get(b"title") or b"").decode("utf-8", "replace")
    return FoundClass(visible_line(title)[:LONGEST_TITLE], Endpoint(_nearest(addresses, info, networks), info.port))


def _nearest(addresses: Sequence[str], info: ServiceInfo, networks: Sequence[Network]) -> str:
    shown = (info.properties.get(_SHOWN.encode()) or b"").decode("utf-8", "replace")
    near = [address for address in addresses if any(ipaddress.ip_address(address) in network for network in networks)]
    candidates = near or addresses
    return shown if shown in candidates else candidates[0]


def _addresses(info: ServiceInfo, family: socket.AddressFamily) -> list[str]:
    return [
        address
        for packed in info.addresses_by_version(_VERSIONS[family])
        if not (address := socket.inet_ntop(family, packed)).startswith("fe80:")
    ]
