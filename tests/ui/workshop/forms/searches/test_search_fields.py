"""One search: folded until it is opened, and a reason only for an answer."""

import pytest

from media_literacy.authoring.edit.parts.search_text import HitText, SearchText
from media_literacy.lesson.model import Bearing
from media_literacy.ui.workshop.forms.searches.search_fields import SearchFields

SEARCH = SearchText("shop survey", "rain", "the rain", (HitText("Survey", "a.example"),), Bearing.HOLDS, "so.")


@pytest.fixture
def fields(show, appearance, context):
    made = show(SearchFields(context, appearance))
    made.show_place(1, 2)
    return made


def test_what_is_shown_comes_back(fields):
    fields.reset(SEARCH)
    assert fields.value == SEARCH and fields.head.title.text() == "Search 1: shop survey"
    assert len(fields.live_fields) == 3 + 4


def test_it_is_opened_and_closed(fields):
    fields.reset(SEARCH)
    assert not fields.query.isVisible() and fields.opener.text() == "Edit"
    fields.opener.click()
    assert fields.query.isVisible() and fields.opener.accessibleName() == "Close: Search 1: shop survey"
    fields.reset(SEARCH)
    assert fields.query.isVisible()


def test_a_reason_without_an_answer_is_not_written(fields):
    fields.reset(SearchText("rain"))
    assert not fields.conclusion.isEnabled() and fields.value.bearing is None
    fields.conclusion.reset("so.")
    assert fields.value.conclusion == ""
    fields.bearing.buttons["holds"].click()
    assert fields.conclusion.isEnabled() and fields.value.verdict == (Bearing.HOLDS, "so.")
