"""What follows the article: searches, choices, evidence, debrief."""

from export.web_page.pages import found, page_of, words_of
from factories import make_lesson, make_search

from media_literacy.lesson.model import Bearing

LESSON = make_lesson(
    flags=["It rained."], cards=["almanac"], choices=["rain", "umbrellas"], searches=[make_search("flag-1")]
)


def test_the_reason_of_a_choice_unfolds():
    choices = found(page_of(LESSON), "//details[contains(@class, 'choice')]")
    assert [words_of(choice.find("summary")) for choice in choices] == ["rain", "umbrellas"]
    assert [choice.get("data-best") for choice in choices] == ["", None]


def test_hits_unfold_and_the_conclusion_comes_last():
    search = found(page_of(LESSON), "//section[@id='search-1']")[0]
    assert [details.get("class") for details in search.findall("details")][-1] == "conclusion"
    assert search.findall("details")[-1].get("data-bearing") == Bearing.HOLDS


def test_cards_are_found_by_their_numbers():
    assert words_of(found(page_of(LESSON), "//section[@id='card-1']/h3")[0]) == "Almanac"
