"""Texts are read in the encoding that they have, and what could not be read is counted."""

import time
from pathlib import Path

from each_row import each_row

from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.decoding import Decoded, EncodingChoice, decoded, decoded_as

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
    assert decoded("é".encode() + b"\x93").text == "Ã©“"
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


@each_row(
    ("text", "encoding"),
    [
        ("Café fermé à midi", "cp1252"),
        ("Der Müller sagt: „Wer schläft, sündigt nicht.“", "cp1252"),
        ("Żółta łódź płynie, a rybak śpi", "cp1250"),
        ("Żółta łódź płynie, a rybak śpi", "iso-8859-2"),
        ("Кафе закрыто. Воры приходили четыре раза", "cp1251"),
        ("Кафе закрыто. Воры приходили четыре раза", "koi8-r"),
        ("Кафе закрыто. Воры приходили четыре раза", "ibm866"),
        ("Ο δήμος κλείνει την πισίνα", "cp1253"),
        ("العيرية تغلق المسبح إلى الأبد", "cp1256"),
        ("העירייה סוגרת את הבריכה", "cp1255"),
        ("パン屋が閉店しました。", "cp932"),
        ("パン屋が閉店しました。", "euc-jp"),
        ("パン屋が閉店しました。", "iso-2022-jp"),
        ("商店关门了。老板说", "gb18030"),
        ("麵包店關門了。老闆說", "big5hkscs"),
        ("시의회가 수영장을 폐쇄한다", "cp949"),
        ("Кафе закрыто", "utf-16-le"),
        ("Кафе закрыто", "utf-16-be"),
        ("المجلس يغلق", "utf-16-le"),
        ("商店关门了。老板说", "utf-16-le"),
        ("商店关门了。老板说", "utf-16-be"),
    ],
)
def test_a_text_that_names_no_encoding_is_read_in_one_that_makes_words_of_it(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)).text == text


def test_what_was_guessed_comes_with_other_encodings_to_choose_from_and_a_line_in_each() -> None:
    data = "Notice\n\nКафе закрыто. Воры приходили\n".encode("cp1251")
    first, *others = decoded(data).choices
    assert first == EncodingChoice("windows-1251", "Кафе закрыто. Воры приходили")
    assert EncodingChoice("windows-1252", "Êàôå çàêðûòî. Âîðû ïðèõîäèëè") in others
    lines = [choice.line for choice in (first, *others)]
    assert len({*lines}) == len(lines) <= 8 and all(line.isprintable() for line in lines)
    for sure in ("Кафе".encode(), b"Cafe", "Кафе".encode("utf-16"), b"<meta charset=windows-1251>" + data):
        assert not decoded(sure).choices


def test_an_encoding_that_is_told_is_taken_and_the_others_can_still_be_chosen() -> None:
    data = "Кафе закрыто. Воры приходили".encode("cp1251")
    found = decoded(data, "cp1253")
    assert found.text == data.decode("cp1253")
    assert found.choices[0] == EncodingChoice("windows-1253", found.text)
    assert "windows-1251" in [choice.encoding for choice in found.choices]


def test_the_line_of_a_choice_is_words_without_tags_around_the_first_letter_in_question() -> None:
    html = "<p class='a'>One</p>\n<p>" + "word " * 40 + "<b>Кафе</b> закрыто " + "слово " * 40
    line = decoded(html.encode("cp1251")).choices[0].line
    assert line.startswith("word") and "Кафе закрыто" in line and len(line) <= 61


def test_a_part_of_a_mail_is_read_in_the_encoding_that_it_names_if_it_is_that() -> None:
    assert decoded_as("Кафе".encode("koi8-r"), "KOI8-R").text == "Кафе"
    assert decoded_as("Café".encode(), "us-ascii").text == "Café"
    assert decoded_as(b"Caf\xe9", "utf-8").text == "Café"
    assert decoded_as("Café".encode(), "no-such").text == "Café"


def test_a_few_letters_of_another_alphabet_in_a_short_text_are_read_in_its_own_encoding() -> None:
    for text, codec in (
        ("Köprü sabah kapandı, kimse nedenini bilmiyor", "cp1254"),
        ("Most jest dziś zamknięty, a burmistrz milczy", "cp1250"),
        ("Tilts šodien ir slēgts, un neviens nezina", "cp1257"),
        ("The café on the bridge is shut, and owes €900", "cp1252"),
        ("“The bridge is shut”, says the mayor’s office", "cp1252"),
    ):
        assert decoded(text.encode(codec)).text == text
