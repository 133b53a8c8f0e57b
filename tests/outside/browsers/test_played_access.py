"""A page with scripts for everybody: what axe-core finds, narrow and enlarged windows, and the ear."""

from collections.abc import Iterator

import pytest
from outside.browsers.browsing import Driver, Look, Open, Page
from outside.browsers.played_page import begin, clashing_lesson, finish_reading, go_on, mark, page_of
from own_lessons import WITH_FAULTS, our_lesson


def steps_of(page: Page) -> Iterator[str]:
    """Every step of the lesson, with what can be open on it."""
    yield "start"
    begin(page, "investigate")
    yield "read"
    mark(page, 3, 6)
    yield "marked"
    page.press("Escape", "e")
    yield "evidence"
    page.press("Escape", "?")
    yield "keys"
    page.press("Escape", "h")
    yield "hint"
    page.click("#main-button")
    if page.evaluate("() => panel.dataset.name") == "unread":
        yield "unread"
        page.click("#panel button", 2)
    yield "your marks"
    finish_reading(page)
    yield "revealed"
    go_on(page, "result")
    yield "result"
    go_on(page, "leave")
    page.click(".choice summary")
    page.wait_for("() => document.querySelector('.choice').open")
    yield "leave"
    go_on(page, "debrief")
    yield "debrief"


@pytest.mark.parametrize("look", [{}, {"dark": True}])
def test_axe_finds_nothing_on_any_step(open_page: Open, tmp_path, look) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)), **look)
    found = {step: page.axe() for step in steps_of(page)}
    assert {step: problems for step, problems in found.items() if problems} == {}
    assert page.problems == []


@pytest.mark.parametrize("width", [320, 390, 960, 1024, 2560])
def test_nothing_is_wider_than_the_window_on_any_step(driver: Driver, tmp_path, width: int) -> None:
    page = driver.open(driver.put(page_of(clashing_lesson(tmp_path))).as_uri(), Look(), width=width, height=700)
    assert {step: page.overflow() for step in steps_of(page) if page.overflow()} == {}
    page.close()


def test_sentences_are_check_boxes_with_their_place_and_state(driver: Driver, tmp_path) -> None:
    page = driver.open(driver.put(page_of(clashing_lesson(tmp_path))).as_uri(), Look())
    begin(page, "guided")
    mark(page, 3)
    boxes = [node for node in page.tree() if node["role"] == "checkbox"]
    assert boxes[4]["name"] == "Sentence 5 of 6. A secret report proves it."
    assert [box["name"].split(".")[0] for box in boxes] == [
        "Sentence 1 of 6",
        "Sentence 2 of 6",
        "Sentence 3 of 6, marked suspicious, caught, explanation open",
        "Sentence 4 of 6",
        "Sentence 5 of 6",
        "Sentence 6 of 6",
    ]
    assert [box["checked"] for box in boxes] == ["false", "false", "true", "false", "false", "false"]
    finish_reading(page)
    names = [node["name"] for node in page.tree() if node["role"] in ("checkbox", "button", "link")]
    assert "Sentence 5 of 6, not seen, explanation open. A secret report proves it." in names
    assert [name for name in names if any(sign in name for sign in "✓○=•⌕◆") or name.isdigit()] == []
    assert "Sentence 3: “Everybody knows that the lanes will…”" in names
    page.close()


def test_a_page_that_comes_from_the_network_works_as_one_from_a_file(far_driver: Driver, program: str) -> None:
    file = far_driver.put(page_of(our_lesson(WITH_FAULTS)))
    page = far_driver.open(far_driver.address(file.name), Look(program))
    assert page.evaluate("() => isSecureContext") is False
    begin(page, "guided")
    mark(page, 3)
    finish_reading(page)
    go_on(page, "result")
    assert page.text("#code") and [problem for problem in page.problems if "favicon" not in problem] == []
    asked = [url for url in page.requests if not url.startswith("data:") and not url.endswith("favicon.ico")]
    assert asked == [far_driver.address(file.name)]
    page.close()
