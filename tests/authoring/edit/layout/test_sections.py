"""The lines of each part and each card; notes that stand among them are nobody's."""

from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.authoring.edit.layout.sections import Sections, card_texts, part_text, sections_of, written_title
from media_literacy.authoring.edit.parts.cards import write_card
from media_literacy.authoring.edit.parts.part_writing import write_part
from media_literacy.authoring.edit.source.splice import NamedEdit
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.model import CardId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.resources import lessons_folder

TEXT = """# News

It rained.[^a]

[^a]: **Fine: can be checked.** x

# Evidence

## The *log* ##

Rain.

[^b]: **Fine: can be checked.** y

More.

## Empty

Debrief
=======

Invented.
"""


@pytest.fixture
def draft() -> Draft:
    draft = parse_lesson(TEXT.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


@pytest.fixture
def sections(draft: Draft) -> Sections:
    return sections_of(draft.raw)


def test_parts_and_cards_have_their_lines(sections: Sections):
    lines = {part.name: (part.heading, part.heading_end, part.last) for part in (*sections.parts, *sections.cards)}
    assert lines == {
        "article": (1, 1, 3),
        "evidence": (7, 7, 17),
        "the-log": (9, 9, 15),
        "empty": (17, 17, 17),
        "debrief": (19, 20, 22),
    }


def test_a_section_with_a_note_inside_is_not_whole(sections: Sections):
    assert [card.is_whole for card in sections.cards] == [False, True]
    article = sections.part(Place.ARTICLE)
    assert article is not None and article.is_whole


def test_the_text_of_a_section_leaves_notes_out(draft: Draft, sections: Sections):
    assert [card.text(draft.source) for card in sections.cards] == ["Rain.\n\n\nMore.", ""]
    assert [written_title(draft.source, card) for card in sections.cards] == ["The *log*", "Empty"]


def test_what_is_not_there_is_none(sections: Sections):
    assert sections.part(Place.DISCUSSION) is None
    assert sections.card("nowhere") is None


SHOWN = """# Head

One.[^a] Two.[^b]

[^a]: **Fine: can be checked.** It can.

# Evidence

## The *survey* ##

Of 60, 22.

Source: the *Chamber*.

Calendar
--------

Tuesday.

# Debrief

Nothing of it is true.

[^b]: **Fine: can be checked.** It can, too.

Not a word.

Discussion
==========

1. What now?
"""


def shown() -> Draft:
    draft = parse_lesson(SHOWN.replace("\n", "\r\n").encode(), Path("one.md")).draft
    assert draft is not None
    return draft


def test_a_part_is_shown_without_the_notes_that_stand_in_it():
    assert part_text(shown(), Place.DEBRIEF).split("\n") == ["Nothing of it is true.", "", "", "Not a word."]


def test_a_heading_with_a_line_below_it_is_no_text():
    assert part_text(shown(), Place.DISCUSSION) == "1. What now?"


def test_a_part_that_is_not_there_is_empty():
    assert part_text(shown(), Place.TEACHER_NOTES) == ""


def test_cards_have_their_markdown():
    made = shown()
    assert card_texts(made) == (
        (CardId("the-survey"), "The *survey*", "Of 60, 22.\n\nSource: the *Chamber*."),
        (CardId("calendar"), "Calendar", "Tuesday."),
    )


@each_row("path", sorted(lessons_folder().rglob("*.md")), ids=lambda path: path.stem)
def test_what_is_shown_is_what_the_writer_finds_there(path):
    made = parse_lesson(path.read_bytes(), path).draft
    assert made is not None
    for place in (Place.LEAVE, Place.DISCUSSION, Place.DEBRIEF, Place.TEACHER_NOTES):
        assert write_part(made, place, part_text(made, place)) == ()
    for card, title, text in card_texts(made):
        assert write_card(made, card, title, text) == NamedEdit(card, ())
