"""What a page with scripts keeps in the browser, and what it says where nothing can be kept."""

import json
from base64 import b64encode

from outside.browsers.browsing import Driver, Look, Open, Page
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
    page = open_page(page_of(lesson, pack="edited"), way="loopback")
    assert page.count(".edited") == 0
    begin(page, "guided")
    mark(page, 3)
    edited = lesson._replace(front=lesson.front._replace(unmarked_is_fine=True))
    page = open_page(page_of(edited, pack="edited"), way="loopback")
    assert page.evaluate("() => document.documentElement.dataset.step") == "start"
    assert "belongs to another version of this lesson" in page.text(".edited")
    assert kept(page)["tries"], "nothing is deleted before that was read"
    begin(page, "guided")
    assert len(kept(page)["tries"]) == 1 and state_of(page).marks == {}
    page.reload()
    assert page.text(".welcome")


def test_damaged_memory_is_passed_over(open_page: Open, tmp_path) -> None:
    html = page_of(clashing_lesson(tmp_path), pack="damaged")
    key = "media-literacy:damaged/bus-lanes"
    page = open_page(html)
    for damaged in ("", "{", "null", "[]", '{"format":1,"tries":[{}]}', '{"format":1,"digest":"","tries":3}'):
        page.evaluate("(key, text) => localStorage.setItem(key, text)", key, damaged)
        page.reload()
        assert page.evaluate("() => document.documentElement.dataset.step") == "start", damaged
        assert page.problems == []


OPENED = {"kind": "opened", "sentences": [], "value": "guided", "at": "", "elapsed": 0}


def plant(page: Page, **fields: object) -> None:
    """Keep what another page of the same storage could have put there, and open the page with it."""
    page.evaluate(
        "(key, fields) => { const {digest} = JSON.parse(document.querySelector('#lesson-data').textContent);"
        " localStorage.setItem(key, JSON.stringify({format: 1, digest, name: '', ...fields})); }",
        "media-literacy:planted/bus-lanes",
        fields,
    )
    page.reload()


def test_what_another_page_planted_stops_nothing(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path), pack="planted"))
    whole = {"number": 5, "events": [OPENED]}
    refused: list[dict[str, object]] = [
        {"tries": [None]},
        {"tries": [whole, None]},
        {"tries": [{"number": 5, "events": [None]}]},
        {"tries": [{"number": 1 << 24, "events": [OPENED]}]},
        {"tries": [{"number": -1, "events": [OPENED]}]},
        {"tries": [{"number": 5, "events": [OPENED, {**OPENED, "value": "investigate"}]}]},
        {"tries": [{"number": 5, "events": [OPENED, {**OPENED, "kind": "left", "at": "x" * 4_001}]}]},
        {"tries": [{"number": 5, "events": [OPENED] * 20_001}]},
    ]
    for fields in refused:
        plant(page, **fields)
        assert page.evaluate("() => document.documentElement.dataset.step") == "start", json.dumps(fields)[:80]
        assert page.count(".way-choice button") and page.problems == []
    plant(page, tries=[whole], name={"toString": 1})
    assert page.text(".welcome") and page.problems == []


def test_what_no_lesson_could_have_recorded_is_left_out(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path), pack="planted"))
    strange = [
        {**OPENED, "kind": kind, "value": value, "sentences": sentences}
        for kind, value, sentences in (
            ("hint", "-5", ["everybody"]),
            ("hint", "99", []),
            ("hint", "x", []),
            ("chose-search", "__proto__", []),
            ("hit-opened", "constructor/x", []),
            ("search-judged", "a/b/c", []),
            ("reason", "constructor", ["everybody"]),
        )
    ]
    plant(page, tries=[{"number": 5, "events": [OPENED, *strange]}], name="Ada" * 100)
    page.click("#hint-button")
    assert page.count("#hints .hint") == 1
    finish_reading(page)
    finish_lesson(page)
    assert page.problems == [] and len(page.evaluate("() => document.querySelector('#name').value")) == 80


def test_where_there_is_no_room_any_more_that_is_said_at_once(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path), pack="full"))
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }")
    begin(page, "guided")
    mark(page, 3)
    assert "This browser keeps nothing for this page." in page.text("#advice") and page.visible("#advice") == 1
    finish_reading(page)
    go_on(page, "result")
    assert "1 of 1 problem" in page.text("#result") and page.problems == []


def test_of_two_tabs_only_the_one_that_came_last_goes_on(
    driver: Driver, open_page: Open, program: str, tmp_path
) -> None:
    first = open_page(page_of(clashing_lesson(tmp_path), pack="tabs"), way="loopback")
    begin(first, "guided")
    mark(first, 3)
    second = driver.open(first.url, Look(program))
    first.wait_for("() => document.documentElement.dataset.step === 'elsewhere'")
    assert first.axe() == []
    assert "open in another tab" in first.text("#elsewhere-title") and first.visible(".paper, #foot, .welcome") == 0
    mark(second, 2)
    finish_reading(second)
    assert set(state_of(second).marks) == {"everybody", "meeting"}
    first.press("j", "Escape")
    first.click(".elsewhere button")
    first.wait_for("() => 'revealed' in document.documentElement.dataset")
    second.wait_for("() => document.documentElement.dataset.step === 'elsewhere'")
    assert set(state_of(first).marks) == {"everybody", "meeting"} and state_of(first).is_revealed
    second.close()
    assert state_of(first).is_revealed and first.problems == []


def test_what_was_deleted_in_one_tab_does_not_come_back_from_another(
    driver: Driver, open_page: Open, program: str, tmp_path
) -> None:
    first = open_page(page_of(clashing_lesson(tmp_path), pack="deleted"), way="loopback")
    begin(first, "guided")
    mark(first, 3)
    second = driver.open(first.url, Look(program))
    second.click(".welcome button")
    second.click(".welcome span button", 1)
    second.wait_for("() => document.documentElement.dataset.step === 'start'")
    first.reload()
    assert first.evaluate("() => document.documentElement.dataset.step") == "start" and kept(second) is None
    second.close()


def test_a_tab_that_heard_nothing_writes_over_nothing_either(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path), pack="unheard"))
    begin(page, "guided")
    page.evaluate("() => localStorage.setItem('media-literacy:unheard/bus-lanes', 'of another tab')")
    page.click("#sentence-3")
    page.wait_for("() => document.documentElement.dataset.step === 'elsewhere'")
    assert page.evaluate("() => localStorage.getItem('media-literacy:unheard/bus-lanes')") == "of another tab"
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
