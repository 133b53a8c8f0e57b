"""The article is where paragraphs stand beside each other, with its headline, and without what stands around it."""

from pathlib import Path

import pytest

from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.imported_lesson import Imported

LINE = "The harbour bridge stays shut this week, and the town has not named a day for it."
OTHER = "Something quite different happened in another town, and nobody knows why at all."
ARTICLE = f"<p>{LINE}</p>" * 8
TEASER = f"<div><h3><a href=/o>Other story</a></h3><p>{OTHER}</p></div>"


@pytest.fixture
def read(tmp_path: Path):
    def imported(body: str, title: str = "Bridge shut") -> Imported:
        page = tmp_path / "page.html"
        page.write_text(f"<title>{title}</title><body>{body}</body>", encoding="utf-8")
        return from_file(page)

    return imported


def counts(imported: Imported) -> tuple[int, int]:
    return imported.source.count(LINE), imported.source.count(OTHER)


def test_teasers_that_hold_more_text_than_the_article_do_not_replace_it(read) -> None:
    imported = read(f"<div><h1>Bridge shut</h1><div>{ARTICLE}</div><div>{TEASER * 20}</div></div>")
    assert counts(imported) == (8, 0)
    assert "1 piece around the article" in imported.dropped[0]


def test_text_that_is_set_apart_by_line_breaks_is_found(read) -> None:
    lines = "<br><br>".join([LINE] * 8)
    assert counts(read(f"<h1>Bridge shut</h1><div>{lines}</div><div>{TEASER * 20}</div>")) == (8, 0)


def test_a_list_of_links_is_no_article_however_long(read) -> None:
    links = f"<p><a href=/a>{OTHER}</a> {'ab ' * 30}</p>" * 12
    assert counts(read(f"<h1>Bridge shut</h1><div>{ARTICLE}</div><div>{links}</div>")) == (8, 0)


@pytest.mark.parametrize("lines", [1, 2])
def test_a_box_beside_with_a_fifth_of_the_text_is_more_of_the_article(read, lines: int) -> None:
    beside = "<div><div><div><div><p>{}</p></div></div></div></div>".format(f"</p><p>{OTHER}" * lines)
    is_kept = lines == 2
    assert counts(read(f"<h1>Bridge shut</h1><div>{ARTICLE}</div>{beside}")) == (8, 2 if is_kept else 0)
    assert counts(read(f"<h1>Bridge shut</h1><div>{ARTICLE}</div><footer>{beside}</footer>")) == (8, 0)


def test_an_article_in_several_boxes_stays_whole(read) -> None:
    assert counts(read(f"<h1>Bridge shut</h1><div><p>{LINE}</p>{f'<div>{ARTICLE}</div>' * 2}</div>")) == (17, 0)


def test_paragraphs_beside_the_box_of_most_paragraphs_belong_to_the_article(read) -> None:
    line = f"<p>{OTHER}</p>"
    for lines, kept in ((2, 2), (1, 0)):
        assert counts(read(f"<div><h1>Bridge shut</h1><div>{ARTICLE}</div>{line * lines}</div>")) == (8, kept)


def test_what_stands_below_an_article_in_its_own_box_goes(read) -> None:
    imported = read(f"<div><h1>Bridge shut</h1>{ARTICLE}<h2>Latest stories</h2><p>{OTHER}</p></div>")
    assert counts(imported) == (8, 0) and "Latest" not in imported.source


def test_an_article_element_with_headline_and_two_fifths_of_the_text_bounds_the_article(read) -> None:
    boxes = f"<div>{f'<p>{OTHER}</p>' * 6}</div>" * 2
    assert counts(read(f"<article><h1>Bridge shut</h1>{ARTICLE}</article>{boxes}")) == (8, 0)


def test_what_stands_between_headline_and_text_stays_but_for_lists_of_links(read) -> None:
    source = read(
        f"<div><p>Local</p><h1>Bridge shut</h1><p>By Ann Novak</p><div><a href=/a>Ferry</a> <a href=/b>Port</a></div>"
        f"<div>{ARTICLE}</div><p>Terms of use</p></div>"
    ).source
    assert "*By Ann Novak*" in source
    assert "Ferry" not in source and "Terms" not in source and "Local" not in source


def test_the_name_of_the_site_in_an_h1_does_not_cost_the_headline(read) -> None:
    source = read(f"<h1><a href=/>The Harbour Post</a></h1><div><h2>Bridge shut</h2>{ARTICLE}</div>").source
    assert 'title: "Bridge shut"' in source and "Harbour Post" not in source


def test_text_above_a_late_h1_stays(read) -> None:
    imported = read(f"<div>{ARTICLE}<h1>An older story about the ferry</h1><p>It ran all night.</p></div>")
    assert counts(imported) == (8, 0)
    assert "# Bridge shut\n" in imported.source and "## An older story" in imported.source


@pytest.mark.parametrize(("above", "is_kept"), [(2, True), (1, False)])
def test_a_fifth_of_the_running_text_above_the_h1_is_much(read, above: int, is_kept: bool) -> None:
    line = f"<p>{'a' * 200}.</p>"
    source = read(f"<div>{line * above}<h1>Ferry</h1>{line * (9 - above)}</div>", "").source
    assert source.count("a" * 200) == (9 if is_kept else 9 - above)
