"""The page that a class is served, and what its browsers are sent: nothing before its time, and nobody's markup."""

import json
import re
from pathlib import Path

import pytest
from export.web_page.hostile import ATTACKS, filled_lesson
from export.web_page.pages import PNG
from factories import make_lesson
from lxml import html
from own_lessons import FOUNDING, our_lesson

from media_literacy.classroom.host.class_page import SeatMarkup, make_browser_page
from media_literacy.classroom.protocol.messages import Notes, Whole
from media_literacy.classroom.protocol.note_pieces import write_pieces
from media_literacy.classroom.protocol.whole_lesson import write_whole
from media_literacy.export.web_page.typefaces import fonts
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import text_of_runs


def told(lesson: Lesson, markup: SeatMarkup, numbers: tuple[int, ...], revealed: set[int]) -> dict[int, dict]:
    message = markup.of(Notes(write_pieces(lesson, numbers, revealed)))
    assert isinstance(message, Notes)
    return dict(message.pieces)


def key_of(lesson: Lesson) -> list[str]:
    """What only the key has; shorter texts and labels are words of any article."""
    notes = [note for sentence in lesson.article.sentences for note in sentence.notes]
    texts = [block.text for note in notes for block in note.explanation]
    texts += [text_of_runs(runs) for note in notes for runs in (*note.hints, note.how_to_check, note.fix)]
    texts += [block.text for text in (lesson.debrief, *(card.blocks for card in lesson.cards)) for block in text]
    texts += [note.label for note in notes if "-" in note.label]
    article = " ".join(block.text for block in lesson.article.blocks)
    return [text for text in texts if len(text) > 12 and text not in article]


def test_the_page_has_the_article_and_nothing_of_the_key():
    lesson = our_lesson(FOUNDING)
    page = make_browser_page(lesson, {})
    text = page.data.decode()
    shown = html.document_fromstring(text)
    assert len(shown.xpath("//input[@class='mark']")) == len(lesson.article.sentences)
    assert not shown.xpath("//*[contains(@class, 'note ') or @class='note']")
    data = json.loads(shown.xpath("//script[@id='lesson-data']")[0].text)
    assert not data["hasKey"] and {sentence["id"][0] for sentence in data["sentences"]} == {"#"}
    bare = re.sub(r"<(script|style)(?! type).*?</\1>", "", text, flags=re.DOTALL)
    secrets = key_of(lesson)
    assert [secret for secret in secrets if secret in bare or json.dumps(secret)[1:-1] in bare] == []
    assert len(secrets) > 40


def test_its_policy_lets_it_speak_with_its_host_alone():
    page = make_browser_page(make_lesson(["All left."]), {})
    assert "connect-src {socket}" in page.policy and page.policy.startswith("default-src 'none'")
    assert "unsafe" not in page.policy and "frame-ancestors 'none'" in page.policy
    assert b"Content-Security-Policy" not in page.data  # a second one would forbid the socket


def test_a_note_comes_as_markup_with_what_its_sentence_counts_as():
    lesson = make_lesson(["All left at noon.", "None left."], ["It was noon."], clashes=[("flag-1", "flag-2")])
    markup = SeatMarkup(lesson, {})
    first = told(lesson, markup, (1,), {1})[1]
    note = html.fragment_fromstring(first["markup"])
    assert (note.tag, note.get("id"), note.get("data-verdict")) == ("aside", "note-1", "flag")
    assert first["facts"]["verdict"] == "flag" and "clashes" not in first["facts"] and "flag-1" not in str(first)
    both = told(lesson, markup, (1, 2), {1, 2})
    assert both[1]["facts"]["clashes"] == ("#2",) and both[2]["facts"]["clashes"] == ("#1",)
    assert "sentence-2" in both[1]["markup"]


CARDS = """\
---
lesson: 1
id: fair
title: "A fair"
language: en
origin: invented
license: CC-BY-4.0
authors: [A. Teacher]
version: 1.0.0
---

# A fair

The fair is on Monday.[^day] The hall is open.[^hall]

[^day]: **Flag: impossible time.** The calendar has it on Tuesday, see the [poster](#poster).

    - Evidence: [Poster](#poster)

[^hall]: **Fine: can be checked.** The plan has it, and so has the poster.

    - Evidence: [Plan](#plan), [Poster](#poster)

# Evidence

## Plan

The hall opens at eight.

## Poster

Tuesday, all day.
"""


def test_a_note_brings_the_cards_that_it_names_under_the_numbers_that_they_keep():
    lesson = parse_lesson(CARDS.encode(), Path("fair.md")).lesson
    assert lesson is not None
    markup = SeatMarkup(lesson, {})
    day, hall = (told(lesson, markup, (number,), {2, 3})[number] for number in (2, 3))
    assert list(day["cards"]) == [2] and "Tuesday, all day." in day["cards"][2] and "opens at eight" not in str(day)
    assert day["markup"].count('href="#card-2"') == 2
    assert list(hall["cards"]) == [1, 2] and hall["cards"][2] == day["cards"][2]
    whole = markup.of(Whole(write_whole(lesson)))
    assert isinstance(whole, Whole)
    main = html.fragment_fromstring(whole.lesson["markup"], create_parent=True)
    assert [card.xpath("string(h3)") for card in main.xpath("//*[@data-card]")] == ["Plan", "Poster"]


def test_the_whole_lesson_comes_as_markup_with_its_ids_and_the_attempt():
    lesson = make_lesson(["All left."], cards=["bill"], debrief="So it was.")
    whole = SeatMarkup(lesson, {}).of(Whole(write_whole(lesson)))
    assert isinstance(whole, Whole)
    main = html.fragment_fromstring(whole.lesson["markup"], create_parent=True)
    assert main.xpath("//*[@id='note-1']") and main.xpath("//*[@id='card-1']") and main.xpath("//*[@id='result']")
    assert whole.lesson["data"]["hasKey"] and whole.lesson["data"]["sentences"][0]["id"] == "flag-1"


def test_pictures_come_inside_the_markup_under_whatever_name_they_have():
    lesson = filled_lesson(["harmless"], "https://example.org")
    note = told(lesson, SeatMarkup(lesson, {"a.png": PNG}), (1,), {1})[1]
    assert (
        "data:image/png;base64," in note["markup"]
        and "data:image" not in told(lesson, SeatMarkup(lesson, {}), (1,), {1})[1]["markup"]
    )


SENT = [attack for attack in ATTACKS if attack.encode(errors="ignore").decode() == attack]
"""The others have halves of letters, which no message may have."""


@pytest.mark.parametrize("attack", SENT)
def test_a_strangers_notes_stay_text(attack):
    lesson = filled_lesson([attack], 'https://example.org/?a="><script>')
    markup = SeatMarkup(lesson, {"a.png": PNG})
    note = told(lesson, markup, (1,), {1})[1]["markup"]
    whole = markup.of(Whole(write_whole(lesson)))
    assert isinstance(whole, Whole)
    for text in (note, whole.lesson["markup"]):
        tree = html.fragment_fromstring(text, create_parent=True)
        for element in tree.iter():
            assert element.tag not in ("script", "style", "iframe", "svg", "object", "form")
            assert not [name for name in element.attrib if name.startswith("on") or name == "autofocus"]
            assert not element.get("href", "").startswith("javascript:")


def test_browsers_hear_the_language_of_the_lesson(monkeypatch):
    monkeypatch.setattr(fonts, "FACES", ())
    lesson = make_lesson(flags=["Llovió."], language="es")
    assert '<html lang="es"' in make_browser_page(lesson, {}).data.decode()
    assert "Nota sobre" in str(told(lesson, SeatMarkup(lesson, {}), (1,), set()))
