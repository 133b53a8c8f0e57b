"""A capital at the beginning changes nothing behind it."""

from each_row import each_row

from media_literacy.strings.capitals import capitalised


@each_row(
    ("text", "made"), [("", ""), ("impossible ROLE", "Impossible ROLE"), ("élan", "Élan"), ("ßa", "SSa"), ("A", "A")]
)
def test_a_text_begins_with_a_capital(text, made):
    assert capitalised(text) == made
