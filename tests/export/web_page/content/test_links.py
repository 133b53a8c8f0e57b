"""Links of a lesson within its page, and out of it."""

from each_row import each_row
from factories import make_lesson

from media_literacy.export.web_page.content.links import page_links

LESSON = make_lesson(flags=["It rained.", "It stopped."], cards=["almanac"])


@each_row(("link", "address"), [("#flag-2", "#sentence-2"), ("#almanac", "#card-1")])
def test_a_link_within_the_lesson_leads_to_a_number(link: str, address: str):
    attributes = page_links(LESSON, has_key=True).attributes(link)
    assert attributes is not None and attributes["href"] == address


@each_row("link", ["javascript:alert(1)", "file:///etc/passwd", "//a.example", "data:text/html,x", "#none"])
def test_other_links_are_none(link: str):
    assert page_links(LESSON, has_key=True).attributes(link) is None


def test_a_link_to_the_web_tells_nothing_of_the_page_it_comes_from():
    attributes = page_links(LESSON, has_key=True).attributes("https://example.org/a")
    assert attributes == {"href": "https://example.org/a", "rel": "noopener noreferrer", "target": "_blank"}


def test_without_the_key_there_are_no_cards_to_lead_to():
    assert page_links(LESSON, has_key=False).attributes("#almanac") is None
