"""A page with scripts by the keyboard alone."""

from outside.browsers.browsing import Open, Page
from outside.browsers.played_page import LATER, begin, clashing_lesson, open_notes, page_of, state_of


def test_the_article_is_one_stop_and_arrows_go_from_sentence_to_sentence(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    assert page.focused()["id"] == "mark-1"
    page.press("ArrowDown", "ArrowDown", "j", "k", "ArrowUp", "j")
    assert page.focused()["id"] == "mark-3"
    assert page.count(".mark[tabindex='0']") == 1
    page.press("End")
    assert page.focused()["id"] == "mark-6"
    page.press("Home", "Tab")
    assert not page.focused()["id"].startswith("mark-")
    page.press("Shift+Tab")
    assert page.focused()["id"] == "mark-1"


def test_space_and_enter_mark_and_what_opened_is_reached_and_left(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    page.press("j", "Space")
    assert open_notes(page) == [2]
    page.press("j", "Enter")
    assert open_notes(page) == [2, 3] and set(state_of(page).marks) == {"meeting", "everybody"}
    page.press("e")
    assert page.text("#panel h2") == "Evidence" and page.focused()["id"] == "panel-title"
    page.press("Tab", "Tab", "Enter")
    assert "transport committee" in page.text("#panel") and state_of(page).cards_opened == {"council-calendar"}
    page.press("Escape")
    assert page.visible("#panel") == 0 and page.focused()["id"] == "mark-3"
    page.press("p")
    assert page.focused()["id"] == "mark-2"


def test_single_keys_can_be_switched_off_and_then_nothing_names_them(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    try:
        switch_off_single_keys(page)
    finally:
        page.evaluate("() => localStorage.removeItem('media-literacy:settings')")  # all pages share it


def switch_off_single_keys(page: Page) -> None:
    begin(page, "guided")
    assert page.text("#hint-button") == "Hint H"
    page.press("?")
    assert page.visible("#panel") == 1 and "J" in page.text(".key-list")
    page.click("#single-keys")
    assert page.text("#hint-button") == "Hint" and page.focused()["id"] == "single-keys"
    assert "J" not in page.text(".key-list") and "?" not in page.text(".key-list")
    assert page.count("[aria-keyshortcuts]") == 0
    page.press("Escape")
    page.press("Escape", "h", "?")
    assert page.visible("#hints") == 0 and page.visible("#panel") == 0
    page.press("ArrowDown")
    assert page.focused()["id"].startswith("mark-")


def test_a_key_that_is_held_does_nothing_where_the_focus_went(open_page: Open, tmp_path) -> None:
    lesson = clashing_lesson(tmp_path)
    page = open_page(page_of(lesson))
    begin(page, "guided")
    held = (
        "() => { const press = (repeat) => document.activeElement.dispatchEvent("
        " new KeyboardEvent('keydown', {key: 'Enter', repeat, bubbles: true, cancelable: true}));"
        " const start = document.activeElement.id; press(false); document.getElementById('mark-3').focus();"
        " const went = press(true); return [start, went]; }"
    )
    assert page.evaluate(held) == ["mark-1", False]
    assert list(state_of(page).marks) == [lesson.article.sentences[0].id]


def test_a_press_that_comes_again_where_the_focus_went_does_nothing(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    for key in ("Enter", "Space"):
        page.evaluate("() => document.querySelector('[data-mode=guided]')?.focus()")
        page.press(key, key)
        assert page.focused()["id"] == "mark-1" and not state_of(page).marks, key
        page.evaluate(LATER)
        page.press(key)
        assert len(state_of(page).marks) == 1
        page.press(key)
        assert open_notes(page) == [], "on the sentence itself each press counts"
        page.evaluate("() => { localStorage.clear(); location.reload(); }")
        page.wait_for("() => document.querySelector('[data-mode=guided]')")
    page.evaluate("() => document.querySelector('[data-mode=guided]').focus()")
    page.press("Enter", "ArrowDown", "Enter")
    assert open_notes(page) == [2], "another key came between"


def test_letters_that_are_typed_do_nothing_else(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    page.press("Space", "r")
    assert page.focused()["id"] == "reason-1"
    choose = "() => { const list = document.getElementById('reason-1'); list.value = 'own-words:';"
    page.evaluate(f"{choose} list.dispatchEvent(new Event('change')); }}")
    page.press("Tab")
    page.type("The jhen?")
    assert page.visible("#hints") == 0 and page.visible("#panel") == 0
    page.press("Escape")
    assert page.focused()["id"] == "mark-1"
    (mark,) = state_of(page).marks.values()
    assert mark.own_words == "The jhen?"
