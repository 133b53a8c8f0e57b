"""Names that mean one file on every system."""

import unicodedata

from each_row import each_row
from hypothesis import example, given
from hypothesis import strategies as st

from media_literacy.packs.archive.file_names import fault_of_name, find_twins, shown, twin_key

SEGMENTS = st.text(min_size=1, max_size=12)
NAMES = st.lists(SEGMENTS, min_size=1, max_size=4).map("/".join)


@each_row(
    "name",
    [
        "pack.toml",
        "lessons/bus-lanes.md",
        "lessons/media/a photo (2).jpeg",
        "LICENSES/CC-BY-4.0.txt",
        "lessons/übung.md",
        "lessons/نشرة.md",
        "lessons/新闻.md",
        "lessons/console.md",
        "lessons/com10.md",
        "lessons/a..b.md",
        f"{'a' * 177}.md",
        "/".join(["deep"] * 8) + "/a.md",
    ],
)
def test_usual_names_are_fine(name: str):
    assert fault_of_name(name) is None


@given(NAMES)
@example("a/../b")
@example("C:")
@example("CON")
def test_a_name_that_is_taken_stays_in_its_folder_on_every_system(name: str):
    if fault_of_name(name) is not None:
        return
    segments = name.split("/")
    assert not {"", ".", ".."} & set(segments)
    assert not set('\\:<>"|?*\0') & set(name)
    assert unicodedata.normalize("NFC", name) == name
    assert all(segment.rstrip(". ") == segment for segment in segments)


@given(NAMES)
def test_a_name_is_its_own_twin_however_it_is_spelled(name: str):
    for spelled in (name.upper(), unicodedata.normalize("NFD", name), unicodedata.normalize("NFC", name)):
        assert twin_key(spelled) == twin_key(name)


@given(st.lists(st.sampled_from(["a.md", "b.md", "c/a.md", "c/b.md", "d/e/a.md"]), unique=True))
def test_names_that_differ_have_no_twins(names: list[str]):
    assert find_twins(names) == []


@given(st.text(max_size=300))
def test_a_name_in_a_message_is_short_and_holds_nothing_that_cannot_be_seen(name: str):
    assert len(shown(name)) <= 80
    assert not any(unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp") for sign in shown(name))


@each_row(
    ("fits", "does_not"),
    [
        ("n" * 177 + ".md", "n" * 178 + ".md"),
        ("ä" * 118 + "x.md", "ä" * 118 + "xx.md"),
        ("a/" * 8 + "x.md", "a/" * 9 + "x.md"),
    ],
    ids=["180 characters", "240 bytes of a part", "eight folders"],
)
def test_a_name_that_just_fits_is_taken_and_a_longer_one_is_not(fits: str, does_not: str):
    assert fault_of_name(fits) is None
    fault = fault_of_name(does_not)
    assert fault is not None and "is too long, or lies in too many folders" in fault.message


def test_eighty_characters_of_a_name_are_shown():
    assert shown("x" * 80) == "x" * 80
    assert shown("x" * 81) == "x" * 79 + "…"
    assert shown("a\u200bb\n") == "a�b�"


def test_an_accent_apart_from_its_letter_is_refused_in_any_script():
    for name in ("cafe\u0301.md", "\u1100\u1161.md", "\u212b.md"):
        fault = fault_of_name(name)
        assert fault is not None and fault.code.name == "name-unreadable", name
