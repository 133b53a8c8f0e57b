"""Where lines begin and end tells paragraphs and verse."""

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.text.text_lines import (
    is_verse,
    parted_by_indents,
    verse_stretches,
    without_line_of_site,
)

STANZA = ["The lamp is lit, the stair is long,", "the sea has lost its voice;", "I count the ships that do no wrong"]


def test_a_tab_or_a_deeper_indent_begins_a_paragraph_behind_a_sentence() -> None:
    for text, wanted in (
        ("\tIt rained.\n\tIt was cold.", ["It rained.", "", "It was cold."]),
        ("It rained.\n   It was cold.", ["It rained.", "", "It was cold."]),
        ("It rained.\n It was cold.", ["It rained.", "It was cold."]),
        ("It rained,\n\tand it was cold.", ["It rained,", "and it was cold."]),
        ("- It rained.\n  It was cold.", ["- It rained.", "It was cold."]),
        ("It rained.\n\t- It was cold.", ["It rained.", "- It was cold."]),
        ("  It rained.\n  It was cold.", ["It rained.", "It was cold."]),
        ("\tIt rained.\n\n\tIt was cold.", ["It rained.", "", "It was cold."]),
    ):
        assert parted_by_indents(text) == wanted, text


def test_short_lines_that_go_on_with_room_to_spare_are_verse() -> None:
    assert is_verse(STANZA)
    assert is_verse(["O wind, O rain, O salt, O sand,", "go home, go home, go home."])


def test_other_short_lines_are_no_verse() -> None:
    for lines in (
        STANZA[:1],
        [*STANZA, "a line of prose that is longer than any of them is"],
        ["Beef meal: 2.60,", "Cricket meal: 2.40,", "Bread: 1"],
        ["- one,", "- two,", "- three"],
        ["Council shuts pool", "Letters tell another story", "By Jane Doe"],
        ["It rained;", "all day"],
        ["The council met in the old", "town hall and talked about", "the pool until midnight."],
    ):
        assert not is_verse(lines), lines


def test_the_way_to_a_page_above_its_headline_is_left_out_and_said() -> None:
    dropped = DroppedContent()
    lines = ["", "Home › Local › Schools", "SCHOOLS", "Town bans kites", "It rained."]
    assert without_line_of_site(lines, dropped) == ["Town bans kites", "It rained."]
    assert [said.rpartition(": ")[2] for said in dropped.sentences()] == ["“Home › Local › Schools”.", "“SCHOOLS”."]
    for kept in (["Kites / banned", "It rained."], ["A > b", "It rained."], ["Home › Local", ""], ["", ""]):
        assert without_line_of_site(kept, DroppedContent()) == kept


def test_in_a_poem_short_lines_are_verse_that_would_be_none_elsewhere() -> None:
    last = ["Nobody rang. — Nobody knew.", "2. was the house at the sea."]
    assert verse_stretches([["The Keeper", "by R. Vale"], STANZA, STANZA, last, ["End"]]) == {1, 2, 3}
    for other in (["Bread: 1", "Beef: 2"], ["1. one", "2. two"], ["It rained all day", "a" * 50]):
        assert verse_stretches([STANZA, other, STANZA]) == {0, 2}, other
    assert verse_stretches([STANZA, last]) == {0}, "as many stretches are none"
    assert verse_stretches([["It rained.", "It was cold."]]) == frozenset()
