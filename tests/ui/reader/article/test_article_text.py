"""The article as one text, for whoever listens to all of it."""

import pytest
from factories import make_lesson
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication

from media_literacy.lesson.model import Sentence
from media_literacy.lesson.text_blocks import Block, BlockKind, Picture, Run
from media_literacy.ui.reader.article.article_text import ArticleText, sentence_paragraphs
from media_literacy.ui.reader.article.sentence_controls import (
    NEAR_FOR_LISTENERS,
    PLACED_AT_ONCE,
    SentenceControl,
    SentenceControls,
)

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def listening(monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)


def article_text(reader):
    return reader.page.findChild(ArticleText)


def test_it_is_read_sentence_by_sentence_with_its_headings_and_pictures():
    lesson = make_lesson(["One is wrong."], ["Two holds.", "Three holds."], per_paragraph=2)
    picture = Block(BlockKind.PICTURE, picture=Picture("bus.png", "A bus"))
    head = Block(BlockKind.HEADLINE, (Run("Buses"),))
    article = type(lesson.article)(
        (head, picture),
        (Sentence(lesson.article.sentences[0].id, 1, 0, 0, 5, "Buses"),),
    )
    assert [(paragraph.text, sentence) for paragraph, sentence in sentence_paragraphs(article)] == [
        ("Heading, Buses", "flag-1"),
        ("Picture, A bus", None),
    ]
    said = [paragraph.text for paragraph, _sentence in sentence_paragraphs(lesson.article)]
    assert said[-3:] == ["One is wrong.", "Two holds.", "Three holds."]


def test_without_a_listener_there_is_nothing_to_stop_at(read):
    reader = read()
    assert article_text(reader) is None


@pytest.mark.usefixtures("listening")
def test_it_is_the_stop_before_the_sentence_and_what_its_caret_reaches_is_read_and_chosen(qtbot, read):
    reader = read()
    text = article_text(reader)
    qtbot.keyClick(reader.page.focusWidget(), BACK)
    assert text.hasFocus()
    qtbot.keyClick(text, Qt.Key.Key_Down)
    qtbot.keyClick(text, Qt.Key.Key_Down)
    assert reader.chosen == reader.attempt.lesson.article.sentences[2].id
    assert reader.chosen in reader.attempt.state.shown and text.hasFocus()
    qtbot.keyClick(text, TAB)
    control = reader.page.focusWidget()
    assert isinstance(control, SentenceControl) and control.sentence == reader.chosen


@pytest.mark.usefixtures("listening")
def test_for_a_listener_only_what_was_spoken_counts_as_read_until_a_pointer_shows_somebody_who_looks(qtbot, read):
    reader = read()
    seen = reader.page.desk.seen_sentences
    assert not seen.is_reading
    article = reader.page.desk.article
    here = QPointF(5, 5)
    move = QMouseEvent(
        QEvent.Type.MouseMove, here, here, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(article, move)
    assert seen.is_reading


@pytest.mark.usefixtures("listening")
def test_in_a_long_article_a_hundred_sentences_each_way_can_be_found(read, monkeypatch):
    rounds, place_near = [], SentenceControls._place_near

    def counting(controls):
        before = len(controls._controls)
        place_near(controls)
        rounds.append(len(controls._controls) - before)

    monkeypatch.setattr(SentenceControls, "_place_near", counting)
    lesson = make_lesson(["One is wrong."], [f"Sentence number {number} holds." for number in range(600)])
    reader = read(lesson=lesson)

    def laid():
        return {control.sentence for control in reader.page.findChildren(SentenceControl) if not control.isHidden()}

    reader.qtbot.waitUntil(lambda: len(laid()) > NEAR_FOR_LISTENERS)  # once the page is painted
    controls = laid()
    order = [sentence.id for sentence in lesson.article.sentences]
    assert len(controls) < 300
    assert set(order[:NEAR_FOR_LISTENERS]) <= controls
    assert len(rounds) > 1 and max(rounds) <= PLACED_AT_ONCE  # no frame is missed
