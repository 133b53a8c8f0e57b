"""The first words of a note are recognised wherever they are met: in Markdown, in one line, and without the bold."""

from each_row import each_row

from media_literacy.lesson.reading.blocks import read_blocks
from media_literacy.lesson.reading.markdown import read_markdown
from media_literacy.lesson.reading.notes.verdict_head import (
    DEFINITION,
    end_in_source,
    head_in_line,
    plain_head,
    read_head,
)

HEADS = [
    "**Flag: overclaim.** Too strong.",
    "**Flag: overclaim**. Too strong.",
    "**Flag:** overclaim. Too strong.",
    "**Flag**: overclaim. Too strong.",
    "**Flag: *overclaim*.** Too strong.",
    "__Flag: overclaim.__ Too strong.",
    "**Flag：overclaim。** Too strong.",
]


def in_markdown(text):
    blocks, _notes = read_blocks(read_markdown(text)[0], text.split("\n"), 0)
    return read_head(blocks[0].inline)


@each_row("text", HEADS)
def test_markdown_and_its_line_say_the_same(text):
    read, line = in_markdown(text), head_in_line(f"[^a]: {text}")
    assert read is not None and line is not None
    assert (read.verdict, read.kind) == (line.verdict, line.kind) == ("Flag", "overclaim")


@each_row("text", HEADS)
def test_the_explanation_begins_behind_the_head_in_the_source(text):
    head = head_in_line(text, 0)
    assert head is not None
    assert text[end_in_source(text, head.last, len(text)) :] == "Too strong."


def test_a_head_without_a_colon_names_no_kind():
    head = head_in_line("[^a]: **Name.** More.")
    assert head is not None and (head.verdict, head.kind, head.kind_at) == ("Name", "", -1)


def test_a_colon_further_on_is_not_the_heads():
    head = head_in_line("[^a]: **Flag** and more: much.")
    assert head is not None and (head.verdict, head.kind) == ("Flag", "")


def test_the_bold_may_be_open_still():
    head = head_in_line("[^a]: **Flag: over")
    assert head is not None and (head.kind, head.bold_end) == ("over", len("[^a]: **Flag: over"))


@each_row("line", ["[^a]: Flag: overclaim.", "[^a] **Flag: overclaim.**", "**Flag: overclaim.**"])
def test_a_line_without_label_or_bold_has_no_head(line):
    assert head_in_line(line) is None


def test_a_label_may_be_indented_by_three_spaces_and_not_by_four():
    assert DEFINITION.match("   [^a]:") and not DEFINITION.match("    [^a]:")


@each_row("text", ["Flag: overclaim. x", "Flag: overclaim – x", "Flag : overclaim"])
def test_plain_words_are_a_head_where_both_are_known(text):
    head = plain_head(text, "en")
    assert head is not None and (head.verdict, head.kind) == ("Flag", "overclaim")


@each_row("text", ["Flag: nothing known. x", "Rain: overclaim. x", "Flag: named source. x"])
def test_other_plain_words_are_text(text):
    assert plain_head(text, "en") is None


def test_a_kind_is_looked_for_as_far_as_eighty_characters():
    assert plain_head("Flag: " + "overclaim".ljust(80) + ". x", "en")
    assert not plain_head("Flag: " + "overclaim".ljust(81) + ". x", "en")
