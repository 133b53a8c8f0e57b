"""The cards that a note points to."""

from media_literacy.ui.workshop.note.evidence_choice import EvidenceChoice


def test_a_card_that_is_not_there_stays_named_when_another_is_ticked(show, context, appearance, draft):
    evidence = show(EvidenceChoice(context, appearance))
    evidence.show_evidence(("gone",), draft().lesson.cards)
    evidence.ticks.rows[1].click()
    assert evidence.evidence == ("gone", "calendar")


def test_a_card_that_is_not_there_can_be_taken_out(show, context, appearance, draft):
    evidence = show(EvidenceChoice(context, appearance))
    evidence.show_evidence(("gone", "calendar"), draft().lesson.cards)
    row = evidence.ticks.rows[-1]
    assert row.text() == "“gone”, a card that is not there" and row.isChecked()
    row.click()
    assert evidence.evidence == ("calendar",)
