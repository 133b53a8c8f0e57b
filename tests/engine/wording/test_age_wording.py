"""Every age group that may be chosen has words."""

from media_literacy.engine.wording.age_wording import age_choices
from media_literacy.settings import AGE_CHOICES, ANY_AGE, NOT_ASKED


def test_every_age_group_can_be_chosen_and_so_can_none():
    choices = dict(age_choices("Skip"))
    assert set(choices) | {NOT_ASKED} == set(AGE_CHOICES)
    assert choices[ANY_AGE] == "Skip" and all(choices.values())
