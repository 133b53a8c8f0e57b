"""The document of a page: by keys without scripts, narrow and wide, on paper, in each look; and a pack as pages."""

import dataclasses
import re
import statistics
from pathlib import Path

import pytest
from factories import make_lesson
from outside.browsers.browsing import Driver, Look, Open, Page
from outside.browsers.played_page import begin, clashing_lesson, finish_reading, mark, page_of
from outside.browsers.printed import printed_pages, printed_text
from own_lessons import FOUNDING, WITH_FAULTS, our_lesson

from media_literacy.export.web_page.pack_pages import folder_pages, whole_page
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.model import Lesson
from media_literacy.packs.pack_toml import Pack

CHOSEN_LOOKS = ("sepia", "contrast")
WIDTHS = (320, 390, 640, 1024, 1280, 2560)
MOST_MILLISECONDS = 200


def scriptless(html: str, *, look: str = "system", read: bool = False, marks: tuple[int, ...] = ()) -> str:
    """The page as it is without its script, with boxes ticked: so that tools which are scripts can look at it."""
    html = re.sub(r"<script>.*</script>", "", html, flags=re.DOTALL)
    ticked = [f"look-{look}", *(["read-all"] if read else []), *(f"mark-{number}" for number in marks)]
    html = html.replace(' id="look-system" checked', ' id="look-system"')
    for box in ticked:
        html = html.replace(f'id="{box}"', f'id="{box}" checked', 1)
    return html


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    return clashing_lesson(tmp_path)


def seen(page: Page, selector: str) -> list[str]:
    """The texts of the elements that are to be seen."""
    return page.evaluate(
        "s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility()).map(e => e.innerText.trim())", selector
    )


def test_a_lesson_is_done_without_scripts_by_keys_alone(open_page: Open, lesson: Lesson) -> None:
    page = open_page(page_of(lesson), scripts=False)
    assert page.visible(".note") == 0 and page.visible("#after") == 0
    page.press("Tab", "Tab", "Tab", "Tab", "Tab", "Space")  # past the bar, the colours, the headline, two sentences
    assert page.focused()["id"] == "mark-3"
    page.press("Tab", "Space")
    for _sentence in range(3):
        page.press("Tab")
    assert page.focused()["id"] == "read-all"
    page.press("Space")
    assert seen(page, ".note .state") == ["Holds up", "Caught", "Holds up", "Worth looking up", "Easy to read past"]
    assert seen(page, "#note-3 .lead-in") == ["Yes."] and seen(page, "#note-4 .lead-in") == ["This one holds up."]
    assert page.visible("#leave") and page.visible("#evidence") and page.visible("#debrief")
    assert page.problems == []


@pytest.mark.parametrize("read", [False, True])
def test_nothing_has_to_be_scrolled_sideways(open_page: Open, read: bool) -> None:
    page = open_page(scriptless(page_of(our_lesson(FOUNDING)), read=read, marks=(2, 5)), width=320)
    for width in WIDTHS:
        page.resize(width, 800)
        assert page.overflow() == 0, width


@pytest.mark.parametrize("look", CHOSEN_LOOKS)
def test_axe_finds_nothing_in_a_look_that_the_page_offers(open_page: Open, lesson: Lesson, look: str) -> None:
    for read in (False, True):
        page = open_page(scriptless(page_of(lesson), look=look, read=read, marks=(2, 3)))
        assert page.axe() == []


def test_the_wishes_of_the_system_choose_the_colours_and_the_control_overrules_them(
    open_page: Open, lesson: Lesson
) -> None:
    html = scriptless(page_of(lesson))
    paper = "() => getComputedStyle(document.querySelector('.paper')).backgroundColor"
    plain, dark = open_page(html).evaluate(paper), open_page(html, dark=True).evaluate(paper)
    page = open_page(html, dark=True)
    page.click(".looks summary")
    page.click("#look-light")
    assert (plain, dark) == ("rgb(255, 253, 248)", "rgb(38, 36, 31)") and page.evaluate(paper) == plain


def test_our_faces_are_used(open_page: Open, lesson: Lesson) -> None:
    page = open_page(page_of(lesson))
    page.wait_for("() => document.fonts.status === 'loaded'")
    faces = page.evaluate("() => [...document.fonts].map(f => f.family.replaceAll('\"', '') + ' ' + f.status)")
    assert "Page Serif loaded" in faces and "Page Sans loaded" in faces
    assert not [face for face in faces if face.endswith("error")]


def test_paper_has_label_and_numbers_on_every_page_and_the_notes_once_they_are_open(
    open_page: Open, tmp_path: Path
) -> None:
    html = page_of(our_lesson(WITH_FAULTS))
    closed = printed_text(open_page(scriptless(html)).pdf(tmp_path / "closed.pdf"))
    assert "How to check" not in closed and "Your result" not in closed
    pdf = open_page(scriptless(html, read=True, marks=(1,), look="dark")).pdf(tmp_path / "read.pdf")
    text = printed_text(pdf)
    assert text.count("Invented for teaching. Not news.") >= printed_pages(pdf)
    assert "How to check" in text and "Problems caught: 1 of 5." in " ".join(text.split())


PACK = Pack("weather", "1.0", "Weather", "en", "", (), (), Path())


def _finished(page: Page, mode: str) -> None:
    begin(page, mode)
    finish_reading(page)


@pytest.fixture
def pack_folder(driver: Driver, lesson: Lesson) -> Path:
    folder = driver.folder / "pack"
    folder.mkdir(exist_ok=True)
    for name, text in folder_pages(PACK, [(lesson, Path())], UNWATCHED, has_key=True):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_list_of_a_pack_shows_how_far_somebody_is(driver: Driver, program: str, pack_folder: Path) -> None:
    contents = driver.open((pack_folder / "index.html").as_uri(), Look(program))
    assert contents.visible(".progress") == 0
    contents.click(".contents a")
    contents.wait_for("() => document.querySelector('[data-mode]')")
    _finished(contents, "guided")
    again = driver.open((pack_folder / "index.html").as_uri(), Look(program))
    assert again.text(".progress") == "read to the end"
    assert again.problems == []
    contents.close()
    again.close()


def test_lessons_inside_one_page_open_and_run(open_page: Open, lesson: Lesson) -> None:
    another = dataclasses.replace(PACK, id="weather-in-one")  # local pages share what a browser keeps
    page = open_page(whole_page(another, [(lesson, Path())], UNWATCHED, has_key=True))
    width = "() => document.querySelector('.paper').offsetWidth"
    assert page.evaluate(width) < 700, "a list is no wider than it reads well"
    page.click(".contents summary")
    assert page.evaluate(width) > 1200
    frame = "document.querySelector('iframe').contentDocument"
    page.wait_for(f"() => !!{frame}.querySelector('[data-mode=guided]')")
    assert page.evaluate(f"() => {frame}.documentElement.hasAttribute('data-scripted')")
    assert page.problems == [] and page.overflow() == 0


def test_a_page_opens_at_once_and_one_of_500_sentences_works(driver: Driver, lesson: Lesson) -> None:
    """Beside an empty page, in Chromium; from the first byte until scripts have run."""
    empty = driver.put("<!DOCTYPE html><title>Empty</title><p>Nothing")
    ours = driver.put(page_of(lesson))
    took: dict[Path, list[float]] = {empty: [], ours: []}
    for file in [empty, ours] * 5:
        page = driver.open(file.as_uri(), Look())
        took[file].append(page.evaluate("() => performance.getEntriesByType('navigation')[0].loadEventEnd"))
        page.close()
    assert statistics.median(took[ours]) - statistics.median(took[empty]) <= MOST_MILLISECONDS, took
    long = make_lesson(flags=[f"It rained {number} times." for number in range(500)], debrief="All invented.")
    page = driver.open(driver.put(page_of(long)).as_uri(), Look())
    begin(page, "guided")
    mark(page, 1, 250, 500)
    assert page.visible(".note") == 3
    page.close()
