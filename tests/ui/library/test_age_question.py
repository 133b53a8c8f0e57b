"""The question for the age group: asked once, at a first start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from ui.library.listed import ALL, BUSES, FERRY, TAPE, path_of, standing

from media_literacy.settings import ANY_AGE, NOT_ASKED
from media_literacy.ui.library import lessons_page
from media_literacy.ui.library.age_question import AgeQuestion

BEGUN = {"age": NOT_ASKED, "standings": standing(BUSES)}


def test_it_is_asked_once_somebody_began_to_learn(show):
    assert show(**BEGUN).age_question.isVisible()
    for more in ({"age": NOT_ASKED}, {**BEGUN, "age": ANY_AGE}, {**BEGUN, "entries": ()}):
        assert show(**more).age_question is None


def test_in_a_kiosk_it_is_asked_at_the_start_since_nobody_teaches_there(show):
    assert show(age=NOT_ASKED, is_kiosk=True).age_question.isVisible()


def test_who_was_not_asked_yet_is_led_to_no_lesson_for_older_readers(show):
    page = show(age=NOT_ASKED)
    assert [card.objectName() for card in page.cards] == [path_of(BUSES), path_of(FERRY)]
    assert page.list.rows.count == len(ALL)


def test_the_answer_is_told_and_changes_what_is_offered(qtbot, show):
    page = show(entries=(TAPE, BUSES), **BEGUN)
    assert [card.objectName() for card in page.cards] == [path_of(BUSES)]
    button = next(button for button in page.age_question.findChildren(QPushButton) if button.text() == "15–17")
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    with qtbot.waitSignal(page.age_chosen) as answered:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert answered.args == ["15-17"]
    page.use_age("15-17")
    assert [card.objectName() for card in page.cards] == [path_of(BUSES), path_of(TAPE)]
    assert not page.age_question.isVisible()
    qtbot.waitUntil(page.cards[0].hasFocus)
    assert page.list.rows.count == 2


def test_who_teaches_says_so_instead_of_an_age(qtbot, show, appearance):
    page = show(**BEGUN)
    (button,) = (button for button in page.age_question.buttons if button.text() == "I teach")
    with qtbot.waitSignal(page.age_chosen) as answered:
        button.click()
    assert answered.args == [ANY_AGE]
    for_learners = AgeQuestion(appearance, page, has_settings=False)
    assert "I teach" not in [button.text() for button in for_learners.buttons]


def test_who_skips_it_is_offered_all_and_not_asked_again(qtbot, show):
    page = show(**BEGUN)
    with qtbot.waitSignal(page.age_chosen) as answered:
        page.age_question.buttons[-1].click()
    assert answered.args == [ANY_AGE]
    page.use_age(ANY_AGE)
    assert not page.age_question.isVisible() and len(page.cards) == 2


def test_the_page_begins_at_the_question_and_goes_on_at_the_first_card(qtbot, show):
    page = show(**BEGUN)
    page.take_focus()
    qtbot.waitUntil(page.age_question.buttons[0].hasFocus)
    page.use_age(ANY_AGE)
    qtbot.waitUntil(page.cards[0].hasFocus)


def test_the_answer_is_confirmed_to_whoever_listens(qtbot, show, monkeypatch):
    said = []
    monkeypatch.setattr(lessons_page, "announce", lambda _page, text: said.append(text))
    page = show(**BEGUN)
    page.age_question.buttons[0].setFocus()
    qtbot.waitUntil(page.age_question.buttons[0].hasFocus)
    page.use_age(ANY_AGE)
    assert said == ["Noted. The settings can change it."]


@pytest.mark.parametrize("is_by_key", [False, True], ids=["by mouse", "by key"])
def test_the_page_stays_at_its_top_when_the_answered_question_goes(qtbot, show, is_by_key):
    page = show(**BEGUN)
    page.window().resize(1280, 700)
    page.take_focus()
    page.age_chosen.connect(page.use_age)
    button = page.age_question.buttons[1]
    if is_by_key:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(button, Qt.Key.Key_Space)
    else:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.age_question.isHidden() and page.cards[0].hasFocus())
    qtbot.waitUntil(lambda: page.cards[0].height() > 100)
    assert page.scroller.verticalScrollBar().value() == 0
