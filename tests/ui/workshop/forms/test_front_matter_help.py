"""What is said of a value beside its field."""

import pytest
from ui.workshop.forms.typing_in_forms import lesson

from media_literacy.authoring.front_titles import front_titles
from media_literacy.ui.workshop.forms.front_matter_form import FrontForm
from media_literacy.ui.workshop.forms.front_matter_help import front_help, understood
from media_literacy.ui.workshop.forms.pending_input import PendingInput


@pytest.fixture
def form(show, appearance):
    return show(FrontForm(PendingInput(), appearance))


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("minutes", "20", ""),
        ("minutes", "about 20", "Understood as 20 minutes."),
        ("minutes", "20-25", "Understood as 25 minutes."),
        ("minutes", "twenty", "This is not understood"),
        ("id", "bus-lanes", ""),
        ("id", "Bus Lanes", "“bus” is used"),
    ],
)
def test_what_is_understood_of_a_value_stands_beside_its_field(form, draft, key, value, words):
    form.show_draft(draft(lesson(f"---\n{key}: {value}\n---\n")))
    told = form.understood[key]
    assert told.isVisible() == bool(words)
    assert words in told.text() and words in form.texts[key].accessibleDescription()
    form.show_draft(draft(lesson()))
    assert not told.isVisible() and "nderstood" not in form.texts[key].accessibleDescription()


def test_what_is_no_level_of_another_lesson_is_told(draft):
    def told(value: str) -> str:
        return understood(draft(f"---\nid: rain\nlevel-of: {value}\n---\n# News\n\nIt rained.\n"), "level-of")

    assert told("the-rain") == "" and "no name of a lesson" in told("The rain") and "own name" in told("rain")


def test_each_field_is_called_what_remarks_call_it():
    assert set(front_help()) == set(front_titles())
