"""The way of a pack from a file to the shelf and off it again, as a person goes it."""

import pytest
from making_packs import LANES, SPOONS, make_file
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from ui.packs.seeing import button, drop, press, texts

from media_literacy.errors import StoreError
from media_literacy.packs.archive.signature import create_key
from media_literacy.ui.packs.inspection_page import InspectionPage
from media_literacy.ui.packs.pack_work import PackWork
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.packs.packs_pages import PacksPages
from media_literacy.ui.widgets.message_page import MessagePage
from media_literacy.ui.workshop.sharing.pack_pages_page import PackPagesPage


@pytest.fixture
def work(packs, tasks, window_around):
    return PackWork(packs, tasks, window_around.actions)


@pytest.fixture
def pages(work, window_around):
    return PacksPages(work, window_around.context)


def install(packs, *files):
    for file in files:
        packs.install(packs.inspect(file))


@pytest.fixture
def said(window_around):
    """What the pages told the window."""
    return window_around.said


def test_a_file_that_is_chosen_is_looked_at_and_installed(qtbot, pages, shows, said, packs, tmp_path, monkeypatch):
    file = make_file(tmp_path, "one")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_args: (str(file), "")))
    pages.show_list()
    press(qtbot, shows(PacksPage), "Install a pack…")
    page = shows(InspectionPage)
    assert packs.installed() == ()
    press(qtbot, page, "Install")
    assert "Valley" in texts(shows(PacksPage))
    assert said == ["“Valley” is installed. Its lessons are on the first page."]


def test_a_dialog_that_is_closed_changes_nothing(qtbot, pages, shows, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_args: ("", "")))
    pages.show_list()
    page = shows(PacksPage)
    press(qtbot, page, "Install a pack…")
    assert pages.page is page


def test_a_file_that_is_dropped_is_looked_at(pages, shows, tmp_path):
    pages.show_list()
    assert drop(shows(PacksPage), make_file(tmp_path, "one"))
    assert "Pack “valley” · version 1.0.0 · by A. Teacher · CC0-1.0" in texts(shows(InspectionPage))


def test_other_files_are_left_to_the_window(qtbot, pages, shows, tmp_path):
    pages.show_list()
    page = shows(PacksPage)
    dropped = []
    page.file_dropped.connect(dropped.append)
    drop(page, tmp_path / "picture.png")
    assert dropped == []


def test_pressing_install_twice_installs_once_and_blames_nobody(qtbot, pages, shows, said, packs, tmp_path):
    pages.inspect(make_file(tmp_path, "one"))
    page = shows(InspectionPage)
    qtbot.mouseClick(page.accept, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.accept, Qt.MouseButton.LeftButton)
    shows(PacksPage)
    assert len(said) == 1 and len(packs.installed()) == 1


def test_a_file_that_goes_away_meanwhile_is_said_and_can_be_tried_again(qtbot, pages, shows, said, tmp_path):
    file = make_file(tmp_path, "one")
    data = file.read_bytes()
    pages.inspect(file)
    page = shows(InspectionPage)
    file.unlink()
    press(qtbot, page, "Install")
    qtbot.waitUntil(lambda: bool(said))
    assert pages.page is page and page.accept.hasFocus()
    file.write_bytes(data)
    qtbot.keyClick(page.accept, Qt.Key.Key_Return)
    shows(PacksPage)


def test_a_file_that_cannot_be_read_is_said_over_the_list(pages, shows, said, tmp_path):
    pages.inspect(tmp_path / "gone.lessonpack")
    shows(PacksPage)
    assert len(said) == 1 and "gone.lessonpack" in said[0]


def test_removing_asks_first_and_keeping_is_one_key_away(qtbot, pages, shows, packs, tmp_path):
    install(packs, make_file(tmp_path, "one"))
    pages.show_list()
    press(qtbot, shows(PacksPage), "Remove “Valley”")
    page = shows(MessagePage)
    assert "Remove “Valley”?" in texts(page)
    qtbot.keyClick(page.buttons[0], Qt.Key.Key_Escape)
    shows(PacksPage)
    assert len(packs.installed()) == 1


def test_what_is_removed_is_gone_and_that_is_said(qtbot, pages, shows, said, packs, tmp_path):
    install(packs, make_file(tmp_path, "one"))
    pages.show_list()
    press(qtbot, shows(PacksPage), "Remove “Valley”")
    press(qtbot, shows(MessagePage), "Remove it")
    page = shows(PacksPage)
    assert any(text.startswith("No packs are installed yet.") for text in texts(page))
    assert said == ["“Valley” was removed."] and packs.installed() == ()


def test_a_folder_that_is_no_pack_is_shown_and_can_be_removed(qtbot, pages, shows, packs, tmp_path):
    (packs.folder / "my notes").mkdir(parents=True)
    pages.show_list()
    page = shows(PacksPage)
    assert "A folder that holds no pack that can be read" in texts(page)
    press(qtbot, page, "Remove “my notes”")
    page = shows(MessagePage)
    assert any(text.startswith("It is a folder that holds no pack") for text in texts(page))
    press(qtbot, page, "Remove it")
    shows(PacksPage)
    assert packs.installed() == ()


def test_the_version_before_is_put_back(qtbot, pages, shows, said, packs, tmp_path):
    install(packs, make_file(tmp_path, "one"), make_file(tmp_path, "two", {"lanes": SPOONS}, version="2.0"))
    pages.show_list()
    press(qtbot, shows(PacksPage), "Put version 1.0.0 back")
    qtbot.waitUntil(lambda: said == ["Version 1.0.0 of “Valley” is back."])
    qtbot.waitUntil(lambda: "1 lesson · version 1.0.0 · by A. Teacher" in texts(pages.page))
    assert button(pages.page, "Put version 2.0 back: Valley")


def test_the_lessons_of_a_pack_become_web_pages_and_the_way_leads_back(qtbot, pages, shows, packs, tmp_path):
    install(packs, make_file(tmp_path, "one"))
    pages.show_list()
    press(qtbot, shows(PacksPage), "Web pages…")
    page = shows(PackPagesPage)
    assert "Valley" in texts(page)
    qtbot.keyClick(page.save, Qt.Key.Key_Escape)
    shows(PacksPage)


def test_a_removal_that_fails_is_said_and_the_list_comes_back(qtbot, pages, shows, said, packs, tmp_path, monkeypatch):
    install(packs, make_file(tmp_path, "one"))

    def refuse(pack):
        raise StoreError("The folder is locked.")

    monkeypatch.setattr(packs, "remove", refuse)
    pages.show_list()
    press(qtbot, shows(PacksPage), "Remove “Valley”")
    press(qtbot, shows(MessagePage), "Remove it")
    assert "Valley" in texts(shows(PacksPage))
    assert said == ["The folder is locked."]


def test_a_list_that_cannot_be_read_is_said_and_left(qtbot, pages, window_around, said, packs, monkeypatch):
    def refuse():
        raise StoreError("The folder is locked.")

    monkeypatch.setattr(packs, "installed", refuse)
    pages.show_list()
    qtbot.waitUntil(lambda: window_around.is_left)
    assert said == ["The folder is locked."]


def test_back_from_a_pack_leads_to_the_list_and_from_there_away(qtbot, pages, shows, window_around, tmp_path):
    pages.inspect(make_file(tmp_path, "one"))
    qtbot.keyClick(shows(InspectionPage).accept, Qt.Key.Key_Escape)
    page = shows(PacksPage)
    assert not window_around.is_left
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window_around.is_left


def test_a_changed_signature_is_told_before_the_update(pages, shows, packs, tmp_path):
    for name in ("one.pem", "two.pem"):
        create_key(tmp_path / name)
    install(packs, make_file(tmp_path, "one", key=tmp_path / "one.pem"))
    lanes = {"lanes": LANES.replace("town", "city")}
    pages.inspect(make_file(tmp_path, "two", lanes, version="2.0", key=tmp_path / "two.pem"))
    page = shows(InspectionPage)
    words = texts(page)
    assert not page.accept.hasFocus()
    assert any(text.startswith("Changed since last time: ") for text in words)
    assert "Ask the author, by telephone or in person, whether this is right." in words


def test_another_look_reaches_the_page_that_is_shown(pages, shows, large_appearance):
    pages.show_list()
    page = shows(PacksPage)
    pages.apply_appearance(large_appearance)
    assert page.appearance is large_appearance
