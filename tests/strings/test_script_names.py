"""Scripts are told apart by the names of their letters, and have a name for people and a package."""

from each_row import each_row

from media_literacy.strings.script_names import font_package, letters_in_doubt, script_name, script_of


def test_only_letters_that_no_bundled_font_has_are_in_doubt():
    assert letters_in_doubt("Plain words, 12 of them.") == set()
    assert letters_in_doubt("Ελλάδα, Москва, Łódź, العربية, עברית, “≈” and 😀") == set()
    assert letters_in_doubt("In ไทย and 中, ไ again, ४ and า") == {"ไ", "ท", "ย", "中", "า"}


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
