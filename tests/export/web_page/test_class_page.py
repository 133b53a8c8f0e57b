"""The page of a class as a document, and what is put into it later."""

import base64
import io
import re

import pytest
from export.web_page.hostile import filled_lesson
from factories import make_lesson
from fontTools.ttLib import TTFont
from lxml import html

from media_literacy.export.web_page.class_page import ClassPage, class_page, revealed_notes, whole_lesson
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def nothing(_source: str) -> None:
    return None


def page_of(lesson: Lesson) -> ClassPage:
    return class_page(lesson, load_catalogue(), nothing, {"join": "</script>Join"})


@pytest.fixture(scope="module")
def bare() -> ClassPage:
    return page_of(make_lesson(plain=["All left."], title="Buses & <trams>"))


def test_it_is_one_document_whose_words_end_nothing(bare):
    tree = html.document_fromstring(bare.text)
    assert tree.xpath("//title")[0].text.startswith("Buses & <trams> – ")
    assert len(tree.xpath("//script")) == 3 and "\\u003c/script\\u003eJoin" in bare.text  # data, data, script
    assert tree.xpath("//noscript") and not tree.xpath("//meta[@http-equiv]")


def test_its_style_has_what_only_a_class_has(bare):
    assert ".eyes-up{" in bare.text and ".join-row{" in bare.text


def test_its_faces_have_letters_that_only_come_later(bare):
    """Those of the alphabets of its article, whichever of them that has."""
    serif = re.search(
        r'"Page Serif";font-weight:400;font-style:italic;src:url\(data:font/woff2;base64,(.+?)\)', bare.text
    )
    assert serif is not None
    with TTFont(io.BytesIO(base64.b64decode(serif[1]))) as font:
        letters = set(map(chr, font.getBestCmap() or {}))
    assert set("QXZqxz019") <= letters and "я" not in letters


def test_notes_are_made_of_those_sentences_alone():
    lesson = make_lesson(["All left.", "None left."], ["It was noon."])
    notes = revealed_notes(lesson, load_catalogue(), nothing, [3, 1], {})
    assert list(notes) == [1, 3] and 'id="note-3"' in notes[3]["markup"]
    assert notes[3]["facts"]["verdict"] == "fine" and not notes[3]["cards"]


def test_the_whole_lesson_has_every_part_that_a_page_has():
    lesson = filled_lesson(["harmless"], "https://example.org")
    whole = whole_lesson(lesson, load_catalogue(), nothing)
    for part in ("article", "note-1", "result", "leave", "search-1", "card-1", "debrief"):
        assert f'id="{part}"' in whole["markup"], part
    assert whole["data"]["hasKey"]
