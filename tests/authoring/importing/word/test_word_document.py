"""Documents that a word processor wrote come back as lessons."""

import zipfile
from pathlib import Path

import pytest

from media_literacy.authoring.importing import from_file
from media_literacy.errors import AppError, FileError
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import BlockKind

FILES = Path(__file__).parents[1] / "files"


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    parsed = parse_lesson(from_file(FILES / "lesson.docx").source.encode(), Path("lesson.md"))
    assert [diagnostic for diagnostic in parsed.report.diagnostics if diagnostic.severity == "error"] == []
    assert parsed.lesson is not None
    return parsed.lesson


def test_the_article_keeps_its_blocks(lesson: Lesson) -> None:
    assert [block.kind for block in lesson.article.blocks] == [
        BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.PARAGRAPH, BlockKind.QUOTATION,
        *[BlockKind.ITEM] * 5, *[BlockKind.CELL] * 4, BlockKind.HEADING, BlockKind.PARAGRAPH,
    ]  # fmt: skip
    assert [block.item.marker for block in lesson.article.blocks if block.item] == ["•", "•", "•", "1.", "2."]
    assert [run.text for run in lesson.article.blocks[2].runs if run.emphasis] == ["knows"]


def test_footnotes_come_back_as_the_notes_of_their_sentences(lesson: Lesson) -> None:
    noted = {sentence.text: sentence.notes[0] for sentence in lesson.article.sentences if sentence.notes}
    assert [(note.verdict.value, note.kind) for note in noted.values()] == [
        ("fine", "checkable"),
        ("flag", "overclaim"),
        ("fine", "overclaim"),
        ("check", "anonymous"),
        ("flag", "contradiction"),
    ]
    everybody = noted["Everybody knows that the lanes will destroy every shop in town."]
    assert len(everybody.hints) == 2 and everybody.fix
    assert everybody.explanation[0].text.startswith("“Everybody” and “every” leave")


def test_the_label_that_a_note_names_is_found_again(lesson: Lesson) -> None:
    nobody = next(sentence for sentence in lesson.article.sentences if sentence.text.startswith("Nobody"))
    assert [lesson.sentence(clash).text[:7] for clash in nobody.clashes] == ["Dr. Lee"]


def test_cards_and_parts_come_back(lesson: Lesson) -> None:
    assert [card.title for card in lesson.cards] == ["Council calendar"]
    assert lesson.article.sentences[2].notes[0].evidence == (lesson.cards[0].id,)
    assert lesson.leave is not None
    assert [choice.is_best for choice in lesson.leave.choices] == [True, False]
    assert lesson.debrief[0].text.startswith("This report was written")


def test_what_is_no_note_stands_under_teacher_notes_and_is_said(lesson: Lesson) -> None:
    assert [block.text for block in lesson.teacher_notes] == [
        "“Fewer parking places”: How many? Look that up before Monday.",
        "“The vote is in May, says the council.”: Courier archive, page 3.",
    ]
    assert "2 footnotes or comments do not begin" in from_file(FILES / "lesson.docx").dropped[0]


def test_importing_what_was_imported_changes_nothing() -> None:
    assert from_file(FILES / "lesson.docx") == from_file(FILES / "lesson.docx")


def test_a_report_without_headings_keeps_its_text_and_loses_its_picture() -> None:
    imported = from_file(FILES / "report.docx")
    assert "# Harbour baths stay open all winter\n\n*By Jane Doe*" in imported.source
    assert "\\# 3 in the county, 1. in the hearts of its swimmers: \\*the baths\\*." in imported.source
    assert [text[:11] for text in imported.dropped] == ["1 picture w"]


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="There is no file"):
        from_file(tmp_path / "none.docx")


@pytest.mark.parametrize(
    "data",
    [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", b"Words", b"PK\x03\x04cut off"],
)
def test_what_is_no_word_document_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.docx").write_bytes(data)
    with pytest.raises(FileError) as refused:
        from_file(tmp_path / "a.docx")
    assert "word processor" in refused.value.hint


def test_a_document_cut_off_anywhere_is_refused_in_words(tmp_path: Path) -> None:
    data = (FILES / "lesson.docx").read_bytes()
    for size in range(0, len(data), 997):
        (tmp_path / "a.docx").write_bytes(data[:size])
        with pytest.raises(FileError):
            from_file(tmp_path / "a.docx")


def packed(path: Path, document: str) -> Path:
    with zipfile.ZipFile(FILES / "report.docx") as whole, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name in whole.namelist():
            file.writestr(name, document if name == "word/document.xml" else whole.read(name))
    return path


@pytest.mark.parametrize(
    "document",
    [
        "no xml",
        "<a/>",
        '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>',
        "<w:p>" * 5_000,
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
    ],
)
def test_a_broken_or_empty_text_inside_is_refused_in_words(tmp_path: Path, document: str) -> None:
    with pytest.raises(AppError):
        from_file(packed(tmp_path / "a.docx", document))


def test_a_document_that_unpacks_to_far_more_is_refused_before_it_does(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="too large"):
        from_file(packed(tmp_path / "a.docx", " " * 21_000_000))
