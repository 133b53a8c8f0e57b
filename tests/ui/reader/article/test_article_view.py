"""What keys do on the printed page, and what it shows."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from ui.reader.article.shown_article import (
    CTRL,
    LEFT,
    LESSON,
    NONE,
    Heard,
    controls,
)

from media_literacy.lesson.model import Article, SentenceId
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.article.sentence_state import SentenceState

# Keys


def test_arrows_walk_from_sentence_to_sentence(qtbot, view):
    view.take_focus()
    order = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left):
        qtbot.keyClick(view.focusWidget(), key)
        order.append(view.chosen)
    assert order == ["flag-2", "fine-1", "fine-2", "fine-1", "flag-2"]


def test_home_and_end_reach_the_first_and_the_last_sentence_and_go_no_further(qtbot, view):
    view.take_focus()
    for key, at in (
        (Qt.Key.Key_End, "plain-1"),
        (Qt.Key.Key_Down, "plain-1"),
        (Qt.Key.Key_Home, "flag-1"),
        (Qt.Key.Key_Up, "flag-1"),
    ):
        qtbot.keyClick(view.focusWidget(), key)
        assert view.chosen == at


def test_in_arabic_left_is_forward(qtbot, appearance, own):
    view = own(ArticleView(LESSON.article, appearance, is_right_to_left=True))
    view.show()
    view.take_focus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.chosen == "flag-2"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_activate_the_chosen_sentence_once(qtbot, view, key):
    heard = Heard(view)
    view.choose(SentenceId("fine-1"), take_focus=True)
    qtbot.keyClick(view.focusWidget(), key)
    assert heard.activated == [("fine-1", True)]


def test_arrows_with_ctrl_are_left_to_the_page(qtbot, view):
    view.take_focus()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Down, CTRL)
    assert view.chosen == "flag-1"


def test_tab_enters_and_leaves_the_article_as_one_stop(qtbot, appearance, own):
    window = own(QWidget())
    column = QVBoxLayout(window)
    first, view = QLineEdit(), ArticleView(LESSON.article, appearance)
    column.addWidget(first)
    column.addWidget(view)
    view.choose(SentenceId("flag-1"))
    view.place_controls(0, 2000)
    last = QLineEdit()
    column.addWidget(last)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view.choose(SentenceId("fine-1"))
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert window.focusWidget() is controls(view)[SentenceId("fine-1")]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is last
    qtbot.keyClick(last, Qt.Key.Key_Backtab)
    assert window.focusWidget() is controls(view)[SentenceId("fine-1")]


# What it shows


def test_the_controls_say_what_a_screen_reader_reads(view):
    names = {sentence.id: f"Sentence {sentence.number}: {sentence.text}" for sentence in LESSON.article.sentences}
    view.show_states({SentenceId("flag-1"): SentenceState.MARKED}, names, frozenset({SentenceId("flag-1")}))
    found = controls(view)
    assert {sentence: control.accessibleName() for sentence, control in found.items()} == names
    assert [sentence for sentence, control in found.items() if control.isChecked()] == ["flag-1"]
    view.show_states({}, names, frozenset())
    assert not any(control.isChecked() for control in controls(view).values())


def test_a_control_that_is_pressed_waits_for_the_exercise_to_say_whether_it_is_checked(view):
    heard = Heard(view)
    controls(view)["flag-1"].click()
    assert [sentence for sentence, _ in heard.activated] == ["flag-1"]
    assert not controls(view)["flag-1"].isChecked()


def test_the_toggle_of_assistive_technology_is_a_click(view):
    heard, reached = Heard(view), []
    view.sentence_reached.connect(reached.append)
    controls(view)["flag-2"].toggle()
    assert [sentence for sentence, _ in heard.activated] == ["flag-2"] == reached
    assert not controls(view)["flag-2"].isChecked()


def test_each_control_lies_over_its_sentence(view):
    for sentence, control in controls(view).items():
        assert control.geometry().contains(view.layout_of_page.bounds(sentence).toAlignedRect())
    view.set_page_width(430)
    for sentence, control in controls(view).items():
        assert control.geometry() == view.layout_of_page.bounds(sentence).toAlignedRect()


def test_an_article_without_sentences_takes_keys_and_clicks_without_harm(qtbot, show):
    view = show(Article((), ()))
    heard = Heard(view)
    view.take_focus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    qtbot.mouseClick(view, LEFT, NONE, QPoint(100, 30))
    qtbot.mouseDClick(view, LEFT, NONE, QPoint(100, 30))
    assert (heard.activated, heard.chosen, view.copy_text()) == ([], [], "")


def test_a_number_stands_in_the_margin_of_the_page_while_something_refers_to_its_sentence(view):
    def margin():
        return view.grab(QRect(round(view.page_width) - 44, 0, 42, view.height())).toImage()

    before = margin()
    view.show_numbered({SentenceId("flag-2")})
    numbered = margin()
    assert numbered != before
    middle = round(view.layout_of_page.middle(SentenceId("flag-2")))
    changed = {y for y in range(view.height()) if any(numbered.pixel(x, y) != before.pixel(x, y) for x in range(42))}
    assert changed and min(changed) > middle - 12 and max(changed) < middle + 12
    view.show_numbered(set())
    assert margin() == before
    view.show_hinted(frozenset({SentenceId("flag-2")}))
    assert margin() == numbered
