"""The headline of a page is the heading on which its names agree."""

import pytest

from media_literacy.authoring.importing.html.headline_search import find_headline
from media_literacy.authoring.importing.html.html_tree import read_html

TITLE = "<title>Bridge shut for a week | The Harbour Post</title>"
OPEN_GRAPH = '<meta property="og:title" content="Bridge shut for a week">'


def found(body: str, head: str = TITLE) -> str | None:
    root = read_html(f"<html><head>{head}</head><body>{body}</body></html>")
    assert root is not None
    element = find_headline(root).element
    return None if element is None else element.get("id") or element.tag


@pytest.mark.parametrize("head", [TITLE, OPEN_GRAPH, "<title>Bridge shut for a week</title>"])
def test_a_heading_that_agrees_with_a_name_of_the_page_wins_over_the_name_of_the_site(head: str) -> None:
    assert found("<h1>The Harbour Post</h1><h2>Bridge shut for a week</h2>", head) == "h2"
    assert found("<h1>The Harbour Post</h1><div class=post-title>Bridge shut for a week</div>", head) == "div"
    assert found("<h1>The Harbour Post</h1><div itemprop=headline>Bridge shut for a week</div>", head) == "div"


def test_six_tenths_of_the_words_have_to_agree() -> None:
    head = "<title>a b c d e</title>"
    assert found("<h1>Site</h1><h2>a b c x y</h2>", head) == "h2"
    assert found("<h1>Site</h1><h2>a b w x y</h2>", head) == "h1"


def test_of_equal_headings_the_rank_decides_then_that_it_leads_nowhere_then_the_place() -> None:
    name = "Bridge shut for a week"
    assert found(f"<h2>{name}</h2><h1>{name}</h1>") == "h1"
    assert found(f"<a href=x><h2 id=one>{name}</h2></a><h2 id=two>{name}</h2>") == "two"
    assert found(f"<h2 id=one>{name}</h2><h2 id=two>{name}</h2>") == "one"


def test_a_heading_below_the_text_loses_against_one_above_it() -> None:
    body = "<h2>Bridge shut for a week</h2><p>It rained.</p><h1>Bridge shut for a week</h1>"
    assert found(body) == "h2"


def test_without_agreement_the_first_h1_is_the_headline_but_no_quoted_one_and_not_the_sites() -> None:
    assert found("<h1 id=one>Bridge</h1><h1>Ferry</h1>", "") == "one"
    assert found("<h1 class=site-title>Post</h1><h1 id=two>Bridge</h1>", "") == "two"
    assert found("<blockquote><h1>Ferry</h1></blockquote><h1 id=two>Bridge</h1>", "") == "two"
    assert found("<h1>Post</h1><article><h1 id=two>Bridge</h1></article>", "") == "two"
    assert found("<h1> </h1><p>It rained.</p>", "") is None


def test_a_heading_that_nobody_sees_is_none() -> None:
    root = read_html(f"{TITLE}<h1 hidden>Bridge shut for a week</h1><h2>Bridge shut for a week</h2>")
    assert root is not None
    hidden = set(root.iter("h1"))
    element = find_headline(root, hidden).element
    assert element is not None and element.tag == "h2"
