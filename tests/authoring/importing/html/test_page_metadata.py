"""Author, day and site are read from meta elements and JSON-LD."""

import json
from pathlib import Path

import pytest

from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.html.html_tree import read_html
from media_literacy.authoring.importing.html.page_metadata import PageMetadata, page_metadata


def read(head: str) -> PageMetadata:
    root = read_html(f"<html><head>{head}</head><body><p>a</p></body></html>")
    assert root is not None
    return page_metadata(root)


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{data if isinstance(data, str) else json.dumps(data)}</script>'


ARTICLE = {
    "@type": "NewsArticle",
    "author": {"name": "Ann Novak"},
    "datePublished": "2025-03-03T08:00:00Z",
    "publisher": {"name": "The Harbour Post"},
}
WHOLE = PageMetadata("Ann Novak", "2025-03-03", "The Harbour Post")


@pytest.mark.parametrize(
    "data", [ARTICLE, [ARTICLE], {"@graph": [{"@type": "WebSite"}, ARTICLE]}, {**ARTICLE, "@type": ["Article"]}]
)
def test_the_data_for_search_engines_is_read_wherever_it_stands(data: object) -> None:
    assert read(linked(data)) == WHOLE


def test_meta_elements_are_read() -> None:
    assert (
        read(
            '<meta name=author content="Ann Novak"><meta property="article:published_time" content="2025-03-03T08:00">'
            '<meta property="og:site_name" content="The Harbour  Post">'
        )
        == WHOLE
    )


def test_several_authors_are_three_at_most_and_each_once() -> None:
    names = ["A", {"name": "B"}, "A", "C", "D"]
    assert read(linked({**ARTICLE, "author": names})).author == "A, B, C"


@pytest.mark.parametrize("name", ["https://post.example/ann", "@ann", "a" * 101])
def test_an_address_or_a_text_is_no_author(name: str) -> None:
    assert read(f'<meta name=author content="{name}">').author == ""


def test_halves_of_letters_and_signs_that_nobody_sees_are_no_part_of_a_name() -> None:
    assert read(linked('{"@type": "Article", "author": "A\\ud800nn\\u0000 Lee"}')).author == "A\ufffdnn Lee"


@pytest.mark.parametrize("day", ["3 March 2025", "2025-3-3", "20250303", "²025-03-03", ""])
def test_a_day_is_one_as_machines_write_it(day: str) -> None:
    assert read(f'<meta name=date content="{day}">').date == ""


@pytest.mark.parametrize("data", ["{", "[" * 100_000, "7", '{"@type": 7}', '{"@type": "NewsArticle", "author": 7}'])
def test_data_that_is_none_says_nothing(data: str) -> None:
    assert read(linked(data)) == PageMetadata()


def test_byline_and_source_of_a_page_come_from_its_data_where_the_text_has_no_byline(tmp_path: Path) -> None:
    text = "<p>The harbour bridge stays shut this week, and the town has not named a day.</p>" * 3
    page = tmp_path / "page.html"
    page.write_text(f"<head><title>Bridge</title>{linked(ARTICLE)}</head><h1>Bridge</h1>{text}")
    source = from_file(page).source
    assert "# Bridge\n\n*Ann Novak, The Harbour Post, 2025-03-03*\n" in source
    assert "\nsource: Ann Novak, The Harbour Post, 2025-03-03\n" in source
    page.write_text(f"<head><title>Bridge</title>{linked(ARTICLE)}</head><h1>Bridge</h1><p>By Bob Lee</p>{text}")
    source = from_file(page).source
    assert "*By Bob Lee*" in source and "*Ann Novak" not in source and "Ann Novak" in source
    for shown in ("By Ann Novak, our reporter, who was at the harbour all day and saw it. " * 3, "ANN NOVAK"):
        page.write_text(f"<head><title>Bridge</title>{linked(ARTICLE)}</head><h1>Bridge</h1><p>{shown}</p>{text}")
        assert "*Ann Novak" not in from_file(page).source


def test_a_name_loses_the_word_before_it() -> None:
    assert read('<meta name=author content="By Ann Novak">').author == "Ann Novak"
    assert read('<meta name=author content="Byron Lee">').author == "Byron Lee"


def test_a_page_that_says_nothing_of_itself_has_no_source(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<h1>Bridge</h1><p>It rained.</p><p>It blew.</p>")
    assert "source:" not in from_file(tmp_path / "page.html").source
