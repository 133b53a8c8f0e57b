"""Which files a pack may hold, and how long each may be."""

from media_literacy.lesson.limits import FILE_BYTES, PICTURE_BYTES
from media_literacy.packs.archive.contents import fault_of_content, is_lesson, kind_of, no_such_kind, too_long


def test_a_kind_is_told_by_the_ending_or_the_one_place_of_a_file():
    kinds = {
        path: kind and kind.media_type
        for path in ("mimetype", "pack.toml", "a/B.MD", "a.Jpg")
        for kind in [kind_of(path)]
    }
    assert kinds == {
        "mimetype": "text/plain",
        "pack.toml": "application/toml",
        "a/B.MD": "text/markdown",
        "a.Jpg": "image/jpeg",
    }
    assert [kind_of(path) for path in ("a/pack.toml", "a.md/b", "a.exe", ".md/a", "md")] == [None] * 5
    assert is_lesson("A.MD") and not is_lesson("a.txt")
    assert no_such_kind("a.exe").code.name == "file-kind"


def test_a_file_has_so_many_bytes_at_most():
    for path, most, code in (("a.md", FILE_BYTES, "file-too-large"), ("a.png", PICTURE_BYTES, "picture-too-large")):
        kind = kind_of(path)
        assert kind is not None and kind.most_bytes == most
        assert too_long(path, kind).code.name == code
        fault = fault_of_content(path, kind, b"a" * (most + 1))
        assert fault is not None and fault.code.name == code
        fault = fault_of_content(path, kind, b"a" * most)
        assert fault is None or fault.code.name == "picture-kind"


def test_a_text_is_utf8_and_a_picture_what_its_name_says():
    text, picture = kind_of("a.txt"), kind_of("a.png")
    assert text is not None and picture is not None
    assert fault_of_content("a.txt", text, "é".encode()) is None
    for path, kind, data, code in (("a.txt", text, b"\xe9", "not-utf8"), ("a.png", picture, b"GIF89a", "picture-kind")):
        fault = fault_of_content(path, kind, data)
        assert fault is not None and fault.code.name == code and fault.cure


def test_what_a_pack_says_of_itself_is_short():
    for path, most in (
        ("manifest.json", 1_048_576),
        ("signature.json", 4_096),
        ("pack.toml", 65_536),
        ("mimetype", 29),
    ):
        kind = kind_of(path)
        assert kind is not None and kind.most_bytes == most, path
