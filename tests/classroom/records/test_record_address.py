import pytest
from each_row import each_row

from media_literacy.classroom.records.record_address import LONGEST, read_record_address


@each_row(
    ("typed", "statements"),
    [
        ("https://records.example", "https://records.example/statements"),
        (" https://records.example/xAPI/ ", "https://records.example/xAPI/statements"),
        ("https://records.example:8443/a/statements", "https://records.example:8443/a/statements"),
        ("http://127.0.0.1:8100/xAPI", "http://127.0.0.1:8100/xAPI/statements"),
        ("http://localhost/xAPI", "http://localhost/xAPI/statements"),
        ("http://[::1]:8100", "http://[::1]:8100/statements"),
        ("https://x.example/" + "a" * (LONGEST - 18), "https://x.example/" + "a" * (LONGEST - 18) + "/statements"),
    ],
)
def test_an_address_leads_to_its_statements(typed: str, statements: str):
    found = read_record_address(typed)
    assert found is not None and found.statements == statements


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "records.example",
        "http://records.example/xAPI",
        "http://127.0.0.1.example/",
        "http://192.168.1.5/xAPI",
        "https://name:password@records.example",
        "https://records.example/?a=b",
        "https://records.example/#a",
        "https://records.example:99999",
        "https://",
        "https://a b.example",
        "https://räcords.example",
        "https://x.example/\x07",
        "file:///etc/passwd",
        "https://x.example/" + "a" * (LONGEST - 17),
    ],
)
def test_other_addresses_cannot_be_used(typed: str):
    assert read_record_address(typed) is None


def test_only_this_computer_may_be_reached_without_encryption():
    here, there = read_record_address("http://127.1.2.3"), read_record_address("https://records.example")
    assert here is not None and here.is_this_computer
    assert there is not None and not there.is_this_computer and there.origin == "https://records.example"
