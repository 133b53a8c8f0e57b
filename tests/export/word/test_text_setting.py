from pathlib import Path

from export.word.documents import W, paragraphs, read, text_of

from media_literacy.export.word.document import WordDocument
from media_literacy.export.word.text_setting import TableRow, TextSetting, table
from media_literacy.export.word.wordml import element
from media_literacy.lesson.text_blocks import Run


def setting(**anchors: str) -> TextSetting:
    return TextSetting(WordDocument("en", Path()), anchors)


def set_blocks(source: str):
    return element("w:body", *setting().blocks(read(f"# News\n\n{source}\n").article.blocks[1:]))


def lists_of(body) -> list[tuple[str, str]]:
    """List and level of each item."""
    return [
        (found.find(W + "numId").get(W + "val"), found.find(W + "ilvl").get(W + "val"))
        for found in body.iter(W + "numPr")
    ]


def test_a_list_goes_on_through_lists_and_texts_inside_its_items():
    assert lists_of(set_blocks("1. a\n\n    more\n\n    - b\n    - c\n\n2. d")) == [
        ("1", "0"),
        ("2", "1"),
        ("2", "1"),
        ("1", "0"),
    ]


def test_a_list_below_a_text_counts_anew():
    assert lists_of(set_blocks("1. a\n2. b\n\nText.\n\n1. c")) == [("1", "0"), ("1", "0"), ("2", "0")]


def test_links_that_follow_each_other_are_one_and_those_into_nothing_are_words():
    runs = [Run("a", link="#x"), Run("b", emphasis=True, link="#x"), Run("c", link="#y"), Run("d")]
    made = setting(x="note_x").runs(runs)
    assert [(found.tag.removeprefix(W), text_of(found)) for found in made] == [
        ("hyperlink", "ab"),
        ("r", "c"),
        ("r", "d"),
    ]
    assert made[0].get(W + "anchor") == "note_x"


def test_a_box_stands_before_what_may_be_chosen():
    body = set_blocks("Text.\n\n- [x] yes\n- [ ] no")
    assert [text for style, text in paragraphs(body) if style == "ListParagraph"] == ["☒ yes", "☐ no"]


def test_the_first_row_of_a_table_stands_on_every_page():
    body = set_blocks("| a | b |\n| - | :-: |\n| c | d |")
    first, second = body.iter(W + "tr")
    assert len(list(first.iter(W + "tblHeader"))) == 1 and len(list(second.iter(W + "tblHeader"))) == 0
    assert [found.get(W + "val") for found in body.iter(W + "jc")] == ["center", "center"]


def test_a_row_that_is_shorter_ends_in_cells_with_an_empty_paragraph():
    made = table([TableRow([element("w:p")] * 1), TableRow([element("w:p"), element("w:p")])], [50.0, 50.0], "en")
    assert [len(cell.findall(W + "p")) for cell in made.iter(W + "tc")] == [1, 1, 1, 1]


def test_a_row_may_have_room_to_write_in():
    made = table([TableRow([element("w:p")], height=27.0)], [100.0], "en")
    assert next(made.iter(W + "trHeight")).get(W + "val") == "540"
