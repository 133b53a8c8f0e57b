"""The bundled fonts are there, whole, under the OFL, and small enough to send along."""

import struct
from pathlib import Path

from each_row import each_row

from media_literacy.resources import assets_folder

FONTS = assets_folder() / "fonts"
STYLES = {"Regular", "Italic", "Bold", "Bold Italic"}
FAMILY, STYLE, LICENCE = 1, 2, 13
FAMILIES = {"source-serif-4": "Source Serif 4", "atkinson-hyperlegible-next": "Atkinson Hyperlegible Next"}
UPRIGHT = {
    "noto-naskh-arabic": "Noto Naskh Arabic",
    "noto-serif-hebrew": "Noto Serif Hebrew",
    "vazirmatn": "Vazirmatn",
}
SIGNS = {
    "noto-emoji": "Noto Emoji",
    "noto-sans-math": "Noto Sans Math",
    "noto-sans-symbols": "Noto Sans Symbols",
    "noto-sans-symbols-2": "Noto Sans Symbols 2",
}
FILES = sorted(FONTS.rglob("*.ttf"))


def tables(font: bytes) -> dict[str, bytes]:
    """The tables of a TrueType font by their tags."""
    count = struct.unpack_from(">H", font, 4)[0]
    found: dict[str, bytes] = {}
    for number in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", font, 12 + 16 * number)
        found[tag.decode("ascii")] = font[offset : offset + length]
    return found


def names(font: Path) -> dict[int, str]:
    """What a font says of itself: the entries of its name table for Windows, by their number."""
    table = tables(font.read_bytes())["name"]
    _, count, texts = struct.unpack_from(">HHH", table)
    found: dict[int, str] = {}
    for number in range(count):
        platform, _, _, name, length, offset = struct.unpack_from(">6H", table, 6 + 12 * number)
        if platform == 3:
            found[name] = table[texts + offset : texts + offset + length].decode("utf-16-be")
    return found


@each_row("folder", FAMILIES)
def test_each_family_has_upright_and_italic_in_regular_and_bold(folder: str):
    said = [names(path) for path in (FONTS / folder).glob("*.ttf")]
    assert {names[FAMILY] for names in said} == {FAMILIES[folder]}
    assert sorted(names[STYLE] for names in said) == sorted(STYLES)


@each_row("folder", UPRIGHT)
def test_scripts_without_a_slant_have_regular_and_bold(folder: str):
    said = [names(path) for path in (FONTS / folder).glob("*.ttf")]
    assert {names[FAMILY] for names in said} == {UPRIGHT[folder]}
    assert sorted(names[STYLE] for names in said) == ["Bold", "Regular"]


@each_row("folder", SIGNS)
def test_signs_have_one_face(folder: str):
    assert [names(path)[FAMILY] for path in (FONTS / folder).glob("*.ttf")] == [SIGNS[folder]]


@each_row("font", FILES, ids=lambda path: path.stem)
def test_each_font_says_that_it_is_under_the_ofl(font: Path):
    assert "SIL Open Font License, Version 1.1" in names(font)[LICENCE]


@each_row("font", FILES, ids=lambda path: path.stem)
def test_the_notice_inside_each_font_stands_beside_it_with_the_licence(font: Path):
    licence = (font.parent / "OFL.txt").read_text(encoding="utf-8")
    assert names(font)[0] in licence
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "TERMINATION" in licence


@each_row("font", FILES, ids=lambda path: path.stem)
def test_no_font_is_cut_short(font: Path):
    data = font.read_bytes()
    count = struct.unpack_from(">H", data, 4)[0]
    ends = [sum(struct.unpack_from(">LL", data, 20 + 16 * number)) for number in range(count)]
    assert len(data) >= max(ends)
    assert {"cmap", "glyf", "head", "hmtx", "name"} <= tables(data).keys()


def test_all_fonts_together_stay_below_six_megabytes():
    assert len(FILES) == len(FAMILIES) * len(STYLES) + len(UPRIGHT) * 2 + len(SIGNS)
    assert sum(path.stat().st_size for path in FILES) < 6_000_000
