"""The parts and the cards as a form shows them."""

from pathlib import Path

import pytest

from media_literacy.authoring.edit.parts.cards import write_card
from media_literacy.authoring.edit.parts.part_text import card_texts, part_text
from media_literacy.authoring.edit.parts.part_writing import write_part
from media_literacy.authoring.edit.source.splice import NamedEdit
from media_literacy.lesson.draft import Place
from media_literacy.lesson.model import CardId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.resources import lessons_folder

TEXT = """# Head

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


def draft():
    made = parse_lesson(TEXT.replace("\n", "\r\n").encode(), Path("one.md")).draft
    assert made is not None
    return made


def test_a_part_is_shown_without_the_notes_that_stand_in_it():
    assert part_text(draft(), Place.DEBRIEF).split("\n") == ["Nothing of it is true.", "", "", "Not a word."]


def test_a_heading_with_a_line_below_it_is_no_text():
    assert part_text(draft(), Place.DISCUSSION) == "1. What now?"


def test_a_part_that_is_not_there_is_empty():
    assert part_text(draft(), Place.TEACHER_NOTES) == ""


def test_cards_have_their_markdown():
    made = draft()
    assert card_texts(made) == (
        (CardId("the-survey"), "The *survey*", "Of 60, 22.\n\nSource: the *Chamber*."),
        (CardId("calendar"), "Calendar", "Tuesday."),
    )


@pytest.mark.parametrize("path", sorted(lessons_folder().rglob("*.md")), ids=lambda path: path.stem)
def test_what_is_shown_is_what_the_writer_finds_there(path):
    made = parse_lesson(path.read_bytes(), path).draft
    assert made is not None
    for place in (Place.LEAVE, Place.DISCUSSION, Place.DEBRIEF, Place.TEACHER_NOTES):
        assert write_part(made, place, part_text(made, place)) == ()
    for card, title, text in card_texts(made):
        assert write_card(made, card, title, text) == NamedEdit(card, ())
