"""How much XML is looked at."""

from collections.abc import Callable

import pytest
from each_row import each_row

from media_literacy.authoring.importing.word.xml_limits import XmlBudget, XmlFlaw, XmlRefused


def flaw(data: bytes) -> XmlFlaw | None:
    """Why this is not read, if it is not."""
    try:
        XmlBudget().judge(data)
    except XmlRefused as fault:
        return fault.flaw
    return None


def attributes(count: int) -> bytes:
    """So many attributes, five hundred to an element."""
    full = "<b " + " ".join(f'a{number}="1"' for number in range(500)) + "/>"
    rest = "<b " + " ".join(f'a{number}="1"' for number in range(count % 500)) + "/>"
    return f"<a>{full * (count // 500)}{rest}</a>".encode()


LIMITS: dict[str, tuple[Callable[[int], bytes], int, XmlFlaw]] = {
    "elements": (lambda count: b"<a>" + b"<b/>" * (count - 1) + b"</a>", 250_000, XmlFlaw.TOO_LARGE),
    "attributes": (attributes, 500_000, XmlFlaw.TOO_LARGE),
    "text": (lambda count: b"<a>" + b"x" * count + b"</a>", 2_000_000, XmlFlaw.TOO_LARGE),
    "depth": (lambda count: b"<a>" * count + b"</a>" * count, 100, XmlFlaw.TOO_INVOLVED),
    "attributes of one element": (
        lambda count: b"<a " + b" ".join(b'a%d="1"' % number for number in range(count)) + b"/>",
        500,
        XmlFlaw.TOO_INVOLVED,
    ),
    "the value of an attribute": (lambda count: b'<a b="' + b"x" * count + b'"/>', 2_000_000, XmlFlaw.TOO_INVOLVED),
}


@each_row(("make", "most", "why"), LIMITS.values(), ids=LIMITS)
def test_what_just_fits_is_read_and_one_more_is_not(make: Callable[[int], bytes], most: int, why: XmlFlaw):
    assert flaw(make(most)) is None
    assert flaw(make(most + 1)) is why


def test_twelve_million_bytes_are_read_and_one_more_is_not():
    comment = b"<a><!--" + b"x" * (12_000_000 - 14) + b"--></a>"
    assert flaw(comment) is None
    assert flaw(comment.replace(b"xx", b"xxx", 1)) is XmlFlaw.TOO_LARGE


def test_what_was_read_before_counts():
    budget = XmlBudget(bytes_left=8, elements_left=2, attributes_left=1, text_left=1)
    budget.judge(b"<a>b</a>")
    assert (budget.bytes_left, budget.elements_left, budget.attributes_left, budget.text_left) == (0, 1, 1, 0)
    with pytest.raises(XmlRefused):
        budget.judge(b"<a/>")


def test_the_root_and_its_children_are_told_and_nothing_deeper():
    found = XmlBudget().judge(b'<r xmlns="n" a="1"><s b="2"><t/></s><u/></r>')
    assert found == [("n r", {"a": "1"}), ("n s", {"b": "2"}), ("n u", {})]


@each_row("data", [b"", b"<a>", b"<a></b>", b"<!DOCTYPE a><a/>", b"<?xml version='1.0' encoding='x'?><a/>"])
def test_what_is_not_well_formed_is_damaged(data: bytes):
    assert flaw(data) is XmlFlaw.DAMAGED
