"""Five hundred sentences: opened, marked from the first to the last, revealed and counted."""

import re
from pathlib import Path

import pytest
from outside.browsers.browsing import Open
from outside.browsers.long_lesson import long_lesson
from outside.browsers.played_page import begin, finish_reading, go_on, mark, page_of, state_of
from outside.browsers.printed import printed_text

LESSON = long_lesson()


@pytest.fixture(scope="module")
def html() -> str:
    return page_of(LESSON)


def test_it_is_used_with_scripts(open_page: Open, html: str) -> None:
    page = open_page(html)
    begin(page, "guided")
    mark(page, 1, 250, 500)
    assert len(state_of(page).marks) == 3
    assert page.visible(".note") == 3
    finish_reading(page)
    go_on(page, "result")
    assert "caught 1 of" in page.text("#result")
    assert page.count("#code") == 0 and page.visible("#no-code") == 1


def test_it_is_used_without_scripts(open_page: Open, html: str, tmp_path: Path) -> None:
    page = open_page(html, scripts=False)
    mark(page, 1, 250, 500)
    page.click(".finish label")
    assert page.visible(".note") == 500
    printed = " ".join(printed_text(page.pdf(tmp_path / "page.pdf")).split())
    assert re.search(r"Sound sentences left alone: 448 of 450\. Problems caught: 1 of 50\.", printed)
