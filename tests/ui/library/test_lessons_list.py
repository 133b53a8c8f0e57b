"""The field that searches, and what is said where nothing fits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from ui.library.listed import ALL, BUSES, FERRY, TAPE, make_entry, path_of, standing


def test_rows_stand_under_the_title_of_their_pack(show):
    page = show(entries=(TAPE, make_entry("mine", pack_title="")))
    labels = [label.text() for label in page.findChildren(QLabel)]
    assert "First steps" in labels and "Opened files" in labels


def test_control_f_searches_titles_as_one_types(qtbot, show):
    page = show()
    page.take_focus()
    qtbot.waitUntil(page.cards[0].hasFocus)
    qtbot.keyClick(page.cards[0], Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.list.search.hasFocus)
    qtbot.keyClicks(page.list.search, "ferr")
    assert [row.objectName() for row in page.list.rows.buttons] == [path_of(FERRY)]


def test_letters_typed_into_the_search_do_not_move_the_focus(qtbot, show):
    page = show()
    page.list.search.setFocus()
    qtbot.waitUntil(page.list.search.hasFocus)
    qtbot.keyClicks(page.list.search, "jk")
    assert page.list.search.text() == "jk" and page.list.search.hasFocus()


def test_the_search_finds_kinds_by_their_names(qtbot, show):
    page = show()
    qtbot.keyClicks(page.list.search, "add up")
    assert [row.objectName() for row in page.list.rows.buttons] == [path_of(FERRY)]


def test_lessons_found_by_their_titles_stand_first_in_their_pack(qtbot, show):
    role = make_entry("role", kinds=("time",))
    other = make_entry("role-play", kinds=("time",), pack_title="Another")
    page = show(entries=(BUSES, role, FERRY, other))
    qtbot.keyClicks(page.list.search, "role")
    assert [row.objectName() for row in page.list.rows.buttons] == [
        path_of(entry) for entry in (role, BUSES, FERRY, other)
    ]
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    qtbot.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert page.list.rows.buttons[0].objectName() == path_of(BUSES)


def test_a_search_without_a_find_says_so_and_escape_brings_all_back(qtbot, show):
    page = show()
    qtbot.keyClicks(page.list.search, "zeppelin")
    seen = [label.text() for label in page.list.findChildren(QLabel) if label.isVisible()]
    assert "No lesson fits “zeppelin”." in seen and "First steps" not in seen
    assert page.list.rows.buttons == []
    qtbot.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert len(page.list.rows.buttons) == 3 and all(row.isVisible() for row in page.list.rows.buttons)
    assert "No lesson fits" not in " ".join(
        label.text() for label in page.list.findChildren(QLabel) if label.isVisible()
    )


def test_down_and_enter_lead_from_the_search_to_a_lesson(qtbot, window, show):
    page = show()
    page.list.search.setFocus()
    qtbot.keyClicks(page.list.search, "buses")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Down)
    qtbot.waitUntil(page.list.rows.buttons[0].hasFocus)
    page.list.search.setFocus()
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    assert window.asked == [("file", BUSES.path)]


def test_no_lessons_at_all_says_how_to_get_one(show):
    page = show(entries=())
    assert "There are no lessons here yet." in [label.text() for label in page.findChildren(QLabel)]
    assert not page.list.search.isVisible()


def test_new_standings_keep_the_search_and_the_focus(qtbot, show):
    page = show()
    qtbot.keyClicks(page.list.search, "e")
    page.list.rows.buttons[-1].setFocus()
    path = page.list.rows.buttons[-1].objectName()
    page.show_lessons(ALL, standing(TAPE))
    assert page.list.search.text() == "e"
    qtbot.waitUntil(lambda: page.focusWidget() is not None and page.focusWidget().objectName() == path)
