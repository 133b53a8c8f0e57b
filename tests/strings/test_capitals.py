"""A capital at the beginning changes nothing behind it."""

import pytest

from media_literacy.strings.capitals import capitalised


@pytest.mark.parametrize(
    ("text", "made"), [("", ""), ("impossible ROLE", "Impossible ROLE"), ("élan", "Élan"), ("ßa", "SSa"), ("A", "A")]
)
def test_a_text_begins_with_a_capital(text, made):
    assert capitalised(text) == made
