"""Texts of LibreOffice become lessons; damaged ones are refused in words."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from authoring.importing.opendocument.opendocument_files import content, odt

from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.opendocument.opendocument_text import from_opendocument
from media_literacy.errors import AppError, FileError

BODY = """<text:p text:style-name="P1">Bridge shut</text:p>
<text:p>The bridge stays <text:span text:style-name="B">shut</text:span> this week.<text:note><text:note-body>
<text:p><text:span text:style-name="B">Flag: overclaim.</text:span> Too much.</text:p></text:note-body></text:note>
</text:p><text:list><text:list-item><text:p>One.</text:p></text:list-item><text:list-item><text:p>Two.</text:p></text:list-item>
</text:list>"""


def test_headline_lists_emphasis_and_notes_are_kept() -> None:
    made = from_opendocument(odt(BODY), "a.odt")
    assert "# Bridge shut\n\nThe bridge stays **shut** this week.[^" in made.source
    assert "- One.\n- Two." in made.source and "**Flag: overclaim.** Too much." in made.source
    assert made.recognised_language == "en"


def test_it_is_known_by_its_first_bytes_whatever_it_is_called(tmp_path: Path) -> None:
    for kind in ("text", "text-template"):
        for name in ("a.odt", "a.docx", "a.txt"):
            (tmp_path / name).write_bytes(odt(BODY, kind))
            assert "# Bridge shut" in from_file(tmp_path / name).source
    (tmp_path / "a.ods").write_bytes(odt(BODY, "spreadsheet"))
    with pytest.raises(FileError, match="OpenDocument"):
        from_file(tmp_path / "a.ods")


def test_what_is_damaged_or_endless_is_refused_in_words() -> None:
    def changed(part: bytes | None) -> bytes:
        file = BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("mimetype", "application/vnd.oasis.opendocument.text")
            if part is not None:
                packed.writestr("content.xml", part)
        return file.getvalue()

    deep = "<text:span>" * 300 + "</text:span>" * 300
    for part in (None, b"<a", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", b"<a>" + b" " * 5_000_000, deep.encode()):
        with pytest.raises(FileError, match="is damaged") as refused:
            from_opendocument(changed(part), "a.odt")
        assert ".docx" in refused.value.hint
    with pytest.raises(FileError, match="is damaged"):
        from_opendocument(odt(BODY)[:200], "a.odt")


def test_without_words_there_is_no_lesson() -> None:
    assert content("")
    with pytest.raises(AppError, match="no text here"):
        from_opendocument(odt(""), "a.odt")


def test_styles_that_the_document_shares_are_read_and_none_are_needed() -> None:
    def with_styles(styles: bytes) -> str:
        file = BytesIO(
            odt('<text:p>Boats</text:p><text:p>It ran <text:span text:style-name="S">all</text:span>.</text:p>')
        )
        with zipfile.ZipFile(file, "a") as packed:
            packed.writestr("styles.xml", styles)
        return from_opendocument(file.getvalue(), "a.odt").source

    shared = content("").replace('style:name="B"', 'style:name="S"').encode()
    assert "It ran **all**." in with_styles(shared)
    assert "It ran all." in with_styles(b"<a")
