"""The whole page: its label, its policy, what is in it with and without the key."""

from export.web_page.pages import found, page_of, words_of
from factories import make_lesson

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


def test_what_follows_the_article_stands_in_its_order():
    parts = found(page_of(LESSON), "//div[@id='after']/section")
    assert [part.get("id") for part in parts] == ["result", "evidence", "debrief"]


def test_without_the_key_nothing_follows_the_article():
    page = page_of(LESSON, has_key=False)
    assert (
        not found(page, "//div[@id='after']") and not found(page, "//aside") and not found(page, "//*[@id='read-all']")
    )
    assert "Because of what it says" not in words_of(page) and "made up" not in words_of(page)
