"""The cards that come and go with the week and with the course: enough, another one, due, not now."""

import pytest
from engine.course.listed_course import MONDAY, days_later, finished, history, lesson
from PySide6.QtCore import QPoint, Qt
from ui.library.listed import names

from media_literacy.engine.course.occasions_due import due_occasions
from media_literacy.lesson.occasions import Occasion
from media_literacy.ui.widgets.controls.buttons import Button

ONE, TWO, THREE = lesson("one"), lesson("two"), lesson("three", ("quote",))
BOOSTERS = [lesson(f"week-{n}", occasion=Occasion.ONE_WEEK) for n in (1, 2)]
PACK = [ONE, TWO, THREE, *BOOSTERS]


@pytest.fixture
def show_on(show):
    """The page of somebody who read two lessons, so many days after that."""

    def make(days, *tries):
        past, today = history(*(tries or (finished(ONE), finished(TWO))), lessons=PACK), days_later(days)
        due = due_occasions(PACK, past, today)
        return show(tuple(PACK), past.standings, tries=past.tries, due=due, today=today)

    return make


def not_now(page):
    return [button for button in page.findChildren(Button) if button.text() == "Not now" and button.isVisible()]


def test_after_two_lessons_in_a_week_it_is_enough_and_another_one_is_there_for_who_asks(qtbot, show_on):
    page = show_on(3)
    (card,) = page.cards
    assert card.accessibleName().startswith(
        "Next for you. Enough for this week. You have begun two or more new lessons"
    )
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    (card,) = page.cards
    assert card.accessibleName().startswith("Next for you. Three") and card.hasFocus()


def test_a_week_later_the_next_one_is_proposed(show_on):
    assert any(name.startswith("Next for you. Three") for name in names(show_on(7).cards))
    assert not any(name.startswith("Next for you. Three") for name in names(show_on(6).cards))


def test_what_is_due_is_a_card_that_goes_on_with_it_and_says_why(qtbot, show_on, window):
    page = show_on(7)
    card = page.cards[0]
    name = card.accessibleName()
    assert name.startswith("A week later. 2 short articles") and "a week ago" in name and "It was due" not in name
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.asked == [("continue", BOOSTERS[0].path)]


def test_what_was_due_long_ago_says_that_it_stays(show_on):
    name = show_on(40).cards[0].accessibleName()
    assert "It was due on" in name and "September" in name and "It is still here" in name


def _place(widget, page):
    return widget.rect().translated(widget.mapTo(page, QPoint()))


def test_not_now_stands_in_its_card_which_is_as_high_as_those_beside_it(show_on):
    page = show_on(7)
    (button,) = not_now(page)
    due, beside, place = (_place(widget, page) for widget in (*page.cards[:2], button))
    assert (due.y(), due.height()) == (beside.y(), beside.height())
    assert due.adjusted(20, 15, -20, -15).contains(place)
    assert due.height() == max(card.heightForWidth(due.width()) for card in page.cards)
    assert page.childAt(place.center()) is button


def test_not_now_is_said_once_and_by_name(qtbot, show_on):
    page = show_on(7)
    (button,) = not_now(page)
    assert button.accessibleName() == "Not now: A week later"
    with qtbot.waitSignal(page.postponed) as postponed:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert postponed.args == ["term one-week"]
    page.show_lessons(tuple(PACK), page._standings, page._tries, ())
    assert not_now(page) == [] and not any("A week later" in name for name in names(page.cards))


def test_articles_of_an_occasion_stand_in_no_list(show_on):
    assert show_on(7).list.rows.count == 3 and days_later(0) == MONDAY
