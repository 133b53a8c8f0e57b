"""From reading to the reveal: what was not read yet is asked about, then comes one more look."""

import pytest
from PySide6.QtCore import QPoint, Qt
from ui.reader.reading import LEFT, LESSON

from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.doubts.mark_card import MarkCard
from media_literacy.ui.reader.doubts.marks_panel import MarksPanel
from media_literacy.ui.widgets.labels.plain_text import PlainLabel


def test_saying_that_it_is_all_asks_first_about_sentences_that_were_not_on_the_screen(read):
    reader = read()
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences[:-2])
    reader.qtbot.mouseClick(reader.page.bottom.main, LEFT)
    assert reader.asked() == "2 sentences are still unread. They will not count in the result."
    assert not reader.attempt.state.is_revealed
    assert reader.page.focusWidget().text() == "Go on reading"
    reader.answer("Finish anyway")
    assert reader.attempt.state.is_revealed
    assert reader.asked() == ""


def test_the_question_counts_anew_what_is_read_while_it_stands_there(read):
    reader = read()
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences[:-2])
    reader.qtbot.mouseClick(reader.page.bottom.main, LEFT)
    for unread, said in ((1, "1 sentence is still unread. It will not count in the result."), (0, "")):
        reader.attempt.show(sentence.id for sentence in LESSON.article.sentences[: -unread or None])
        reader.page.reveal_flow.update_question()
        assert reader.asked() == said


def test_question_and_advice_begin_where_the_bar_below_them_does(read):
    reader = read()
    reader.page.resize(1600, 800)
    reader.qtbot.mouseClick(reader.page.bottom.main, LEFT)
    question = reader.page.reveal_flow.question
    (text,) = (label for label in question.findChildren(PlainLabel) if label.isVisible())
    reader.qtbot.waitUntil(lambda: text.x() == reader.page.bottom.ends[0])
    reader.page.advice.show_message("Sentence 2 comes first.")
    (advice,) = (label for label in reader.page.advice.findChildren(PlainLabel) if label.isVisible())
    reader.qtbot.waitUntil(lambda: advice.mapTo(reader.page, QPoint(0, 0)).x() == reader.page.bottom.ends[0])


@pytest.mark.parametrize("is_by_key", [True, False])
def test_going_on_leads_to_the_first_sentence_that_was_not_seen(read, is_by_key):
    reader = read()
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences[:-2])
    reader.qtbot.mouseClick(reader.page.bottom.main, LEFT)
    if is_by_key:
        reader.press(Qt.Key.Key_Escape)
    else:
        reader.answer("Go on reading")
    assert reader.chosen == LESSON.article.sentences[-2].id
    assert reader.asked() == ""
    assert not reader.attempt.state.is_revealed


def test_whoever_has_seen_every_sentence_is_asked_nothing(read):
    reader = read()
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    reader.qtbot.mouseClick(reader.page.bottom.main, LEFT)
    assert reader.attempt.state.is_revealed


def test_the_first_time_asks_for_one_more_look_and_the_second_reveals(read):
    reader = read(Mode.INVESTIGATE)
    reader.click("flag-2")
    reader.read_all()
    panel = reader.visible(MarksPanel)
    assert panel.scroller.hasFocus()
    assert panel.scroller.accessibleName().startswith("Take one more look")
    assert reader.notes == set()
    reader.qtbot.mouseClick(reader.page.bottom.main, LEFT)  # the second press of a double click
    assert not reader.attempt.state.is_revealed
    reader.read_all()
    assert reader.attempt.state.is_revealed
    assert reader.visible(MarksPanel) is None
    assert reader.notes
    assert reader.visible(MarkCard) is None


def test_the_reveal_begins_with_what_matters_most(read):
    reader = read(Mode.INVESTIGATE)
    reader.attempt.show(sentence.id for sentence in LESSON.article.sentences)
    reader.click("flag-2")
    reader.read_all()
    reader.read_all()
    assert reader.chosen == "flag-1"
    assert "flag-1" in reader.notes


def test_after_the_reveal_the_button_leads_on_to_the_result(qtbot, read):
    reader = read()
    reader.read_all()
    assert reader.page.bottom.main.text() == "See the result"
    assert not reader.page.bottom.hint.isVisible()
    with qtbot.waitSignal(reader.page.onward):
        reader.read_all()
