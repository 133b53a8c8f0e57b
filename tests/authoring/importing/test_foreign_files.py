"""How far into a file is looked for what it is, and where."""

import pytest

from media_literacy.authoring.importing.foreign_files import Foreign, foreign_kind


def test_the_mark_of_a_pdf_begins_in_the_first_1024_bytes():
    assert foreign_kind(b" " * 1_019 + b"%PDF-") is Foreign.PDF
    assert foreign_kind(b" " * 1_020 + b"%PDF-") is None


def test_what_begins_like_a_text_is_one_unless_other_bytes_follow_in_16384():
    assert foreign_kind(b"BM" + b"a" * 16_381 + b"\0") is Foreign.PICTURE
    assert foreign_kind(b"BM" + b"a" * 16_382 + b"\0") is None


def test_an_archive_of_tapes_says_so_at_its_place():
    assert foreign_kind(b"a" * 257 + b"ustar") is Foreign.ARCHIVE
    assert foreign_kind(b"a" * 256 + b"ustar") is foreign_kind(b"a" * 258 + b"ustar") is None


def test_pictures_and_films_in_boxes_are_told_apart_by_their_brand():
    pictures = [brand for brand in (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis", b"isom", b"qt  ")
                if foreign_kind(b"\0\0\0\x18ftyp" + brand) is Foreign.PICTURE]  # fmt: skip
    assert pictures == [b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis"]
    assert foreign_kind(b"\0\0\0\x18ftypqt  ") is Foreign.FILM
    assert foreign_kind(b"\0\0\0\0\x18ftypheic") is None


@pytest.mark.parametrize(
    ("form", "kind"),
    [(b"WEBP", Foreign.PICTURE), (b"WAVE", Foreign.FILM), (b"AVI ", Foreign.FILM), (b"text", None)],
)
def test_the_form_of_a_riff_file_stands_behind_its_length(form: bytes, kind: Foreign | None):
    assert foreign_kind(b"RIFFaaaa" + form) is kind


def test_two_hundred_lines_of_a_mails_head_are_looked_at():
    head = b"Received: from a\n"
    assert foreign_kind(b"X-A: b\n" * 199 + head + b"\n") is Foreign.MAIL
    assert foreign_kind(b"X-A: b\n" * 200 + head + b"\n") is None
