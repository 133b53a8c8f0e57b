"""Which aids a learner wants."""

from media_literacy.engine.progress.wanted_aids import ALL_AIDS, wanted_aids, with_wanted_aids
from media_literacy.lesson.model import Aid
from media_literacy.settings import Settings


def test_all_are_wanted_until_one_is_switched_off():
    assert wanted_aids(Settings()) == ALL_AIDS == set(Aid)
    for aid in Aid:
        assert wanted_aids(with_wanted_aids(Settings(), ALL_AIDS - {aid})) == ALL_AIDS - {aid}
        assert wanted_aids(with_wanted_aids(Settings(), frozenset({aid}))) == {aid}
