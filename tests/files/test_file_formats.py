"""How far into a file is looked for what it is, and where."""

from each_row import each_row

from media_literacy.files.file_formats import PICTURE_ENDINGS, FileFormat, format_of, picture_type


def test_the_mark_of_a_pdf_begins_in_the_first_1024_bytes():
    assert format_of(b" " * 1_019 + b"%PDF-") is FileFormat.PDF
    assert format_of(b" " * 1_020 + b"%PDF-") is None


def test_what_begins_like_a_text_is_one_unless_other_bytes_follow_in_16384():
    assert format_of(b"BM" + b"a" * 16_381 + b"\0") is FileFormat.PICTURE
    assert format_of(b"BM" + b"a" * 16_382 + b"\0") is None


def test_an_archive_of_tapes_says_so_at_its_place():
    assert format_of(b"a" * 257 + b"ustar") is FileFormat.ARCHIVE
    assert format_of(b"a" * 256 + b"ustar") is format_of(b"a" * 258 + b"ustar") is None


def test_pictures_and_films_in_boxes_are_told_apart_by_their_brand():
    pictures = [brand for brand in (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis", b"isom", b"qt  ")
                if format_of(b"\0\0\0\x18ftyp" + brand) is FileFormat.PICTURE]  # fmt: skip
    assert pictures == [b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis"]
    assert format_of(b"\0\0\0\x18ftypqt  ") is FileFormat.FILM
    assert format_of(b"\0\0\0\0\x18ftypheic") is None


@each_row(
    ("form", "kind"),
    [(b"WEBP", FileFormat.PICTURE), (b"WAVE", FileFormat.FILM), (b"AVI ", FileFormat.FILM), (b"text", None)],
)
def test_the_form_of_a_riff_file_stands_behind_its_length(form: bytes, kind: FileFormat | None):
    assert format_of(b"RIFFaaaa" + form) is kind


def test_two_hundred_lines_of_a_mails_head_are_looked_at():
    head = b"Received: from a\n"
    assert format_of(b"X-A: b\n" * 199 + head + b"\n") is FileFormat.MAIL
    assert format_of(b"X-A: b\n" * 200 + head + b"\n") is None


@each_row(
    ("beginning", "media_type"),
    [
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\x89PNG\r\n\x1a", ""),
        (b"\x89PNG\n\x1a\n", ""),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"\xff\xd8\xfe", ""),
        (b"RIFFaaaaWEBP", "image/webp"),
        (b"RIFFaaaaWAVE", ""),
        (b"RIFFaaaaWEB", ""),
        (b"GIF89a", ""),
        (b"", ""),
    ],
)
def test_a_picture_that_lessons_show_is_told_by_its_first_twelve_bytes(beginning: bytes, media_type: str):
    assert picture_type(beginning) == media_type
    assert media_type in (*PICTURE_ENDINGS.values(), "")
