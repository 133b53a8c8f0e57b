"""Every range of a block's text is found in the file, exactly as it is written there."""

from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.lesson.reading.blocks import read_blocks
from media_literacy.lesson.reading.markdown import read_markdown
from media_literacy.lesson.reading.markdown_escaping import escape
from media_literacy.lesson.source import make_source


def written(markdown: str, words: str, block: int = 0) -> str:
    """What stands in the file for words of a block's text."""
    source = make_source(markdown)
    inline = read_blocks(read_markdown(markdown)[0], source.lines, 0)[0][block].inline
    at = inline.text.index(words)
    start, end = source.span(inline.range(at, at + len(words)))
    return markdown[start:end]


@each_row(
    ("markdown", "words", "there"),
    [
        ("It rained.", "rained", "rained"),
        ("It *rained* much.", "It rained", "It *rained"),
        ("> It\n> rained.", "It rained", "It\n> rained"),
        ("a \\* b", "*", "\\*"),
        ("a \\\\ b", "\\ b", "\\\\ b"),
        ("AT&amp;T &euro;5", "&", "&amp;"),
        ("AT&amp;T &euro;5", "T €", "T &euro;"),
        ("the `code` here", "code h", "code` h"),
        ("the [link](#x) here", "link", "link"),
    ],
)
def test_words_are_found_as_they_are_written(markdown, words, there):
    assert written(markdown, words) == there


@each_row(
    ("row", "words", "there"),
    [
        ("| a \\| b | cd |", "a | b", "a \\| b"),
        ("| a \\| b | cd |", "|", "\\|"),
        ("| a \\| b \\| c | d |", "b | c", "b \\| c"),
        ("| a \\| `b \\| c` | d |", "b | c", "b \\| c"),
    ],
)
def test_an_escaped_border_shifts_nothing_behind_it(row, words, there):
    assert written(f"| x | y |\n|---|---|\n{row}", words, block=2) == there


def test_a_mark_behind_an_escaped_border_is_found():
    text = "| x |\n|---|\n| a \\| b[^n] |\n"
    source = make_source(text)
    (mark,) = read_blocks(read_markdown(text)[0], source.lines, 0)[0][1].inline.marks
    assert source.text[slice(*source.span(mark.range))] == "[^n]"


def test_nothing_has_its_place_too():
    source = make_source("one\ntwo")
    inline = read_blocks(read_markdown(source.text)[0], source.lines, 0)[0][0].inline
    assert source.span(inline.range(4, 4)) == (4, 4)


@given(st.text(alphabet="ab1 \\`*_[]<>#|~&;.x", min_size=1, max_size=20).filter(lambda text: text.strip() == text))
def test_a_whole_escaped_text_is_found_as_it_was_written(text):
    assert written(escape(text), text) == escape(text)
