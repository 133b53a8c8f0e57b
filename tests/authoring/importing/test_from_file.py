"""A file is read as the kind of document that it is; what a word processor makes of a search is one."""

from pathlib import Path

import pytest
from authoring.importing.questions.question_files import FOREIGN_GIFT, FOREIGN_ITEM, FOREIGN_QUIZ, manifest, zipped
from authoring.importing.word_files import paragraph, word_file

from media_literacy.authoring.importing.from_file import from_file
from media_literacy.authoring.importing.html.rich_text import from_html
from media_literacy.errors import FileError
from media_literacy.lesson.model import Bearing, Search
from media_literacy.lesson.parser import parse_lesson


def imported(
    folder: Path, data: bytes, name: str = "kites.txt", language: str | None = None
) -> tuple[str, tuple[str, ...]]:
    (folder / name).write_bytes(data)
    made = from_file(folder / name, language)
    return made.source, made.dropped


def test_a_page_says_its_language_and_that_of_a_text_is_recognised_unless_told(tmp_path: Path):
    page = b"<html lang='fr'><body><h1>Vent</h1><p>Il pleut.</p></body></html>"
    rain = "Lluvia\n\nSegún el alcalde, no llueve desde hace años.\n".encode()
    for data, told, written, recognised in (
        (page, None, "fr", None),
        (page, "de", "de", None),
        (page.replace(b" lang='fr'", b"").replace(b"Il pleut.", rain), None, "es", "es"),
        (rain, None, "es", "es"),
        (rain, "fr", "fr", None),
        (b"Qwrtz\n\n1 2 3\n", None, "en", ""),
    ):
        (tmp_path / "a.txt").write_bytes(data)
        made = from_file(tmp_path / "a.txt", told)
        assert f"language: {written}\n" in made.source and made.recognised_language == recognised, (data, told)


def test_a_text_is_read_in_the_encoding_that_somebody_chose(tmp_path: Path):
    (tmp_path / "a.txt").write_bytes("Кафе закрыто\n\nВоры приходили.\n".encode("cp1251"))
    assert "# Кафе закрыто\n" in from_file(tmp_path / "a.txt").source
    made = from_file(tmp_path / "a.txt", encoding="windows-1252")
    assert "# Êàôå çàêðûòî\n" in made.source and made.encodings[0].encoding == "windows-1252"


def test_letters_that_cannot_be_read_are_counted(tmp_path: Path):
    text = "Vent\n\nIl a plu à Épinal, à Évry, à Étampes, là où l’été était né.\n".encode()
    assert imported(tmp_path, text)[1] == ()
    (said,) = imported(tmp_path, text.replace("à Évry".encode(), b"\xe0 Evry"))[1]
    assert said.startswith("1 letter could not be read")
    (said,) = imported(tmp_path, text.replace("à É".encode(), b"\xe0 E", 2))[1]
    assert said.startswith("2 letters could not be read")


def test_faults_name_the_file_as_it_was_called(tmp_path: Path):
    with pytest.raises(FileError, match="my kites"):
        from_file(tmp_path / "gone.txt", called="my kites")
    with pytest.raises(FileError, match="gone"):
        from_file(tmp_path / "gone.txt")


ARTICLE = "The council met. The lanes destroy every shop in town."


def heading(level: int, text: str) -> str:
    return paragraph(text, f'<w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr>')


def strong(title: str, rest: str) -> str:
    bold = f"<w:r><w:rPr><w:b/></w:rPr><w:t>{title}</w:t></w:r>"
    return paragraph(rest).replace("<w:p>", f"<w:p>{bold}")


def search_in(source: str) -> Search:
    parsed = parse_lesson(source.encode(), Path("lesson.md"))
    assert not parsed.report.has_errors and parsed.lesson is not None and parsed.lesson.leave is not None
    (search,) = parsed.lesson.leave.searches
    return search


def test_a_search_is_one_after_a_word_processor_made_paragraphs_of_its_list(tmp_path: Path):
    body = heading(1, "Shops fear ruin") + paragraph(ARTICLE) + heading(1, "Leave the page")
    body += heading(2, "Search: valley survey") + paragraph("Claim: every shop in town")
    body += strong("Survey 12", " — chamber.example — Of 60") + paragraph("Asked by post.")
    body += (
        strong("Towns", " - shops.example - They fall")
        + paragraph("No author.")
        + paragraph("Does not hold: of 60, 22.")
    )
    search = search_in(imported(tmp_path, word_file(body), "lanes.docx")[0])
    assert (search.query, search.bearing) == ("valley survey", Bearing.DOES_NOT_HOLD)
    assert [(hit.title, hit.site, hit.line, hit.page[0].text) for hit in search.hits] == [
        ("Survey 12", "chamber.example", "Of 60", "Asked by post."),
        ("Towns", "shops.example", "They fall", "No author."),
    ]


def test_a_pasted_search_is_one_where_what_a_hit_shows_fell_out_of_the_list():
    page = f"""<html lang=en><body><h1>Shops fear ruin</h1><p>{ARTICLE}</p><h1>Leave the page</h1>
        <h2>Search: valley survey</h2><p>Claim: <a href="#lanes">every shop in town</a></p>
        <ul><li><b>Survey 12</b> – chamber.example – Of 60</li></ul><p>Asked by post.</p>
        <ul><li><strong>Towns</strong> - shops.example - They fall<p>No author.</p></li></ul>
        <p><b>Cannot be told:</b> nobody asked.</p></body></html>"""
    search = search_in(from_html(page).source)
    assert search.bearing is Bearing.CANNOT_BE_TOLD
    assert [(hit.site, [block.text for block in hit.page]) for hit in search.hits] == [
        ("chamber.example", ["Asked by post."]),
        ("shops.example", ["No author."]),
    ]


def test_a_question_is_read_whatever_its_file_is_called(tmp_path: Path):
    package = zipped([("imsmanifest.xml", manifest("a.xml")), ("a.xml", FOREIGN_ITEM)])
    for data in (package, FOREIGN_ITEM.encode(), FOREIGN_QUIZ.encode(), FOREIGN_GIFT.encode()):
        assert "They are mammals" in imported(tmp_path, data)[0]
