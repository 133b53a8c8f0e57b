"""Versions are compared as people mean them."""

import itertools
import time

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.packs.versions import VersionOrder, compare_versions, next_version

RISING = [
    "0.9",
    "1.0-dev",
    "1.0 draft",
    "1.0.0-alpha",
    "1.0a1",
    "1.0.0-beta.2",
    "1.0-beta 10",
    "1.0-pre",
    "1.0rc1",
    "v1",
    "1.0.1",
    "1.2",
    "1.9",
    "1.10",
    "1.10.0.1",
    "2",
    "2024-12-31",
    "2025-1-2",
    "2025.1.10",
    "2025-02",
]
SAME = [
    ("1", "1.0"),
    ("1.0.0", "v1.0"),
    ("1.0+mended", "1.0"),
    ("01.2", "1.02"),
    ("1.0 Beta", "1.0-beta"),
    ("1.00" + ".0" * 28, "1"),
    ("x", " X "),
]
UNCLEAR = [
    ("", ""),
    (" ", " "),
    ("", "1.0"),
    ("first", "second"),
    ("1.0 spring", "1.0"),
    ("1.0-2", "1.0"),
    ("1.0a", "1.0"),
    ("١.٠", "1.0"),
    ("1..0", "1.0"),
    ("1", "1.000" + ".0" * 28),
    ("9" * 10, "1"),
    ("-1", "1"),
]


def test_what_stands_later_in_the_list_is_newer() -> None:
    for first, second in itertools.combinations(RISING, 2):
        assert compare_versions(second, first) is VersionOrder.NEWER, (first, second)
        assert compare_versions(first, second) is VersionOrder.OLDER, (first, second)


def test_other_spellings_are_the_same_version(subtests: pytest.Subtests) -> None:
    for first, second in [*SAME, *((version, version) for version in RISING)]:
        with subtests.test(first=first, second=second):
            assert compare_versions(first, second) is compare_versions(second, first) is VersionOrder.SAME


@each_row(("first", "second"), UNCLEAR)
def test_what_does_not_tell_is_not_guessed(first: str, second: str) -> None:
    assert compare_versions(first, second) is compare_versions(second, first) is VersionOrder.UNCLEAR


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_are_compared_both_ways_alike(first: str, second: str) -> None:
    there, back = compare_versions(first, second), compare_versions(second, first)
    turned = {VersionOrder.NEWER: VersionOrder.OLDER, VersionOrder.OLDER: VersionOrder.NEWER}
    assert back is turned.get(there, there)


def test_an_endless_version_costs_nothing() -> None:
    started = time.process_time()
    assert compare_versions("1." * 30_000, "1." * 30_000 + "1") is VersionOrder.UNCLEAR
    assert time.process_time() - started < 1


@each_row(
    ("version", "following"),
    [
        ("1.0.0", "1.0.1"),
        ("1.9", "1.10"),
        ("2", "3"),
        ("v1.2", "v1.3"),
        ("2.0-rc1", "2.0-rc2"),
        ("2025-01-09", "2025-01-10"),
        ("0.099", "0.100"),
        ("", "1.0.0"),
        ("spring", "spring.1"),
    ],
)
def test_the_version_to_propose_has_its_last_number_raised(version, following):
    assert next_version(version) == following


@given(st.from_regex(r"[0-9]{1,8}(\.[0-9]{1,8}){0,3}", fullmatch=True))
def test_the_version_to_propose_is_newer(version):
    assert compare_versions(next_version(version), version) is VersionOrder.NEWER
