"""The first page: the lessons that are known, and then those that there are."""

from datetime import date

import pytest
from making_packs import LANES, SPOONS, make_folder
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from media_literacy import resources
from media_literacy.engine.course.history import History
from media_literacy.errors import StoreError
from media_literacy.settings import load_settings
from media_literacy.store.database.records import Standing
from media_literacy.ui.home import Home
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.room import RoomLink


@pytest.fixture
def lessons(tmp_path, monkeypatch):
    """A folder of lessons that come with the program: one."""
    folder = tmp_path / "lessons"
    make_folder(folder / "first", {"lanes": LANES}, id="first")
    monkeypatch.setattr(resources, "lessons_folder", lambda: folder)
    return folder


@pytest.fixture
def home(lessons, window_around):
    made = Home(window_around.context, lambda: [RoomLink("kitchen", "Kitchen")])
    window_around.forgetting.append(made.forget_page)
    return made


def test_the_lessons_are_shown_and_looked_for_again(qtbot, home, window_around, lessons):
    home.show()
    assert home.is_wanted and home.page is None
    qtbot.waitUntil(lambda: isinstance(window_around.page, LessonsPage) and home.is_complete)
    assert [entry.title for entry in home.entries] == ["Bus lanes"] and home.page is window_around.page

    make_folder(lessons / "second", {"spoons": SPOONS}, id="second")
    with qtbot.waitSignal(home.listed):
        home.refresh()
    assert sorted(entry.title for entry in home.entries) == ["Bus lanes", "The spoon"]


def test_what_is_kept_for_an_occasion_is_known_and_not_offered(qtbot, home, window_around, lessons):
    make_folder(lessons / "second", {"spoons": SPOONS}, id="second")
    file = lessons / "second" / "pack.toml"
    file.write_text(
        file.read_text().replace('["lessons/spoons.md"]', "[]") + '[occasions]\nafter = ["lessons/spoons.md"]'
    )
    home.show()
    qtbot.waitUntil(lambda: isinstance(window_around.page, LessonsPage) and home.is_complete)
    assert sorted(entry.title for entry in home.entries) == ["Bus lanes", "The spoon"]
    first, _second = home.entries
    assert home.next_steps(first.key).title == ""
    assert window_around.page.list.rows.count == 1


def test_what_comes_after_a_lesson_is_named_with_its_reason(qtbot, home, window_around, lessons):
    make_folder(lessons / "second", {"spoons": SPOONS}, id="second")
    home.show()
    qtbot.waitUntil(lambda: isinstance(window_around.page, LessonsPage) and home.is_complete)
    first, second = home.entries
    steps = home.next_steps(first.key)
    assert (steps.title, steps.path, steps.has_read_debrief) == (second.title, second.path, False)
    assert steps.reason
    assert home.next_steps(second.key).title == first.title


def test_what_comes_next_knows_what_was_done_since_the_page_was_shown(qtbot, home, window_around, lessons, monkeypatch):
    make_folder(lessons / "second", {"spoons": SPOONS}, id="second")
    home.show()
    qtbot.waitUntil(lambda: isinstance(window_around.page, LessonsPage) and home.is_complete)
    first, second = home.entries
    done = {first.key: Standing(first.key, "", "", is_revealed=True, debrief_seen=True, tries=1, order=1)}
    monkeypatch.setattr(window_around.store, "ask_history", lambda answer: answer(History(done)))
    home.refresh_history()
    qtbot.waitUntil(lambda: home.next_steps(second.key).title == "")


def test_the_age_group_is_asked_once_and_kept(qtbot, home, window_around, monkeypatch):
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.is_complete)
    (lanes,) = home.entries
    begun = {lanes.key: Standing(lanes.key, "", "", is_revealed=False, debrief_seen=False, tries=1, order=1)}
    monkeypatch.setattr(window_around.store, "ask_history", lambda answer: answer(History(begun)))
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.page.age_question is not None)
    assert home.page is not None and home.page.age_question is not None
    home.page.age_question.buttons[1].click()
    preferences = window_around.context.preferences
    assert preferences.settings.age_group == "13-14" and not home.page.age_question.isVisible()
    assert load_settings(window_around.context.data_folder).age_group == "13-14"


def test_the_focus_comes_back_to_where_it_was(qtbot, home, window_around):
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.is_complete)
    home.page.masthead.links[1].setFocus()
    window_around.context.navigation.go(lambda: window_around.context.show_page(QWidget(), "Kitchen"))
    qtbot.waitUntil(lambda: home.page is None)
    home.show()
    qtbot.waitUntil(lambda: home.page is not None)
    qtbot.waitUntil(home.page.masthead.links[1].hasFocus)


def test_a_filter_holds_while_the_program_runs(qtbot, home, window_around, lessons):
    make_folder(lessons / "second", {"spoons": SPOONS}, id="second")
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.is_complete)
    first = home.page
    with qtbot.waitSignal(first.list.filter_changed) as changed:
        qtbot.keyClick(first.list.filters.lists["minutes"], Qt.Key.Key_Down)
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.page is not first)
    assert home.page.list.filters.wanted == changed.args[0]


def test_what_was_sought_is_there_on_the_way_back_and_not_for_another_learner(qtbot, home, window_around, lessons):
    make_folder(lessons / "second", {"spoons": SPOONS}, id="second")
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.is_complete)
    first = home.page
    qtbot.keyClicks(first.list.search, "spoon")
    qtbot.waitUntil(lambda: first.list.rows.count == 1)
    first.list.rows.row(0).setFocus()
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.page is not first)
    assert home.page.list.search.text() == "spoon" and home.page.list.rows.count == 1
    qtbot.waitUntil(home.page.list.rows.row(0).hasFocus)
    window_around.context.show_page(QWidget(), "Learners")
    home.forget_choices()
    home.show()
    qtbot.waitUntil(lambda: home.page is not None)
    assert home.page.list.search.text() == "" and home.page.list.rows.count == 2


def test_a_lesson_of_ones_own_and_its_installed_pack_are_one_row(qtbot, home, window_around, tmp_path):
    own = tmp_path / "lanes.md"
    own.write_text(LANES, "utf-8")
    window_around.library.open_lesson(own)
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.is_complete)
    assert [entry.pack_title for entry in home.entries] == ["Valley", ""]
    assert home.page.list.rows.count == 1


def test_a_page_that_was_left_is_wanted_no_more(qtbot, home, window_around):
    home.show()
    qtbot.waitUntil(lambda: home.page is not None)
    home.forget_page(home.page)
    assert home.page is None and not home.is_wanted


def test_lessons_that_cannot_be_listed_are_shown_without_them_and_said(qtbot, home, window_around, monkeypatch):
    def fail(*_folders, **_options):
        raise StoreError("The lessons cannot be listed.")

    for name in ("cached_entries", "entries"):
        monkeypatch.setattr(window_around.library, name, fail)
    home.show()
    qtbot.waitUntil(lambda: isinstance(window_around.page, LessonsPage))
    assert home.entries == () and "The lessons cannot be listed." in window_around.said


def test_after_two_new_lessons_in_a_week_none_is_named_and_the_reason_is(
    qtbot, home, window_around, lessons, monkeypatch
):
    make_folder(lessons / "second", {"spoons": SPOONS, "lanes": LANES}, id="second")
    home.show()
    qtbot.waitUntil(lambda: isinstance(window_around.page, LessonsPage) and home.is_complete)
    first, second, _third = home.entries
    today = f"{date.today().isoformat()}T10:00:00+01:00"
    done = {first.key: Standing(first.key, today, "", is_revealed=True, debrief_seen=True, tries=1, order=1)}
    monkeypatch.setattr(window_around.store, "ask_history", lambda answer: answer(History(done)))
    assert home.next_steps(first.key).title
    home.refresh_history()
    qtbot.waitUntil(lambda: not home.next_steps(second.key).title)
    assert "two or more new lessons" in home.next_steps(second.key).reason


def test_what_is_due_is_offered_until_somebody_puts_it_off(qtbot, home, window_around, lessons):
    make_folder(lessons / "second", {"spoons": SPOONS, "lanes": LANES}, id="second")
    file = lessons / "second" / "pack.toml"
    text = file.read_text()
    assert '"lessons/spoons.md", ' in text
    file.write_text(text.replace('"lessons/spoons.md", ', "") + '[occasions]\nbefore = ["lessons/spoons.md"]')
    home.show()
    qtbot.waitUntil(lambda: isinstance(window_around.page, LessonsPage) and home.is_complete)
    page = window_around.page
    assert "Before the course" in page.cards[-1].accessibleName()
    page.postponed.emit("second before")
    assert not any("Before the course" in card.accessibleName() for card in page.cards)
    assert window_around.context.preferences.settings.not_now.startswith("second before 20")


def test_another_language_makes_the_page_anew_with_the_keyboard_at_the_languages(qtbot, home, window_around):
    home.show()
    qtbot.waitUntil(lambda: home.page is not None and home.is_complete)
    window_around.frame.show()
    (spanish,) = home.page.masthead.languages
    spanish.setFocus()
    qtbot.keyClick(spanish, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: home.page.masthead.languages[0].text() == "English")
    assert home.page.list.search.placeholderText() == "Busca en títulos, texto y tipos"
    assert home.page.focusWidget() is home.page.masthead.languages[0]
