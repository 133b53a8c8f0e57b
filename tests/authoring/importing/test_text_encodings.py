"""Encodings are known by the names that pages, mails and people give them, and by no others."""

import codecs

from media_literacy.authoring.importing.text_encodings import (
    GUESSABLE,
    chosen_codec,
    codec_of,
    encoding_words,
    label_of,
)


def test_names_mean_what_they_mean_on_the_web() -> None:
    for label, codec in (
        ("UTF8", "utf-8"),
        (" iso-8859-1 ", "cp1252"),
        ("us-ascii", "cp1252"),
        ("gb2312", "gb18030"),
        ("Shift_JIS", "cp932"),
        ("x-sjis", "cp932"),
        ("big5", "big5hkscs"),
        ("ks_c_5601-1987", "cp949"),
        ("iso-8859-9", "cp1254"),
        ("macintosh", "mac-roman"),
        ("l2", "iso-8859-2"),
        ("iso-8859-8-i", "iso-8859-8"),
    ):
        assert codec_of(label) == codec, label
    for label in ("utf-7", "punycode", "windows-1249", "iso-8859-12", "idna", "", "utf-16", "hz-gb-2312"):
        assert codec_of(label) == "", label


def test_a_person_may_choose_utf_16_as_well() -> None:
    assert chosen_codec("UTF-16LE") == "utf-16-le" and chosen_codec("utf-16be") == "utf-16-be"
    assert chosen_codec("windows-1251") == "cp1251" and chosen_codec("idna") == ""


def test_every_codec_is_there_and_is_called_as_pages_call_it() -> None:
    for codec in (*GUESSABLE, "utf-16-le", "utf-16-be"):
        assert codecs.lookup(codec) and chosen_codec(label_of(codec)) == codec


def test_an_encoding_is_named_by_whose_letters_it_has() -> None:
    assert encoding_words("windows-1251") == "Cyrillic (windows-1251)"
    assert encoding_words("shift_jis") == "Japanese (shift_jis)"
    assert encoding_words("iso-8859-14") == "iso-8859-14"
