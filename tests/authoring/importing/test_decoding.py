"""Texts are read in the encoding that they have, and what could not be read is counted."""

import time
from pathlib import Path

from each_row import each_row

from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.decoding import Decoded, decoded

TEXT = "Café shut – “nothing”, says its owner.\n\nIt owes €900.\n"


@each_row(
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
    assert imported.dropped == ("1 letter could not be read and is now a “�”. Compare with the document.",)


@each_row("data", [b"<meta " * 800_000, b"<?xml charset" * 380_000, b"\xc3" * 5_000_000, bytes(5_000_000)])
def test_no_bytes_take_long(data: bytes) -> None:
    began = time.process_time()
    decoded(data)
    assert time.process_time() - began < 1.5


def test_the_encoding_is_looked_for_in_the_first_100000_bytes() -> None:
    declared = b"<meta charset=windows-1251"
    fits = b"x" * (100_000 - len(declared)) + declared + b">\xe6"
    assert decoded(fits).text.endswith("ж")
    assert decoded(b"x" + fits).text.endswith("æ")


@each_row("pair", [(b"a\0", b"ab", "utf-16-le"), (b"\0a", b"ba", "utf-16-be")])
def test_zeros_in_more_than_three_tenths_of_every_other_place_are_utf_16(pair: tuple[bytes, bytes, str]) -> None:
    zero, other, encoding = pair
    assert decoded(zero * 601 + other * 1_399).text == (zero * 601 + other * 1_399).decode(encoding)
    assert decoded(zero * 600 + other * 1_400).text.startswith(zero.decode())
    assert decoded(zero * 600 + other * 1_400 + zero * 2_000).text.startswith(zero.decode())


@each_row("pair", [(b"a\0", b"\0b", "utf-16-le"), (b"\0a", b"b\0", "utf-16-be")])
def test_zeros_in_a_fiftieth_of_the_other_places_are_no_utf_16(pair: tuple[bytes, bytes, str]) -> None:
    zero, other, encoding = pair
    assert decoded(zero * 1_961 + other * 39).text == (zero * 1_961 + other * 39).decode(encoding)
    assert decoded(zero * 1_960 + other * 40).text.startswith(zero.decode())


HIGH = bytes(range(0xA0, 0x100))
"""What the encodings of one byte a letter differ in."""


def test_every_encoding_that_pages_have_is_known_by_its_names() -> None:
    sign = "ж".encode("cp1251")
    for name in ("windows-1251", "x-cp1251", "cp1251"):
        assert decoded(b"<meta charset=" + name.encode() + b">" + sign).text.endswith("ж"), name
    for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16):
        found = decoded(b"<meta charset=iso-8859-%d>" % part + HIGH).text
        assert found.endswith(HIGH.decode(f"iso-8859-{part}", "replace")), part
    for page in (874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258):
        found = decoded(b"<meta charset=windows-%d>" % page + HIGH).text
        assert found.endswith(HIGH.decode(f"cp{page}", "replace")), page
    for name in (b"windows-1249", b"windows-1259", b"iso-8859-12", b"iso-8859-17"):
        assert decoded(b"<meta charset=%s>" % name + HIGH).text.endswith(HIGH.decode("cp1252", "replace")), name
