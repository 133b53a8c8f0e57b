"""The cards that a note points to."""

from media_literacy.ui.workshop.note.evidence_choice import EvidenceChoice


def test_a_card_that_is_not_there_stays_named_when_another_is_ticked(show, context, appearance, draft):
    evidence = show(EvidenceChoice(context, appearance))
    evidence.show_evidence(("gone",), draft().lesson.cards)
    evidence.ticks.rows[1].click()
    assert evidence.evidence == ("gone", "calendar")
