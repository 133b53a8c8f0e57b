"""A search says what it brings once it is chosen."""

import pytest
from factories import make_lesson

from media_literacy.lesson.model import LeaveThePage
from media_literacy.ui.result.search_choice import SearchChoice

LEAVE = make_lesson(["Wrong."], choices=["shop survey", "bus lanes bad"]).leave or LeaveThePage((), ())
BEST, OTHER = LEAVE.choices


@pytest.mark.parametrize(
    ("choice", "is_only_best", "verdict"),
    [
        (BEST, True, "This one tells most"),
        (BEST, False, "This is one of those that tell most"),
        (OTHER, True, "Another one tells more"),
    ],
)
def test_it_says_whether_it_tells_most_and_why(qtbot, appearance, choice, is_only_best, verdict):
    button = SearchChoice(choice, 1, appearance, is_only_best=is_only_best)
    qtbot.addWidget(button)
    text = choice.text[0].text
    assert button.accessibleName() == f"Search 1: {text}" and not button.is_chosen
    button.reveal()
    assert button.is_chosen
    assert button.accessibleName() == f"Search 1: {text}. {verdict}. What {text} brings."
