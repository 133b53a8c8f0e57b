"""A file keeps the line ends that it came with."""

from each_row import each_row
from hypothesis import example, given
from hypothesis import strategies as st

from media_literacy.authoring.edit.source.line_ends import with_line_ends_of
from media_literacy.lesson.source import make_source

TEXTS = st.lists(st.sampled_from(["a", "b", "", "\n", "\r\n", "\r"]), max_size=12).map("".join)
EDITED = st.lists(st.sampled_from(["a", "b", "", "\n"]), max_size=12).map("".join)


def plain(text: str) -> str:
    return "\n".join(make_source(text).lines)


@given(TEXTS)
def test_what_was_not_edited_comes_back_to_the_byte(text: str):
    assert with_line_ends_of(text, plain(text)) == text


@given(TEXTS, EDITED)
@example("aa\na\r", "a\n\n")
@example("a\nb\nb\na\r", "a\nb\nb\na\n\n\n")
def test_no_word_is_changed(text: str, edited: str):
    assert plain(with_line_ends_of(text, edited)) == edited


@each_row("end", ["\n", "\r\n", "\r"])
def test_a_new_line_ends_as_the_others_do(end: str):
    assert with_line_ends_of(f"a{end}b{end}", "a\nnew\nb\n") == f"a{end}new{end}b{end}"


def test_lines_around_an_edit_keep_their_own_ends():
    assert with_line_ends_of("a\r\nb\nc\r\nd\r\n", "a\nx\nb\nc\ny\nd\n") == "a\r\nx\r\nb\nc\r\ny\r\nd\r\n"


def test_lines_of_two_kinds_of_end_do_not_run_together():
    assert with_line_ends_of("aa\na\r", "a\n\n") == "a\r\r"


@given(TEXTS, st.sampled_from(["a", "b", ""]))
@example("a\nb\nb\r", "")
def test_a_line_that_is_put_in_leaves_all_others_alone(text: str, line: str):
    edited = with_line_ends_of(text, plain(text) + "\n" + line)
    assert edited.startswith(text)


def test_the_last_lines_keep_their_own_ends_up_to_the_first_of_them():
    assert with_line_ends_of("a\r\nb\nc\r\n", "new\nb\nc\n") == "new\r\nb\nc\r\n"
    assert with_line_ends_of("a\nb\r\nc\r\nd", "x\nb\nc\nd") == "x\r\nb\r\nc\r\nd"
    assert with_line_ends_of("a\nb\nc\r\n", "a\nb\nnew\n") == "a\nb\nnew\n"


def test_lines_between_two_edits_keep_their_own_ends_where_there_are_three_kinds():
    assert with_line_ends_of("a\r\nb\rc\nd\r\ne\r\n", "x\nb\nc\ny\ne\n") == "x\r\nb\rc\ny\r\ne\r\n"
