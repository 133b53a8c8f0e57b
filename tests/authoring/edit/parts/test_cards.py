"""Evidence cards are made and renamed from a form, and every link goes along."""

from pathlib import Path

import pytest
from each_row import each_row
from hypothesis import given, settings
from hypothesis import strategies as st

from media_literacy.authoring.edit.layout.sections import card_texts
from media_literacy.authoring.edit.parts.cards import add_card, write_card
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, apply_splices
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import CardId
from media_literacy.lesson.parser import parse_lesson

BARE = "# News\n\nIt rained.[^a]\n\n[^a]: **Fine: can be checked.** See [it](#a).\n"
CARDS = (
    "# News\n\nIt rained.[^a]\n\n[^a]: **Fine: can be checked.** See [it](#the-log).\n\n"
    "    - Evidence: [Log](#the-log)\n    - Evidence: the-log-1\n\n"
    "# Evidence\n\n## The log ##\n\nRain.\n\n## The log\n\n# Debrief\n\nInvented.\n"
)
FILES = st.sampled_from([BARE, CARDS, CARDS.rstrip(), BARE.rstrip()])
TITLES = st.sampled_from(["Log", "The log", "C #", "# x", "[^a]", "a [b", "*so*", "[^a]: x", "a\nb", "é", "- x"])
TEXTS = st.lists(
    st.sampled_from(["Words.", "# Debrief", "## Card", "### Small", "[^a]: no", "```", "===", "---", "[[", "", "- x"]),
    max_size=5,
).map("\n".join)
ENDS = st.sampled_from(["\n", "\r\n", "\r"])


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


def made(text: str, answer: NamedEdit | NotPossible) -> tuple[str, CardId]:
    assert isinstance(answer, NamedEdit), answer
    return apply_splices(text, answer.splices), answer.name


@settings(max_examples=50)
@given(FILES, TITLES, TEXTS, ENDS)
def test_a_card_is_added_behind_all_others(text: str, title: str, body: str, end: str):
    before = draft_of(text.replace("\n", end))
    new, id = made(before.source.text, add_card(before, title, body))
    after = draft_of(new)
    assert [card.id for card in after.lesson.cards] == [*(card.id for card in before.lesson.cards), id]
    assert {part.place for part in after.parts} == {part.place for part in before.parts} | {"evidence"}
    assert [note.explanation for note in after.notes] == [note.explanation for note in before.notes]
    ((title, text),) = [(title, text) for card, title, text in card_texts(after) if card == id]
    kept = write_card(after, id, title, text)
    assert kept == NamedEdit(id, ())


@settings(max_examples=50)
@given(st.sampled_from(["the-log", "the-log-1"]), TITLES, TEXTS, ENDS)
def test_a_card_that_is_changed_keeps_those_who_name_it(card: str, title: str, body: str, end: str):
    before = draft_of(CARDS.replace("\n", end))
    new, id = made(before.source.text, write_card(before, CardId(card), title, body))
    after = draft_of(new)
    assert len(after.lesson.cards) == 2 and id in [card.id for card in after.lesson.cards]
    (note,) = after.lesson.article.sentences[1].notes
    assert list(note.evidence) == [card.id for card in after.lesson.cards]
    assert [part.place for part in after.parts] == [part.place for part in before.parts]


def test_a_card_is_written_as_the_format_shows_it():
    new, id = made(BARE, add_card(draft_of(BARE), "Council calendar", "Tuesday."))
    assert (new, id) == (BARE + "\n# Evidence\n\n## Council calendar\n\nTuesday.\n", "council-calendar")


def test_only_the_text_changes():
    new, _id = made(CARDS, write_card(draft_of(CARDS), CardId("the-log"), "The log", "Sun."))
    assert new == CARDS.replace("Rain.", "Sun.")


@each_row("title", ["", "  ", "\n", "==", "!"])
def test_a_card_needs_a_title(title: str):
    for answer in (add_card(draft_of(CARDS), title, "x"), write_card(draft_of(CARDS), CardId("the-log"), title, "x")):
        assert isinstance(answer, NotPossible) and answer.reason


def test_an_unknown_card_is_an_error_of_the_caller():
    with pytest.raises(KeyError):
        write_card(draft_of(CARDS), CardId("nowhere"), "x", "y")


def test_headings_below_a_cards_own_stay_headings():
    new, _id = made(BARE, add_card(draft_of(BARE), "Calendar", "## One\n\n### Two"))
    assert "\n\\## One\n\n### Two" in new


def test_a_choice_finds_the_card_under_its_new_name():
    text = CARDS + "\n# Leave the page\n\n- [x] one — so ([Log](#the-log))\n- [ ] two\n"
    new, name = made(text, write_card(draft_of(text), CardId("the-log"), "Rain gauge", "Rain."))
    leave = draft_of(new).lesson.leave
    assert name == "rain-gauge" and leave is not None
    assert [choice.card for choice in leave.choices] == ["rain-gauge", None] and "([Log](#rain-gauge))" in new
