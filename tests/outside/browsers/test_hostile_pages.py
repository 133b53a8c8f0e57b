"""Whatever a stranger wrote into a lesson, nothing of it runs and nothing is asked for, in the browsers themselves."""

import pytest
from export.web_page.hostile import ATTACKS, filled_lesson
from outside.browsers.browsing import Driver, Open, Page
from outside.browsers.played_page import begin, finish_reading, go_on, mark, page_of
from own_lessons import FOUNDING, our_lesson

ELSEWHERE = ("evil.example", "example.org", "planted.example")
PLANTED = """<script>alert('run')</script><img src="http://planted.example/a.png" onerror="alert('run')" alt="">
<iframe srcdoc="<script>alert('run')</script>"></iframe><link rel="stylesheet" href="http://planted.example/a.css">
<svg onload="alert('run')"></svg><style>body { background: url(http://planted.example/b.png) }</style>
<a id="trap" href="javascript:alert('run')">trap</a><base href="http://planted.example/">
<form action="http://planted.example/"><button id="send"></button></form>
<object data="http://planted.example/o"></object><video src="http://planted.example/v"></video>"""
OPEN_ALL = "() => { for (const each of document.querySelectorAll('details')) each.open = true; }"
A_MOMENT = "() => new Promise(done => setTimeout(done, 200))"


def asked_elsewhere(driver: Driver) -> list[str]:
    return [line for line in driver.asked() if any(host in line for host in ELSEWHERE)]


@pytest.mark.parametrize("way", ["file", "loopback"])
@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>"])
def test_nothing_of_a_hostile_lesson_runs(driver: Driver, open_page: Open, way: str, link: str) -> None:
    driver.asked()
    page = open_page(page_of(filled_lesson(list(ATTACKS), link)), way=way)
    begin(page, "guided")
    mark(page, 1, 2)
    finish_reading(page)
    page.evaluate(OPEN_ALL)
    go_on(page, "result")
    go_on(page, "leave")
    page.click(".choice summary")
    page.evaluate(OPEN_ALL)
    for number in range(page.count("#leave a, #evidence a")):
        page.click("#leave a, #evidence a", number)
    page.evaluate(A_MOMENT)
    assert page.dialogs == [] and page.problems == []
    assert asked_elsewhere(driver) == []
    assert [url for url in page.requests if not url.startswith(("data:", "blob:"))] in ([], [page.url])


def test_nothing_of_it_runs_without_our_script_either(driver: Driver, open_page: Open) -> None:
    driver.asked()
    page = open_page(page_of(filled_lesson(list(ATTACKS), "javascript:alert(1)")), scripts=False)
    page.click("#sentence-1")
    page.click(".finish label")
    page.evaluate(OPEN_ALL)
    assert page.dialogs == [] and asked_elsewhere(driver) == []


def test_the_policy_stops_what_escaping_would_have_missed(driver: Driver, open_page: Open) -> None:
    html = page_of(our_lesson(FOUNDING), name=FOUNDING)
    driver.asked()
    page = open_page(html.replace("</main>", f"{PLANTED}</main>"), way="loopback")
    page.click("#trap")
    page.click("#send")
    page.evaluate(A_MOMENT)
    assert page.dialogs == [] and asked_elsewhere(driver) == []
    assert page.problems, "the browser says what its policy stopped"
    assert page.evaluate("() => location.href") == page.url


def test_the_same_is_seen_to_run_without_the_policy(driver: Driver, open_page: Open) -> None:
    html = page_of(our_lesson(FOUNDING), name=FOUNDING)
    start = html.index('<meta http-equiv="Content-Security-Policy"')
    html = html[:start] + html[html.index(">", start) + 1 :]
    driver.asked()
    page = open_page(html.replace("</main>", f"{PLANTED}</main>"), way="loopback")
    page.evaluate(A_MOMENT)
    assert "run" in page.dialogs and asked_elsewhere(driver)


def whole_lesson(page: Page) -> None:
    begin(page, "guided")
    mark(page, 2, 3)
    finish_reading(page)
    go_on(page, "result")
    page.click("#save-file")
    go_on(page, "leave")


@pytest.mark.parametrize("way", ["file", "loopback"])
def test_a_whole_lesson_asks_for_nothing(driver: Driver, open_page: Open, way: str) -> None:
    page = open_page(page_of(our_lesson(FOUNDING), name=FOUNDING), way=way)
    driver.asked()
    whole_lesson(page)
    page.evaluate(A_MOMENT)
    assert [line for line in driver.asked() if driver.is_of_pages(line)] == []
    assert page.problems == []
