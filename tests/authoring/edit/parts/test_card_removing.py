"""A card is taken away, and nobody points to it any more."""

from pathlib import Path

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.authoring.edit.parts.card_removing import remove_card
from media_literacy.authoring.edit.parts.cards import add_card
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, apply_splices
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import CardId
from media_literacy.lesson.parser import parse_lesson

TEXT = """# News

It rained.[^a] Nobody came.[^b]

[^a]: **Fine: can be checked.** See [*it* all](#the-log "why") and [more](#survey).

    - Evidence: [Log](#the-log)
    - Hint: Look [here](#the-log).
    - Evidence: survey, the-log-1

[^b]: **Fine: can be checked.** x

# Evidence

## The log

Rain, see [itself](#the-log).

## Survey

Of 60 shops, 22.

## The log

Another.

# Debrief

Invented. See [the log](#the-log).
"""


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


def without(text: str, card: str) -> str:
    splices = remove_card(draft_of(text), CardId(card))
    assert not isinstance(splices, NotPossible)
    return apply_splices(text, splices)


def test_a_card_goes_with_its_field_and_a_link_keeps_its_words():
    new = without(TEXT, "the-log")
    assert new == (
        TEXT.replace('[*it* all](#the-log "why")', "*it* all")
        .replace("    - Evidence: [Log](#the-log)\n", "")
        .replace("[here](#the-log)", "here")
        .replace("the-log-1", "the-log")
        .replace("## The log\n\nRain, see [itself](#the-log).\n\n", "", 1)
        .replace("[the log](#the-log)", "the log")
    )


@each_row("end", ["\n", "\r\n", "\r"])
@each_row("card", ["the-log", "survey", "the-log-1"])
def test_all_other_cards_and_notes_stay(card: str, end: str):
    before = draft_of(TEXT.replace("\n", end))
    after = draft_of(without(before.source.text, card))
    assert len(after.lesson.cards) == 2
    assert [note.explanation for note in after.notes] == [note.explanation for note in before.notes]
    assert all(link.resolved for link in after.links)
    assert not [note for note in after.notes if note.note is None]


def test_one_of_several_in_a_field_is_taken_out_of_it():
    assert "    - Evidence: the-log-1\n" in without(TEXT, "survey").replace("[The log](#the-log-1)", "the-log-1")


def test_the_part_for_evidence_goes_with_its_last_card():
    text = TEXT
    for card in ("the-log", "survey", "the-log"):
        text = without(text, card)
    assert "# Evidence" not in text and "# Debrief\n\nInvented. See the log.\n" in text


def test_words_above_the_cards_stay():
    text = "# News\n\nIt rained.\n\n# Evidence\n\nWhat was found.\n\n## Log\n\nRain.\n"
    assert without(text, "log") == "# News\n\nIt rained.\n\n# Evidence\n\nWhat was found.\n"


@given(st.sampled_from([TEXT, "# News\n\nIt rained.\n", "# News\n\nIt rained.\n\n# Debrief\n\nx\n"]), st.booleans())
def test_a_card_that_was_added_is_removed_without_a_trace(text: str, has_text: bool):
    new = add_card(draft_of(text), "Calendar", "Tuesday.\n\n- so" if has_text else "")
    assert isinstance(new, NamedEdit)
    assert without(apply_splices(text, new.splices), new.name) == text


def test_notes_inside_a_card_are_not_lost():
    text = (
        "# News\n\nIt rained.[^a]\n\n# Evidence\n\n## Log\n\nRain.\n\n[^a]: **Fine: can be checked.** x\n\nMore rain.\n"
    )
    answer = remove_card(draft_of(text), CardId("log"))
    assert isinstance(answer, NotPossible) and answer.reason
    with pytest.raises(KeyError):
        remove_card(draft_of(text), CardId("none"))


def test_a_choice_that_would_find_the_card_finds_none():
    leave = "\n# Leave the page\n\n- [x] one — so ([Survey](#survey))\n- [ ] two, see [it](#survey) ([Log](#the-log))\n"
    made = without(TEXT + leave, "survey")
    assert "- [x] one — so\n- [ ] two, see it ([Log](#the-log))\n" in made
