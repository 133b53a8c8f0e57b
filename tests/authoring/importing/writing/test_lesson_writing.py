"""How what was recognised is written."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.importing import from_html
from media_literacy.authoring.importing.passage import Passage
from media_literacy.authoring.importing.writing.lesson_writing import write_lesson
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, ListItem, Run


def body(html: str) -> str:
    """The Markdown below the headline."""
    return from_html(f"<h1>H</h1><p>a.</p>{html}").source.split("# H\n\na.\n\n", 1)[1].strip()


@each_row(("letters", "dots"), [(120, ""), (121, "…")])
def test_a_title_has_120_characters_at_most(letters, dots):
    assert f'title: "{"x" * min(letters, 120)}{dots}"\n' in from_html(f"<h1>{'x' * letters}</h1><p>a.</p>").source


def nested(depth: int) -> str:
    return "".join(f"<ul><li>{letter}" for letter in "bcdefgh"[:depth]) + "</ul>" * depth


def test_lists_stand_five_deep_at_most():
    assert body(nested(5)) == "- b\n  - c\n    - d\n      - e\n        - f"
    assert body(nested(6)) == "- b\n  - c\n    - d\n      - e\n        - f\n        - g"


def test_a_list_is_close_and_a_paragraph_in_it_is_not():
    assert body("<ul><li>b<li>c</ul><p>d</p>") == "- b\n- c\n\nd"
    assert body("<ul><li><p>b</p><p>c</p><li>d</ul>") == "- b\n\n  c\n- d"


@each_row(
    ("inner", "written"),
    [
        ("<h2>b</h2>", "## b"),
        ("<h5>b</h5>", "##### b"),
        ("<blockquote>b</blockquote>", "> b"),
        ("<p>b<br>c</p>", "b\\\nc"),
    ],
)
def test_each_kind_of_block_is_written_as_what_it_is(inner: str, written: str):
    assert body(inner) == written


def test_a_heading_right_below_the_headline_is_no_second_headline():
    assert "# H\n\n### b\n" in from_html("<h1>H</h1><h2>b</h2><p>It rained. It blew.</p>").source


def test_text_in_italics_right_below_the_headline_is_no_byline():
    assert "# H\n\nIt rained and blew.\n" in from_html("<h1>H</h1><p><i>It rained and blew.</i></p><p>b</p>").source


def texts(lesson: Lesson) -> list[str]:
    return [block.text for block in lesson.article.blocks]


def test_an_item_that_goes_on_after_a_table_is_not_read_as_code() -> None:
    head = Passage(Block(BlockKind.HEADLINE, (Run("h"),)))
    first = Passage(Block(BlockKind.ITEM, (Run("a"),), item=ListItem(1, "12)", is_first=True)))
    cells = [Passage(Block(BlockKind.CELL, (Run("c"),), cell=Cell(0, 0, column, 2))) for column in range(2)]
    more = Passage(Block(BlockKind.ITEM, (Run("b"),), item=ListItem(1, "12)", is_first=False)))
    lesson = parse_lesson(write_lesson([head, first, *cells, more]).encode(), Path("lesson.md")).lesson

    assert lesson is not None
    assert texts(lesson) == ["h", "a", "c", "c", "b"]
    assert lesson.article.blocks[-1].kind is BlockKind.ITEM
