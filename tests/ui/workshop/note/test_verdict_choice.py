"""The three verdicts to choose from."""

from PySide6.QtCore import Qt

from media_literacy.lesson.model import Verdict
from media_literacy.ui.workshop.note.verdict_choice import VerdictCards, VerdictRow, verdict_meaning


def test_arrows_lead_from_card_to_card_and_stop_at_the_ends(qtbot, show, appearance):
    choice = show(VerdictCards(appearance))
    cards = choice.cards
    cards[0].setFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Up)
    assert cards[0].hasFocus()
    for card in cards:
        qtbot.keyClick(card, Qt.Key.Key_Down)
    assert cards[2].hasFocus()


def test_a_card_tells_its_verdict(qtbot, show, appearance):
    choice = show(VerdictCards(appearance))
    with qtbot.waitSignal(choice.chosen) as chosen:
        choice.cards[1].click()
    assert chosen.args == [Verdict.CHECK.value]


def test_the_row_says_what_the_verdict_means_and_when_none_could_be_read(show, appearance):
    row = show(VerdictRow(appearance))
    row.show_verdict(Verdict.FINE)
    assert row.verdict is Verdict.FINE and row.meaning.text() == verdict_meaning(Verdict.FINE)
    row.show_verdict(None)
    assert row.verdict is None and row.meaning.text().startswith("The verdict of this note could not be read.")
