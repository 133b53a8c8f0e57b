"""The lines of a note as its author laid them out, wherever the note stands."""

from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.authoring.edit.layout.note_source_layout import (
    NoteLayout,
    after_indent,
    note_layout,
    raw_note_layout,
)
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import parse_lesson

NOTE = """# News

It rained.[^a]

[^a]: **Flag: overclaim.** Too
    *strong*.

    More.

    - Hint: see
      there

      and here
    - __Contradicts:__ a, b

    Between.

    Fix: Some
    rain.
"""


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


def layout_of(text: str) -> NoteLayout:
    return note_layout(draft_of(text), "a")


@each_row("end", ["\n", "\r\n", "\r"])
def test_head_explanation_and_fields_are_told_apart(end: str):
    layout = layout_of(NOTE.replace("\n", end))
    assert layout.head is not None
    assert (layout.head.verdict, layout.head.kind) == ("Flag", "overclaim")
    assert layout.explanation == "Too\n*strong*.\n\nMore.\n\nBetween."
    assert [(field.name, field.value) for field in layout.fields] == [
        ("hint", "see\nthere\n\nand here"),
        ("contradicts", "a, b"),
        ("fix", "Some\nrain."),
    ]
    assert [field.is_item for field in layout.fields] == [True, True, False]
    assert layout.fields[1].names == ("a", "b")


def test_the_gap_that_fields_leave_stands_in_no_line():
    assert [line.line for line in layout_of(NOTE).lines] == [5, 6, 7, 8, 0, 16]


@each_row(
    ("written", "begin"),
    [
        ("**Flag: overclaim.** Too.", "Too."),
        ("**Flag: overclaim**. *Too*.", "*Too*."),
        ("**Flag:** overclaim. Too.", "Too."),
        ("**Flag: overclaim.**", ""),
        ("Too.", "Too."),
    ],
)
def test_the_explanation_begins_behind_the_head(written: str, begin: str):
    assert layout_of(f"# News\n\nIt rained.[^a]\n\n[^a]: {written}\n").explanation == begin


def test_a_note_inside_a_quotation_keeps_its_signs():
    layout = layout_of(
        "# News\n\nIt rained.[^a]\n\n- x\n\n"
        "  > [^a]: **Flag: overclaim.** Too\n  >     strong.\n  >\n  >     - Fix: less\n"
    )
    assert (layout.explanation, [field.value for field in layout.fields]) == ("Too\nstrong.", ["less"])
    assert ">" in layout.outer


def test_the_indentation_of_further_lines_is_the_authors():
    assert layout_of("# N\n\nIt rained.[^a]\n\n[^a]: **Flag: overclaim.** x\n\n\ty\n").indent == "\t"
    assert layout_of("# N\n\nIt rained.[^a]\n\n[^a]: **Flag: overclaim.** x\n").indent == " " * 4


def test_a_draft_and_the_raw_lesson_lay_a_note_out_alike():
    draft = draft_of(NOTE)
    assert raw_note_layout(draft.source, draft.raw.notes[0], "en") == note_layout(draft, "a")


def test_an_unknown_label_is_an_error_of_the_caller():
    with pytest.raises(KeyError):
        note_layout(draft_of(NOTE), "b")


@each_row(
    ("line", "outer", "columns", "at"),
    [("      x", "", 4, 4), ("  x", "", 4, 2), ("\tx", "", 4, 1), (" \tx", "", 4, 2), ("> >     x", "> > ", 8, 8)],
)
def test_at_most_so_many_columns_belong_to_the_note(line: str, outer: str, columns: int, at: int):
    assert after_indent(line, outer, columns) == at


def test_a_tab_goes_on_to_the_next_column_of_four():
    assert [after_indent(line, "", 5) for line in ("   \t\tx", "\t\tx", "      x", "  x")] == [5, 2, 5, 2]
    assert after_indent("> \tx", "> ", 8) == 3
