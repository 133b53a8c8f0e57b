"""Every aid has its words."""

from media_literacy.engine.wording.aid_words import aid_words
from media_literacy.lesson.model import Aid


def test_every_aid_has_a_name_and_says_what_it_is():
    words = aid_words()
    assert set(words) == set(Aid) and all(name and about.endswith((".", "?")) for name, about in words.values())
    assert len({name for name, _about in words.values()}) == len(Aid)
