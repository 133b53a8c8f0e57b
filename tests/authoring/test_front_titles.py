"""Every key that a form has a field for has a name there."""

from media_literacy.authoring.front_titles import front_titles
from media_literacy.lesson.vocabulary.front_matter_keys import KEYS

WITHOUT_FIELD = {"lesson", "alignment"}


def test_every_key_of_the_forms_has_a_name_of_its_own():
    titles = front_titles()
    assert set(KEYS) - set(titles) <= WITHOUT_FIELD
    assert len(set(titles.values())) == len(titles)
