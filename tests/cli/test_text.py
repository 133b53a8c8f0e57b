import pytest
from factories import make_lesson
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.cli.text import paragraphs, plain, two_columns, visible, wrapped
from media_literacy.lesson.text_blocks import Block, BlockKind, ListItem, Run

LESSON = make_lesson(flags=["A."], cards=["calendar"])


def test_what_steers_a_terminal_is_shown_instead():
    assert visible("\x1b[2J\x07\x7f\x9b\r\t") == "␛[2J␇␡‹U+009B›␍␉"


def test_what_turns_the_writing_round_is_shown_instead():
    assert visible("a\u202eb\u2066c") == "a‹U+202E›b‹U+2066›c"


@given(st.text())
def test_no_control_character_gets_through(text):
    assert not any(ord(sign) < 32 or 0x7F <= ord(sign) < 0xA0 for line in wrapped(text) for sign in line)


@given(st.text(alphabet=st.characters(categories=["L", "N", "P"])))
def test_a_word_is_shown_whole(text):
    assert "".join("".join(wrapped(text)).split()) == text


def test_lines_fit_the_terminal(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    assert max(len(line) for line in wrapped("word " * 50, "    ")) <= 40
    assert max(len(line) for line in wrapped("字" * 50)) <= 20


def test_a_link_says_where_it_leads():
    runs = (
        Run("this", link="#flag-1"),
        Run(", "),
        Run("that", link="#calendar"),
        Run(", "),
        Run("far", link="https://a.b"),
    )
    assert plain(runs, LESSON) == "this (sentence 1), that (card “Calendar”), far <https://a.b>"


def test_a_link_that_leads_nowhere_is_only_its_words():
    assert plain((Run("this", link="#gone"),), LESSON) == "this"


def test_list_items_keep_their_markers():
    blocks = [
        Block(BlockKind.ITEM, (Run("one"),), item=ListItem(1, "1.")),
        Block(BlockKind.ITEM, (Run("two"),), item=ListItem(1, "2.")),
    ]
    assert paragraphs(blocks, LESSON) == ["  1. one", "  2. two"]


@pytest.mark.parametrize(
    ("columns", "lines"),
    [
        ("35", ["  h  a hint for who looks and looks", "     and finds nothing"]),
        ("34", ["  h", "      a hint for who looks and", "      looks and finds nothing"]),
    ],
)
def test_a_table_folds_where_there_is_no_room_beside_its_words(monkeypatch, columns, lines):
    monkeypatch.setenv("COLUMNS", columns)
    assert two_columns([("h", "a hint for who looks and looks and finds nothing")]) == lines
