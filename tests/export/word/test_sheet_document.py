"""What is printed, as Word documents."""

from pathlib import Path

from each_row import each_row
from export.sheets import COMPOSED, OURS, printed
from export.word.documents import W, paragraphs, part, png, text_of
from own_lessons import our_lesson
from printed_letters import letters

from media_literacy.export.paper.page_sizes import Columns, Paper
from media_literacy.export.paper.pieces import (
    NOTE,
    TITLE,
    Beside,
    Blanks,
    Figure,
    Line,
    Passage,
    Print,
    Row,
    Span,
    Text,
    ours,
)
from media_literacy.export.word.sheet_document import sheet_document


def sheet(*passages: Passage, language: str = "en", pictures: Path = Path()):
    return part(sheet_document(Print("News", "Sheet", "A label", passages, language), pictures, Paper.A4))


@each_row("name", COMPOSED)
def test_every_letter_of_a_sheet_is_in_its_document(name):
    for lesson in map(our_lesson, OURS):
        content = printed(lesson, name)
        document = text_of(part(sheet_document(content, Path(), Paper.A4)))
        squeezed = "".join(document.split())
        for piece_letters in letters(content.passages).splitlines():
            assert "".join(piece_letters.split()) in squeezed


def test_what_stands_beside_a_sentence_is_below_it_and_set_in():
    passage = Passage((ours("Above", TITLE),), (Beside(1, (ours("Beside"),)),), Columns(main=100))
    root = sheet(passage)
    assert paragraphs(root)[:2] == [("Title", "Above"), ("Note", "Beside")]
    indents = [found.find(f"{W}pPr/{W}ind") for found in root.iter(W + "p")]
    assert indents[0] is None and indents[1].get(W + "left") == "420"


def test_empty_room_beside_a_text_stays_empty():
    root = sheet(Passage((ours("Text"),), columns=Columns(main=387.0)))
    assert next(root.iter(W + "ind")).get(W + "right") == "2000"


def test_where_notes_stand_beside_some_text_all_of_it_is_as_wide_as_the_page():
    noted = Passage((ours("a"),), (Beside(1, (ours("b"),)),), Columns(main=100.0))
    root = sheet(noted, Passage((ours("c"),), columns=Columns(main=100.0)))
    assert [found.get(W + "right") for found in root.iter(W + "ind")] == ["0"]


def test_rows_are_one_table_until_there_is_space_above_one():
    def row(before=0.0, height=0.0, *, is_header=False):
        return Row((ours("a"), ours("b")), (0.25, 0.75), before, height, is_header=is_header)

    tables = list(sheet(Passage((row(8, is_header=True), row(height=27), row(6)))).iter(W + "tbl"))
    assert [len(list(table.iter(W + "tr"))) for table in tables] == [2, 1]
    assert len(list(tables[0].iter(W + "tblHeader"))) == 1
    assert [height.get(W + "val") for height in tables[0].iter(W + "trHeight")] == ["540"]
    first, second = (int(column.get(W + "w")) for column in tables[0].iter(W + "gridCol"))
    assert abs(second - 3 * first) <= 2


def test_lines_under_sentences_and_numbers_over_the_line():
    spans = (Span("1\u00a0", number=1), *(Span("x", line=line) for line in (Line.SOLID, Line.DOUBLE, Line.DOTTED)))
    root = sheet(Passage((Text(spans, NOTE),)))
    assert [line.get(W + "val") for line in root.iter(W + "u")] == ["single", "double", "dotted"]
    assert len(list(root.iter(W + "vertAlign"))) == 1


def test_a_name_has_a_line_to_write_on():
    root = sheet(Passage((Blanks(("Name", "Date"), (0.6, 0.4)),)))
    assert [stop.get(W + "leader") for stop in root.iter(W + "tab") if stop.get(W + "pos")] == [
        "underscore", None, "underscore", None,
    ]  # fmt: skip


def test_a_passage_may_begin_a_page():
    root = sheet(Passage((ours("a"),)), Passage((ours("b"),), starts_page=True))
    assert len(list(root.iter(W + "pageBreakBefore"))) == 1


def test_a_picture_is_as_wide_as_its_column_and_its_words_stand_for_one_that_is_not_there(tmp_path):
    (tmp_path / "a.png").write_bytes(png(1000, 100))
    pieces = (Figure("a.png", "Seen"), Figure("b.png", "Not seen"))
    root = sheet(Passage(pieces, columns=Columns(main=200.0)), pictures=tmp_path)
    assert next(root.iter("{*}extent")).get("cx") == str(200 * 12700)
    assert text_of(root) == "Not seen"


def test_what_the_program_says_is_in_its_own_language():
    root = sheet(Passage((ours("Ours"), Text((Span("عنوان"),)))), language="ar")
    assert [found.find(f"{W}pPr/{W}bidi") is not None for found in root.iter(W + "p")] == [False, True]


def test_the_numbering_stands_at_the_top_of_every_page():
    content = Print("News", "Worksheet", "A label", (Passage((ours("Read."),)),), numbering="7K0F")
    header = part(sheet_document(content, Path(), Paper.A4), "word/header.xml")
    assert "Worksheet, numbering 7K0F" in "".join(header.itertext())
