"""Which lines a block takes, and what it stands in."""

from authoring.edit.notes.drafting import draft_of

from media_literacy.authoring.edit.article.block_lines import (
    is_in_head,
    line_begin,
    lines_of,
    row_of,
    text_start,
    whole_of,
    wholes,
)

RAW = draft_of(
    "Title\n=====\n\n## Deck\n\nOne\ngoes on.\n\n> Two.\n>\n> Three.\n\n- Four.\n  - Five.\n\n  Six.\n- Seven.\n\n"
    '| a | b |\n|---|---|\n| c | d |\n\n![x](x.png "Caption.")\n'
).raw
TEXTS = [block.inline.text for block in RAW.article.blocks]


def lines(text, find=lines_of):
    found = find(RAW, TEXTS.index(text))
    return found.first, found.last


def test_a_block_takes_its_lines_and_an_item_what_is_below_it():
    assert lines("Title") == (1, 2) and lines("One goes on.") == (6, 7)
    assert lines("Three.") == (11, 11) and lines("Five.") == (14, 14)
    assert lines("Four.") == lines("Six.") == (13, 16)
    assert lines("c") == lines("d") == (21, 21) and lines("Caption.") == (23, 23)


def test_a_whole_is_a_list_a_quotation_a_table_or_the_block_itself():
    assert [(each.first, each.last) for each in wholes(RAW)] == [
        (1, 2), (4, 4), (6, 7), (9, 11), (13, 17), (19, 21), (23, 23),
    ]  # fmt: skip
    assert lines("Five.", whole_of) == (13, 17)
    assert [is_in_head(RAW, each) for each in wholes(RAW)] == [True, True, *[False] * 5]


def test_an_item_has_its_row_in_its_list():
    assert [each.first for each in row_of(RAW, TEXTS.index("Four."))] == [13, 17]
    assert [each.first for each in row_of(RAW, TEXTS.index("Five."))] == [14]


def test_a_text_begins_behind_markers_and_signs():
    assert line_begin(RAW, TEXTS.index("Three.")) == "> " and line_begin(RAW, TEXTS.index("Five.")) == "  - "
    assert RAW.source.text[text_start(RAW, TEXTS.index("Deck")) :].startswith("Deck\n")
