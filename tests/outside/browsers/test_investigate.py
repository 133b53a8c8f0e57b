"""Investigate on a page with scripts: reasons, how sure, one more look, and nothing given away before."""

from outside.browsers.browsing import Open, Page
from outside.browsers.played_page import begin, clashing_lesson, mark, open_notes, page_of, state_of, status

from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.lesson.model import KindId

CHOOSE = "(number, value) => { const list = document.getElementById(`reason-${number}`); list.value = value;" + (
    " list.dispatchEvent(new Event('change')); }"
)


def choose_reason(page: Page, number: int, kind: str) -> None:
    page.evaluate(CHOOSE, number, kind)


def test_reasons_and_how_sure_are_kept_and_nothing_is_given_away(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    mark(page, 3)
    assert open_notes(page) == [] and "Tab leads to the reason" in status(page)
    assert page.visible("#doubt-3 select") == 1
    choose_reason(page, 3, "overclaim")
    page.press("2")
    assert status(page) == "Fairly sure."
    choose_reason(page, 3, "")
    assert dict(state_of(page).marks) == {"everybody": Mark(None, 2)}
    choose_reason(page, 3, "overclaim")
    mark(page, 6)
    assert page.text("#doubt-3").split("\n")[-1] == "Overclaim, fairly sure"
    choose_reason(page, 6, "own-words:")
    page.type("  Somebody  counted them. ")
    page.press("Tab", "Space")
    said = page.evaluate("() => document.getElementById('state-6').textContent")
    assert said == "Sentence 6 of 6, marked suspicious, in your words “Somebody counted them.”, a hunch."
    assert dict(state_of(page).marks) == {
        "everybody": Mark(KindId("overclaim"), 2),
        "nobody": Mark(None, 1, "Somebody counted them."),
    }
    assert page.count("[data-outcome]:not(.state)") == 0 and page.problems == []


def test_the_reasons_are_grouped_and_each_has_its_question(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    mark(page, 3)
    groups = page.evaluate("() => [...document.querySelectorAll('#reason-3 optgroup')].map(g => g.label)")
    assert groups[0] == "Something else" and "Who says so" in groups and len(groups) >= 4
    options = page.evaluate("() => [...document.querySelectorAll('#reason-3 option')].map(o => o.label)")
    assert options[:2] == ["No reason yet", "In my words."]
    assert page.evaluate("() => document.getElementById('reason-3').selectedOptions[0].label") == "No reason yet"
    assert "Impossible role: Is this body or person there to do that?" in options


def test_one_more_look_lists_the_marks_before_all_is_revealed(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    mark(page, 3, 6)
    choose_reason(page, 6, "contradiction")
    page.click("#main-button")
    if "still unread" in page.text("#panel"):
        page.click("#panel button", 2)
    assert page.text("#panel h2") == "Your marks" and page.focused()["id"] == "panel-title"
    assert "2 sentences are marked. 1 has no reason yet. 2 do not say yet how sure you are." in page.text("#panel")
    assert open_notes(page) == [] and not state_of(page).is_revealed
    page.click("#panel .row")
    assert page.focused()["id"] == "mark-3" and page.visible("#panel") == 0
    page.press("Space")  # takes the mark away
    page.click("#main-button")
    assert state_of(page).is_revealed and set(state_of(page).marks) == {"nobody"}
    assert page.text("#main-button") == "See the result"


def test_the_right_sentence_for_another_reason_is_told_apart(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "investigate")
    mark(page, 3, 6)
    choose_reason(page, 6, "role")
    choose_reason(page, 3, "overclaim")
    page.click("#main-button")
    if "still unread" in page.text("#panel"):
        page.click("#panel button", 2)
    page.click("#panel .main")
    mark(page, 6)
    said = "Right sentence. You chose “impossible role”; the stronger reason is “contradiction”."
    assert said in page.text("#note-6")
    page.click("#main-button")
    assert "In 1 of 2 you also named the reason." in page.text("#result")
    page.evaluate("() => document.querySelectorAll('.group').forEach((group) => { group.open = true; })")
    assert f"{said[:-1]}, because of this: Somebody wrote in favour" in page.text("#result")
    assert "You named the reason." in page.text("#result")
