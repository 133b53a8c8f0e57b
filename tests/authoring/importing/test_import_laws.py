"""Laws of importing: whatever is pasted becomes a lesson, and no sign of the text is taken for Markdown."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.imported_lesson import finished
from media_literacy.authoring.importing.passage import Mark, Passage, joined_runs
from media_literacy.authoring.importing.text.pasted_text import recognised
from media_literacy.authoring.importing.writing.lesson_writing import write_lesson
from media_literacy.errors import AppError
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, ListItem, Run

SIGNS = st.text(st.sampled_from("ab 1.#-*_`~[]()!<>&;:|\\^=+\n\"'“—x\u00a0/é"), max_size=40)
LINES = st.sampled_from(
    [
        "# Heading",
        "- item",
        "1. first",
        "2) second",
        "---",
        "===",
        "[^1]: note",
        "[^a b] mark[^1]",
        "<b>bold</b>",
        "    code",
        "```",
        "| a | b |",
        "| --- | --- |",
        "a | b",
        ":-- | --:",
        "> quoted",
        "- [ ] box",
        "[x]: http://a.b",
        "![p](q)",
        "&amp; &#35;",
        "By Jane Doe",
        "",
        "",
        "Plain words of a sentence.",
        "Headline words",
        "\\",
        "*a*",
        "_b_",
        "***",
        "From: a@b.c",
        "Subject: x",
        "--",
        "Evidence",
    ]
)
TEXTS = st.one_of(SIGNS, st.text(max_size=60), st.lists(st.one_of(LINES, SIGNS), max_size=9).map("\n".join))


def parsed_without_errors(source: str) -> Lesson:
    parsed = parse_lesson(source.encode(), Path("lesson.md"))
    assert [diagnostic for diagnostic in parsed.report.diagnostics if diagnostic.severity == "error"] == []
    assert parsed.lesson is not None
    return parsed.lesson


def texts(lesson: Lesson) -> list[str]:
    return [block.text for block in lesson.article.blocks]


@given(TEXTS)
def test_any_text_is_read_as_the_text_that_was_recognised(text: str) -> None:
    dropped = DroppedContent()
    passages = recognised(text, dropped)
    if not any(passage.text for passage in passages[1:]):
        with pytest.raises(AppError, match="There is no text"):
            finished(passages, "en", dropped)
        return
    imported = finished(passages, "en", dropped)
    lesson = parsed_without_errors(imported.source)
    assert texts(lesson) == [passage.text for passage in passages]
    assert lesson.article.blocks[0].kind is BlockKind.HEADLINE


RUNS = st.lists(
    st.builds(
        Run,
        text=SIGNS,
        emphasis=st.booleans(),
        strong=st.booleans(),
        link=st.sampled_from([None, None, "https://a.b/c_d?e=f&g;=(h)*i*|j&amp;k", "javascript:x", "mailto:a@b.c"]),
    ),
    min_size=1,
    max_size=6,
)


@st.composite
def passages(draw: st.DrawFn) -> list[Passage]:
    made = [Passage(Block(BlockKind.HEADLINE, joined_runs([*draw(RUNS), Run("h")])[0]))]
    rows = 0
    for kind in draw(
        st.lists(st.sampled_from(["paragraph", "heading", "item", "quotation", "byline", "caption", "table"]))
    ):
        runs, marks = joined_runs(draw(RUNS), [Mark(draw(st.integers(0, 9)), "x")] if draw(st.booleans()) else [])
        if kind == "table":
            width = draw(st.integers(2, 3))
            for row in range(draw(st.integers(1, 3))):
                for column in range(width):
                    cell_runs = tuple(Run(run.text.replace("\n", " ")) for run in joined_runs(draw(RUNS))[0])
                    made.append(Passage(Block(BlockKind.CELL, cell_runs, cell=Cell(rows, row, column, width))))
            rows += 1
        elif runs and kind == "item":
            item = ListItem(draw(st.integers(1, 8)), draw(st.sampled_from(["•", "3.", "12)"])), draw(st.booleans()))
            block = Block(BlockKind.ITEM, runs, item=item, quote_depth=draw(st.integers(0, 1)))
            made.append(Passage(block, marks))
        elif runs and kind == "quotation":
            made.append(Passage(Block(BlockKind.QUOTATION, runs, quote_depth=1), marks))
        elif runs and kind == "heading":
            flat = tuple(Run(run.text.replace("\n", " "), run.emphasis, run.strong) for run in runs)
            made.append(Passage(Block(BlockKind.HEADING, flat, level=draw(st.integers(2, 6)))))
        elif runs and kind == "caption":
            flat_text = "".join(run.text for run in runs).replace("\n", " ")
            made.append(Passage(Block(BlockKind.CAPTION, (Run(flat_text),)), marks))
        elif runs:
            made.append(Passage(Block(BlockKind(kind), runs), marks))
    return made


@given(passages())
def test_any_blocks_are_read_as_they_were_written(made: list[Passage]) -> None:
    source = write_lesson(made)
    lesson = parse_lesson(source.encode(), Path("lesson.md")).lesson
    assert lesson is not None
    assert texts(lesson) == [one.text.replace("\n", " ") if not at else one.text for at, one in enumerate(made)]
