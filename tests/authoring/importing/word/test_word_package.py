"""A Word document is judged by what its parts are before any is read, and nothing else of it is read."""

import struct
import zipfile
from pathlib import Path

import pytest
from authoring.importing.hostile_packages import overlapping, with_flag
from authoring.importing.word_files import (
    ARTICLE,
    HEADLINE,
    W,
    document,
    paragraph,
    part,
    relationships,
    word_file,
    word_parts,
    zipped,
)
from each_row import each_row

from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.word import word_package as parts_module
from media_literacy.authoring.importing.word.word_package import checked_package
from media_literacy.errors import FileError

STRICT = "http://purl.oclc.org/ooxml"


def source_of(tmp_path: Path, data: bytes) -> str:
    (tmp_path / "a.docx").write_bytes(data)
    return from_file(tmp_path / "a.docx").source


def refusal(data: bytes) -> str:
    with pytest.raises(FileError) as refused:
        checked_package(data, "a.docx")
    assert refused.value.hint
    return refused.value.message


@pytest.mark.parametrize("main", ["word/document2.xml", "word/document.bin", "text/main.png", "7", "Word/Document.XML"])
def test_the_main_part_is_found_by_what_it_is(tmp_path: Path, main: str) -> None:
    data = zipped(word_parts(main=main, footnotes=part("footnotes", "")))
    assert "# Bridge shut\n\nThe bridge stays shut this week.\n\nIt rained.\n" in source_of(tmp_path, data)


def test_parts_that_lie_over_each_other_are_damage() -> None:
    assert "damaged" in refusal(overlapping())


@pytest.mark.parametrize(
    "target", ["/word/document.xml", "word\\document.xml", "./word/x/../document.xml", "WORD/document%2Exml"]
)
def test_a_part_is_found_however_its_place_is_written(tmp_path: Path, target: str) -> None:
    data = zipped({**word_parts(), "_rels/.rels": relationships(("officeDocument", target))})
    assert "It rained." in source_of(tmp_path, data)


def test_a_document_of_the_strict_kind_is_read_with_its_parts(tmp_path: Path) -> None:
    notes = part("footnotes", f'<w:footnote w:id="1">{paragraph("Flag: overclaim. It did not.")}</w:footnote>')
    body = HEADLINE + '<w:p><w:r><w:t>It rained.</w:t><w:footnoteReference w:id="1"/></w:r></w:p>'
    parts = word_parts(body, footnotes=notes)
    strict = {
        name: str(text)
        .replace(W, f"{STRICT}/wordprocessingml/main")
        .replace("http://schemas.openxmlformats.org/officeDocument/2006", f"{STRICT}/officeDocument")
        for name, text in parts.items()
    }
    assert "**Flag: overclaim.** It did not." in source_of(tmp_path, zipped(strict))


def test_only_what_was_judged_is_in_the_package_that_is_read() -> None:
    others = {"word/media/image1.png": b"x" * 9, "mammoth/style-map": "p => h1", "customXml/item1.xml": "<a/>"}
    data = zipped({**word_parts(styles=part("styles", "")), **others})
    with zipfile.ZipFile(checked_package(data, "a")) as package:
        assert sorted(package.namelist()) == [
            "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/_rels/styles.xml.rels",
            "word/document.xml", "word/styles.xml",
        ]  # fmt: skip


def test_links_lead_where_they_led(tmp_path: Path) -> None:
    link = '<w:p><w:hyperlink r:id="r0"><w:r><w:t>The notice</w:t></w:r></w:hyperlink></w:p>'
    where = relationships(("hyperlink", "https://a.example/n?a=1&amp;b=2"), mode="External")
    data = zipped({**word_parts(ARTICLE + link), "word/_rels/document.xml.rels": where})
    assert "[The notice](https://a.example/n?a=1&b=2)" in source_of(tmp_path, data)


def elements(count: int) -> bytes:
    """A document of so many elements: the root, the body, and empty ones that count for a lesson."""
    return word_file("<w:br/>" * (count - 2))


def looks(count: int) -> bytes:
    """A document of so many elements, most of which count for nothing."""
    return word_file("<w:sz/>" * (count - 2))


def deep(levels: int) -> bytes:
    return word_file("<w:ins>" * (levels - 2) + "</w:ins>" * (levels - 2))


def text(letters: int) -> bytes:
    return word_file(f"<w:t>{'a' * letters}</w:t>")


def links(count: int) -> bytes:
    """A document whose text and links come to so many; the links lead nowhere."""
    where = relationships(*[("hyperlink", "a")] * (count - 2), mode="External")
    return zipped({**word_parts(""), "word/_rels/document.xml.rels": where})


def attributes(count: int) -> bytes:
    return word_file("<w:p " + " ".join(f'a{at}="1"' for at in range(count)) + "/>")


@each_row(
    ("make", "most", "words"),
    [
        (elements, 45_000, "too large"),
        (links, 45_000, "too large"),
        (looks, 249_994, "too large"),  # with those of the lists of parts
        (text, 2_000_000, "too large"),
        (deep, 100, "so involved"),
        (attributes, 500, "so involved"),
    ],
)
def test_a_document_may_hold_as_much_as_is_said_and_no_more(make, most: int, words: str) -> None:
    checked_package(make(most), "a.docx")
    assert words in refusal(make(most + 1))


def test_bytes_count_over_all_parts_that_are_read() -> None:
    spaces = " " * 950_000
    checked_package(word_file(styles=part("styles", spaces), numbering=part("numbering", spaces)), "a")
    assert "too large" in refusal(
        word_file(styles=part("styles", spaces), numbering=part("numbering", spaces), comments=part("comments", spaces))
    )


def test_a_part_is_unpacked_no_further_than_may_be(monkeypatch) -> None:
    asked: list[int] = []
    original = zipfile.ZipExtFile.read
    monkeypatch.setattr(zipfile.ZipExtFile, "read", lambda file, size: asked.append(size) or original(file, size))
    assert "too large" in refusal(zipped({**word_parts(), "word/document.xml": " " * 40_000_000}))
    assert max(asked) <= 12_000_001


def test_no_list_of_contents_is_read_that_is_longer_than_any_sound_one(monkeypatch) -> None:
    def package(count: int) -> bytes:
        return zipped({**word_parts(), **{f"media/{at}": "" for at in range(count - len(word_parts()))}})

    checked_package(package(5_000), "a")
    longer = package(5_001)
    monkeypatch.setattr(parts_module.zipfile, "ZipFile", lambda *_args: pytest.fail("it was read"))
    assert "too large" in refusal(longer)


@each_row("before", ["<!DOCTYPE w>", "<!DOCTYPE w [<!ENTITY a 'b'>]>", "<!DOCTYPE w SYSTEM 'file:///etc/passwd'>"])
def test_a_document_type_is_refused(before: str) -> None:
    assert "damaged" in refusal(zipped({**word_parts(), "word/document.xml": document(before=before)}))


@each_row(
    ("kind", "words"),
    [
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "Office file"),
        ("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "Office file"),
    ],
)
def test_other_office_files_are_refused_as_what_they_are(kind: str, words: str) -> None:
    parts = word_parts()
    main = str(parts["[Content_Types].xml"]).replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", kind
    )
    assert words in refusal(zipped({**parts, "[Content_Types].xml": main}))


def test_a_main_part_that_is_no_document_is_refused() -> None:
    assert "no document" in refusal(zipped({**word_parts(), "word/document.xml": part("styles", "")}))


def test_a_package_that_forgot_to_say_where_it_begins_is_read_by_what_its_parts_are(tmp_path: Path) -> None:
    parts = word_parts()
    del parts["_rels/.rels"]
    assert "It rained." in source_of(tmp_path, zipped(parts))
    named = {**parts, "[Content_Types].xml": str(parts["[Content_Types].xml"]).replace("/word/document", "/word/none")}
    assert "archive" in refusal(zipped(named))
    other = {**parts, "[Content_Types].xml": str(parts["[Content_Types].xml"]).replace("wordprocessingml", "sheet")}
    assert "archive" in refusal(zipped(other))


def test_a_list_of_contents_has_two_million_bytes_at_most() -> None:
    def ending(size: int) -> bytes:
        return b"PK\x03\x04" + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, size, 0, 0)

    assert "damaged" in refusal(ending(2_000_000))
    assert "too large" in refusal(ending(2_000_001))


def test_a_part_that_is_locked_is_said_to_be_locked() -> None:
    assert "locked with a password" in refusal(with_flag(word_file(), 0x1))
    assert checked_package(with_flag(word_file(), 0x2), "a")  # how hard the packer tried


PROPERTIES = '<Properties xmlns="a"><property name="lesson-age"><text>11-14</text></property></Properties>'


def with_properties(properties: str) -> bytes:
    refers = relationships(("officeDocument", "word/document.xml"), ("custom-properties", "docProps/custom.xml"))
    return zipped({**word_parts(), "_rels/.rels": refers, "docProps/custom.xml": properties})


def test_what_a_document_says_of_a_lesson_is_in_its_front_matter(tmp_path: Path) -> None:
    assert "\nage: 11-14\n" in source_of(tmp_path, with_properties(PROPERTIES))
    assert "\nage:" not in source_of(tmp_path, with_properties(PROPERTIES.replace("lesson-age", "age")))


def test_properties_are_judged_as_every_part() -> None:
    assert "damaged" in refusal(with_properties(PROPERTIES + "<"))
    assert "damaged" in refusal(with_properties('<!DOCTYPE a [<!ENTITY b "c">]>' + PROPERTIES))
    assert "involved" in refusal(with_properties("<a>" * 101 + "</a>" * 101))


def test_a_property_can_be_no_other_line_of_the_front_matter(tmp_path: Path) -> None:
    attack = PROPERTIES.replace("11-14", "11&#10;announced: yes&#10;---&#10;&quot;")
    source = source_of(tmp_path, with_properties(attack))
    assert "\nannounced" not in source and source.count("\n---\n") == 1


def test_what_stands_on_every_page_is_told_but_not_page_numbers(tmp_path: Path) -> None:
    for role, text, is_told in (("header", "Draft", True), ("footer", "Draft", True), ("header", "12", False)):
        (tmp_path / "a.docx").write_bytes(word_file(**{role: part("hdr", paragraph(text))}))
        imported = from_file(tmp_path / "a.docx")
        assert "Draft" not in imported.source
        assert any("head or foot" in sentence for sentence in imported.dropped) is is_told
