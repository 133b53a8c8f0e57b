from ui.packs.seeing import button

from media_literacy.classroom.rosters.class_list import ClassList, ClassWithLessons
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.roster_rows import new_roster
from media_literacy.ui.classroom.results.classes_page import ClassesPage


def test_each_button_says_of_which_class_or_lesson_it_is(in_window, appearance):
    row = SessionRow("1", "Kites", b"", b"", "", "2026-03-01T09:00:00+01:00")
    found = ClassList((ClassWithLessons(new_roster("6b"), (row,)),), (row._replace(id="2", ended="later"),))
    page = in_window(ClassesPage(found, appearance), 800, 1200)
    assert button(page, "Names of the class…: 6b") and button(page, "Results: Kites, 1 March 2026, interrupted")
    chosen = []
    page.lesson_chosen.connect(chosen.append)
    button(page, "Results: Kites, 1 March 2026").click()
    assert chosen == ["2"]


def test_where_there_is_nothing_nothing_can_be_deleted(in_window, appearance):
    page = in_window(ClassesPage(ClassList(), appearance), 800, 800)
    assert not hasattr(page, "delete") and button(page, "New class")
