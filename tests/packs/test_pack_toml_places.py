"""Where things stand in a `pack.toml`."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from media_literacy.diagnostics import FILE_START, Location, SourceRange
from media_literacy.packs.pack_toml import pack_in
from media_literacy.packs.pack_toml_places import find_places

SIGNS = st.sampled_from(
    ['id = "a"', "lessons = [", '"x.md"', "]", ",", "\n", "# [", "[table]", "'", '"', "=", 'version = "1"', "\\", "\t"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(SIGNS, max_size=40).map("".join))
def test_places_in_any_text_lie_in_it(text: str):
    places = find_places(text)
    lines = text.split("\n")
    for where in itertools.chain(places.keys.values(), *places.items.values()):
        assert where.start < where.end
        for place in (where.start, where.end):
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1


def test_the_places_of_keys_and_of_the_texts_in_lists():
    places = find_places('id = "a"\nlessons = [  # "not this"\n  "one.md", \'two.md\',\n]\n[more]\ntitle = "x"\n')
    assert places.key("id") == SourceRange(Location(1, 1), Location(1, 3))
    assert places.items["lessons"] == (
        SourceRange(Location(3, 3), Location(3, 11)),
        SourceRange(Location(3, 13), Location(3, 21)),
    )
    assert places.key("title") == FILE_START
    assert places.key("more.title") == SourceRange(Location(6, 1), Location(6, 6))
    assert places.key("more.other") == SourceRange(Location(5, 2), Location(5, 6))
    assert places.item("lessons", 5) == SourceRange(Location(2, 1), Location(2, 8))


@pytest.mark.timeout(20)
@pytest.mark.parametrize("sign", ['a="', "a=[", "'", "#", "a=1\n", "a=[]\n", "[", " ", '"a" = '])
def test_a_pack_file_full_of_one_sign_is_looked_through_once(sign: str):
    data = (sign * (64_000 // len(sign))).encode()
    find_places(data.decode())
    pack_in(data, Path("pack"), lambda _name: False)
