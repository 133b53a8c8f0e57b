"""What the other tests lean on: the browsers do as they are told, and what a page should not do would be seen."""

from pathlib import Path

import pytest
from outside.browsers.browsing import PROGRAMS, Driver, DriverError, Look, Open, Page
from outside.browsers.printed import printed_text

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Before</title><style>
@media (prefers-color-scheme: dark) { body { background: black; color: white } }
#wide { width: 500px }
</style></head><body><main><h1>A page</h1>
<input type="checkbox" id="box"><label for="box">A box</label> <input id="field" aria-label="Field">
<div id="wide">wide</div><button id="go" onclick="document.title = 'clicked'">Go</button></main>
<script>document.title = "after"</script></body></html>"""
WISHES = (
    "() => ({dark: matchMedia('(prefers-color-scheme: dark)').matches,"
    " still: matchMedia('(prefers-reduced-motion: reduce)').matches,"
    " contrast: matchMedia('(forced-colors: active)').matches})"
)


@pytest.mark.parametrize("way", ["file", "loopback"])
def test_pages_are_opened_from_files_and_from_the_server(open_page: Open, way: str) -> None:
    page = open_page(PAGE, way=way)
    assert page.evaluate("() => document.title") == "after"
    assert page.evaluate("() => location.protocol") == {"file": "file:", "loopback": "http:"}[way]
    assert page.evaluate("(a, b) => [b, a]", 1, "two") == ["two", 1]


def test_scripts_can_be_off_and_the_page_can_be_used_and_read(open_page: Open) -> None:
    page = open_page(PAGE, scripts=False)
    page.click("#go")
    page.click("label")
    assert page.evaluate("() => [document.title, document.querySelector('#box').checked]") == ["Before", True]


@pytest.mark.parametrize("wish", ["dark", "still", "contrast"])
def test_the_wishes_of_a_system_are_told(open_page: Open, wish: str) -> None:
    wishes = dict.fromkeys(("dark", "still", "contrast"), False)
    assert open_page(PAGE).evaluate(WISHES) == wishes
    assert open_page(PAGE, **{wish: True}).evaluate(WISHES) == wishes | {wish: True}


def test_keys_and_clicks_are_those_of_a_person(open_page: Open) -> None:
    page = open_page(PAGE)
    page.press("Tab", "Space", "Tab")
    page.type("añb")
    page.press("Shift+Tab")
    assert page.focused()["id"] == "box"
    assert page.evaluate("() => [document.querySelector('#box').checked, field.value]") == [True, "añb"]
    with pytest.raises(DriverError, match="nothing to click"):
        page.click("#nowhere")


def test_what_is_too_wide_for_a_window_is_seen(open_page: Open) -> None:
    page = open_page(PAGE, width=320)
    assert page.overflow() > 150
    page.resize(1280, 800)
    assert page.overflow() == 0


def test_prints_and_pictures_are_made(open_page: Open, tmp_path: Path) -> None:
    page = open_page(PAGE)
    assert "A page" in printed_text(page.pdf(tmp_path / "page.pdf"))
    assert page.screenshot(tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")


def test_axe_finds_what_is_there_and_nothing_else(open_page: Open) -> None:
    assert open_page(PAGE).axe() == []
    (found,) = open_page(PAGE.replace(' aria-label="Field"', "")).axe()
    assert found.startswith("label:")


def test_assistive_technology_is_told_roles_names_and_states(driver: Driver) -> None:
    page = driver.open(driver.put(PAGE).as_uri(), Look())
    page.click("#box")
    boxes = [node for node in page.tree() if node["role"] == "checkbox"]
    assert [(box["name"], box["checked"]) for box in boxes] == [("A box", "true")]
    page.close()


ASKING = [
    '<img src="http://planted.example/picture.png" alt="">',
    '<link rel="stylesheet" href="http://planted.example/style.css">',
    '<iframe src="http://planted.example/frame" title="x"></iframe>',
    "<script>fetch('http://planted.example/x').catch(() => {})</script>",
    "<script>navigator.sendBeacon('http://planted.example/x', 'a')</script>",
    "<style>body { background: url(http://planted.example/x.png) }</style>",
    '<img src="https://planted.example/picture.png" alt="">',
]


@pytest.mark.parametrize("planted", ASKING)
def test_a_request_that_leaves_a_page_is_seen(driver: Driver, open_page: Open, planted: str) -> None:
    driver.asked()
    page = open_page(PAGE.replace("</main>", f"</main>{planted}"))
    assert asked_of(driver, page, "planted.example")


def test_a_page_that_asks_for_nothing_is_seen_to_ask_for_nothing(driver: Driver, open_page: Open) -> None:
    driver.asked()
    page = open_page(PAGE)
    assert not asked_of(driver, page, "planted.example", seconds=0.5)


def asked_of(driver: Driver, page: Page, host: str, seconds: float = 5.0) -> list[str]:
    """What was asked of a host; waits until something was, or for so long."""
    found: list[str] = []
    for _time in range(int(seconds * 20)):
        found += [line for line in driver.asked() if host in line]
        if found:
            break
        page.evaluate("() => new Promise(done => setTimeout(done, 50))")
    return found


def test_dialogs_and_errors_are_told(open_page: Open) -> None:
    page = open_page(PAGE.replace("</main>", "</main><script>alert('run'); nowhere()</script>"))
    assert page.dialogs == ["run"]
    assert any("nowhere" in problem for problem in page.problems)


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_page_from_another_address_has_no_secure_context(far_driver: Driver, program: str) -> None:
    file = far_driver.put(PAGE)
    page = far_driver.open(far_driver.address(file.name), Look(program))
    found = page.evaluate(
        "() => [location.hostname, isSecureContext, typeof crypto.subtle, typeof crypto.getRandomValues]"
    )
    assert found == [far_driver.host, False, "undefined", "function"]
    page.close()
