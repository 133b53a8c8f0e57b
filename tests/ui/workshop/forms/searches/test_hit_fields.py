"""A result as fields: its pieces, and the lines that it had in the lesson."""

import pytest

from media_literacy.authoring.edit.parts.search_text import HitText
from media_literacy.ui.workshop.forms.searches.hit_fields import HitFields

HIT = HitText("Survey", "chamber.example", "Of 60", "Asked by post.", written=(("Survey",), "- **Survey**\n"))


@pytest.fixture
def fields(show, appearance):
    return show(HitFields(appearance))


def test_a_result_comes_back_with_its_lines(fields):
    fields.reset(HIT)
    assert fields.value == HIT and fields.value.written == HIT.written


def test_a_result_says_something_with_any_piece(fields):
    fields.reset(None)
    assert not fields.says_something
    fields.texts["page"].retype("Inside.")
    assert fields.says_something and fields.value == HitText(page="Inside.")


def test_fields_are_named_by_their_result(fields):
    fields.show_place(2, 3)
    assert fields.texts["site"].accessibleName() == "Search 1, result 2: Site"
    assert fields.head.title.text() == "Result 2"
