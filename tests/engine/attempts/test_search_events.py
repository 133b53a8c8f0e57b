"""What a learner does with a search, as the values of events keep it."""

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.engine.attempts.search_events import (
    SearchJudgement,
    pack_finding,
    pack_hit,
    pack_judgement,
    unpack_finding,
    unpack_hit,
    unpack_judgement,
)
from media_literacy.lesson.model import Bearing, HitId, SearchId

SHOPS, SURVEY = SearchId("shops"), HitId("survey")


def test_a_hit_is_kept_with_its_search():
    assert unpack_hit(pack_hit(SHOPS, SURVEY)) == (SHOPS, SURVEY)


@each_row("given", Bearing)
@each_row("author", Bearing)
def test_a_judgement_is_kept_with_the_answer_of_the_author(given, author):
    judgement = SearchJudgement(given, author)
    assert unpack_judgement(pack_judgement(SHOPS, judgement)) == (SHOPS, judgement)
    assert judgement.agrees is (given is author)


@given(st.text())
def test_a_finding_is_kept_bounded_whatever_it_says(text):
    search, found = unpack_finding(pack_finding(SHOPS, text))
    assert search == SHOPS and len(found) <= LONGEST_OWN_NOTE
    assert unpack_finding(pack_finding(SHOPS, found)) == (SHOPS, found)


def test_a_finding_may_have_the_sign_that_parts():
    assert unpack_finding(pack_finding(SHOPS, "20/60 closed")) == (SHOPS, "20/60 closed")


@each_row("unpack", [unpack_hit, unpack_judgement, unpack_finding])
def test_a_damaged_value_is_told(unpack):
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says, the event is left out
        unpack("shops")


@each_row("value", ["shops/maybe/holds", "shops/holds/maybe", "shops/holds", "shops/holds/holds/holds"])
def test_a_judgement_by_an_unknown_word_is_told(value):
    with pytest.raises(ValueError):  # noqa: PT011
        unpack_judgement(value)
