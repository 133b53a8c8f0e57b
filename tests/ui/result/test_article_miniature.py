"""The article in small: seen, clicked, gone through by keys, and heard."""

import pytest
from factories import FakeClock, make_lesson
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.grading import grade
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.result.article_miniature import ArticleMiniature

LESSON = make_lesson(flags=["Wrong.", "Wrong, too."], fine=["“Sound, and said by", "somebody.” And so on."] * 5)


@pytest.fixture
def miniature(in_window, appearance):
    attempt = Attempt(LESSON, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in LESSON.article.sentences)
    attempt.toggle_mark(SentenceId("flag-1"))
    attempt.read_all()
    attempt.read_all()
    return in_window(ArticleMiniature(grade(attempt.state, LESSON), LESSON, appearance), 560, 400)


def middle(miniature, index):
    return miniature.pieces[index].geometry().center()


def test_every_sentence_has_a_name_with_number_outcome_and_first_words(miniature):
    assert [piece.accessibleName() for piece in miniature.pieces[:4]] == [
        "Sentence 1, Caught: “Wrong.”",
        "Sentence 2, Easy to read past: “Wrong, too.”",
        "Sentence 3, Left alone, and sound: “Sound, and said by”",
        "Sentence 4, Left alone, and sound: “somebody.” And so on.",
    ]
    assert miniature.accessibleName() == "The article in small, 12 sentences"


def test_a_click_leads_to_the_sentence_under_it(qtbot, miniature):
    with qtbot.waitSignal(miniature.sentence_chosen) as chosen:
        qtbot.mouseClick(miniature, Qt.MouseButton.LeftButton, pos=middle(miniature, 4))
    assert chosen.args == ["fine-3"]


def test_beside_the_sentences_nothing_happens(qtbot, miniature):
    with qtbot.assertNotEmitted(miniature.sentence_chosen):
        qtbot.mouseClick(miniature, Qt.MouseButton.LeftButton, pos=QPoint(555, 395))


# A screen that is not there cannot place a tooltip, and says so.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_number_and_first_words_show_under_the_pointer(miniature):
    at = middle(miniature, 1)
    QApplication.sendEvent(miniature, QHelpEvent(QEvent.Type.ToolTip, at, miniature.mapToGlobal(at)))
    assert QToolTip.text() == "Sentence 2, Easy to read past: “Wrong, too.”"
    QToolTip.hideText()


def test_arrows_go_through_the_sentences_and_enter_leads_there(qtbot, miniature):
    miniature.pieces[0].setFocus()
    qtbot.waitUntil(miniature.pieces[0].hasFocus)
    for key, index in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_End, 11),
        (Qt.Key.Key_Right, 11),
    ):
        with qtbot.waitSignal(miniature.reached):
            qtbot.keyClick(QApplication.focusWidget(), key)
        assert miniature.pieces[index].hasFocus()
    with qtbot.waitSignal(miniature.sentence_chosen) as chosen:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == ["fine-10"]


def test_up_and_down_go_to_the_line_above_and_below(qtbot, miniature):
    def at_focus():
        return next(piece for piece in miniature.pieces if piece.hasFocus())

    miniature.pieces[3].setFocus()
    qtbot.keyClick(at_focus(), Qt.Key.Key_Down)
    below = at_focus()
    assert below.y() > miniature.pieces[3].y()
    qtbot.keyClick(below, Qt.Key.Key_Up)
    assert at_focus().y() < below.y()


def test_the_picture_is_one_stop_of_the_tab_key_at_the_sentence_where_one_was(qtbot, miniature):
    miniature.pieces[0].setFocus()
    qtbot.keyClick(miniature.pieces[0], Qt.Key.Key_Right)
    stops = [piece.objectName() for piece in miniature.pieces if piece.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["flag-2"]


def test_a_key_that_is_held_leads_there_once(miniature):
    chosen = []
    miniature.sentence_chosen.connect(chosen.append)
    for is_repeated in (False, True):
        modifiers = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, modifiers, "\r", is_repeated)
        QApplication.sendEvent(miniature.pieces[1], event)
    assert chosen == ["flag-2"]


def test_it_is_as_high_as_its_lines_at_every_width_and_size(miniature, large_appearance):
    wide = miniature.heightForWidth(560)
    assert miniature.heightForWidth(200) > wide > 0
    miniature.apply_appearance(large_appearance)
    assert miniature.heightForWidth(560) > wide


def test_an_article_that_is_read_from_the_right_is_mirrored(qtbot, in_window, appearance):
    lesson = make_lesson(fine=["Sound.", "Sound, too."], language="ar")
    attempt = Attempt(lesson, Mode.INVESTIGATE, FakeClock())
    mirrored = in_window(ArticleMiniature(grade(attempt.state, lesson), lesson, appearance), 560, 400)
    assert mirrored.pieces[0].x() > 280 and mirrored.pieces[1].x() < mirrored.pieces[0].x()
    with qtbot.waitSignal(mirrored.sentence_chosen) as chosen:
        qtbot.mouseClick(mirrored, Qt.MouseButton.LeftButton, pos=middle(mirrored, 1))
    assert chosen.args == ["fine-2"]
    mirrored.pieces[0].setFocus()
    qtbot.keyClick(mirrored.pieces[0], Qt.Key.Key_Left)
    assert mirrored.pieces[1].hasFocus()
