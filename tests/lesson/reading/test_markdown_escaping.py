"""A text that was escaped is read as that text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.lesson.reading.blocks import read_blocks
from media_literacy.lesson.reading.markdown import read_markdown
from media_literacy.lesson.reading.markdown_escaping import escape

SIGNS = st.text(alphabet="ab1 \\`*_[]<>#|~+=-!&^.():;x/\"'\n", min_size=1, max_size=30)


def is_plain_lines(text):
    return all(line.strip() == line and line for line in text.split("\n"))


def read(text):
    blocks, notes = read_blocks(read_markdown(text)[0], text.split("\n"), 0)
    assert notes == [] and len(blocks) == 1
    return blocks[0].inline


@given(SIGNS.filter(is_plain_lines))
def test_every_text_is_read_as_it_was(text):
    inline = read(escape(text))
    assert inline.text == text
    assert not any(piece.emphasis or piece.strong or piece.code or piece.link >= 0 for piece in inline.pieces)


@given(SIGNS.filter(lambda text: "\n" not in text and is_plain_lines(text)))
def test_words_of_a_link_are_read_as_they_were(text):
    inline = read(f"[{escape(text, begins_line=False)}](#card)")
    assert (inline.text, len(inline.links)) == (text, 1)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a - b", "a - b"),
        ("- b", "\\- b"),
        ("1. b", "1\\. b"),
        ("snake_case", "snake_case"),
        ("2 < 3", "2 < 3"),
        ("a\nb", "a\\\nb"),
    ],
)
def test_there_is_a_backslash_where_one_is_needed(text, written):
    assert escape(text) == written


def test_a_text_inside_a_line_begins_no_list():
    assert escape("1. b", begins_line=False) == "1. b"
