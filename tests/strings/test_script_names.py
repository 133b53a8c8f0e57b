"""Scripts are told apart by the names of their letters, and have a name for people and a package."""

from each_row import each_row

from media_literacy.strings.script_names import comes_along, font_package, script_name, script_of, scripts_of_words


def test_arabic_and_hebrew_come_along():
    assert [letter for letter in "عבไ中A،" if comes_along(letter)] == ["ع", "ב", "،"]


@each_row(
    "text, scripts",
    [
        ("He said ไทย here.", {"THAI"}),
        ("A lone ไ, and a lone क्, are signs", set()),
        ("ﾄﾖ and トヨ are one", {"KATAKANA"}),
        ("ไ ท stand apart", set()),
        ("𝗕𝗨𝗦 ＢＵＳ ᴮᵁˢ ℝℂ are letters in disguise, and 😱😱 none", set()),
        ("中文 with ไ", {"CJK"}),
    ],
)
def test_a_script_is_missed_where_two_of_its_letters_stand_together(text, scripts):
    assert scripts_of_words(text, {letter for letter in text if not letter.isascii()}) == scripts
    assert scripts_of_words(text, set()) == set()


@each_row(
    "letter, name, package",
    [
        ("中", "Chinese", "fonts-noto-cjk"),
        ("カ", "Japanese", "fonts-noto-cjk"),
        ("한", "Korean", "fonts-noto-cjk"),
        ("ไ", "Thai", "fonts-noto-core"),
        ("க", "Tamil", "fonts-noto-core"),
        ("𐎀", "Ugaritic", "fonts-noto-core"),
    ],
)
def test_every_script_has_a_name_and_a_package(letter, name, package):
    assert (script_name(script_of(letter)), font_package(script_of(letter))) == (name, package)
