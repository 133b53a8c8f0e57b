"""The whole page: its label, its policy, what is in it with and without the key."""

from export.web_page.pages import NOWHERE, found, page_of, words_of
from factories import make_lesson, make_search

from media_literacy.export.web_page.document import PageOptions, lesson_page
from media_literacy.lesson.model import Lesson, Origin
from media_literacy.lesson.vocabulary.kinds import load_catalogue

LESSON = make_lesson(
    flags=["Doctors hate this trick."],
    fine=["It rained."],
    cards=["almanac"],
    debrief="All of it is made up.",
    announced=True,
)


def test_the_label_of_origin_is_in_title_bar_and_foot():
    page = page_of(LESSON)
    label = "Invented for teaching. Not news."
    assert label in words_of(found(page, "//title")[0])
    assert label in words_of(found(page, "//header")[0]) and label in words_of(found(page, "//footer")[0])


def test_the_title_of_a_page_has_no_elements():
    page = page_of(make_lesson(plain=["It rained."], title="مكتبة <الميناء>", announced=True))
    assert words_of(found(page, "//title")[0]).startswith("مكتبة <الميناء> ")
    assert "bdi" not in words_of(found(page, "//title")[0])


def test_what_follows_the_article_stands_in_its_order():
    parts = found(page_of(LESSON), "//div[@id='after']/section")
    assert [part.get("id") for part in parts] == ["result", "evidence", "debrief"]


def test_without_the_key_nothing_follows_the_article():
    page = page_of(LESSON, has_key=False)
    assert (
        not found(page, "//div[@id='after']") and not found(page, "//aside") and not found(page, "//*[@id='read-all']")
    )
    assert "Because of what it says" not in words_of(page) and "made up" not in words_of(page)


def _without_key(lesson: Lesson) -> str:
    return lesson_page(lesson, load_catalogue(), NOWHERE, PageOptions(has_key=False, has_fonts=False))


def test_a_page_without_its_key_does_not_depend_on_anything_that_the_author_says_of_the_article():
    told = make_lesson(
        ["Doctors hate this trick.", "It rained."], cards=["almanac"], choices=["rain"], searches=[make_search("rain")],
        clashes=[("flag-1", "flag-2")], debrief="All invented.", origin=Origin.MIXED, source="Somewhere", title="Rain",
    )  # fmt: skip
    untold = make_lesson(plain=["Doctors hate this trick.", "It rained."], origin=Origin.REAL, title="Rain")
    assert _without_key(told) == _without_key(untold)


def test_no_browser_asks_for_an_icon():
    (icon,) = found(page_of(make_lesson(flags=["A."])), "//link")
    assert (icon.get("rel"), icon.get("href")) == ("icon", "data:,")
