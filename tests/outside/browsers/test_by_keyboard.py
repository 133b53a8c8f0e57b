"""A whole lesson without a mouse: from the start to the end of the debrief, with scripts and without."""

from pathlib import Path

from outside.browsers.browsing import Driver, Look, Open, Page
from outside.browsers.played_page import begin, clashing_lesson, finish_reading, open_notes, page_of, state_of
from own_lessons import FOUNDING, our_lesson

MOST_STOPS = 120


def tab_to(page: Page, *words: str) -> None:
    """Tab on until a control has the focus whose text or id is one of these; each stop must be seen."""
    for _stop in range(MOST_STOPS):
        found = page.focused()
        if found["text"] in words or found["id"] in words:
            return
        page.press("Tab")
        assert page.evaluate(
            "() => document.activeElement === document.body || document.activeElement.getClientRects().length > 0"
        ), f"a stop that nobody sees: {page.focused()}"
    raise AssertionError(f"no stop is called {words}: at {page.focused()}")


def press_button(page: Page, *words: str) -> None:
    tab_to(page, *words)
    page.press("Enter")


def step(page: Page) -> str:
    return page.evaluate("() => document.documentElement.dataset.step")


def test_a_lesson_in_investigate(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    press_button(page, "Investigate")
    assert page.focused()["id"] == "mark-1"
    page.press("ArrowDown", "ArrowDown", "Space", "3")
    assert {mark.confidence for mark in state_of(page).marks.values()} == {3}
    press_button(page, "main-button")
    press_button(page, "Finish anyway")
    press_button(page, "Open the notes")
    assert page.visible(".note") >= 5
    press_button(page, "main-button")
    assert step(page) == "result" and "caught 1 of 1 problem." in page.text("#result")  # of how many read, time decides
    tab_to(page, "name")
    page.type("Ada")
    press_button(page, "main-button")
    assert step(page) == "leave"
    finish_by_keys(page)
    assert state_of(page).debrief_seen


def test_a_lesson_in_guided(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    press_button(page, "Guided")
    page.press("ArrowDown", "Space", "ArrowDown", "Enter")
    assert open_notes(page) == [2, 3]
    press_button(page, "main-button")
    press_button(page, "Finish anyway")
    press_button(page, "main-button")
    assert step(page) == "result"
    press_button(page, "main-button")
    finish_by_keys(page)


def finish_by_keys(page: Page) -> None:
    """Choose a search, and read the debrief to its end."""
    for _stop in range(MOST_STOPS):
        if page.evaluate("() => document.activeElement.matches('.choice summary')"):
            break
        page.press("Tab")
    page.press("Enter")
    press_button(page, "main-button")
    assert step(page) == "debrief"
    for _page in range(5):
        page.press("PageDown")
    page.wait_for("() => window.scrollY + window.innerHeight >= document.body.scrollHeight - 2")
    press_button(page, "main-button")
    page.wait_for("() => document.documentElement.dataset.step === 'done'")


def test_without_scripts_every_sentence_is_a_box_on_the_way(open_page: Open) -> None:
    page = open_page(page_of(our_lesson(FOUNDING), name=FOUNDING), scripts=False)
    tab_to(page, "mark-1")
    page.press("Tab", "Space", "Tab", "Tab", "Space")
    assert page.evaluate("() => [...document.querySelectorAll('.mark:checked')].map(b => b.id)") == ["mark-2", "mark-4"]
    assert page.visible(".note") == 0
    tab_to(page, "read-all")
    page.press("Space")
    assert page.visible(".note") == len(our_lesson(FOUNDING).article.sentences)
    assert page.visible("#result") == page.visible("#debrief") == 1


def test_what_covers_the_focus_closes(driver: Driver, program: str, tmp_path: Path) -> None:
    page = driver.open(driver.put(page_of(clashing_lesson(tmp_path))).as_uri(), Look(program), width=390, height=400)
    press_button(page, "Guided")
    page.press("e")
    assert page.visible("#panel") == 1 and page.focused()["text"] == "Evidence"
    page.press("Shift+Tab")
    page.wait_for("() => panel.hidden")
    assert page.evaluate("() => !panel.contains(document.activeElement)")
    page.resize(2000, 900)
    page.press("e", "Escape", "e", "j")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.visible("#panel") == 1, "beside the article it stays"
    page.close()


FRAMES = (
    "() => new Promise(done => { let left = 30;"
    " const next = () => (left-- ? requestAnimationFrame(next) : done()); next(); })"
)


def test_pressing_on_while_the_page_still_moves_leads_to_the_top_and_to_the_question(open_page: Open) -> None:
    page = open_page(page_of(our_lesson("night-buses")), width=390, height=844)
    begin(page, "guided")
    page.evaluate(
        "() => { document.getElementById('mark-1').focus(); document.getElementById('main-button').click(); }"
    )
    page.evaluate(FRAMES)
    assert page.evaluate("() => panel.dataset.name") == "unread", "the focus was there before, and is not covered"
    finish_reading(page)
    page.press("n", "n", "n")
    page.click("#main-button")
    page.evaluate(FRAMES)
    assert step(page) == "result" and page.evaluate("() => window.scrollY") == 0
