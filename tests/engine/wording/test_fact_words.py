"""The fact board in words."""

from media_literacy.engine.attempts.fact_board import Fact, FactLine
from media_literacy.engine.wording.fact_words import board_as_text, facts_in_words, line_name
from media_literacy.lesson.model import NO_SENTENCE, SentenceId

ONE = SentenceId("one")
FACTS = (
    Fact(1, FactLine.WHEN, "in May", ONE),
    Fact(2, FactLine.WHO, "the mayor", SentenceId("gone")),
    Fact(3, FactLine.WHEN, "in June", NO_SENTENCE),
)


def test_every_line_has_a_name():
    assert [line_name(line) for line in FactLine] == ["Who", "Which body", "Where", "When", "How many"]


def test_the_board_is_told_line_by_line_with_the_numbers_of_sentences_that_are_there():
    assert board_as_text(FACTS, {ONE: 4}) == "Who\n- the mayor\n\nWhen\n- in May (sentence 4)\n- in June"
    assert board_as_text((), {ONE: 4}) == ""


def test_facts_of_one_sentence_are_one_line():
    assert facts_in_words(FACTS[:2]) == "When: in May; Who: the mayor"
