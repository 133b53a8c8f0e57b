"""The claim of a search: chosen from the sentences, and called by words of its own."""

import pytest
from factories import make_lesson

from media_literacy.ui.workshop.forms.searches.claim_choice import ClaimChoice

SENTENCES = make_lesson(["Every shop will close."], fine=["It rained."]).article.sentences


@pytest.fixture
def claim(show, appearance):
    made = show(ClaimChoice(appearance))
    made.show_sentences(SENTENCES)
    return made


def test_words_that_stand_there_stay_when_another_sentence_is_taken(qtbot, claim):
    claim.reset("flag-1", "every shop")
    assert claim.sentence.currentText() == "1 Every shop will close."
    with qtbot.waitSignal(claim.chosen):
        claim.take("fine-1")
    assert (claim.label, claim.words.value) == ("fine-1", "every shop")


def test_the_sentence_stands_for_a_claim_without_words(claim):
    claim.reset("", "")
    assert claim.sentence.currentText() == "No sentence yet"
    claim.take("fine-1")
    assert claim.words.value == "It rained."


def test_what_leads_nowhere_is_named_until_its_sentence_is_there(claim):
    claim.reset("snow", "snow")
    assert claim.sentence.currentText() == "“snow” leads nowhere"
    claim.show_sentences(make_lesson(plain=["It snowed."]).article.sentences)
    assert claim.label == "snow"
