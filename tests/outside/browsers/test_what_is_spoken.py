"""What a screen reader hears of a page, and where its keyboard is, while a lesson goes from step to step."""

from pathlib import Path

from outside.browsers.browsing import Driver, Look, Open, Page
from outside.browsers.played_page import (
    LATER,
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

CHOSEN = "() => Number(document.querySelector('.sentence[data-chosen]').dataset.number)"


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


def test_tab_leads_from_a_sentence_to_what_is_beside_it(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    mark(page, 2, 3)
    page.press("ArrowUp", "ArrowDown", "Tab")
    assert page.focused()["id"] == "reason-3"
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    mark(page, 3, 4)
    page.press("ArrowUp", "ArrowDown", "Tab")
    in_note = "() => document.activeElement.closest('.note')?.id"
    assert page.evaluate(in_note) == "note-4"
    finish_reading(page)
    page.press("ArrowUp", "Tab")
    assert page.evaluate(in_note) == f"note-{page.evaluate(CHOSEN)}", "past the folded ones before it"
    page.press("Shift+Tab")
    assert page.evaluate(in_note) == f"note-{page.evaluate(CHOSEN) - 1}"


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


def test_heads_of_notes_fold_and_unfold_by_keys_once_all_is_revealed(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    mark(page, 3)
    assert page.count(".note-head button") == 0
    finish_reading(page)
    expanded = "() => [...document.querySelectorAll('.note-head button[aria-expanded=true]')].map(b => b.innerText)"
    shown = "() => [...document.querySelectorAll('.note .explanation')].filter(e => e.getClientRects().length).length"
    (first,) = page.evaluate(expanded)
    tab_to_head(page, "true")
    page.press("Enter")
    assert page.evaluate(expanded) == [] and page.evaluate(shown) == 0
    page.press("Enter")
    assert page.evaluate(expanded) == [first] and page.evaluate(shown) == 1
    assert page.focused()["text"] == first and first.split()[0] not in status(page)
    tab_to_head(page, "false", by="Shift+Tab")
    page.press("Space")
    page.wait_for("() => document.activeElement.ariaExpanded === 'true'")
    assert page.evaluate(expanded) == [page.focused()["text"]] != [first] and page.evaluate(shown) == 1
    stops = "() => document.querySelectorAll('.note:not([hidden]) .number[tabindex=\"0\"]').length"
    assert page.evaluate(stops) == 1, "a folded note is one stop"
    page.press("Escape")
    assert page.focused()["id"].startswith("mark-")


def tab_to_head(page: Page, is_expanded: str, by: str = "Tab") -> None:
    """Tab on to the next head of a note that is so."""
    for _stop in range(30):
        page.press(by)
        if (
            page.evaluate(
                "() => document.activeElement.matches('.note-head button') && document.activeElement.ariaExpanded"
            )
            == is_expanded
        ):
            return
    raise AssertionError(f"no such head, but {page.focused()}")


def test_what_asks_something_is_a_dialog_and_gives_the_focus_back(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    mark(page, 3)
    page.evaluate("() => document.getElementById('main-button').focus()")
    page.press("Enter")
    role = (
        "() => [panel.getAttribute('role'), document.getElementById(panel.getAttribute('aria-labelledby')).textContent]"
    )
    assert page.evaluate(role) == ["dialog", "I have read it all"] and page.focused()["id"] == "panel-title"
    page.press("Escape")
    assert page.visible("#panel") == 0 and page.focused()["id"] == "main-button"
    page.press("e")
    assert page.evaluate(role) == [None, "Evidence"]
    page.press("Escape")
    page.click("#main-button")
    page.click("#panel button", 2)
    assert page.evaluate(role) == ["dialog", "Your marks"]


def test_the_first_stop_leads_to_the_article(open_page: Open, tmp_path: Path) -> None:
    html = page_of(clashing_lesson(tmp_path))
    page = open_page(html, scripts=False)
    page.press("Tab")
    assert page.focused()["text"] == "Go to the article" and page.visible(".skip") == 1
    page.press("Enter", "Tab")
    assert page.focused()["id"] == "mark-1"
    page = open_page(html)
    page.press("Tab")
    assert page.focused()["id"] == "keys-button", "there is no article yet"
    begin(page, "guided")
    page.press("ArrowDown", "Shift+Tab", "Shift+Tab", "Shift+Tab")
    assert page.focused()["text"] == "Go to the article"
    page.press("Enter")
    assert page.focused()["id"] == "mark-2" and "#" not in page.evaluate("() => location.href")
