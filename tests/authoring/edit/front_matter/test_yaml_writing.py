"""Texts are written so that YAML reads them back, and plain where nobody could misread them."""

import yaml
from each_row import each_row

from media_literacy.authoring.edit.front_matter.yaml_writing import yaml_list, yaml_text


@each_row(
    ("text", "written"),
    [
        ("Bus lanes", "Bus lanes"),
        ("Bus lanes: news", '"Bus lanes: news"'),
        ("at 12:30", "at 12:30"),
        ("ends:", '"ends:"'),
        ("a #b", '"a #b"'),
        ("- x", '"- x"'),
        (" x", '" x"'),
        ("", '""'),
        ("a, b", "a, b"),
        ('"a" \\', '"\\"a\\" \\\\"'),
        ("a\nb", '"a\\nb"'),
        ("a\x1fb", '"a\\x1fb"'),
        ("a\x7fb", '"a\\x7fb"'),
        ("a\xadb", '"a\\xadb"'),
        ("a\u2028b", '"a\\u2028b"'),
        ("a\x85b", '"a\\x85b"'),
        ("a\u0100b", "a\u0100b"),
        ("a\u0605b", '"a\\u0605b"'),
        ("a\uffffb", '"a\\uffffb"'),
        ("a\U00010000b", "a\U00010000b"),
        ("a\U000e0001b", '"a\\U000e0001b"'),
        ("a\u3000b", "a\u3000b"),
    ],
)
def test_a_text_is_plain_or_in_quotation_marks(text: str, written: str):
    assert yaml_text(text) == written
    assert yaml.load(f"key: {written}", Loader=yaml.BaseLoader) == {"key": text}


def test_what_has_no_name_above_the_first_plane_is_written_in_eight_figures():
    assert yaml_text("\U0001fffe") == '"\\U0001fffe"'
    assert yaml_text("\ufffe") == '"\\ufffe"'
    assert yaml_text("\xff\x9f") == '"ÿ\\x9f"'


def test_the_authors_own_quotation_marks_are_kept():
    assert yaml_text("it's", "'") == "'it''s'"
    assert yaml_text("it's", '"') == '"it\'s"'
    assert yaml_text("a\nb", "'") == '"a\\nb"'


def test_items_of_a_list_are_quoted_where_a_sign_would_part_them():
    assert yaml_list(["A", "b, c", "d:", "e [f]", " g", "12:30"]) == '[A, "b, c", "d:", "e [f]", " g", 12:30]'
    assert yaml_list([]) == "[]"
