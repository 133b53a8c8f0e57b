"""A page whose lesson is written from the right: the lesson's text runs its way, our words theirs."""

from each_row import each_row
from export.web_page.pages import found, page_of
from factories import make_lesson

from media_literacy.export.web_page.content.directions import ours_among


@each_row(("language", "direction"), [("ar", "rtl"), ("he-IL", "rtl"), ("fi", "ltr")])
def test_the_lesson_runs_its_way_and_our_words_theirs(language: str, direction: str):
    page = page_of(make_lesson(["It rained."], debrief="All invented.", language=language))
    for path in ("//main", "//article", "//section[@id='debrief']"):
        assert found(page, path)[0].get("dir") == direction, path
    for path in (
        "/html",
        "//section[@id='start']",
        "//section[@id='debrief']/h2",
    ):
        assert (found(page, path)[0].get("lang"), found(page, path)[0].get("dir")) == ("en", "ltr"), path


def test_nothing_is_said_where_both_are_in_one_language():
    assert ours_among(make_lesson(["It rained."], language="en")) == {}


def test_a_page_speaks_the_language_of_its_lesson_where_we_do():
    page = page_of(make_lesson(["It rained."], debrief="All invented.", language="es-MX"))
    assert found(page, "/html")[0].get("lang") == "es"
    assert found(page, "//section[@id='debrief']/h2")[0].text_content() == "Aclaración"
