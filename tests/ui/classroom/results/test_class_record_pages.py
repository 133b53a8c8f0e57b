"""Classes in the window: from one page to the next, and deleting all the way."""

from store.classes.test_live_store import every_byte
from ui.classroom.results.seen_pages import shown, texts
from ui.packs.seeing import press

from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.roster_rows import new_roster
from media_literacy.ui.classroom.results.classes_page import ClassesPage
from media_literacy.ui.classroom.results.roster_page import RosterPage


def test_a_learner_a_class_and_everything_can_be_deleted(qtbot, pages, folder, window_around):
    store = LiveStore(folder)
    for roster in (new_roster("6b", ["Ada Lovelace", "Tim"]), new_roster("7b", ["Grace Hopper"])):
        store.keep_roster(roster)
    store.close()
    pages.show_list()
    press(qtbot, shown(qtbot, pages, ClassesPage), "Names of the class…: 6b")
    page = shown(qtbot, pages, RosterPage)
    page.erased_name.setText(" Ada  Lovelace ")
    page.erase.click()
    press(qtbot, page.question, "Delete it")
    page = shown(qtbot, pages, ClassesPage)
    assert b"Lovelace" not in every_byte(folder) and b"Tim" in every_byte(folder)
    press(qtbot, page, "Names of the class…: 6b")
    page = shown(qtbot, pages, RosterPage)
    page.erase_class.click()
    press(qtbot, page.question, "Delete it")
    page = shown(qtbot, pages, ClassesPage)
    assert "6b" not in texts(page) and "7b" in texts(page)
    pages.save_everything(folder)
    qtbot.waitUntil(lambda: bool(window_around.said))
    assert "1 table was saved" in window_around.said[0] and (folder / "classes-2" / "001-7b.csv").exists()
    page.delete.click()
    press(qtbot, page.question, "Delete them")
    qtbot.waitUntil(lambda: not any((folder / "classes").iterdir()))
    qtbot.waitUntil(lambda: "No class had a lesson here yet" in texts(pages.page))


def test_names_that_are_not_saved_are_asked_about_before_another_page_replaces_them(
    qtbot, folder, asking_pages, unsaved
):
    pages = asking_pages
    pages.show_list()
    press(qtbot, shown(qtbot, pages, ClassesPage), "New class")
    page = shown(qtbot, pages, RosterPage)
    (work,) = unsaved._living()
    assert work.question() is None
    page.title.setText("6b")
    page.names.setPlainText("Ada")
    assert work.question() is not None and work.save()  # as whoever goes elsewhere answers
    qtbot.waitUntil(lambda: b"Ada" in every_byte(folder))
    page.names.setPlainText("Ada\nBo")
    page.go_back()
    press(qtbot, page.question, "Leave it as it was")
    assert "6b" in texts(shown(qtbot, pages, ClassesPage)) and b"Bo" not in every_byte(folder)
    assert not unsaved._living()


def test_a_learner_is_not_deleted_while_names_are_not_saved(qtbot, pages, folder):
    store = LiveStore(folder)
    store.keep_roster(new_roster("6b", ["Ada"]))
    store.close()
    pages.show_list()
    press(qtbot, shown(qtbot, pages, ClassesPage), "Names of the class…: 6b")
    page = shown(qtbot, pages, RosterPage)
    page.names.setPlainText("Ada\nBo")
    page.erased_name.setText("Ada")
    page.erase.click()
    assert not page.question.isVisibleTo(page) and "Save the class first" in page.banner.text
