"""The list of a pack’s lessons: what it says of each, and of nothing that is told at the end."""

import json
from pathlib import Path

from each_row import each_row
from export.web_page.pages import found, words_of
from factories import make_lesson, make_note
from lxml import html

from media_literacy.engine.sheets.lesson_digest import digest_text, lesson_digest
from media_literacy.export.web_page.contents import Entry, contents_page
from media_literacy.export.web_page.document import Page
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.model import Verdict
from media_literacy.packs.pack_toml import Pack

PACK = Pack("weather", "1.0", "Weather <reports>", "en", "CC-BY-4.0", ("A. Teacher",), (), Path())
RAIN = make_lesson(flags=["It rained."], id="rain", title="Rain", minutes=12, age="11-14", content_note="A flood.")


def _page(*entries: Entry):
    return html.document_fromstring(contents_page(PACK, entries, UNWATCHED, has_key=True))


def test_each_lesson_leads_to_its_file_with_what_is_known_before():
    page = _page(Entry(RAIN, "rain.html"))
    (item,) = found(page, "//ol/li")
    assert item.find("a").get("href") == "rain.html"
    said = words_of(item)
    assert "Rain" in said and "12 minutes · age 11-14" in said and "Before you read: A flood." in said


def test_the_label_gives_nothing_away_and_stands_in_title_bar_and_foot():
    page = _page(Entry(RAIN, "rain.html"))
    for path in ("//title", "//header", "//footer"):
        assert "may be invented. Not news." in words_of(found(page, path)[0])
    assert "Invented for teaching" not in words_of(page)


def test_without_the_key_it_depends_on_nothing_that_the_author_says_of_an_article():
    note = make_note(Verdict.FLAG, explanation="Nobody counted it. " * 200)
    told = make_lesson(flags=["It rained."], notes={"flag-1": (note,)}, id="rain", title="Rain")
    untold = make_lesson(plain=["It rained."], id="rain", title="Rain")
    pages = [contents_page(PACK, [Entry(lesson, "a.html")], UNWATCHED, has_key=False) for lesson in (told, untold)]
    assert pages[0] == pages[1] and "minute" not in pages[0]
    assert "12 minutes" in contents_page(PACK, [Entry(RAIN, "a.html")], UNWATCHED, has_key=False)


def test_progress_is_found_by_pack_lesson_and_digest():
    data = json.loads(found(_page(Entry(RAIN, "rain.html")), "//script[@id='contents-data']")[0].text)
    assert data["pack"] == "weather"
    assert data["lessons"] == [{"lesson": "rain", "digest": digest_text(lesson_digest(RAIN)), "number": 1}]


@each_row("text", ["<p>\"'</p>", "</iframe><script>alert(1)</script>"])
def test_a_page_inside_is_whole_and_its_policy_holds(text: str):
    page = _page(Entry(RAIN, page=Page(text, "p{}", "run()")))
    (frame,) = found(page, "//iframe")
    assert (frame.get("srcdoc"), frame.get("loading"), len(frame)) == (text, "lazy", 0)
    policy = found(page, "//meta[@http-equiv]")[0].get("content")
    assert policy.count("sha256-") == 4 and "default-src 'none'" in policy
