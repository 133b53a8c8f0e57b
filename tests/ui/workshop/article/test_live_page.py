"""The page as its readers will see it: which sentence is chosen, and what is said of it."""

import pytest
from kites import SOURCE
from ui.workshop.writing import click_sentence, sentence, settled

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.workshop.article import live_sheet


def test_a_sentence_that_is_retyped_stays_chosen_with_the_note_that_was_begun_for_it(qtbot, page):
    click_sentence(qtbot, page, "Last year 40")
    page.note_form.beginning.cards[1].click()
    page.document.replace_text(page.document.text.replace("Last year 40 people flew kites.", "Why?"))
    settled(qtbot, page)

    assert page.page.chosen == sentence(page, "Why?").id
    assert page.note_form.fields.isVisible() and not page.note_form.beginning.isVisible()
    assert [pending.owner for pending in page.pending.all] == [sentence(page, "Why?").id]


def test_of_a_sentence_that_was_taken_away_the_next_one_is_chosen(qtbot, page):
    click_sentence(qtbot, page, "The town council")
    gone, following = (sentence(page, text) for text in ("The town council", "Nobody has ever"))
    assert following.number == gone.number + 1
    page.document.replace_text(page.document.text.replace(gone.text, ""))
    settled(qtbot, page)

    assert page.page.chosen == following.id


def test_the_chosen_sentence_stays_chosen_when_its_words_change(qtbot, page):
    click_sentence(qtbot, page, "Last year 40")
    page.document.replace_text(SOURCE.replace("Last year 40 people flew kites.", "Last year 50 people flew kites."))
    settled(qtbot, page)

    assert page.page.chosen == sentence(page, "Last year 50").id


def test_every_sentence_says_its_verdict_to_assistive_technology(page):
    name = page.page.article._controls._names[SentenceId("nobody")]
    assert name.startswith("Sentence 3 of 4, Flag: Nobody")


@pytest.mark.parametrize(
    ("kind", "words"), [("contradiction", "cannot both be true"), ("overclaim", "read these together")]
)
def test_the_bracket_of_the_chosen_sentence_says_what_a_learner_reads(qtbot, page, monkeypatch, kind, words):
    drawn = []
    monkeypatch.setattr(live_sheet, "paint_chosen", lambda *bracket: drawn.append(bracket[-1]))
    joined = SOURCE.replace("Flag: contradiction", f"Flag: {kind}").replace("kites.\n\n[^n", "kites.[^last]\n\n[^n")
    page.document.replace_text(f"{joined}    - Contradicts: last\n")
    settled(qtbot, page)
    click_sentence(qtbot, page, "Nobody has ever")
    page.page.grab()
    assert drawn and {*drawn} == {words}
