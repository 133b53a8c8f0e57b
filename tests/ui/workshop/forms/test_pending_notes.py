"""A note that somebody begins."""

from ui.workshop.forms.typing_in_forms import choose
from ui.workshop.writing import settled


def test_a_verdict_that_was_chosen_waits_with_its_sentence(qtbot, page, again):
    choose(page, "Last year")
    page.note_form.beginning.cards[1].click()
    assert "the new note for sentence 4" in page.work.question().details
    choose(page, "The town council")
    assert page.note_form.beginning.isVisible()
    choose(page, "Last year")
    assert not page.note_form.beginning.isVisible() and page.note_form.fields.verdict.value == "check"

    page = again()
    choose(page, "Last year")
    assert page.note_form.fields.verdict.value == "check"
    qtbot.keyClicks(page.note_form.fields.explanation, "Count them.")
    page.finish_typing()
    settled(qtbot, page)
    assert "**Check" in page.document.text and page.pending.all == ()


def test_who_does_not_mind_the_note_has_nothing_waiting(qtbot, page):
    choose(page, "Last year")
    page.note_form.beginning.cards[1].click()
    page.note_form.remove.click()
    assert page.pending.all == () and page.work.question() is None
