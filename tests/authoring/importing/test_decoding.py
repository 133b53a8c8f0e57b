"""Texts are read in the encoding that they have, and what could not be read is counted."""

import time
from pathlib import Path

import pytest

from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.decoding import Decoded, decoded

TEXT = "Café shut – “nothing”, says its owner.\n\nIt owes €900.\n"


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ("é".encode(), "é"),
        ("\ufeffé".encode(), "é"),
        ("é".encode("utf-16"), "é"),
        ("\ufeffé".encode("utf-16-be"), "é"),
        ("é".encode("utf-32"), "é"),
        ("\ufeffé".encode("utf-32-be"), "é"),
        (TEXT.encode("utf-16-le"), TEXT),
        (TEXT.encode("utf-16-be"), TEXT),
        ("é".encode("latin-1"), "é"),
        ("“é”".encode("cp1252"), "“é”"),
        (b"<meta charset=koi8-r>" + "ж".encode("koi8-r"), "ж"),
        (b"<meta charset=x-sjis>" + "橋".encode("cp932"), "橋"),
        (b"<meta charset=gb2312>" + "桥".encode("gbk"), "桥"),
        (b"<meta charset=iso-8859-1>\x93", "“"),
        (b"<meta charset=nonsense>\x93", "“"),
        (b"<meta charset=utf-7>\x93+ADw-b", "“+ADw-b"),
        (b"<meta charset=punycode>\x93", "“"),
        (b"<?xml version='1.0' encoding='windows-1251'?>\xe6", "ж"),
        (b"<meta http-equiv=content-type content='text/html; charset=windows-1251'>\xe6", "ж"),
        (b"<!-- " + b"x" * 50_000 + b" --><meta charset=windows-1251>\xe6", "ж"),
        (b"<script>charset=windows-1251</script>\xe9", "é"),
    ],
)
def test_a_text_is_read_in_the_encoding_that_it_has(data: bytes, wanted: str) -> None:
    found = decoded(data)
    assert found.text.endswith(wanted) and not found.unread


def test_a_bad_byte_among_good_letters_is_damage_and_is_counted() -> None:
    assert decoded("éé".encode() + b"\x93") == Decoded("éé�", 1)
    assert decoded("é".encode() + b"\x93") == Decoded("Ã©“")
    assert decoded("a�".encode()) == Decoded("a�")


def test_what_could_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Café\n\nIt owes €900 – “nothing”.\n".encode() + b"\x93\n")
    imported = from_file(tmp_path / "a.txt")
    assert imported.left_out == ("1 letter could not be read and is now a “�”. Compare with the document.",)


@pytest.mark.parametrize(
    "data", [b"<meta " * 800_000, b"<?xml charset" * 380_000, b"\xc3" * 5_000_000, bytes(5_000_000)]
)
def test_no_bytes_take_long(data: bytes) -> None:
    began = time.process_time()
    decoded(data)
    assert time.process_time() - began < 1.5
