"""What a sentence clashes with: chips, numbers, and picking."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.workshop.note.clash_list import ClashList


@pytest.fixture
def clashes_of(show, context, appearance, draft):
    """The list of what the last sentence but one clashes with."""

    def make(*labels):
        sentences = draft().lesson.article.sentences
        clashes = show(ClashList(context.pending, appearance))
        own = next(sentence for sentence in sentences if sentence.id == "nobody")
        clashes.show_clashes(labels, own, sentences)
        return clashes

    return make


def test_a_clash_is_a_chip_with_number_and_words_and_a_press_takes_it_away(qtbot, clashes_of):
    clashes = clashes_of("everybody")
    assert clashes.chips[0].text().startswith("3 Everybody knows it.")
    with qtbot.waitSignal(clashes.labels_changed):
        qtbot.mouseClick(clashes.chips[0], Qt.MouseButton.LeftButton)
    assert clashes.labels == () and clashes.chips == []


def test_a_clash_is_named_by_its_number(qtbot, clashes_of):
    clashes = clashes_of("everybody")
    qtbot.keyClicks(clashes.number, "2")
    with qtbot.waitSignal(clashes.labels_changed):
        qtbot.keyClick(clashes.number, Qt.Key.Key_Return)
    assert clashes.labels == ("everybody", "meeting") and clashes.number.text() == ""


@pytest.mark.parametrize(
    ("number", "answer"),
    [
        ("4", "A sentence cannot clash with itself."),
        ("3", "Sentence 3 is named already."),
        ("77", "Write the number of a sentence, from 1 to 5."),
    ],
)
def test_a_number_that_cannot_be_is_answered(qtbot, clashes_of, number, answer):
    clashes = clashes_of("everybody")
    qtbot.keyClicks(clashes.number, number)
    with qtbot.assertNotEmitted(clashes.labels_changed):
        clashes.add.click()
    assert clashes.answer.text().startswith(answer)


def test_a_label_that_leads_nowhere_is_shown_and_can_be_taken_away(clashes_of):
    clashes = clashes_of("gone")
    assert clashes.chips[0].text().startswith("“gone” leads nowhere")
    clashes.chips[0].click()
    assert clashes.labels == ()


def test_while_a_sentence_is_picked_the_button_says_so(qtbot, clashes_of):
    clashes = clashes_of("everybody")
    with qtbot.waitSignal(clashes.pick_requested):
        clashes.pick.click()
    assert clashes.pick.text() == "Now choose the other sentence"
    clashes.add_label("meeting")
    assert clashes.pick.text() == "Choose the other sentence in the page"


def test_what_other_notes_say_is_told_by_number(show, context, appearance, draft):
    sentences = draft().lesson.article.sentences
    own = next(sentence for sentence in sentences if sentence.id == "nobody")
    clashes = show(ClashList(context.pending, appearance))
    told = []
    for others in (sentences[:1], sentences[:2]):
        clashes.show_clashes((), own._replace(clashes=tuple(other.id for other in others)), sentences)
        told.append(clashes.also.text())
    assert [text.partition(": ")[2] for text in told] == ["sentence 1.", "sentences 1, 2."]


def test_a_clash_that_is_made_or_taken_away_is_heard_and_so_is_why_it_is_not(qtbot, clashes_of, announced):
    clashes = clashes_of()
    clashes.number.setText("3")
    clashes.add.click()
    qtbot.waitUntil(lambda: announced == ["Sentence 4 clashes with sentence 3 now: Everybody knows it."])
    clashes.number.setText("4")
    clashes.add.click()
    qtbot.waitUntil(lambda: announced[-1] == clashes.answer.text())
    clashes.chips[0].click()
    qtbot.waitUntil(lambda: announced[-1] == "The clash with sentence 3 is taken away.")
