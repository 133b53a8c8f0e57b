"""One result of a search, in each of its states."""

import pytest
from factories import make_search
from PySide6.QtCore import Qt

from media_literacy.ui.result.searches.hit_view import HitState, HitView

HIT = make_search("shops").hits[0]


@pytest.fixture
def view(in_window, appearance, window):
    return in_window(HitView(HIT, appearance, open_link=window.actions.open_address), 600, 300)


@pytest.mark.parametrize(
    ("state", "begins"),
    [
        (HitState.CLOSED, "Open the result: survey, at survey.example. The line of survey."),
        (HitState.OPENED, "Fold the result: "),
        (HitState.BARRED, "Not opened. Judge the claim first. Result: "),
        (HitState.BELOW, "Not opened. Go to what it says. Result: "),
    ],
)
def test_its_name_says_what_pressing_it_does(view, state, begins):
    view.show_state(state)
    assert view.head.accessibleName().startswith(begins)


@pytest.mark.parametrize("state", [state for state in HitState if state is not HitState.OPENED])
def test_a_result_that_was_not_opened_asks_and_shows_nothing(qtbot, view, state):
    view.show_state(state)
    with qtbot.waitSignal(view.pressed) as pressed:
        qtbot.mouseClick(view.head, Qt.MouseButton.LeftButton)
    assert pressed.args == [HIT.id] and not view.body.isVisible()


def test_an_opened_result_folds_and_stays_folded_when_others_are_opened(qtbot, view):
    view.show_state(HitState.OPENED)
    assert view.body.isVisible() and view.spoken_page == "What survey says."
    with qtbot.assertNotEmitted(view.pressed):
        qtbot.mouseClick(view.head, Qt.MouseButton.LeftButton)
    view.show_state(HitState.OPENED)
    assert not view.body.isVisible() and "opened before" in view.head.accessibleName()


def test_from_right_to_left_the_line_beside_what_it_says_is_on_the_right(in_window, appearance, window, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        view = in_window(HitView(HIT, appearance, open_link=window.actions.open_address))
        assert view.body.parentWidget().property("side") == "right"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
