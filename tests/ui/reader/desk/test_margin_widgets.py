"""Widgets of others in the margin: beside their sentences, below the notes, one under the other."""

from itertools import pairwise

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from ui.reader.desk.laid_desk import LESSON, notes

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.desk.margin_widgets import MarginWidgets

FIRST, SECOND = SentenceId("a"), SentenceId("b")


def test_widgets_stand_beside_their_sentences_below_the_notes(desk):
    chosen, other = LESSON.article.sentences[4].id, LESSON.article.sentences[9].id
    first, second = QLabel("My word"), QLabel("Another\nword")
    desk.show_widgets("words", {chosen: first, other: second})
    desk.article.choose(chosen)
    desk.reveal(chosen)
    for sentence, widget in ((chosen, first), (other, second)):
        desk.reveal(sentence)
        assert widget.isVisible() and widget.height() == widget.sizeHint().height()
        assert widget.y() > notes(desk)[sentence].bottom() or sentence not in notes(desk)
    desk.show_widgets("words", {other: second})
    assert not first.isVisible() and second.isVisible()
    desk.show_widgets("words", {})


def test_widgets_alone_are_placed_in_order_and_apart(lay):
    desk = lay(1280, 800)
    labels = {sentence.id: QLabel("A doubt\n\n") for sentence in LESSON.article.sentences[:8]}
    desk.show_widgets("doubts", labels)
    boxes = [label.geometry() for label in labels.values()]
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(boxes))
    desk.show_widgets("doubts", {})


def test_a_card_that_has_no_place_yet_is_no_fault_when_the_page_is_scrolled(lay):
    desk = lay(1280, 800)
    desk.show_notes({})
    QApplication.processEvents()
    card = QLabel("How sure are you?")
    desk.article.choose(LESSON.article.sentences[2].id)
    desk.show_card(card, {})  # what was pressed is painted before the card is arranged
    desk.sheet.margin.show_between(20, 820)  # as scrolling does
    assert card.isHidden()
    QApplication.processEvents()
    assert card.isVisible()
    desk.show_card(None, {})


def test_the_widgets_of_a_sentence_are_stacked_with_a_gap_between_them(own):
    sheet = own(QWidget())
    word, doubt, other = QLabel("Word"), QLabel("Doubt\nand more"), QLabel("Other")
    widgets = MarginWidgets(sheet, gap=6.0)
    widgets.show("words", {FIRST: word, SECOND: other})
    widgets.show("doubts", {FIRST: doubt})
    assert widgets.sentences() == {FIRST, SECOND}
    high, low = word.sizeHint().height(), doubt.sizeHint().height()
    assert widgets.height(FIRST, 100) == high + 6 + low
    assert widgets.height(SECOND, 100) == other.sizeHint().height()
    assert widgets.height(SentenceId("c"), 100) == 0
    widgets.place(FIRST, 10, 20, 100)
    assert word.geometry().getRect() == (10, 20, 100, high)
    assert doubt.geometry().getRect() == (10, 20 + high + 6, 100, low)


def test_what_a_group_has_no_longer_is_hidden_and_other_groups_stay(own):
    sheet = own(QWidget())
    word, doubt, other = QLabel("Word"), QLabel("Doubt"), QLabel("Other")
    widgets = MarginWidgets(sheet, gap=6.0)
    widgets.show("words", {FIRST: word})
    widgets.show("doubts", {FIRST: doubt})
    for sentence in (FIRST, SECOND):
        widgets.place(sentence, 10, 20, 100)
    widgets.show("words", {SECOND: other})
    widgets.place(SECOND, 10, 20, 100)
    assert (word.isHidden(), doubt.isHidden(), other.isHidden()) == (True, False, False)
    assert widgets.sentences() == {FIRST, SECOND}


def test_a_widget_is_seen_once_it_has_its_place(own):
    sheet = own(QWidget())
    sheet.show()
    word = QLabel("Word")
    widgets = MarginWidgets(sheet, gap=6.0)
    widgets.show("words", {FIRST: word})
    assert word.isHidden() and widgets.height(FIRST, 100) == word.sizeHint().height()
    widgets.place(FIRST, 10, 20, 100)
    assert not word.isHidden()
