"""From a browser to the table of a class: the file that a browser saved, and the code that a page shows."""

import json
from pathlib import Path

import pytest
from outside.browsers.browsing import Driver, Open, Page
from outside.browsers.played_page import begin, clashing_lesson, finish_reading, go_on, kept, mark, page_of, state_of

from media_literacy.cli.main import run
from media_literacy.engine.results.grading import grade


def graded(capsys: pytest.CaptureFixture[str], tmp_path: Path, *words: str) -> dict:
    assert run(["grade", str(tmp_path / "bus-lanes.md"), "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)


def save(driver: Driver, page: Page, name: str) -> Path:
    page.click("#name")
    page.type(name)
    page.click("#save-file")
    number = kept(page)["tries"][0]["number"]
    return driver.downloaded(page, f"bus-lanes-{number:06x}.json")  # not what another test has saved


@pytest.mark.parametrize("way", ["file", "loopback"])
def test_a_saved_file_and_a_code_become_one_sheet(
    driver: Driver, open_page: Open, tmp_path: Path, capsys: pytest.CaptureFixture[str], way: str
) -> None:
    lesson = clashing_lesson(tmp_path)
    page = open_page(page_of(lesson), way=way)
    begin(page, "investigate")
    mark(page, 3, 4)
    finish_reading(page)
    go_on(page, "result")
    code, file = page.text("#code"), save(driver, page, "Zoë “6b”")

    by_code = graded(capsys, tmp_path, "--code", code.lower().replace("-", " "))["sheets"][0]
    both = graded(capsys, tmp_path, "--code", code, "--results", str(file))
    (by_file,) = both["sheets"]
    assert (by_code["came_as"], by_file["came_as"]) == ("code", "file")
    assert by_code["counts"] == by_file["counts"]
    assert (by_file["name"], by_file["mode"]) == ("Zoë “6b”", "investigate")
    card = grade(state_of(page), lesson)
    assert by_file["counts"]["caught"] == card.caught and by_file["counts"]["left_alone"] == card.left_alone


def test_a_page_without_its_key_is_graded_here(
    driver: Driver, open_page: Open, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path), has_key=False))
    begin(page, "investigate")
    mark(page, 3, 4)
    page.click("#main-button")
    if page.evaluate("() => panel.dataset.name") == "unread":
        page.click("#panel button", 2)
    page.click("#panel .main")
    page.wait_for("() => document.documentElement.dataset.step === 'result'")
    file, code = save(driver, page, "Ada"), page.text("#code")
    (sheet,) = graded(capsys, tmp_path, "--results", str(file), "--code", code)["sheets"]
    assert (sheet["name"], sheet["came_as"], sheet["counts"]["caught"]) == ("Ada", "file", 1)
