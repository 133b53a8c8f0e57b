"""What a page can do where no script runs: mark, open the notes, count, print; narrow, wide, and from far away."""

import re
from pathlib import Path

import pytest
from outside.browsers.browsing import PROGRAMS, Driver, Look, Open, Page
from outside.browsers.played_page import begin, clashing_lesson, finish_reading, go_on, mark, page_of
from outside.browsers.printed import printed_text
from own_lessons import FOUNDING, our_lesson

SIZES = [(320, 640), (390, 844), (1024, 768), (2560, 1440)]


def result(page: Page, folder: Path) -> list[str]:
    """What the style sheet counted, as it is printed: no script can read it."""
    printed = " ".join(printed_text(page.pdf(folder / "page.pdf")).split())
    return re.findall(r"(?:Sound sentences left alone|Problems caught): \d+ of \d+\.", printed)


@pytest.mark.parametrize(
    ("clicked", "counted"), [((), (2, 0)), ((2, 3, 5, 6), (1, 2)), ((2, 3, 2, 3, 6), (2, 1)), ((2, 4), (0, 0))]
)
def test_the_result_counts_the_marks_that_were_left(
    open_page: Open, tmp_path: Path, clicked: tuple[int, ...], counted: tuple[int, int]
) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)), scripts=False)
    mark(page, *clicked)
    page.click(".finish label")
    mark(page, 2, 3)  # too late for a click: the notes are open
    for _stop in range(8):
        page.press("Shift+Tab")  # and no key leads to a sentence
        assert not page.focused()["id"].startswith("mark-")
    left_alone, caught = counted
    assert result(page, tmp_path) == [
        f"Sound sentences left alone: {left_alone} of 2.",
        f"Problems caught: {caught} of 2.",
    ]


def test_nothing_is_given_away_before_it_was_read(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)), scripts=False)
    mark(page, 3)
    assert page.visible(".note") == page.visible("#result") == page.visible("#debrief") == 0
    printed = printed_text(page.pdf(tmp_path / "page.pdf"))
    assert "leave no room for exceptions" not in printed and "There is no such town" not in printed
    page.click(".finish label")
    printed = " ".join(printed_text(page.pdf(tmp_path / "page.pdf")).split())
    assert "leave no room for exceptions" in printed and "There is no such town" in printed
    assert printed.count("Invented for teaching. Not news.") >= 1


@pytest.mark.parametrize("width", [390, 1280])
def test_who_has_read_it_all_has_the_result_in_view(open_page: Open, tmp_path: Path, width: int) -> None:
    page = open_page(page_of(our_lesson(FOUNDING), name=FOUNDING), width=width, height=844, scripts=False)
    page.evaluate("() => document.querySelector('.read-all').focus()")
    page.press("Space")
    page.screenshot(tmp_path / "page.png")  # once it was painted, it stays where it is
    top, height = page.evaluate("() => [document.querySelector('#result').getBoundingClientRect().top, innerHeight]")
    assert 0 < top < height - 40


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_size_of_a_window_has_to_be_scrolled_sideways(open_page: Open, size: tuple[int, int]) -> None:
    page = open_page(page_of(our_lesson(FOUNDING), name=FOUNDING), width=size[0], height=size[1], scripts=False)
    assert page.overflow() == 0
    mark(page, 2, 5)
    page.click(".finish label")
    assert page.visible(".note") > 20 and page.overflow() == 0


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nor_with_scripts(open_page: Open, size: tuple[int, int], tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)), width=size[0], height=size[1])
    begin(page, "guided")
    mark(page, 2, 3)
    assert page.overflow() == 0
    finish_reading(page)
    assert page.overflow() == 0
    go_on(page, "result")
    assert page.overflow() == 0


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_lesson_from_another_address_works_without_a_secure_context(
    far_driver: Driver, program: str, tmp_path: Path
) -> None:
    file = far_driver.put(page_of(clashing_lesson(tmp_path)))
    far_driver.asked()
    page = far_driver.open(far_driver.address(file.name), Look(program))
    assert not page.evaluate("() => isSecureContext")
    begin(page, "guided")
    mark(page, 3)
    finish_reading(page)
    go_on(page, "result")
    assert page.text("#code").count("-") >= 4
    assert [line for line in far_driver.asked() if far_driver.is_of_pages(line)] == [f"GET {page.url}"]
    page.close()


def test_notes_part_the_text_of_a_wide_page_by_nothing_but_themselves(open_page: Open) -> None:
    page = open_page(page_of(our_lesson(FOUNDING), name=FOUNDING), scripts=False, width=1400)
    page.click(".finish label")
    free = page.evaluate(
        "() => Math.max(...[...document.querySelectorAll('.passage')].map(e => e.offsetHeight"
        " - [...e.querySelectorAll('.text, .note')].reduce((sum, part) => sum + part.offsetHeight + 10, 0)))"
    )
    assert free < 10
