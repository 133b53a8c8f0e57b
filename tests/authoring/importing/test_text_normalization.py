"""What nobody sees is dropped from a text, and what people wrote stays."""

from each_row import each_row

from media_literacy.authoring.importing.text_normalization import folded_spaces, tidied


@each_row(
    ("text", "clean"),
    [
        ("a\r\nb\rc\x0bd\u2028e", "a\nb\nc\nd\ne"), ("a\u00adb\u200bc\ufeffd\x00e", "abcde"), ("a\ud800b", "a\ufffdb"),
        ("a\u200db\u200cc\u200ed", "a\u200db\u200cc\u200ed"), ("a  b", "a  b"),
    ],
)  # fmt: skip
def test_unseen_signs_go_and_those_that_spell_stay(text: str, clean: str):
    assert tidied(text) == clean


@each_row(
    ("text", "folded"),
    [
        ("a \t b", "a b"), ("a \n\n b", "a\nb"), ("10\u00a0km", "10\u00a0km"), ("a\u00a0b", "a b"),
        ("«\u00a0oui\u00a0»", "«\u00a0oui\u00a0»"), ("oui\u202f!", "oui\u202f!"), ("10\u00a0 km", "10 km"),
    ],
)  # fmt: skip
def test_spaces_are_single_and_hard_only_where_typography_asks_for_it(text: str, folded: str):
    assert folded_spaces(text) == folded
