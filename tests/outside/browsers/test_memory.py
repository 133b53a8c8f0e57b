"""What a page with scripts keeps in the browser, and what it says where nothing can be kept."""

from base64 import b64encode

from outside.browsers.browsing import Driver, Look, Open
from outside.browsers.played_page import (
    begin,
    clashing_lesson,
    finish_lesson,
    finish_reading,
    go_on,
    kept,
    mark,
    open_notes,
    page_of,
    state_of,
)


def test_somebody_goes_on_where_they_were(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path), pack="going-on"))
    begin(page, "guided")
    mark(page, 3, 2)
    page.reload()
    assert page.text(".welcome").startswith("Welcome back.")
    assert set(state_of(page).marks) == {"everybody", "meeting"} and open_notes(page) == [2, 3]
    assert [event["kind"] for event in kept(page)["tries"][0]["events"]].count("opened") == 2
    page.click(".welcome button")
    page.click(".welcome span button")  # keeps it
    assert open_notes(page) == [2, 3]
    page.click(".welcome button")
    page.click(".welcome span button", 1)
    page.wait_for("() => document.documentElement.dataset.step === 'start'")
    assert kept(page) is None and page.visible(".paper") == 0


def test_a_lesson_that_was_finished_opens_at_its_result_and_the_first_try_stands(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path), pack="first-try"))
    begin(page, "guided")
    mark(page, 3)
    finish_reading(page)
    finish_lesson(page)
    page.reload()
    assert "caught 1 of 1 problem" in page.text("#result") or "You caught 1 of 1 problem." in page.text("#result")
    assert page.text().count("Someone else? Begin anew") == 1
    number = kept(page)["tries"][0]["number"]
    first_code = page.text("#code")
    page.click("#main-button")
    assert "What you do now is practice, and replaces nothing." in page.text("#start")
    begin(page, "investigate")
    finish_reading(page)
    go_on(page, "result")
    assert "Your first try stands." in page.text("#result")
    tries = kept(page)["tries"]
    assert len(tries) == 2 and tries[0]["number"] == number != tries[1]["number"]
    assert page.text("#code") == first_code


def test_the_next_person_at_a_finished_page_begins_anew(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path), pack="next-person"))
    begin(page, "guided")
    mark(page, 3)
    finish_reading(page)
    finish_lesson(page)
    assert page.text("#result").count("Someone else? Begin anew") == 1
    page.click("#result button.link")
    page.click("#result span button", 1)
    page.wait_for("() => document.documentElement.dataset.step === 'start'")
    assert kept(page) is None


def test_what_was_kept_of_an_edited_lesson_is_not_gone_on_with(open_page: Open, tmp_path) -> None:
    lesson = clashing_lesson(tmp_path)
    page = open_page(page_of(lesson, pack="edited"))
    begin(page, "guided")
    mark(page, 3)
    edited = lesson._replace(front=lesson.front._replace(unmarked_is_fine=True))
    page = open_page(page_of(edited, pack="edited"))
    assert page.evaluate("() => document.documentElement.dataset.step") == "start"


def test_damaged_memory_is_passed_over(open_page: Open, tmp_path) -> None:
    html = page_of(clashing_lesson(tmp_path), pack="damaged")
    key = "media-literacy:damaged/bus-lanes"
    for damaged in ("", "{", "null", "[]", '{"format":1,"tries":[{}]}', '{"format":1,"digest":"","tries":3}'):
        page = open_page(html)
        page.evaluate("(key, text) => localStorage.setItem(key, text)", key, damaged)
        page.reload()
        assert page.evaluate("() => document.documentElement.dataset.step") == "start"
        assert page.problems == []


def test_where_nothing_can_be_kept_the_page_says_so_and_works(driver: Driver, program: str, tmp_path) -> None:
    html = page_of(clashing_lesson(tmp_path))
    page = driver.open(f"data:text/html;base64,{b64encode(html.encode()).decode()}", Look(program))
    assert "This browser keeps nothing for this page." in page.text(".not-kept")
    begin(page, "guided")
    mark(page, 3)
    finish_reading(page)
    go_on(page, "result")
    assert "1 of 1 problem" in page.text("#result") and page.text("#code")
    assert page.problems == []
    page.close()
