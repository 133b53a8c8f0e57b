"""The form of a pack: what keeps it from being saved is said, and what it says is what the pack holds."""

import stat
from dataclasses import replace

import pytest
from making_packs import LANES, SPOONS, make_folder
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from ui.packs.seeing import press, texts

from media_literacy.packs.archive.extracting import open_archive
from media_literacy.store.packs.pack_making import KEY_NAME, candidates, plan_for
from media_literacy.store.packs.shared_packs import SharedPacks
from media_literacy.ui.workshop.sharing.make_pack_page import MakePackPage


@pytest.fixture
def folder(tmp_path):
    """Two lessons that belong to no pack."""
    made = tmp_path / "mine"
    made.mkdir()
    (made / "lanes.md").write_text(LANES, encoding="utf-8")
    (made / "spoons.md").write_text(SPOONS, encoding="utf-8")
    return made


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def show(in_window):
    """Put the form into a window of its own, with the keyboard."""

    def make(form):
        in_window(form)
        form.take_focus()
        return form

    return make


@pytest.fixture
def page(show, tasks, appearance, folder, data):
    plan = plan_for(folder / "lanes.md")
    return show(MakePackPage(plan, candidates(plan), data, tasks, appearance))


@pytest.fixture
def save(qtbot, tmp_path, monkeypatch):
    """Save the pack of a page by its button and a dialog; the file, once the page has told."""

    def make(page, name="made.lessonpack"):
        file = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(file), "")))
        page.save.setFocus()
        qtbot.keyClick(page.save, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(page.banner.text) and page.save.isEnabled())
        return file

    return make


def retype(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def opened(file, into):
    into.mkdir()
    found = open_archive(file, into)
    assert found.pack is not None, found.report
    return found


def test_the_form_begins_with_what_the_lesson_says(page):
    assert (page.title.text(), page.id.text(), page.version.text()) == ("Bus lanes", "lanes", "1.0.0")
    assert [box.text() for box in page.lessons.values() if box.isChecked()] == ["Bus lanes (lanes.md)"]
    assert page.title.hasFocus() and page.save.isEnabled()


@pytest.mark.parametrize("name", ["Bus Lanes", "lanes!", "a.b", "a_b", "-", "-a"])
def test_a_short_name_that_will_not_do_keeps_it_from_being_saved_and_says_why(qtbot, page, name):
    retype(qtbot, page.id, name)
    why = "The short name may have a-z, 0-9 and hyphens only, and begins with a letter or digit."
    assert not page.save.isEnabled() and why in texts(page)
    assert page.save.accessibleDescription() == why


def test_what_is_missing_is_said_until_it_is_there(qtbot, page):
    retype(qtbot, page.id, "")
    assert "The pack needs a short name." in texts(page)
    retype(qtbot, page.title, " ")
    assert "The pack needs a title." in texts(page)
    retype(qtbot, page.title, "Lanes")
    retype(qtbot, page.id, "lanes-2")
    box = next(iter(page.lessons.values()))
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert "Choose at least one lesson." in texts(page) and not page.save.isEnabled()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert page.save.isEnabled() and page.why.isHidden()


def test_what_the_form_says_is_what_the_pack_holds(qtbot, page, save, tmp_path):
    for field, text in (
        (page.title, "Two lanes"),
        (page.id, "two"),
        (page.authors, "Ann,  Ben ,"),
        (page.version, "2"),
    ):
        retype(qtbot, field, text)
    qtbot.mouseClick(list(page.lessons.values())[1], Qt.MouseButton.LeftButton)
    pack = opened(save(page), tmp_path / "out").pack
    assert pack is not None
    assert (pack.title, pack.id, pack.authors, pack.version) == ("Two lanes", "two", ("Ann", "Ben"), "2")
    assert [lesson.name for lesson in pack.lessons] == ["lanes.md", "spoons.md"]
    assert "made.lessonpack" in page.banner.text
    assert page.save.hasFocus()


def test_the_ending_is_added_where_it_is_missing(page, save, tmp_path):
    save(page, "made")
    assert (tmp_path / "made.lessonpack").exists() and not (tmp_path / "made").exists()


def test_a_dialog_that_is_closed_writes_nothing(qtbot, page, folder, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: ("", "")))
    press(qtbot, page, "Save the pack…")
    assert page.save.isEnabled() and page.banner.text == ""
    assert sorted(entry.name for entry in folder.iterdir()) == ["lanes.md", "spoons.md"]


def test_advice_on_the_pack_as_a_whole_is_shown(page, save):
    save(page)
    advice = next(text for text in texts(page) if text.startswith("Worth a look before you share it:"))
    assert "license" in advice
    assert page.banner.text.endswith("There is advice below the form.")


def test_a_pack_that_would_be_refused_is_not_written_and_the_fault_is_said(qtbot, page, save):
    retype(qtbot, page.id, "con")
    assert not save(page).exists()
    assert page.banner.notices[0].variant == "banner" and "con" in page.banner.text


def test_a_place_that_cannot_be_written_to_is_said(page, save):
    save(page, "nowhere/made.lessonpack")
    assert "could not be saved" in page.banner.text and page.save.isEnabled()


def test_the_key_is_made_once_for_its_owner_alone(qtbot, page, save, data, tmp_path):
    assert not page.signed.isChecked()
    qtbot.mouseClick(page.signed, Qt.MouseButton.LeftButton)
    first = opened(save(page), tmp_path / "one").signature
    key = data / KEY_NAME
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    before = key.read_bytes()
    page.banner.clear()
    second = opened(save(page, "again.lessonpack"), tmp_path / "two").signature
    assert key.read_bytes() == before
    assert first is not None and first == second


def test_who_has_a_key_signs_unless_they_do_not_want_to(qtbot, show, tasks, appearance, folder, data, save, tmp_path):
    data.mkdir()
    (data / KEY_NAME).write_text("no key at all")
    plan = plan_for(folder / "lanes.md")
    page = show(MakePackPage(plan, candidates(plan), data, tasks, appearance))
    assert page.signed.isChecked()
    assert not save(page).exists() and "key" in page.banner.text
    qtbot.mouseClick(page.signed, Qt.MouseButton.LeftButton)
    assert opened(save(page), tmp_path / "out").signature is None
    assert (data / KEY_NAME).read_text() == "no key at all"


def test_a_key_that_cannot_be_kept_is_said(qtbot, page, save, data):
    data.write_text("a file where the folder should be")
    qtbot.mouseClick(page.signed, Qt.MouseButton.LeftButton)
    assert not save(page).exists()
    assert KEY_NAME in page.banner.text


def test_without_a_signature_no_key_is_made(page, save, data):
    save(page)
    assert not (data / KEY_NAME).exists()


def test_a_pack_keeps_the_order_of_its_lessons(show, tasks, appearance, data, save, tmp_path):
    lesson = make_folder(tmp_path / "valley", {"spoons": SPOONS, "lanes": LANES}) / "lessons" / "lanes.md"
    plan = replace(plan_for(lesson), version="9")
    page = show(MakePackPage(plan, candidates(plan), data, tasks, appearance))
    pack = opened(save(page), tmp_path / "out").pack
    assert pack is not None
    assert (pack.id, pack.version) == ("valley", "9")
    assert [lesson.name for lesson in pack.lessons] == ["spoons.md", "lanes.md"]


def test_esc_and_back_leave(qtbot, page):
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.title, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.left):
        press(qtbot, page, "Back")


def test_what_is_typed_is_there_the_next_time_also_when_nothing_was_saved(
    qtbot, page, tasks, show, appearance, folder, data
):
    retype(qtbot, page.title, "Two lanes")
    retype(qtbot, page.authors, "Ann, Ben")
    qtbot.keyClick(page.title, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not tasks._waiting)
    plan = plan_for(folder / "lanes.md", SharedPacks(data))
    again = show(MakePackPage(plan, candidates(plan), data, tasks, appearance))
    assert again.title.text() == "Two lanes" and again.authors.text() == "Ann, Ben"


def test_what_is_typed_is_remembered_without_a_pause(qtbot, page, folder, data):
    page._timer.setInterval(50)

    def type_on():
        qtbot.keyClicks(page.title, "k")
        return "kk" in plan_for(folder / "lanes.md", SharedPacks(data)).title

    qtbot.waitUntil(type_on)


def test_the_next_version_is_proposed_and_the_last_one_is_named(
    qtbot, page, save, show, tasks, appearance, folder, data
):
    save(page)
    (folder / "lanes.md").write_text(LANES.replace("Shops", "All shops"), encoding="utf-8")
    plan = plan_for(folder / "lanes.md", SharedPacks(data))
    again = show(MakePackPage(plan, candidates(plan), data, tasks, appearance))
    assert again.version.text() == "1.0.1"
    assert "Shared last as version 1.0.0. A higher number tells that this is newer." in texts(again)
    retype(qtbot, again.version, "1.0.0")
    assert not save(again, "other.lessonpack").exists()
    assert "was shared already" in again.banner.text and "such as 1.0.1" in again.banner.text


def test_a_version_that_cannot_be_remembered_is_said(page, save, data):
    data.write_text("in the way")
    assert save(page).exists() and "could not be remembered" in page.banner.text
