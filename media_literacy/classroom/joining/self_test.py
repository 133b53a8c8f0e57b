"""Whether others can reach this class, step by step in plain words, and what to do where they cannot.

`probe` looks; `judge` puts what was found into words and needs no network. Only the last step, another computer, shows
that no firewall is between: a computer that reaches itself has not left the house.
"""

import socket
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.i18n import gettext as _

_PATIENCE = 2.0


class StepState(Enum):
    """What is known of a step."""

    GOOD = "good"
    BAD = "bad"
    UNKNOWN = "unknown"


class SelfTestStep(NamedTuple):
    """One step: what was found, and what to do; `advice` is empty where there is nothing to do."""

    state: StepState
    finding: str
    advice: str = ""


class ReachFacts(NamedTuple):
    """What was found out: `visitors` are other computers that have reached the host since it began."""

    port: int
    addresses: tuple[str, ...]
    is_listening: bool
    reached: tuple[str, ...]
    visitors: tuple[str, ...] = ()
    announcement_fault: str | None = None
    """What keeps the class from being announced; empty where nothing does, None where it was not tried."""
    browser_port: int = 0
    """0 where browsers are not let in."""


def probe(addresses: Iterable[str], port: int) -> tuple[bool, tuple[str, ...]]:
    """Whether the port answers on this computer, and which of its addresses do; may take some seconds."""
    return _answers("127.0.0.1", port), tuple(address for address in addresses if _answers(address, port))


def judge(facts: ReachFacts) -> tuple[SelfTestStep, ...]:
    """The steps in their order, up to the first that everything after it hangs on."""
    listening = _listening(facts)
    if listening.state is StepState.BAD:
        return (listening,)
    network = _network(facts)
    if network.state is StepState.BAD:
        return listening, network
    return listening, network, _own_address(facts), _announcement(facts), _others(facts)


def _listening(facts: ReachFacts) -> SelfTestStep:
    if facts.is_listening:
        return SelfTestStep(
            StepState.GOOD, _("The lesson is open on this computer, at port {port}.").format(port=facts.port)
        )
    return SelfTestStep(
        StepState.BAD,
        _("This computer does not answer at port {port}.").format(port=facts.port),
        _(
            "Leave the lesson for now, and go on with it under “Lead a class”. If that does not help, start the"
            " computer again."
        ),
    )


def _network(facts: ReachFacts) -> SelfTestStep:
    if facts.addresses:
        return SelfTestStep(
            StepState.GOOD, _("This computer is in a network, as {address}.").format(address=facts.addresses[0])
        )
    return SelfTestStep(
        StepState.BAD,
        _("This computer is in no network."),
        _("Plug in the cable or choose a wireless network. No internet is needed: a switch or a hotspot will do."),
    )


def _own_address(facts: ReachFacts) -> SelfTestStep:
    if facts.reached:
        return SelfTestStep(
            StepState.GOOD, _("This computer reaches itself as {address}.").format(address=facts.reached[0])
        )
    return SelfTestStep(
        StepState.BAD,
        _("This computer does not reach itself as {address}.").format(address=facts.addresses[0]),
        _(
            "A firewall on this computer keeps programs from being reached. Allow Media Literacy in its settings, for"
            " private networks, or ask whoever looks after the computers to open port {ports}."
        ).format(ports=_ports(facts)),
    )


def _announcement(facts: ReachFacts) -> SelfTestStep:
    typing = _("Learners can type the address; nothing else is lost.")
    if facts.announcement_fault is None:
        return SelfTestStep(StepState.UNKNOWN, _("The lesson is not announced in the network."), typing)
    if facts.announcement_fault:
        return SelfTestStep(
            StepState.BAD,
            _("The lesson could not be announced in the network: {reason}").format(reason=facts.announcement_fault),
            typing,
        )
    return SelfTestStep(
        StepState.UNKNOWN,
        _("The lesson is announced in the network. Many school networks keep such news to themselves."),
        typing,
    )


def _others(facts: ReachFacts) -> SelfTestStep:
    if facts.visitors:
        return SelfTestStep(
            StepState.GOOD, _("Another computer has reached this one: {address}.").format(address=facts.visitors[0])
        )
    address = facts.addresses[0]
    if facts.browser_port:
        place = _("On another computer or a phone, open http://{endpoint} in a browser.").format(
            endpoint=Endpoint(address, facts.browser_port)
        )
    else:
        place = _("On another computer, choose “Join a class” and type {endpoint} as the address.").format(
            endpoint=Endpoint(address, facts.port)
        )
    blocked = _(
        "If nothing answers there, either a firewall on this computer is in the way (open port {ports}), or the network"
        " keeps its computers apart (“client isolation”, usual for guests). Then take the wireless network for staff, a"
        " cable, or a hotspot of your own."
    ).format(ports=_ports(facts))
    return SelfTestStep(StepState.UNKNOWN, _("No other computer has reached this one yet."), f"{place} {blocked}")


def _ports(facts: ReachFacts) -> str:
    return f"{facts.port}, {facts.browser_port}" if facts.browser_port else str(facts.port)


def _answers(address: str, port: int) -> bool:
    try:
        socket.create_connection((address, port), timeout=_PATIENCE).close()
    except OSError:
        return False
    return True
