import ipaddress

import pytest

from media_literacy.classroom.joining.addresses import (
    BROWSER_PORT,
    PROGRAM_PORT,
    Endpoint,
    browser_link,
    local_addresses,
    own_networks,
    ranked,
    read_endpoint,
)


def test_the_likeliest_address_comes_first_and_loopback_never():
    found = [
        "127.0.0.1",
        "::1",
        "169.254.3.4",
        "fe80::1",
        "2001:4860::1",
        "fd00::2",
        "8.8.4.4",
        "192.168.1.7",
        "10.0.0.3",
    ]
    assert ranked(found, "192.168.1.7") == (
        "192.168.1.7",
        "10.0.0.3",
        "8.8.4.4",
        "169.254.3.4",
        "fd00::2",
        "2001:4860::1",
    )


def test_without_a_network_there_is_none():
    assert ranked(["127.0.0.1", "::1", "0.0.0.0", "no address"]) == ()


def test_the_addresses_of_this_computer_are_none_of_loopback():
    assert not {"127.0.0.1", "::1"} & set(local_addresses())


@pytest.mark.parametrize(
    ("typed", "address", "port"),
    [
        ("192.168.1.7", "192.168.1.7", PROGRAM_PORT),
        (" 192.168.1.7 : 5000 ", "192.168.1.7", 5000),
        ("192,168,1,7", "192.168.1.7", PROGRAM_PORT),
        ("１９２.168.1.7", "192.168.1.7", PROGRAM_PORT),
        ("http://192.168.1.7:28621/#ABC-DEF", "192.168.1.7", BROWSER_PORT),
        ("fd00::2", "fd00::2", PROGRAM_PORT),
        ("[fd00::2]:5000", "fd00::2", 5000),
        ("[fd00::2]", "fd00::2", PROGRAM_PORT),
        ("Teacher-PC.local.", "teacher-pc.local", PROGRAM_PORT),
        ("localhost", "localhost", PROGRAM_PORT),
    ],
)
def test_an_address_is_understood_however_it_is_typed(typed, address, port):
    assert read_endpoint(typed) == Endpoint(address, port)


@pytest.mark.parametrize(
    "typed",
    ["", "192.168.1", "192.168.1.300", "192.168.1.7:0", "192.168.1.7:99999", "192.168.1.7:x", "[", "-"],
)
def test_what_is_no_address_is_none(typed):
    assert read_endpoint(typed) is None


def test_a_link_keeps_the_code_from_the_network():
    assert browser_link("fd00::2", 28621, "ABC-DEF") == "http://[fd00::2]:28621/#ABC-DEF"


def test_this_computer_is_in_the_networks_of_its_addresses():
    networks = own_networks()
    assert all(any(ipaddress.ip_address(own) in network for network in networks) for own in local_addresses())
