"""Saved web pages: the article is found, and what stands around it is left behind."""

from pathlib import Path

import pytest

from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.html.web_page import from_page
from media_literacy.authoring.importing.passage import LeftOutCaption
from media_literacy.errors import AppError, FileError
from media_literacy.lesson.parser import parse_lesson

FILES = Path(__file__).parents[1] / "files"

NEWS = """\
---
lesson: 1
title: "Shops face ruin as bus lanes arrive"
language: en-GB
---

# Shops face ruin as bus lanes arrive

## Council says letters tell another story

*By Jane Doe 3 March 2025*

The city council met on **Tuesday** to discuss the new lanes, [as planned](https://courier.example/council?id=7#top).

Everybody *knows* that the lanes will “destroy” every shop – here. See [the survey](https://shop.example/) or this list.

## What the letters say

- 154 in favour
- 60 against

> Nobody wants them.

| Opinion | Letters |
| --- | --- |
| in favour | 154 |

The vote is in May, in softly falling rain.
"""


def test_a_newspapers_page_gives_its_article_and_nothing_else() -> None:
    imported = from_file(FILES / "news-page.html")
    assert imported.source == NEWS
    assert [text.split()[:2] for text in imported.dropped] == [
        ["1", "picture"], ["1", "film,"], ["8", "pieces"], ["1", "link"],
    ]  # fmt: skip


def test_a_page_of_1999_in_latin_1_is_read() -> None:
    source = from_file(FILES / "old-page.html").source
    assert "# Café owners protest\n\n*Published 12 May 1999*\n\nThe owners of forty cafés went" in source
    assert "Archive" not in source


def test_a_blog_gives_its_entry_without_sidebar_comments_and_footnotes() -> None:
    imported = from_file(FILES / "blog-page.html")
    assert "3. Read the letter.\n\n   Twice.\n4. Write it down." in imported.source
    assert "About me" not in imported.source and "First!" not in imported.source and "council" not in imported.source
    assert "1 footnote of the page was left out." in imported.dropped


def test_the_language_is_the_pages_unless_another_is_named() -> None:
    assert "\nlanguage: en-GB\n" in from_file(FILES / "news-page.html").source
    assert "\nlanguage: es\n" in from_file(FILES / "news-page.html", "es").source


def test_a_page_that_names_another_language_than_its_texts_is_told_and_the_recognised_one_proposed() -> None:
    text = "<p>The council will not open the pool this year, because it has no money for the roof.</p>" * 3
    for page, named in ((f"<html lang=de><h1>The pool</h1>{text}", None), (f"<h1>The pool</h1>{text}", "de")):
        imported = from_page(page, named)
        assert ("\nlanguage: de\n" in imported.source) is (named is not None)
        assert imported.recognised_language == (None if named else "en")
        said = ["The document says that its language is “de”, but its text reads like “en”."]
        assert [*imported.dropped] == ([] if named else said)


def test_a_page_without_a_headline_takes_its_title_without_the_sites_name(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<title>Bus lanes arrive | Valley Courier</title><p>The council met on Tuesday.</p><p>It rained.</p>"
    )
    parsed = parse_lesson(from_file(page).source.encode(), Path("lesson.md"))
    assert parsed.lesson is not None
    assert parsed.lesson.front.title == "Bus lanes arrive"


def test_class_names_that_lie_do_not_cost_the_article(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<body class=nav><div class='social ad'><h1>Bus lanes</h1><p>The council met.</p><p>It rained.</p></div>"
    )
    assert "The council met." in from_file(page).source


def test_a_page_without_text_or_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"<html><script>x()</script>")
    with pytest.raises(AppError, match="no text"):
        from_file(tmp_path / "empty.html")
    with pytest.raises(FileError, match="There is no file"):
        from_file(tmp_path / "none.html")
    with pytest.raises(FileError, match="a folder or a device"):
        from_file(tmp_path)


def page(tmp_path: Path, body: str) -> str:
    (tmp_path / "page.html").write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    return from_file(tmp_path / "page.html").source


@pytest.mark.parametrize(("inside", "is_alone"), [(400, True), (399, False)])
def test_an_article_element_with_two_fifths_of_the_text_is_the_article(
    tmp_path: Path, inside: int, is_alone: bool
) -> None:
    text = page(
        tmp_path,
        f"<article><h1>Bridge</h1><p>{'a' * (inside - 1)}.</p></article>"
        f"<div><p>{'b' * 300}</p></div><div><p>{'b' * (700 - inside)}</p></div>",
    )
    assert ("bbb" not in text) == is_alone


def test_where_a_page_was_saved_from_is_looked_for_in_its_first_4096_signs(tmp_path: Path) -> None:
    saved, article = (
        "<!-- saved from url=(0019)https://a.example/ -->",
        "<h1>B</h1><p>It <a href='/x'>rained</a>.</p><p>b</p>",
    )
    for spaces, is_found in ((4_096 - len(saved), True), (4_097 - len(saved), False)):
        (tmp_path / "page.html").write_text(" " * spaces + saved + article, encoding="utf-8")
        assert ("[rained](https://a.example/x)" in from_file(tmp_path / "page.html").source) == is_found


@pytest.mark.parametrize(("site", "title"), [("x" * 40, "Bus lanes"), ("x" * 41, f"Bus lanes | {'x' * 41}")])
def test_the_name_of_a_site_has_forty_signs_at_most(tmp_path: Path, site: str, title: str) -> None:
    (tmp_path / "page.html").write_text(f"<title>Bus lanes | {site}</title><p>It rained.</p><p>It blew.</p>")
    assert f'title: "{title}"' in from_file(tmp_path / "page.html").source


def test_a_headline_above_the_box_of_the_article_is_taken_along(tmp_path: Path) -> None:
    text = page(tmp_path, f"<div><h1>Bridge shut</h1><div><p>{'It rained. ' * 20}</p><p>It blew.</p></div></div>")
    assert "# Bridge shut\n" in text and "It blew." in text
    inside = page(
        tmp_path, f"<h1>The Courier</h1><article><h1>Bridge</h1><p>{'It rained. ' * 20}</p></article><p>x</p>"
    )
    assert "# Bridge\n" in inside and "Courier" not in inside


def test_the_heading_of_a_story_that_is_quoted_first_is_not_the_headline(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    story = "<blockquote><h1>Boats</h1><p>The ferry ran all night, it says.</p></blockquote>"
    text = "".join(f"<p>The town says that bridge {n} stays shut all week, and nobody knows why.</p>" for n in range(8))
    page.write_text(f"<title>Bridge shut</title><article>{story}<h1>Bridge shut</h1>{text}</article>", "utf-8")
    source = from_file(page).source
    assert "# Bridge shut\n\nThe town" in source and "Boats" not in source


PARAGRAPH = "The bridge will close to all traffic on Monday for repairs, its engineer said on Wednesday evening."
PAGE = f"""<html lang=en><head><title>Bridge shut</title><meta name=author content="Ana Bell">
<meta property=og:site_name content="The Courier"></head><body><main><h1>Bridge shut</h1><h2>ANA BELL</h2>
<p>3 March 2025 9:30 a.m.</p><h2>Bridge shut</h2><p>4</p><p>{PARAGRAPH}</p>
<figure><img><figcaption><span class=count>1 of 2</span>The <b>bridge</b>.<span class=credit>Ana Reyes</span>
</figcaption></figure><p>{PARAGRAPH} It is old.</p></main></body></html>"""


def test_a_page_that_says_who_wrote_it_is_a_real_report_and_the_name_is_its_byline():
    imported = from_page(PAGE)
    assert "origin: real\nsource: Ana Bell, The Courier\n" in imported.source
    head = "# Bridge shut\n\n*ANA BELL*\n\n*3 March 2025 9:30 a.m.*\n\nThe bridge"
    assert head in imported.source
    nameless = PAGE.replace("author", "other").replace("og:site_name", "other")
    assert "origin" not in from_page(nameless).source


def test_captions_go_with_their_pictures_and_are_told_with_their_places_and_credits():
    imported = from_page(PAGE)
    assert "Reyes" not in imported.source
    assert imported.captions == (LeftOutCaption(4, "The bridge (Photo: Ana Reyes)."),)
    assert imported.dropped[0].startswith("1 picture was left out")
    table = "<table><tr><th>Day<th>Cars<tr><td>1<td>4<tr><td>2<td>6</table>"
    with_table = from_page(PAGE.replace("<figure>", f"{table}<figure>"))
    assert with_table.captions == (LeftOutCaption(5, "The bridge (Photo: Ana Reyes)."),)


def test_who_speaks_is_told_in_an_interview_and_not_in_a_report():
    talk = "<p>MARA: Why oars?</p><p>LUND: Why not?</p><p>MARA</p><p>Who pays?</p>"
    page = "<html><body><article><h1>Rowing on the lake</h1>{}</article></body></html>"
    assert "**MARA:** Who pays?" in from_page(page.format(talk)).source
    report = "<p>The club wrote this about the lake and its boats.</p>" * 7
    assert "**" not in from_page(page.format(f"{report}<p>MARA: Yes.</p><p>LUND: No.</p><p>MARA: Why?</p>")).source
