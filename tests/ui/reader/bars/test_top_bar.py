"""The bar over the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.bars.top_bar import TopBar
from media_literacy.ui.widgets.controls.more_menu import MoreButton
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, PlainToolButton


def test_the_bar_over_the_page_leads_back_to_the_text_menu_and_to_the_keys(read, window):
    reader = read()
    buttons = {button.accessibleName(): button for button in reader.page.findChildren(PlainToolButton)}
    buttons["Back to the lessons"].click()
    buttons["Help with the keys"].click()
    text = buttons["Text size, spacing and theme"]
    text.click()
    below = text.mapToGlobal(text.rect().bottomLeft())
    assert window.asked == [("leave",), ("keys",), ("text menu", below)]


def test_where_there_is_little_room_the_title_stays_and_the_facts_go(in_window, window):
    top = in_window(TopBar("Buses for all", 12, Mode.GUIDED, window.actions), 1280, 60)
    top.show_label("Invented for teaching. Not news.")
    seen = {label.text() for label in top.findChildren(PlainLabel) if label.isVisible()}
    assert seen == {"Buses for all", "12 minutes", "Guided", "◆ Invented for teaching. Not news."}
    top.resize(480, 90)
    seen = {label.text() for label in top.findChildren(PlainLabel) if label.isVisible()}
    assert "Buses for all" in seen and not {"12 minutes", "Guided"} & seen


def test_one_article_of_several_promises_no_minutes(in_window, window):
    top = in_window(TopBar("Buses for all", 12, Mode.ITEMS, window.actions), 1280, 60)
    seen = {label.text() for label in top.findChildren(PlainLabel) if label.text()}
    assert seen == {"Buses for all", "Sentence by sentence"}


def test_where_the_buttons_would_leave_the_title_no_room_they_stand_in_a_menu(in_window, window):
    around = QWidget()
    top = TopBar("Buses for all", 12, Mode.GUIDED, window.actions, around)
    top.resize(900, 60)
    in_window(around, 900, 60)
    (more,) = top.findChildren(MoreButton)
    assert not more.isVisible()
    top.resize(280, 60)
    assert more.isVisible()
    names = [action.text() for action in more.make_menu().actions()]
    assert names == [
        "Text size, spacing and theme",
        "Notes and answers; print and share this lesson",
        "Help with the keys",
    ]
    more.make_menu().actions()[2].trigger()
    assert window.asked == [("keys",)]


def test_in_a_low_window_the_label_stays_and_the_title_stands_on_the_page_alone(in_window, window):
    top = in_window(TopBar("Buses for all", 12, Mode.GUIDED, window.actions), 1280, 60)
    top.show_label("Invented for teaching. Not news.")
    for is_low, seen in ((True, {"◆ Invented for teaching. Not news."}), (False, {"Buses for all"})):
        top.keep_low(is_low, 0)
        shown = {label.text() for label in top.findChildren(PlainLabel) if label.isVisible()}
        assert seen <= shown and ("Buses for all" in shown) is not is_low


def test_the_label_of_origin_keeps_apart_from_what_stands_beside_it(in_window, window, dressed, appearance):
    dressed(appearance)
    top = in_window(TopBar("Buses for all", 12, Mode.GUIDED, window.actions), 1280, 60)
    beside = set()
    for origin in ("From a media-literacy exercise; may be invented. Not news.", "Invented for teaching. Not news."):
        top.show_label(origin)
        for width in range(1280, 500, -12):
            top.resize(width, 60)
            labels = [label for label in top.findChildren(PlainLabel) if label.isVisible()]
            (label,) = (label for label in labels if label.text().startswith("◆"))
            others = [other.x() for other in labels if other.text() in ("12 minutes", "Guided")]
            if label.x() < 40:  # on a line of its own
                continue
            end = label.x() + label.fontMetrics().horizontalAdvance(label.text())
            assert all(other - end >= 12 for other in others), (origin, width)
            beside.add(len(others))
    assert beside == {0, 1, 2}


def test_the_way_that_is_taken_stands_apart_from_the_buttons_and_from_their_menu(
    in_window, window, dressed, large_appearance
):
    dressed(large_appearance)
    top = in_window(TopBar("Buses for all", 12, Mode.GUIDED, window.actions), 1280, 60)
    (more,) = top.findChildren(MoreButton)
    (mode,) = (label for label in top.findChildren(PlainLabel) if label.text() == "Guided")
    after = set()
    for width in range(1280, 280, -12):
        top.resize(width, 60)
        if mode.isVisible():
            after.add(more.isVisible())
            end = mode.contentsRect().right() + mode.x()
            buttons = [button for button in top.findChildren(PlainToolButton) if button.isVisible()]
            starts = [button.mapTo(top, button.rect().topLeft()).x() for button in buttons]
            assert min(start for start in starts if start > mode.x()) - end >= 20, width
    assert after == {True, False}


def test_the_way_back_points_to_where_one_came_from(in_window, window, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        top = in_window(TopBar("Buses for all", 12, Mode.GUIDED, window.actions), 1280, 60)
        assert top.findChildren(PlainToolButton)[0].text() == "→"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
