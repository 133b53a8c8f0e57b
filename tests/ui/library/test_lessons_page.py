"""Home: what is offered, and how lessons are opened."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from ui.library.listed import ALL, BUSES, FERRY, TAPE, make_entry, names, path_of, standing

from media_literacy.settings import NOT_ASKED
from media_literacy.store.database.records import Practice


def test_a_first_start_offers_two_ways_in_with_note_and_age(show):
    page = show()
    assert [card.objectName() for card in page.cards] == [path_of(TAPE), path_of(BUSES)]
    first = page.cards[0].accessibleName()
    assert "Tape" in first and "age 15+" in first and "Content note: About a shooting" in first
    assert page.cards[0].y() == page.cards[1].y()


def test_ways_in_stack_at_twice_the_text_size(qtbot, show, large_appearance):
    page = show()
    page.resize(1024, 768)
    page.apply_appearance(large_appearance)
    qtbot.waitUntil(lambda: page.cards[1].y() > page.cards[0].y())
    assert page.minimumSizeHint().width() <= 640


def test_coming_back_offers_the_last_unfinished_lesson_and_the_next_with_its_reason(show):
    begun = standing(TAPE, order=1, debrief_seen=True) | standing(BUSES, order=2)
    page = show(standings=begun)
    first, second = names(page.cards)
    assert first.startswith("Continue where you were. Buses")
    assert second.startswith("Next for you. Ferry")
    assert "a kind of fault that you have not met yet: numbers do not add up" in second


def test_practice_that_was_begun_is_gone_on_with_and_the_first_try_stands(show):
    page = show(standings=standing(TAPE, debrief_seen=True, practice=Practice.BEGUN))
    first, _second = names(page.cards)
    assert first.startswith("Continue where you were. Tape") and "Your first try stands." in first


def test_the_card_of_what_is_unfinished_goes_on_with_it_and_every_other_one_opens_its_lesson(show, window):
    page = show(standings=standing(TAPE, debrief_seen=True, practice=Practice.BEGUN))
    for card in page.cards:
        card.click()
    assert window.asked == [("continue", TAPE.path), ("file", BUSES.path)]


def finished(*entries):
    """All of them read, in this order."""
    done = {}
    for order, entry in enumerate(entries):
        done |= standing(entry, order=order, debrief_seen=True)
    return done


def test_when_all_is_finished_practice_a_lesson_of_ones_own_and_more_lessons_are_offered(show, window):
    page = show(standings=finished(BUSES, TAPE, FERRY))
    practise, make, more = names(page.cards)
    assert practise.startswith("All read. Buses") and "Finished" in practise
    assert make.startswith("Make your own") and more.startswith("Get more")
    assert all("Finished" in name for name in names(page.list.rows.buttons))
    for card in page.cards:
        card.click()
    assert window.asked == [("file", BUSES.path), ("room", "workshop"), ("choose file",)]


def test_a_kiosk_has_no_way_to_files_and_to_the_workshop(show):
    page = show(standings=finished(BUSES, TAPE, FERRY), is_kiosk=True)
    (practise,) = names(page.cards)
    assert practise.startswith("All read. Buses") and not page.acceptDrops()
    assert "Open a lesson file…" not in [link.text() for link in page.masthead.links]


def test_a_wide_window_has_the_cards_beside_the_list_and_a_narrower_one_above_it(qtbot, show):
    page = show(entries=ALL * 4)
    card, rows = page.cards[0], page.list.rows

    def place(widget):
        return widget.mapTo(page, QPoint(0, 0))

    page.resize(1339, 900)
    qtbot.waitUntil(lambda: place(rows).y() > place(card).y() + card.height())
    page.resize(1340, 900)
    qtbot.waitUntil(lambda: place(rows).x() > place(card).x() + card.width())
    assert place(page.list).y() == place(card).y() and rows.buttons[1].y() > rows.buttons[0].y()
    page.resize(2560, 1440)
    qtbot.waitUntil(lambda: rows.buttons[1].y() == rows.buttons[0].y())
    first, second, third = rows.buttons[:3]
    assert second.x() > first.x() + first.width() and third.x() == first.x() and third.y() > first.y()
    assert page.sheet.width() > 1600


def test_clicking_a_row_opens_its_lesson(qtbot, window, show):
    page = show()
    qtbot.mouseClick(page.list.rows.buttons[2], Qt.MouseButton.LeftButton)
    assert window.asked == [("file", FERRY.path)]


def test_clicking_a_card_opens_its_lesson(qtbot, window, show):
    page = show()
    qtbot.mouseClick(page.cards[0], Qt.MouseButton.LeftButton)
    assert window.asked == [("file", TAPE.path)]


def test_arrows_and_letters_go_through_the_lessons_and_enter_opens(qtbot, window, show):
    page = show()
    page.take_focus()
    qtbot.waitUntil(page.cards[0].hasFocus)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert page.list.rows.buttons[0].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.asked == [("file", TAPE.path)]


def test_letters_do_nothing_when_they_are_switched_off(qtbot, show):
    page = show()
    page.use_single_letters(False)
    page.take_focus()
    qtbot.waitUntil(page.cards[0].hasFocus)
    qtbot.keyClick(page.cards[0], Qt.Key.Key_J)
    assert page.cards[0].hasFocus()


def test_tab_goes_through_the_page_as_it_is_read(qtbot, show):
    many = tuple(make_entry(f"lesson-{n}") for n in range(40))
    begun = standing(many[0])
    page = show(entries=many, standings=begun, age=NOT_ASKED)
    page.show_lessons(many, begun)
    rows = page.list.rows
    stops = [*page.masthead.links, *page.masthead.languages, *page.age_question.buttons, *page.cards, page.list.search]
    stops += [box for box in page.list.filters.lists.values() if box.isVisible()]
    page.masthead.links[0].setFocus()
    for stop in (*stops, rows.buttons[0], rows.buttons[1]):
        qtbot.waitUntil(stop.hasFocus)
        qtbot.keyClick(stop, Qt.Key.Key_Tab)


def test_the_page_begins_where_somebody_was_before(qtbot, show):
    many = (TAPE, *(make_entry(f"lesson-{n}") for n in range(40)))
    page = show(entries=many)
    page.take_focus()
    last = page.list.rows.row(40)
    stops = [page.masthead.links[1], page.cards[1], page.list.search, page.list.filters.lists["minutes"], last]
    for stop in stops:
        stop.setFocus()
        again = show(entries=many)
        again.restore_place(page.place())
        again.take_focus()
        qtbot.waitUntil(lambda shown=again: shown.focusWidget() is not None)
        assert (
            again.focus_target() == page.focus_target()
            and again.focusWidget().accessibleName() == stop.accessibleName()
        )


def test_what_was_sought_and_how_far_down_somebody_was_come_back(qtbot, show):
    many = (TAPE, *(make_entry(f"lesson-{n}") for n in range(60)))
    page = show(entries=many)
    qtbot.keyClicks(page.list.search, "lesson")
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: page.list.rows.count == 60 and bar.maximum() > 900)
    bar.setValue(900)
    row = next(row for row in page.list.rows.buttons if row.visibleRegion().boundingRect().height() > 60)
    row.setFocus()
    place = page.place()
    assert (place.search, place.scroll) == ("lesson", 900)
    again = show(entries=many)
    again.restore_place(place)
    assert again.list.search.clear_button.isVisible() and again.list.rows.count == 60
    again.take_focus()
    qtbot.waitUntil(lambda: again.scroller.verticalScrollBar().value() == 900)
    qtbot.waitUntil(lambda: again.focus_target() == place.focus)


def test_of_a_card_that_went_the_row_is_gone_back_to(qtbot, show):
    page = show()
    page.cards[0].setFocus()
    again = show(standings=finished(TAPE))
    again.restore_place(page.place())
    again.take_focus()
    qtbot.waitUntil(again.list.rows.buttons[0].hasFocus)


def test_arrows_with_a_modifier_do_not_go_to_the_neighbours(qtbot, show):
    page = show()
    page.take_focus()
    qtbot.waitUntil(page.cards[0].hasFocus)
    for modifier in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier):
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            qtbot.keyClick(page.cards[0], key, modifier)
            assert page.cards[0].hasFocus()


def test_a_row_reached_by_key_is_scrolled_into_view(qtbot, show):
    page = show(entries=tuple(make_entry(f"lesson-{n}") for n in range(20)))
    page.take_focus()
    qtbot.waitUntil(page.cards[0].hasFocus)
    for _ in range(25):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    last = page.list.rows.buttons[-1]
    assert last.hasFocus()
    assert page.rect().contains(last.mapTo(page, QPoint(5, last.height() - 1)))


def drag(page, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    enter = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(page, enter)
    return data, enter.isAccepted()


def test_a_lesson_dropped_on_the_page_is_handed_on(qtbot, window, show):
    page = show()
    data, is_welcome = drag(page, "/home/me/lesson.md")
    assert is_welcome
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(page, drop)
    assert window.asked == [("file", Path("/home/me/lesson.md"))]


def test_the_page_takes_the_focus_also_after_a_search_has_replaced_the_rows(qtbot, show):
    page = show(age="under-13", entries=(TAPE, make_entry("old", age="15+")))
    assert page.cards == []
    qtbot.keyClicks(page.list.search, "old")
    page.take_focus()
    qtbot.waitUntil(page.list.rows.buttons[0].hasFocus)


def test_a_title_without_an_end_leaves_room_for_the_other_lessons(qtbot, show):
    endless = make_entry("endless", ("role",), title="A headline that goes on and on " * 40)
    page = show((endless, TAPE, BUSES))
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: all(0 < card.height() < 450 for card in page.cards))
    assert "…" in " ".join(names(page.cards))
