from ui.classroom.results.seen_pages import shown, texts
from ui.packs.seeing import drop, press

from media_literacy.store.classes.live_store import LiveStore
from media_literacy.ui.classroom.results.classes_page import ClassesPage
from media_literacy.ui.classroom.results.roster_page import RosterPage


def test_a_class_is_made_from_a_table_looked_at_undone_and_kept(qtbot, pages, folder, tmp_path):
    table = tmp_path / "6b.csv"
    table.write_bytes("Vorname;Nachname\nAda;Lovelace\n\nZoë;Müller\nAda;Lovelace\n".encode("cp1252"))
    pages.show_list()
    press(qtbot, shown(qtbot, pages, ClassesPage), "New class")
    page = shown(qtbot, pages, RosterPage)
    page.names.setPlainText("Grace Hopper")
    drop(page, table)
    assert page.preview.isVisibleTo(page) and "2 names were found. 2 of them are new." in page.found.text()
    assert "taken once: Ada Lovelace" in page.found.text() and page.names.toPlainText() == "Grace Hopper"
    page.replace_names.click()
    assert page.names.toPlainText() == "Ada Lovelace\nZoë Müller"
    page.undo.click()
    assert page.names.toPlainText() == "Grace Hopper"
    drop(page, table)
    page.add_names.click()
    page.save.click()
    assert page.banner.isVisibleTo(page)
    page.title.setText("6b")
    page.go_back()
    press(qtbot, page.question, "Save the class")
    assert "6b" in texts(shown(qtbot, pages, ClassesPage))
    store = LiveStore(folder)
    assert [roster.names for roster in store.rosters()] == [("Grace Hopper", "Ada Lovelace", "Zoë Müller")]
    store.close()
