"""The result without scripts: a fixed frame with gaps for what the style sheet counts."""

from export.web_page.pages import found, page_of, words_of
from factories import make_lesson


def _counted(lesson) -> str:
    return words_of(found(page_of(lesson), "//div[@class='counted']")[0])


def test_the_frame_has_the_totals():
    lesson = make_lesson(flags=["a", "b"], fine=["c", "d", "e"], checks=["f"])
    assert _counted(lesson) == "Sound sentences left alone: of 3.Problems caught: of 2."


def test_what_there_is_none_of_is_not_counted():
    assert _counted(make_lesson(fine=["c"])) == "Sound sentences left alone: of 1."
    assert _counted(make_lesson(checks=["c"])) == "There is nothing to count here."
