"""Links as text, and tables in parts that fit."""

from each_row import each_row
from export.sheets import printed, table_of, words
from factories import make_lesson, make_note

from media_literacy.export.paper.pieces import Row
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.text_blocks import Block, BlockKind, Run


def test_links_are_printed_as_text():
    runs = (
        Run("the site", link="https://example.org/a"),
        Run(" and "),
        Run("that sentence", link="#fine-1"),
        Run(" and "),
        Run("the rules", link="#rules"),
        Run(" and "),
        Run("https://example.org/b", link="https://example.org/b"),
    )
    note = make_note(Verdict.FINE, label="fine-1")
    note = note.__class__(note.label, note.verdict, note.kind, (Block(BlockKind.PARAGRAPH, runs),))
    lesson = make_lesson(fine=["A."], notes={"fine-1": (note,)}, cards=["rules"])
    assert (
        "the site (https://example.org/a) and that sentence (sentence 1) and the rules (card “Rules”)"
        " and https://example.org/b" in words(lesson, "key")
    )


def rows_of(lesson, sheet):
    return [piece for passage in printed(lesson, sheet).passages for piece in passage.pieces if isinstance(piece, Row)]


def test_a_table_that_fits_is_printed_as_it_is():
    rows = rows_of(table_of(8), "worksheet")
    assert [len(row.cells) for row in rows[:2]] == [8, 8]
    assert [len(row.cells) for row in rows_of(table_of(9), "worksheet")[:4]] == [8, 8, 2, 2]


@each_row("sheet", ["worksheet", "teacher"])
def test_a_wide_table_is_printed_in_parts_that_each_have_its_first_column(sheet):
    lesson = table_of(40, rows=3)
    rows = [row for row in rows_of(lesson, sheet) if row.cells[0].text.lstrip("0123456789\u00a0").startswith("R")]
    assert max(len(row.cells) for row in rows) <= 8
    texts = [[cell.text.split("\u00a0")[-1] for cell in row.cells] for row in rows]
    assert [row[0] for row in texts] == ["R0C0", "R1C0", "R2C0"] * (len(rows) // 3)
    for line in range(3):
        shown = [cell for row in texts[line::3] for cell in row[1:]]
        assert shown == [f"R{line}C{column}" for column in range(1, 40)]
    numbers = [span.number for row in rows for cell in row.cells for span in cell.spans if span.number is not None]
    assert sorted(numbers) == [sentence.number for sentence in lesson.article.sentences[1:]]
    assert [row.is_header for row in rows] == [True, False, False] * (len(rows) // 3)
