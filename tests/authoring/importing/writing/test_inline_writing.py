"""Runs of text as Markdown that is read back as they were."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.importing import from_html
from media_literacy.authoring.importing.passage import Mark, Passage
from media_literacy.authoring.importing.writing.lesson_writing import write_lesson
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import Block, BlockKind, Run


def texts(lesson: Lesson) -> list[str]:
    return [block.text for block in lesson.article.blocks]


@each_row(
    ("text", "at", "written"),
    [
        (": b", 0, "[^x]\\: b"),
        (" : b", 1, "[^x]\\: b"),
        ("a\n: b", 2, "a\\\n[^x]\\: b"),
        ("a: b", 1, "a[^x]: b"),
        ("a\nb: c", 3, "a\\\nb[^x]: c"),
        ("a b", 0, "[^x]a b"),
    ],
)
def test_a_colon_behind_a_mark_is_escaped_only_where_they_would_begin_a_note(text: str, at: int, written: str) -> None:
    head = Passage(Block(BlockKind.HEADLINE, (Run("h"),)))
    paragraph = Passage(Block(BlockKind.PARAGRAPH, (Run(text),)), (Mark(at, "x"),))
    source = write_lesson([head, paragraph])

    assert written in source
    lesson = parse_lesson(source.encode(), Path("lesson.md")).lesson
    assert lesson is not None and texts(lesson) == ["h", text.strip()]


def body(html: str) -> str:
    """The Markdown below the front matter."""
    return from_html(html).source.split("---\n", 2)[2].strip()


def test_emphasis_that_markdown_could_not_read_is_given_up() -> None:
    assert body("<h1>H</h1><p>a<b>“b”</b>c <i>d</i><b>e</b> f</p>") == "# H\n\na“b”c *d*e f"
    assert body("<h1>H</h1><p>a <b>b”</b>c <i>“d</i> e</p>") == "# H\n\na b”c *“d* e"


def test_code_beside_code_is_code_where_signs_of_emphasis_part_them() -> None:
    code = "<code>{}</code>".format
    assert body(f"<h1>H</h1><p>a {code(1)}<b>{code(2)}</b> b") == "# H\n\na `1`**`2`** b"
    for beside in (f"{code(1)}<b>{code(2)}</b>b", f"<i>{code(1)}</i><b>{code(2)}</b>b"):
        lesson = parse_lesson(from_html(f"<h1>H</h1><p>a {beside}").source.encode(), Path("lesson.md")).lesson
        assert lesson is not None and texts(lesson) == ["H", "a 12b"], beside


def test_an_address_has_2000_characters_at_most():
    fits = "https://a.example/" + "x" * (2_000 - 18)
    assert f"[b]({fits})" in body(f"<h1>H</h1><p><a href='{fits}'>b</a></p>")
    assert body(f"<h1>H</h1><p><a href='{fits}x'>b</a></p>") == "# H\n\nb"


def test_code_that_would_make_its_link_a_reference_is_plain_text() -> None:
    made = from_html('<h1>H</h1><p><a href="https://a.b/c"><code>]:</code></a></p><p><code>]:</code></p>').source
    assert "# H\n\n[\\]:](https://a.b/c)\n\n`]:`" in made
    lesson = parse_lesson(made.encode(), Path("lesson.md")).lesson
    assert lesson is not None
    assert [sentence.text for sentence in lesson.article.sentences] == ["H", "]:", "]:"]
