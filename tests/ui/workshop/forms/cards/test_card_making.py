"""A card that is made on the spot."""

from dataclasses import replace

from media_literacy.ui.workshop.forms.cards.card_making import CardMaking
from media_literacy.ui.workshop.note.evidence_choice import EvidenceChoice


def test_a_card_that_is_refused_stays_as_it_was_typed(qtbot, show, context, appearance, draft):
    evidence = show(EvidenceChoice(context, appearance))
    evidence.show_evidence((), draft().lesson.cards)
    evidence.making.button.click()
    qtbot.keyClicks(evidence.making.maker.title, "?!")
    with qtbot.waitSignal(evidence.making.made):
        evidence.making.maker.make.click()
    evidence.making.answer("Give the card a title in words.")
    assert (
        evidence.making.maker.title.value == "?!"
        and evidence.making.maker.answer.text() == "Give the card a title in words."
    )
    qtbot.keyClicks(evidence.making.maker.title, " Rain")
    assert not evidence.making.maker.answer.isVisible()
    evidence.making.answer("")
    assert not evidence.making.maker.isVisible() and evidence.making.button.hasFocus()


def test_a_card_that_is_begun_for_one_note_does_not_move_along_to_the_next(qtbot, show, context, appearance):
    making = show(CardMaking("Make a card", context, appearance))
    making.show_owner("one")
    making.button.click()
    qtbot.keyClicks(making.maker.title, "Rain")
    making.show_owner("two")
    assert not making.maker.isVisible() and making.button.isVisible()
    making.show_owner("one")
    assert making.maker.isVisible() and making.maker.title.value == "Rain"
    making.maker.cancel.click()
    making.show_owner("two")
    making.show_owner("one")
    assert not making.maker.isVisible()


def test_the_fields_of_a_card_come_into_view_as_a_whole(show, context, appearance):
    shown = []
    making = show(CardMaking("Make a card", replace(context, show_whole=shown.append), appearance))
    making.button.click()
    assert shown == [making.maker] and making.maker.title.hasFocus()
