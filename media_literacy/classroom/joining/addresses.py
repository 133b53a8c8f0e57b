"""The addresses under which other computers may reach this one, and addresses as somebody types them."""

import ipaddress
import re
import socket
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

import ifaddr

PROGRAM_PORT, BROWSER_PORT = 28620, 28621
"""Below those that systems hand out (Linux from 32768): a host that comes back finds them free."""

PORTS_TRIED = 10
"""Where a port is taken, a host takes one of the next."""

_LONGEST_TEXT = 300
_SCHEME = re.compile(r"^[a-z-]+:/*", re.IGNORECASE)
_HOST_NAME = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*\.?")
_SOMEWHERE = ("192.168.0.1", "10.0.0.1")  # nothing is sent there

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


class Endpoint(NamedTuple):
    """Where a host listens."""

    address: str
    port: int

    def __str__(self) -> str:
        return f"[{self.address}]:{self.port}" if ":" in self.address else f"{self.address}:{self.port}"


def program_ports() -> tuple[int, ...]:
    """Every port at which a host lets programs in, unless somebody told it otherwise."""
    return tuple(range(PROGRAM_PORT, PROGRAM_PORT + PORTS_TRIED))


def local_addresses() -> tuple[str, ...]:
    """This computer's addresses, the likeliest first; none without a network."""
    found = [_text_of(address) for adapter in ifaddr.get_adapters() for address in adapter.ips]
    return ranked(found, _routed_address())


def own_networks() -> tuple[Network, ...]:
    """The networks that this computer is in."""
    return tuple(
        ipaddress.ip_network((_text_of(address), address.network_prefix), strict=False)
        for adapter in ifaddr.get_adapters()
        for address in adapter.ips
    )


def ranked(addresses: Iterable[str], routed: str = "") -> tuple[str, ...]:
    """Without loopback: the one that is used for other networks first, then IPv4, private before public, then IPv6."""
    ranks = {text: rank for text in addresses if (rank := _rank(text, routed)) is not None}
    return tuple(sorted(ranks, key=lambda text: (ranks[text], ipaddress.ip_address(text))))


def read_endpoint(typed: str, port: int = PROGRAM_PORT) -> Endpoint | None:
    """What somebody typed as an address, with or without port, brackets and what browsers put before it."""
    text = unicodedata.normalize("NFKC", typed[:_LONGEST_TEXT])
    text = _SCHEME.sub("", "".join(text.split())).partition("/")[0].partition("#")[0].replace(",", ".")
    host, given_port = _divided(text)
    if given_port:
        if not (given_port.isascii() and given_port.isdigit() and 0 < int(given_port[:9]) < 65536):
            return None
        port = int(given_port)
    try:
        return Endpoint(str(ipaddress.ip_address(host)), port)
    except ValueError:
        is_name = _HOST_NAME.fullmatch(host) is not None and not re.fullmatch("[0-9.]*", host)
        return Endpoint(host.rstrip(".").lower(), port) if is_name else None


def browser_link(address: str, port: int, room_code: str) -> str:
    """What a phone opens: what stands behind the sign is sent to nobody, and read by the page itself."""
    return f"http://{Endpoint(address, port)}/#{room_code}"


def _text_of(address: ifaddr.IP) -> str:
    return address.ip if isinstance(address.ip, str) else address.ip[0]


def _divided(text: str) -> tuple[str, str]:
    if text.startswith("["):
        host, _bracket, rest = text[1:].partition("]")
        return host, rest.removeprefix(":")
    host, colon, port = text.rpartition(":")
    return (text, "") if not colon or ":" in host else (host, port)


def _rank(text: str, routed: str) -> int | None:
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    if address.is_loopback or address.is_unspecified or address.is_multicast:
        return None
    if isinstance(address, ipaddress.IPv6Address):
        # An address of the link alone has to be typed with the name of a network card.
        return None if address.is_link_local else 4 if address.is_private else 5
    if text == routed:
        return 0
    return 3 if address.is_link_local else 1 if address.is_private else 2


def _routed_address() -> str:
    """Which address this computer takes to speak with another network; empty where it has none to."""
    for somewhere in _SOMEWHERE:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((somewhere, 9))
                return probe.getsockname()[0]
            except OSError:
                continue
    return ""
