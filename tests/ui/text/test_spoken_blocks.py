"""What stands in words where the eye sees a heading, a list, a table or a picture."""

from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, ListItem, Picture, Run
from media_literacy.ui.text.spoken_blocks import framed_runs, spoken_blocks, spoken_language


def spoken(*blocks):
    return [paragraph.text for paragraph in spoken_blocks(blocks)]


def block(text, kind=BlockKind.PARAGRAPH, **more):
    return Block(kind, (Run(text),), **more)


def item(text, depth=1, marker="•", **more):
    return block(text, BlockKind.ITEM, item=ListItem(depth, marker, **more))


def cell(text, row, column, **more):
    return block(text, BlockKind.CELL, cell=Cell(0, row, column, 2, **more))


def test_each_sort_of_block_is_named_and_a_paragraph_is_not():
    assert spoken(
        block("Top", BlockKind.HEADLINE),
        block("Part", BlockKind.HEADING, level=2),
        block("Text."),
        block("Said.", quote_depth=1),
        block("Under it.", BlockKind.CAPTION),
        Block(BlockKind.PICTURE, picture=Picture("a.png", "A red bus")),
        Block(BlockKind.PICTURE, picture=Picture("b.png", "")),
        Block(BlockKind.RULE),
    ) == [
        "Heading, Top",
        "Heading, Part",
        "Text.",
        "Quotation, Said.",
        "Caption, Under it.",
        "Picture, A red bus",
        "Picture, without a description",
    ]


def test_a_list_tells_its_length_once_and_the_place_of_every_item():
    assert spoken(
        block("First:"),
        item("ask"),
        item("why", depth=2),
        item("more of it", is_first=False),
        item("look", checked=True),
        item("wait", checked=False),
    ) == [
        "First:",
        "List with 3 items. Item 1, ask",
        "Below it, why",
        "more of it",
        "Item 2, ticked, look",
        "Item 3, not ticked, wait",
    ]
    assert spoken(item("only", marker="7."))[0] == "List with 1 item. Item 7, only"


def test_a_row_of_a_table_is_heard_with_the_names_of_its_columns():
    head = [cell("Year", 0, 0, is_header=True), cell("Buses", 0, 1, is_header=True)]
    assert spoken(*head, cell("2019", 1, 0), cell("4", 1, 1), cell("2020", 2, 0), cell("", 2, 1)) == [
        "Table with the columns Year, Buses",
        "Year, 2019; Buses, 4",
        "Year, 2020; ",
    ]


def test_a_link_says_that_it_is_one_and_a_broken_line_is_one_line():
    linked = Block(BlockKind.PARAGRAPH, (Run("See\n"), Run("the minutes", link="https://example.org"), Run(".")))
    (paragraph,) = spoken_blocks([linked])
    assert paragraph.text == "See the minutes, link."
    assert [run.link for run in paragraph.runs] == [None, "https://example.org", None]


def test_a_paragraph_knows_the_blocks_it_stands_for():
    rows = [cell("a", 0, 0), cell("b", 0, 1), cell("c", 1, 0)]
    assert [paragraph.blocks for paragraph in spoken_blocks([block("x"), *rows])] == [(0,), (1, 2), (3,)]


def test_runs_stand_in_the_one_gap_of_a_text_whatever_it_is_called():
    runs = (Run("the survey", link="card:survey"),)
    for frame in ("Evidence: {cards}", "Evidence: {text}"):
        assert framed_runs(frame, runs) == (Run("Evidence: "), *runs)
    assert framed_runs("{text} shows it", runs) == (*runs, Run(" shows it"))
    assert framed_runs("no gap ", runs) == (Run("no gap "), *runs)


def test_another_language_than_the_windows_is_told_once_in_words():
    assert [paragraph.text for paragraph in spoken_language("de-AT")] == ["The lesson is in another language: German."]
    for tag in ("en", "en-GB", "", "xx-nonsense"):
        assert spoken_language(tag) == [], tag
