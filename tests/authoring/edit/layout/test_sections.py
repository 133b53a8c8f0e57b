"""The lines of each part and each card; notes that stand among them are nobody's."""

from pathlib import Path

import pytest

from media_literacy.authoring.edit.layout.sections import Sections, sections_of, written_title
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.parser import parse_lesson

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
