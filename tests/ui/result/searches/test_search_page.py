"""Reading the results of a search, judging its claim, and hearing what they come to."""

import pytest
from factories import FakeClock, make_lesson, make_search
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import Bearing, HitId, LeaveThePage, Mode
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.result.searches import hit_view
from media_literacy.ui.result.searches.hit_view import HitState
from media_literacy.ui.result.searches.search_page import SearchPage

SEARCH = make_search("shop survey", Bearing.DOES_NOT_HOLD, hits=["Survey", "Blog", "Calendar", "Letters"])
LESSON = make_lesson(["Every shop must close."], searches=[SEARCH, make_search("lanes")])


class Answered:
    """A page, and the attempt that answers what it asks."""

    def __init__(self, page: SearchPage, attempt: Attempt) -> None:
        self.page, self.attempt = page, attempt
        page.hit_opened.connect(self.open)
        page.judged.connect(self.judge)

    def open(self, hit: str) -> None:
        self.attempt.open_hit(self.page.search.id, HitId(hit))
        self.page.show_state(self.attempt.state)

    def judge(self, bearing: str) -> None:
        self.attempt.judge_search(self.page.search.id, Bearing(bearing))
        self.page.show_state(self.attempt.state)


@pytest.fixture
def show(in_window, qtbot, appearance, window):
    kept = []

    def make(*opened, bearing=None, search=SEARCH, size=(1280, 800)):
        attempt = Attempt(LESSON._replace(leave=LeaveThePage((), (), searches=(search,))), Mode.GUIDED, FakeClock())
        attempt.open()
        attempt.read_all()
        for hit in opened:
            attempt.open_hit(search.id, HitId(hit))
        if bearing is not None:
            attempt.judge_search(search.id, bearing)
        page = SearchPage(LESSON, search, attempt.state, appearance, open_link=window.actions.open_address)
        kept.append(Answered(page, attempt))
        in_window(page, *size)
        page.take_focus()
        qtbot.waitUntil(lambda: page.focusWidget() is not None)
        return page

    return make


def seen(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def states(page):
    return [view.state for view in page.hits.views]


def test_the_claim_is_quoted_with_its_number_which_leads_to_it(qtbot, show, window):
    page = show()
    assert {"The claim", "“Every shop must close.”", "shop survey", "4 results · 0 of 3 opened"} <= set(seen(page))
    assert page.to_sentence.text() == "Sentence 1 in the article"
    click(qtbot, page.to_sentence)
    assert window.asked == [("address", "#flag-1")]


@pytest.mark.parametrize(("words", "is_said"), [("every shop", True), ("every shop must", False)])
def test_which_part_of_the_sentence_is_meant_is_said_where_it_is_no_more_than_half(show, words, is_said):
    assert 2 * len("every shop") <= len("Every shop must close.") < 2 * len("every shop must")
    page = show(search=SEARCH._replace(claim_words=(Run(words),)))
    assert (f"What is to be settled: {words}" in seen(page)) is is_said


def test_a_result_opens_below_its_line_and_is_counted(qtbot, show, monkeypatch):
    monkeypatch.setattr(hit_view, "SECOND_PRESS_SECONDS", 0.0)
    page = show()
    first = page.hits.views[0]
    assert not first.body.isVisible() and first.head.accessibleName().startswith("Open the result: Survey, at survey")
    with qtbot.waitSignal(page.hit_opened) as opened:
        click(qtbot, first.head)
    assert (
        opened.args == ["survey"] and first.body.isVisible() and page.hits.count.text() == "4 results · 1 of 3 opened"
    )
    with qtbot.assertNotEmitted(page.hit_opened):
        click(qtbot, first.head)
    assert not first.body.isVisible() and "opened before" in first.head.accessibleName()
    click(qtbot, first.head)
    assert first.body.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_that_is_pressed_twice_opens_one_result_and_leaves_it_open(qtbot, show, monkeypatch, key):
    page = show()
    first = page.hits.views[0]
    for _ in range(3):
        qtbot.keyClick(first.head, key)
    assert first.body.isVisible() and page.hits.count.text() == "4 results · 1 of 3 opened"
    monkeypatch.setattr(hit_view, "SECOND_PRESS_SECONDS", 0.0)
    qtbot.keyClick(first.head, key)
    assert not first.body.isVisible()


def test_what_opens_is_in_view_as_a_whole(qtbot, show):
    page = show(size=(1024, 768))
    last = page.hits.views[-1]
    page.scroller.ensureWidgetVisible(last.head, 0, 0)
    folded = last.height()
    click(qtbot, last.head)
    viewport = page.scroller.viewport()
    qtbot.waitUntil(
        lambda: last.height() > folded and last.mapTo(viewport, last.rect().bottomLeft()).y() <= viewport.height()
    )


def test_the_fourth_result_stays_closed_until_the_claim_is_judged(qtbot, show):
    page = show("survey", "blog")
    assert states(page)[2:] == [HitState.CLOSED] * 2
    click(qtbot, page.hits.views[2].head)
    assert states(page) == [*[HitState.OPENED] * 3, HitState.BARRED]
    with qtbot.assertNotEmitted(page.hit_opened):
        click(qtbot, page.hits.views[3].head)
    assert page.advice.isVisible() and page.advice.text().startswith("Judge the claim first.")


def test_it_begins_at_its_text_so_that_the_claim_is_read_first_and_later_at_the_next_result(qtbot, show):
    page = show(size=(640, 480))
    assert page.page_text.hasFocus() and page.scroller.verticalScrollBar().value() == 0
    qtbot.keyClick(page.page_text, Qt.Key.Key_Return)  # the key that led here, pressed twice
    assert set(states(page)) == {HitState.CLOSED}
    again = show("survey")
    assert again.hits.first_to_open.head.hasFocus() and again.hits.first_to_open is again.hits.views[1]


def test_the_arrows_go_from_result_to_result_and_open_nothing(qtbot, show):
    page = show()
    heads = [view.head for view in page.hits.views]
    heads[0].setFocus()
    qtbot.keyClick(heads[0], Qt.Key.Key_Up)
    assert heads[0].hasFocus()
    qtbot.keyClick(heads[0], Qt.Key.Key_Down)
    assert heads[1].hasFocus() and set(states(page)) == {HitState.CLOSED}
    qtbot.keyClick(heads[1], Qt.Key.Key_Return)
    assert page.hits.views[1].state is HitState.OPENED and heads[1].hasFocus()


def test_the_result_that_an_arrow_leads_to_is_in_view(qtbot, show):
    page = show("survey", "blog", "calendar", size=(640, 480))
    heads = [view.head for view in page.hits.views]
    heads[0].setFocus()
    for head in heads[:-1]:
        qtbot.keyClick(head, Qt.Key.Key_Down)
    viewport = page.scroller.viewport()
    bottom = heads[-1].mapTo(viewport, heads[-1].rect().bottomLeft()).y()
    assert heads[-1].hasFocus() and heads[-1].height() <= bottom <= viewport.height()


def test_the_field_for_what_was_found_is_in_view_as_a_whole(qtbot, show):
    page = show("blog", bearing=Bearing.HOLDS, size=(640, 480))
    page.live.field.setFocus()
    viewport, field = page.scroller.viewport(), page.live.field
    qtbot.waitUntil(lambda: field.mapTo(viewport, field.rect().bottomLeft()).y() <= viewport.height())


def test_going_to_an_answer_chooses_none_and_choosing_judges_nothing(qtbot, show):
    page = show("survey")
    first, second, _third = page.question.answers.radios
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus() and not second.isChecked() and page.question.chosen is None
    with qtbot.assertNotEmitted(page.judged):
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert second.isChecked() and page.question.chosen is Bearing.DOES_NOT_HOLD


def test_a_judgement_needs_a_result_that_was_read_and_an_answer(qtbot, show):
    page = show()
    with qtbot.assertNotEmitted(page.judged):
        click(qtbot, page.question.judge)
        assert page.advice.text() == "Open at least one result first."
        click(qtbot, page.hits.views[0].head)
        assert not page.advice.isVisible()
        click(qtbot, page.question.judge)
    assert page.advice.text() == "Choose one of the three answers first."


def judge(qtbot, page, place):
    click(qtbot, page.question.answers.radios[place])
    click(qtbot, page.question.judge)


def test_after_the_judgement_the_page_says_what_the_results_come_to(qtbot, show):
    page = show("survey")
    with qtbot.waitSignal(page.judged) as judged:
        judge(qtbot, page, 1)
    assert judged.args == ["does-not-hold"] and not page.question.isVisible()
    assert page.conclusion.verdict.text() == "You judged that it does not hold, and the results bear that out."
    assert "What shop survey comes to." in page.page_text.words
    assert list(page.conclusion.left_closed) == ["blog", "calendar", "letters"]
    assert page.page_text.hasFocus(), "a key that is pressed again must do nothing"
    assert "results bear that out" in page.page_text.paragraphs[page.page_text.paragraph].text


def test_a_judgement_that_differs_is_told_without_blame(qtbot, show):
    page = show("survey")
    judge(qtbot, page, 0)
    assert page.conclusion.verdict.text() == (
        "You judged that it holds. Taken together, the results bear out that it does not hold."
    )


def test_a_result_that_stayed_closed_leads_to_what_it_says_below(qtbot, show):
    page = show("survey", bearing=Bearing.HOLDS)
    assert states(page) == [HitState.OPENED, *[HitState.BELOW] * 3]
    with qtbot.assertNotEmitted(page.hit_opened):
        click(qtbot, page.hits.views[2].head)
    assert page.page_text.hasFocus()
    assert page.page_text.paragraphs[page.page_text.paragraph].text == "Heading, Calendar"


def test_a_judged_search_is_shown_as_it_was_left(show):
    page = show("blog", bearing=Bearing.CANNOT_BE_TOLD)
    assert page.is_judged and not page.question.isVisible() and page.hits.views[1].body.isVisible()
    assert "The author has changed the answer to this search since you judged it." not in seen(page)


def test_an_answer_that_its_author_changed_since_is_told(show, appearance, window, in_window):
    judged = show("blog", bearing=Bearing.DOES_NOT_HOLD)
    changed = SEARCH._replace(bearing=Bearing.HOLDS)
    page = in_window(
        SearchPage(LESSON, changed, judged._state, appearance, open_link=window.actions.open_address), 1280, 800
    )
    assert "The author has changed the answer to this search since you judged it." in seen(page)


def test_whoever_goes_on_without_judging_is_asked_once(qtbot, show):
    page = show()
    page.go_on.setFocus()
    with qtbot.assertNotEmitted(page.onward):
        qtbot.keyClick(page.go_on, Qt.Key.Key_Return)
    assert page.advice.isVisible() and page.go_on.hasFocus()
    with qtbot.waitSignal(page.onward):
        qtbot.keyClick(page.go_on, Qt.Key.Key_Return)


def test_after_the_judgement_going_on_is_one_press(qtbot, show):
    page = show("blog", bearing=Bearing.HOLDS)
    with qtbot.waitSignal(page.onward):
        click(qtbot, page.go_on)


def test_nothing_is_tried_elsewhere_before_the_judgement(show):
    assert show("blog").live is None
