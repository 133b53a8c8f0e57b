"""What the mouse does on the printed page: clicks, selections, the sentence under the pointer, and copies."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from ui.reader.article.shown_article import (
    CTRL,
    LABEL,
    LEFT,
    LESSON,
    LINKED,
    NONE,
    Heard,
    colours,
    end_of,
    point,
    start_of,
)

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_view import ArticleView

SHIFT = Qt.KeyboardModifier.ShiftModifier


def drag(qtbot, view, start, end):
    qtbot.mousePress(view, LEFT, NONE, start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, NONE, end)


def test_a_click_activates_the_sentence_under_the_pointer(qtbot, view):
    heard = Heard(view)
    qtbot.mouseClick(view, LEFT, NONE, point(view, "flag-2"))
    assert heard.activated == [("flag-2", False)]
    assert heard.chosen == ["flag-2"]
    qtbot.mouseClick(view, LEFT, NONE, point(view, "flag-2"))
    assert heard.activated[1:] == [("flag-2", True)]


def test_a_click_beside_the_text_does_nothing(qtbot, view):
    heard = Heard(view)
    qtbot.mouseClick(view, LEFT, NONE, QPoint(6, point(view, "flag-1").y()))
    qtbot.mouseClick(view, Qt.MouseButton.RightButton, NONE, point(view, "flag-1"))
    assert heard.activated == []


def test_a_drag_selects_and_marks_nothing(qtbot, view):
    heard = Heard(view)
    drag(qtbot, view, start_of(view, "flag-1"), end_of(view, "flag-1"))
    assert view.copy_text().startswith("The weather station sets the fares")
    assert heard.activated == heard.chosen == []


def test_a_drag_over_two_paragraphs_selects_both(qtbot, view):
    drag(qtbot, view, start_of(view, "flag-2"), end_of(view, "fine-1"))
    assert view.copy_text() == f"Every bus was full.\n\nJoan Petty drives the second bus.\n\n{LABEL}"


def test_a_hand_that_trembles_still_clicks(qtbot, view):
    heard = Heard(view)
    at = point(view, "fine-1")
    qtbot.mousePress(view, LEFT, NONE, at)
    qtbot.mouseMove(view, at + QPoint(2, 1))
    qtbot.mouseRelease(view, LEFT, NONE, at + QPoint(2, 1))
    assert heard.activated == [("fine-1", False)]


def test_a_click_after_a_drag_takes_the_selection_away(qtbot, view):
    drag(qtbot, view, start_of(view, "flag-1"), end_of(view, "flag-1"))
    qtbot.mouseClick(view, LEFT, NONE, point(view, "fine-2"))
    assert view.copy_text() == f"She is 41.\n\n{LABEL}"


def test_shift_and_click_reach_on_from_where_the_selection_began(qtbot, view):
    heard = Heard(view)
    drag(qtbot, view, start_of(view, "flag-1"), end_of(view, "flag-1"))
    qtbot.mouseClick(view, LEFT, SHIFT, end_of(view, "flag-2"))
    assert view.copy_text().startswith("The weather station sets the fares. Every bus was full")
    assert heard.activated == []


def test_a_double_click_takes_a_word_and_the_second_click_activates_nothing(qtbot, view):
    heard = Heard(view)
    at = start_of(view, "fine-1") + QPoint(4, 0)
    qtbot.mouseClick(view, LEFT, NONE, at)
    qtbot.mouseDClick(view, LEFT, NONE, at)
    qtbot.mouseRelease(view, LEFT, NONE, at)
    assert heard.activated == [("fine-1", False)]
    assert view.copy_text() == f"Joan\n\n{LABEL}"


def test_ctrl_and_click_follow_a_link_and_mark_nothing(qtbot, show):
    view = show(LINKED)
    heard = Heard(view)
    ((_, (box,)),) = view.layout_of_page.flow.links()
    at = box.translated(view.layout_of_page.origin).center().toPoint()
    qtbot.mouseClick(view, LEFT, CTRL, at)
    assert (heard.links, heard.activated) == (["https://example.org/minutes"], [])
    qtbot.mouseClick(view, LEFT, CTRL, end_of(view, "only"))
    assert (heard.links[1:], heard.activated) == ([], [])


def test_a_plain_click_on_a_link_marks_the_sentence(qtbot, show):
    view = show(LINKED)
    heard = Heard(view)
    ((_, (box,)),) = view.layout_of_page.flow.links()
    qtbot.mouseClick(view, LEFT, NONE, box.translated(view.layout_of_page.origin).center().toPoint())
    assert (heard.links, [sentence for sentence, _ in heard.activated]) == ([], ["only"])


def test_a_sentence_answers_the_pointer_and_stops_when_it_is_gone(qtbot, view, appearance):
    before = colours(view, "flag-2")
    qtbot.mouseMove(view, point(view, "flag-2"))
    assert appearance.theme.colour("hover").name() in colours(view, "flag-2")
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(view, QPoint(6, 6))
    assert colours(view, "flag-2") == before
    assert view.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_a_copy_carries_the_label_of_origin(qtbot, view):
    view.choose(SentenceId("fine-2"), take_focus=True)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == f"She is 41.\n\n{LABEL}"


def test_everything_is_copied_with_the_label_too(qtbot, view):
    view.take_focus()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_A, CTRL)
    copied = view.copy_text()
    assert copied.startswith("The weather station") and copied.endswith(f"That is all.\n\n{LABEL}")


def test_with_nothing_chosen_nothing_is_copied(appearance, own):
    view = own(ArticleView(LESSON.article, appearance))
    QGuiApplication.clipboard().setText("mine")
    view.copy()
    assert QGuiApplication.clipboard().text() == "mine"
