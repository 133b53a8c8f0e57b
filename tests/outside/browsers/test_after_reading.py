"""What follows reading on a page with scripts: result, leave the page with its searches, debrief."""

import pytest
from factories import make_lesson, make_search
from outside.browsers.browsing import Open, Page
from outside.browsers.played_page import begin, clashing_lesson, finish_reading, go_on, mark, page_of, state_of, status
from own_lessons import FOUNDING, our_lesson

from media_literacy.lesson.model import Bearing

AT_END = "document.documentElement.dataset.step === 'done'"
HITS = ("survey", "blog", "notice", "archive")
SEARCHING = make_lesson(
    flags=["It rained upwards."],
    fine=["It stopped."],
    searches=[make_search("rain", Bearing.DOES_NOT_HOLD, hits=HITS)],
    cards=["table"],
    choices=["the office", "a friend"],
    debrief="It never rained. " * 200,
)


@pytest.fixture
def at_leaving(open_page: Open) -> Page:
    page = open_page(page_of(SEARCHING))
    begin(page, "guided")
    mark(page, 1)
    finish_reading(page)
    go_on(page, "result")
    go_on(page, "leave")
    return page


def test_the_result_is_announced_in_words_and_leads_back_to_its_sentences(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    mark(page, 3, 2)
    finish_reading(page)
    go_on(page, "result")
    assert status(page).startswith("You left 0 of 1 sound sentence alone, and caught 1 of 1 problem.")
    assert page.text("#result .counted") in status(page)
    assert "You doubted these, and they hold up (1)" in page.text("#result")
    page.click("#result [data-section=doubted] .row")
    assert page.focused()["id"] == "mark-2" and page.visible("#result") == 0


def test_the_first_sentence_after_the_reveal_is_the_one_that_matters_most(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    mark(page, 2)
    finish_reading(page)
    assert page.focused()["id"] == "mark-2"
    assert status(page).startswith("All is revealed. N and P go from note to note")
    page.press("n")
    assert page.focused()["id"] == "mark-3"


@pytest.mark.parametrize("scripts", [True, False])
def test_what_settles_the_question_is_read_after_the_first_choice(open_page: Open, scripts: bool) -> None:
    page = open_page(page_of(our_lesson(FOUNDING), name=FOUNDING), scripts=scripts)
    if scripts:
        begin(page, "guided")
        finish_reading(page)
        go_on(page, "result")
        go_on(page, "leave")
    else:
        page.click(".finish label")
    assert page.visible("#leave > .afterwards") == 0
    assert page.visible("#evidence") == (0 if scripts else 1)  # without scripts notes lead to its cards
    page.click(".choice summary")
    assert page.visible("#leave > .afterwards") == page.visible("#evidence") == 1


def test_one_choice_is_made_before_going_on(at_leaving: Page) -> None:
    page = at_leaving
    page.click("#main-button")
    assert status(page) == "Choose one before you go on. Every choice tells you something."
    assert page.visible("#leave") == 1
    page.click(".choice summary")
    page.wait_for("() => document.querySelector('.choice').open")
    page.click("#main-button")
    assert status(page).startswith("You have not judged this claim yet.")
    go_on(page, "debrief")
    assert SEARCHING.leave is not None
    assert state_of(page).chosen_searches == (SEARCHING.leave.choices[0].id,)


def test_up_to_three_results_are_opened_and_the_first_judgement_counts(at_leaving: Page) -> None:
    page = at_leaving
    page.click(".judging button")
    assert status(page) == "Open at least one result first."
    for at in range(4):
        page.click(".hit summary", at)
    page.wait_for("() => document.querySelectorAll('.hit[open]').length === 3")
    assert status(page) == "Judge the claim first. Then you see what the others say."
    assert page.text(".opened") == "3 of 3 opened" and page.visible(".conclusion") == 0
    page.click(".judging button")
    assert status(page) == "Choose one of the three answers first."
    page.click(".judging [value=does-not-hold]")
    page.evaluate("() => document.querySelector('.judging button').focus()")
    page.press("Enter", "Enter", "Space")
    assert page.text(".judged") == "You judged that it does not hold, and the results bear that out."
    assert "judged" in page.evaluate("() => document.activeElement.className")
    assert page.visible(".conclusion") == 1 and page.visible(".judging") == 0
    judgements = state_of(page).search_judgements
    assert [(found.given, found.author) for found in judgements.values()] == [(Bearing.DOES_NOT_HOLD,) * 2]
    page.click(".hit summary", 3)
    page.wait_for("() => document.querySelectorAll('.hit[open]').length === 4")


def test_the_debrief_is_read_to_its_end(at_leaving: Page) -> None:
    page = at_leaving
    page.click(".choice summary")
    page.wait_for("() => document.querySelector('.choice').open")
    page.click("#main-button")
    go_on(page, "debrief")
    assert page.text("#debrief").startswith("Debrief\n\nThis article was invented for teaching.")
    page.press("Escape")
    assert status(page) == "Read to the end, then you can go on."
    page.click("#main-button")
    assert page.visible("#debrief") == 1 and not state_of(page).debrief_seen
    page.reload()
    assert page.visible("#result") == 1 and page.text("#main-button") == "Go on"
    go_on(page, "leave")
    page.click("#main-button")
    go_on(page, "debrief")
    page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)")
    page.wait_for(f"() => {{ document.querySelector('#main-button').click(); return {AT_END}; }}")
    assert state_of(page).debrief_seen and "You have finished this lesson." in page.text("#result")
    page.reload()
    assert page.text("#main-button") == "Practise again"


def test_the_debrief_begins_with_the_errors_of_which_one_was_sure(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    mark(page, 2)
    page.press("1")
    mark(page, 4)
    page.press("3")
    finish_reading(page)
    go_on(page, "result")
    go_on(page, "leave")
    page.click(".choice summary")
    page.wait_for("() => document.querySelector('.choice').open")
    go_on(page, "debrief")
    assert "You were sure of these" in page.text("#debrief")
    quoted = page.evaluate("() => [...document.querySelectorAll('.correction q')].map(q => q.textContent)")
    assert quoted[0].startswith("Dr. Lee counted") and quoted[1].startswith("The city council met")
    assert "There is no such town." in page.text("#debrief")


def test_where_real_people_are_named_the_record_is_set_straight_first(open_page: Open) -> None:
    page = open_page(page_of(our_lesson(FOUNDING)))
    begin(page, "guided")
    mark(page, 5, 19)
    finish_reading(page)
    go_on(page, "result")
    go_on(page, "leave")
    page.click(".choice summary")
    page.wait_for("() => document.querySelector('.choice').open")
    go_on(page, "debrief")
    text = page.text("#debrief")
    assert 0 < text.index("Setting the record straight") < text.index("Look at these again")


def test_the_label_says_what_the_article_is_once_all_is_revealed(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    assert page.text(".bar .origin").endswith("may be invented. Not news.")
    copied = (
        "() => { getSelection().selectAllChildren(document.getElementById('sentence-3'));"
        " const event = new ClipboardEvent('copy', {clipboardData: new DataTransfer(), bubbles: true});"
        " document.getElementById('sentence-3').dispatchEvent(event);"
        " return event.clipboardData.getData('text/plain'); }"
    )
    label = "From a media-literacy exercise; may be invented. Not news."
    assert page.evaluate(copied).endswith(f"every shop in town.\n\n{label}")
    finish_reading(page)
    assert page.text(".bar .origin").endswith("Invented for teaching. Not news.")
    assert page.evaluate("() => document.title") == "Bus lanes – Invented for teaching. Not news."
    assert page.evaluate(copied).endswith("\n\nInvented for teaching. Not news.")
