"""In a long article only the sentences near the window have a control."""

import pytest
from factories import make_lesson
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.article.sentence_controls import MOST_AT_ONCE, SentenceControl, SentenceControls


def controls(view):
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {control.sentence: control for control in view.findChildren(SentenceControl)}


@pytest.fixture
def show(appearance, own):
    def make(count):
        lesson = make_lesson(plain=[f"Sentence number {index} is here." for index in range(count)])
        view = own(ArticleView(lesson.article, appearance))
        view.set_page_width(560)
        view.show()
        return view

    return make


def test_up_to_two_hundred_sentences_all_have_one(show):
    view = show(MOST_AT_ONCE)
    view.place_controls(0, 300)
    assert len(controls(view)) == MOST_AT_ONCE


def test_above_that_only_those_near_the_window_have_one(show):
    view = show(1000)
    height = view.height()
    view.place_controls(height / 2, height / 2 + 900)
    near = {sentence.id for sentence in view.layout_of_page.between(height / 2, height / 2 + 900)}
    assert 5 < len(near) < 150
    assert near <= set(controls(view)) <= near | {SentenceId("plain-1")}


def test_the_one_that_tab_stops_at_stays_wherever_the_window_is(show):
    view = show(1000)
    view.choose(SentenceId("plain-900"))
    view.place_controls(0, 600)
    assert "plain-900" in controls(view)
    assert controls(view)["plain-900"].geometry() == view.layout_of_page.bounds(SentenceId("plain-900")).toAlignedRect()


def test_a_control_made_later_knows_its_name_and_state(show):
    view = show(1000)
    last = SentenceId("plain-1000")
    view.show_states({}, {last: "Sentence 1000, marked"}, frozenset({last}))
    assert last not in controls(view)
    view.place_controls(view.height() - 300, view.height())
    assert controls(view)[last].isChecked()
    assert controls(view)[last].accessibleName() == "Sentence 1000, marked"


def test_walking_on_makes_the_next_control(show):
    view = show(1000)
    view.place_controls(0, 100)
    view.choose(SentenceId("plain-500"), take_focus=True)
    view.step(1)
    assert view.focusWidget() is controls(view)["plain-501"]


def test_scrolling_on_lays_only_what_comes_into_view(show, monkeypatch):
    view = show(1000)
    laid = []
    lay = SentenceControls._place
    monkeypatch.setattr(SentenceControls, "_place", lambda all, *one: laid.append(one[0]) or lay(all, *one))
    view.place_controls(0, 900)
    in_view = len(laid)
    view.place_controls(0, 900.5)
    assert len(laid) == in_view > 0
    view.place_controls(0, 1200)
    assert 0 < len(laid) - in_view < in_view
    assert len(set(laid)) == len(laid)
    view.set_page_width(400)  # everything stands elsewhere
    assert set(laid[: in_view // 2]) <= set(laid[len(set(laid)) :])
