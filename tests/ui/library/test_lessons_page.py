"""Home: what is offered, what a row says, and how lessons are found and opened."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from media_literacy.lesson.model import KindId, Mode
from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.library.lesson_library import LessonEntry, LessonLibrary
from media_literacy.ui.library.lesson_search import LessonSearch
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.room_registry import room_links
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.widgets.row_button import RowButton


def make_entry(name, kinds=("role",), modes=(Mode.GUIDED, Mode.INVESTIGATE), pack_title="First steps", **more):
    values = {"minutes": 12, "age": "11-14", "language": "en", "content_note": "", "title": name.title()} | more
    return LessonEntry(
        file=str(Path("/lessons") / f"{name}.md"),
        key=LessonKey("first-steps", name),
        sentences=14,
        kinds=tuple(KindId(kind) for kind in kinds),
        modes=modes,
        is_measured=True,
        pack_title=pack_title,
        has_errors=False,
        **values,
    )


TAPE = make_entry("tape", ("contradiction",), (Mode.GUIDED,), content_note="About a shooting.", age="15+")
BUSES = make_entry("buses", ("role", "named-source"))
FERRY = make_entry("ferry", ("arithmetic", "role"))
ALL = (TAPE, BUSES, FERRY)


def standing(entry, order=1, **more):
    values = {"is_revealed": False, "debrief_seen": False} | more
    return {entry.key: Standing(entry.key, "", "", attempts=1, order=order, **values)}


@pytest.fixture
def show(in_window, window, appearance):
    def make(entries=ALL, standings=None):
        page = LessonsPage(entries, standings or {}, window.actions, appearance, rooms=room_links())
        return in_window(page, 1280, 800)

    return make


def names(buttons):
    return [button.accessibleName() for button in buttons]


def path_of(entry):
    return str(entry.path)


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
    assert "such as impossible role, numbers do not add up" in second


def test_of_two_unfinished_lessons_the_one_worked_on_later_is_offered(show):
    page = show(standings=standing(TAPE, order=5) | standing(BUSES, order=2))
    assert page.cards[0].objectName() == path_of(TAPE)


def test_when_all_is_finished_only_the_list_is_left(show):
    done = {}
    for entry in ALL:
        done |= standing(entry, debrief_seen=True)
    page = show(standings=done)
    assert page.cards == []
    assert all("Finished" in name for name in names(page.list.rows.buttons))


def test_a_row_says_what_a_learner_may_know(show):
    page = show(standings=standing(BUSES))
    assert page.list.rows.buttons[0].accessibleName() == (
        "Tape. 12 minutes · age 15+ · English. Practises contradiction. Content note: About a shooting. Not begun"
    )


def test_good_signs_are_not_among_what_is_practised(show):
    page = show()
    assert "Practises impossible role. " in page.list.rows.buttons[1].accessibleName()


def test_rows_tell_how_far_the_learner_has_come(show):
    page = show(standings=standing(TAPE, debrief_seen=True) | standing(BUSES, is_revealed=True))
    assert [name.rsplit(". ", 1)[1] for name in names(page.list.rows.buttons)] == ["Finished", "Begun", "Not begun"]


def test_rows_stand_under_the_title_of_their_pack(show):
    page = show(entries=(TAPE, make_entry("mine", pack_title="")))
    labels = [label.text() for label in page.findChildren(QLabel)]
    assert "First steps" in labels and "Opened files" in labels


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
    page.setFocus()
    qtbot.waitUntil(page.cards[0].hasFocus)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert page.list.rows.buttons[0].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.asked == [("file", TAPE.path)]


def test_letters_do_nothing_when_they_are_switched_off(qtbot, show):
    page = show()
    page.use_single_letters(False)
    page.setFocus()
    qtbot.waitUntil(page.cards[0].hasFocus)
    qtbot.keyClick(page.cards[0], Qt.Key.Key_J)
    assert page.cards[0].hasFocus()


def test_a_row_reached_by_key_is_scrolled_into_view(qtbot, show):
    page = show(entries=tuple(make_entry(f"lesson-{n}") for n in range(20)))
    page.setFocus()
    qtbot.waitUntil(page.cards[0].hasFocus)
    for _ in range(25):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    last = page.list.rows.buttons[-1]
    assert last.hasFocus()
    assert page.rect().contains(last.mapTo(page, QPoint(5, last.height() - 1)))


def test_control_f_searches_titles_as_one_types(qtbot, show):
    page = show()
    page.setFocus()
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


def test_the_links_lead_to_files_and_keys(qtbot, window, show):
    page = show()
    links = {button.text(): button for button in page.findChildren(QPushButton)}
    for text in ("Open a lesson file…", "Keys"):
        qtbot.mouseClick(links[text], Qt.MouseButton.LeftButton)
    assert window.asked == [("choose file",), ("keys",)]


def test_each_room_that_has_a_link_is_asked_for_by_its_name(qtbot, window, show):
    page = show()
    links = {button.text(): button for button in page.findChildren(QPushButton)}
    names = [room.text for room in room_links()]
    assert list(links)[: len(names) + 2] == ["Open a lesson file…", *names, "Keys"]
    for room in room_links():
        qtbot.mouseClick(links[room.text], Qt.MouseButton.LeftButton)
    assert window.asked == [("room", room.name) for room in room_links()]


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


@pytest.mark.parametrize("paths", [["/home/me/picture.png"], ["/a.md", "/b.md"], []])
def test_anything_else_is_not_taken(show, paths):
    assert not drag(show(), *paths)[1]


def test_the_page_takes_the_focus_also_after_a_search_has_replaced_the_rows(qtbot, show):
    done = {}
    for entry in ALL:
        done |= standing(entry, debrief_seen=True)
    page = show(standings=done)
    qtbot.keyClicks(page.list.search, "ferry")
    page.setFocus()
    qtbot.waitUntil(page.list.rows.buttons[0].hasFocus)


MANY = tuple(make_entry(f"lesson-{n}", pack_title=f"Pack {n // 20}") for n in range(2000))


def in_sight(page, widget):
    return page.rect().contains(widget.mapTo(page, QPoint(5, 5)))


def test_of_many_lessons_only_those_near_the_window_are_widgets(show):
    page = show(entries=MANY)
    assert page.list.rows.count == 2000
    assert 10 < len(page.list.rows.buttons) < 60


def test_a_lesson_that_is_listed_twice_has_two_rows_whatever_is_searched(qtbot, show):
    page = show(entries=(TAPE, BUSES, TAPE))
    qtbot.keyClicks(page.list.search, "tap")
    page.list.search.clear()
    assert [row.objectName() for row in page.list.rows.buttons] == [path_of(TAPE), path_of(BUSES), path_of(TAPE)]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(page.list.findChildren(RowButton)) == 3


def test_scrolling_to_the_end_shows_the_last_of_many_lessons(qtbot, show):
    page = show(entries=MANY)
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100_000)

    def is_at_end():
        bar.setValue(bar.maximum())  # rows turn out higher or lower than they were taken to be
        return page.list.rows.buttons[-1].objectName() == path_of(MANY[-1]) and in_sight(
            page, page.list.rows.buttons[-1]
        )

    qtbot.waitUntil(is_at_end)
    assert len(page.list.rows.buttons) < 60


def focused() -> str:
    """The path of the row that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.objectName()


def test_the_keys_lead_from_row_to_row_past_what_was_a_widget(qtbot, show):
    page = show(entries=MANY)
    page.setFocus()
    qtbot.waitUntil(page.cards[0].hasFocus)
    for _ in range(2 + 80):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_J)
    assert focused() == path_of(MANY[80])
    assert in_sight(page, QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert focused() == path_of(MANY[81])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert focused() == path_of(MANY[80])


def test_the_row_with_the_focus_stays_while_one_scrolls_elsewhere(qtbot, show):
    page = show(entries=MANY)
    row = page.list.rows.row(3)
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert row.hasFocus()
    qtbot.keyClick(row, Qt.Key.Key_Down)
    assert focused() == path_of(MANY[4])
    qtbot.waitUntil(lambda: in_sight(page, QApplication.focusWidget()))


def test_rows_of_many_lessons_follow_each_other_without_gaps(qtbot, show):
    titles = tuple(make_entry(f"n{n}", title="A long title " * (1 + n % 9)) for n in range(300))
    page = show(entries=titles)
    bar = page.scroller.verticalScrollBar()
    for value in (0, 4000, 9000, 2000):
        bar.setValue(value)
        rows = page.list.rows.buttons
        for one, other in itertools.pairwise(rows):
            assert one.geometry().bottom() + 2 == other.geometry().top()
            assert one.height() == one.heightForWidth(one.width())


@pytest.fixture
def library(tmp_path):
    lessons = tmp_path / "packs" / "city" / "lessons"
    lessons.mkdir(parents=True)
    (lessons.parent / "pack.toml").write_text(
        'schema = 1\nid = "city"\ntitle = "City"\nlessons = ["lessons/a.md", "lessons/b.md"]\n'
    )
    (lessons / "a.md").write_text("# Buses\n\nThe harbour froze over.\n", "utf-8")
    (lessons / "b.md").write_text("# Parks\n\nNobody came to the meadow.\n", "utf-8")
    made = LessonLibrary(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def finding_page(qtbot, window, appearance, library, tmp_path):
    tasks = Tasks()
    page = LessonsPage(
        library.entries(tmp_path / "packs"), {}, window.actions, appearance, search=LessonSearch(library, tasks)
    )
    qtbot.addWidget(page)
    page.show()
    yield page
    tasks.wait()


def titles_of(page):
    return [row.accessibleName().split(".")[0] for row in page.list.rows.buttons]


def test_the_search_finds_words_of_the_text(qtbot, finding_page):
    qtbot.keyClicks(finding_page.list.search, "harb")
    qtbot.waitUntil(lambda: titles_of(finding_page) == ["Buses"])


def test_of_several_searches_the_newest_wins(qtbot, finding_page):
    search = finding_page.list.search
    qtbot.keyClicks(search, "harbour")
    search.clear()
    qtbot.keyClicks(search, "meadow")
    qtbot.waitUntil(lambda: titles_of(finding_page) == ["Parks"])
    search.clear()
    assert titles_of(finding_page) == ["Buses", "Parks"]


def test_enter_right_after_typing_opens_what_is_found_then(qtbot, window, finding_page):
    qtbot.keyClicks(finding_page.list.search, "meadow")
    qtbot.keyClick(finding_page.list.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [(what, path.name) for what, path in window.asked] == [("file", "b.md")])


def test_a_title_without_an_end_leaves_room_for_the_other_lessons(qtbot, show):
    endless = make_entry("endless", ("role",), title="A headline that goes on and on " * 40)
    page = show((endless, TAPE, BUSES))
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: all(0 < card.height() < 450 for card in page.cards))
    assert "…" in " ".join(names(page.cards))
