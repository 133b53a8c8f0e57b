"""What a screen reader hears of a page, and where its keyboard is, while a lesson goes from step to step."""

from pathlib import Path

from outside.browsers.browsing import Driver, Look, Open
from outside.browsers.played_page import (
    begin,
    clashing_lesson,
    finish_lesson,
    finish_reading,
    go_on,
    mark,
    page_of,
    state_of,
    status,
)

LATER = "() => { const now = performance.now.bind(performance); performance.now = () => now() + 60000; }"


def test_arrows_go_through_the_reasons_and_past_own_words(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    page.press("Space", "r", "ArrowDown", "ArrowDown")
    assert page.focused()["id"] == "reason-1"
    assert page.evaluate("() => document.querySelector('#reason-1').selectedIndex") == 2
    assert page.visible(".own-words") == 0
    page.press("ArrowUp", "Tab")
    page.type("No shop is named.")
    page.press("Tab", "Space")
    (found,) = state_of(page).marks.values()
    assert (found.own_words, found.confidence) == ("No shop is named.", 1)


def test_what_a_list_or_radio_button_says_itself_is_not_said_twice(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    page.press("Space")
    before = status(page)
    page.press("r", "ArrowDown", "ArrowDown", "Tab", "Space")
    assert [mark.confidence for mark in state_of(page).marks.values()] == [1]
    assert status(page) == before
    page.press("Escape", "2")
    assert status(page) == "Fairly sure."


def test_a_further_hint_keeps_the_keyboard(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    page.press("h")
    page.evaluate("() => document.querySelector('#hints button').focus()")
    page.evaluate(LATER)
    page.press("Enter")
    assert page.count(".hint") == 2 and page.focused()["text"] == "Next hint"
    page.press("Escape", "h")
    assert page.visible("#hints") == 1 and "can be asked for in" in page.text("#hints")


def test_questions_are_spoken_and_words_of_another_step_are_gone(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    mark(page, 3)
    page.click("#main-button")
    assert status(page) == "5 sentences are still unread. They will not count in the result."
    page.click("#panel button", 2)
    assert "1 sentence is marked. 1 has no reason yet." in status(page)
    finish_reading(page)
    go_on(page, "result")
    go_on(page, "leave")
    assert status(page) == ""
    page.click("#main-button")
    assert page.visible("#advice") == 1
    page.click(".choice summary")
    assert page.visible("#advice") == 0


def test_practising_again_begins_at_the_heading_of_the_start(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    finish_reading(page)
    finish_lesson(page)
    page.click("#main-button")
    assert page.focused() == {"tag": "h1", "id": "", "text": "Bus lanes"}
    page.press("Tab")
    assert page.focused()["text"] == "Guided"


def test_an_open_note_is_tied_to_its_sentence_and_is_no_landmark(driver: Driver, tmp_path: Path) -> None:
    page = driver.open(driver.put(page_of(clashing_lesson(tmp_path))).as_uri(), Look())
    begin(page, "guided")
    mark(page, 3)
    tied = "() => [...document.querySelectorAll('[aria-details]')].map(b => [b.id, b.getAttribute('aria-details')])"
    assert page.evaluate(tied) == [["mark-3", "note-3"]]
    notes = [node["name"] for node in page.tree() if node["role"] == "note"]
    assert notes == ["Note on sentence 3"]
    assert status(page).endswith("no source is given for it."), "hints, which are hidden, are not read out"
    page.press("Space")
    assert page.evaluate(tied) == []
    page.close()
