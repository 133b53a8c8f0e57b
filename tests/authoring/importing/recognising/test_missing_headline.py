"""Where no headline was recognised, a word stands for one until somebody writes it."""

from media_literacy.authoring.importing import from_text
from media_literacy.authoring.importing.recognising.block_writing import with_blocks
from media_literacy.authoring.importing.recognising.missing_headline import (
    is_headline_missing,
    missing_headline_words,
    stand_in,
    with_headline,
)
from media_literacy.authoring.importing.recognising.recognised_blocks import (
    RecognisedRole,
    recognised_blocks,
    with_role,
)

CHAT = from_text("[03/02/2025, 07:41] Coach: The lake is shut.\n[03/02/2025, 07:42] Ida: Is it?")


def test_what_is_written_becomes_headline_and_title_and_no_sign_in_it_means_more():
    assert is_headline_missing(CHAT.source) and missing_headline_words() in CHAT.dropped
    made = with_headline(CHAT.source, "  The lake: *shut*?  Or not! ")
    assert "\n# The lake: \\*shut\\*? Or not!\n\n\\[03" in made and 'title: "The lake: *shut*? Or not!"' in made
    assert not is_headline_missing(made) and with_headline(made, "Other") == made
    assert (
        made.replace("The lake: \\*shut\\*? Or not!", stand_in()).partition("\n\n")[2]
        == (CHAT.source.partition("\n\n")[2])
    )


def test_nothing_said_changes_nothing():
    assert with_headline(CHAT.source, "  ") == CHAT.source


def test_a_headline_that_was_said_to_be_none_is_missing_as_well():
    source = from_text("Lake shut\n\nIt rained all day, and nobody came to the lake.").source
    assert not is_headline_missing(source)
    without = with_blocks(source, with_role(recognised_blocks(source), 0, RecognisedRole.PARAGRAPH))
    assert is_headline_missing(without) and "\n# Rain\n\nLake shut\n" in with_headline(without, "Rain")
