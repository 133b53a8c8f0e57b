"""What axe-core finds in a lesson's page: nothing, at any step, with scripts and without, in any look or direction."""

import re
from pathlib import Path

import pytest
from factories import make_lesson
from outside.browsers.browsing import Driver, Look, Open, Page
from outside.browsers.played_page import begin, clashing_lesson, finish_lesson, finish_reading, go_on, mark, page_of
from own_lessons import FOUNDING, our_lesson

from media_literacy.lesson.text_blocks import BlockKind

LOOKS = [{}, {"dark": True}, {"contrast": True}, {"still": True}]
FORCED = {"rules": {"color-contrast": {"enabled": False}}}
"""Where the system forces colours, Chromium tells axe those that are not seen; colours by role are tested anyway."""
ARABIC = make_lesson(
    flags=["قال المكتب إن السماء خضراء منذ أمس."],
    fine=["اجتمع المجلس يوم الثلاثاء.", "حضر اثنا عشر عضوا."],
    plain=["كان الطقس ممطرا."],
    choices=["صفحة المكتب"],
    debrief="كُتب هذا الخبر لهذا الدرس.",
    language="ar",
    per_paragraph=1,
    title="السماء",
)
ARABIC = ARABIC._replace(
    article=ARABIC.article._replace(
        blocks=(ARABIC.article.blocks[0]._replace(kind=BlockKind.HEADLINE), *ARABIC.article.blocks[1:])
    )
)


def faults(page: Page) -> list[str]:
    """What axe finds."""
    return page.axe(**(FORCED if page.look.contrast else {}))


def without_script(html: str) -> str:
    """The page as it is where scripts do not run, for axe, which is one."""
    return re.sub(r"<script>.*</script>", "", html, flags=re.DOTALL)


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_nothing_is_found_at_any_step_with_scripts(open_page: Open, look: dict[str, bool], tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)), **look)
    assert faults(page) == [], "at the start"
    begin(page, "investigate")
    mark(page, 3)
    assert faults(page) == [], "while reading"
    page.click("#main-button")
    assert faults(page) == [], "with the panel of what was not read, or of the marks"
    page.press("Escape")
    finish_reading(page)
    assert faults(page) == [], "with all notes open"
    go_on(page, "result")
    assert faults(page) == [], "at the result"
    go_on(page, "leave")
    page.click(".choice summary")
    assert faults(page) == [], "away from the page"


def test_nothing_is_found_in_guided_and_at_the_end(open_page: Open, tmp_path: Path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    mark(page, 3, 4)
    assert faults(page) == []
    finish_reading(page)
    finish_lesson(page)
    assert faults(page) == []


@pytest.mark.parametrize("look", LOOKS[:3], ids=str)
def test_nothing_is_found_without_scripts(open_page: Open, look: dict[str, bool]) -> None:
    page = open_page(without_script(page_of(our_lesson(FOUNDING), name=FOUNDING)), **look)
    page.click("#sentence-5")
    assert faults(page) == []
    page.click(".finish label")
    assert page.visible(".note") > 20
    assert faults(page) == []


@pytest.mark.parametrize("has_scripts", [True, False])
def test_nothing_is_found_from_right_to_left(open_page: Open, *, has_scripts: bool) -> None:
    html = page_of(ARABIC)
    page = open_page(html if has_scripts else without_script(html), width=390, height=844)
    if has_scripts:
        begin(page, "guided")
        mark(page, 1)
        assert faults(page) == []
        finish_reading(page)
    else:
        page.click("#sentence-1")
        page.click(".finish label")
    assert faults(page) == []
    assert page.overflow() == 0


def test_nothing_is_found_in_a_page_without_its_key(open_page: Open) -> None:
    page = open_page(page_of(our_lesson(FOUNDING), name=FOUNDING, has_key=False))
    assert faults(page) == []


def checkboxes(page: Page) -> list[tuple[str, str]]:
    return [(node["name"], node["checked"]) for node in page.tree() if node["role"] == "checkbox"]


@pytest.mark.parametrize("has_scripts", [True, False])
def test_each_sentence_is_a_checkbox_with_its_text_as_name(
    driver: Driver, tmp_path: Path, *, has_scripts: bool
) -> None:
    lesson = clashing_lesson(tmp_path)
    page = driver.open(driver.put(page_of(lesson)).as_uri(), Look(scripts=has_scripts))
    if has_scripts:
        begin(page, "investigate")
    mark(page, 3)
    found = [each for each in checkboxes(page) if "lanes" in each[0] or "Lee" in each[0] or "report" in each[0]]
    for (name, checked), sentence in zip(found, lesson.article.sentences, strict=True):
        assert sentence.text in name
        assert checked == str(sentence.number == 3).lower()
    page.close()
