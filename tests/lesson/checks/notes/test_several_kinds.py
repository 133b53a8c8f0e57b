"""A note that names several kinds is told where they stand."""

from diagnosing import noted, places_of
from each_row import each_row


@each_row(
    "kinds",
    ["overclaim, no source", "overclaim/no source", "overclaim and no source", "overclaim & role & limits"],
)
def test_kinds_that_are_known_are_told(kinds: str):
    assert places_of("two-kinds", noted(f"**Flag: {kinds}.** So.")) == [(8, 15)]
    assert places_of("two-kinds", noted(f"**Flag:** {kinds}. So.")) == [(8, 17)]


@each_row("kinds", ["overclaim", "overclaim, nonsense", "overclaim,", "nonsense"])
def test_one_kind_or_unknown_ones_are_not(kinds: str):
    assert places_of("two-kinds", noted(f"**Flag: {kinds}.** So.")) == []
