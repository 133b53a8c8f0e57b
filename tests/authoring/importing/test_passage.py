"""Runs are joined with single spaces, and marks move along."""

from each_row import each_row

from media_literacy.authoring.importing.passage import Mark, Passage, block_count, cut, joined_runs, plain
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, Run


def joined(*texts: str, marks: tuple[int, ...] = ()) -> tuple[list[str], list[int]]:
    """The texts of runs of different styles, and where their marks are then."""
    runs = [Run(text, emphasis=bool(number % 2)) for number, text in enumerate(texts)]
    made, moved = joined_runs(runs, [Mark(offset, f"m{offset}") for offset in marks])
    return [run.text for run in made], [mark.offset for mark in moved]


@each_row(
    ("texts", "wanted"),
    [
        (["a", "b"], ["a", "b"]),
        (["a ", " b"], ["a ", "b"]),
        (["  a", "b  "], ["a", "b"]),
        (["a  b", ""], ["a b"]),
        ([" ", "a"], ["a"]),
        (["a", " ", "\n"], ["a"]),
        (["a ", "\nb"], ["a", "\nb"]),
        (["a\n", " b"], ["a\n", "b"]),
        (["a\n", "\nb"], ["a\n", "b"]),
        (["a", "\n", "\n", "b"], ["a", "\n", "b"]),
        (["\na", "b"], ["a", "b"]),
        (["a", "b\n"], ["a", "b"]),
        ([" "], []),
        ([], []),
    ],
)
def test_spaces_are_single_and_none_stands_at_an_end(texts: list[str], wanted: list[str]):
    assert "".join(joined(*texts)[0]) == "".join(wanted)


def test_runs_of_one_style_become_one():
    assert joined_runs([Run("a"), Run("b"), Run("c", strong=True), Run("", strong=True), Run("d", strong=True)])[0] == (
        Run("ab"),
        Run("cd", strong=True),
    )


def test_marks_stay_behind_their_words():
    assert joined("one  two", " three", marks=(3, 8, 14)) == (["one two", " three"], [3, 7, 13])
    assert joined("  one", "two  ", marks=(0, 5, 10)) == (["one", "two"], [3, 3, 6])
    assert joined("a ", " ", "b", marks=(2, 3)) == (["a b"], [2, 2])
    assert joined("a ", "\nb", marks=(2,)) == (["a", "\nb"], [2])


def test_runs_are_cut_at_an_offset_without_white_space():
    runs = [Run("one "), Run("two", strong=True), Run(" three")]
    assert cut(runs, 0) == (Run("one "), Run("two", strong=True), Run(" three"))
    assert cut(runs, 2) == (Run("e "), Run("two", strong=True), Run(" three"))
    assert cut(runs, 3) == cut(runs, 4) == (Run("two", strong=True), Run(" three"))
    assert cut(runs, 6) == (Run("o", strong=True), Run(" three"))
    assert cut(runs, 7) == (Run("three"),)
    assert cut(runs, 13) == ()


def test_the_cells_of_a_table_are_one_block():
    cells = [Passage(Block(BlockKind.CELL, cell=Cell(table, 0, 0, 1))) for table in (0, 0, 1)]
    assert block_count([plain("One."), *cells, plain("Two.")]) == 4
