"""Several people at one computer, each with what they did, and a guest of whom nothing stays."""

from contextlib import closing

import pytest
from journeys.building import FOUNDING
from journeys.leaving import mark_three
from PySide6.QtCore import Qt

from media_literacy.settings import load_settings
from media_literacy.store.learners.guest_debriefs import read_guest_debriefs
from media_literacy.store.learners.learner_folders import LearnerFolders
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.ui.learners.learners_page import LearnersPage
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.settings.settings_page import SettingsPage
from media_literacy.ui.widgets.message_page import MessagePage


def attempts_in(folder) -> int:
    with closing(ProgressStore.open(folder)) as store:
        return len(store.all_attempts())


def go_to_learners(person) -> LearnersPage:
    person.window._show_room("learners")
    person.wait_for_page(LearnersPage)
    return person.page


def add(person, name: str) -> None:
    page = go_to_learners(person)
    page.new.field.setText(name)
    page.new.button.click()
    person.wait_for(lambda: f"Choose {name}" in person.texts())


def switch_to(person, button: str) -> None:
    go_to_learners(person)
    person.press(button)


def begin_as_guest(person, file=FOUNDING) -> None:
    """A lesson is begun by a guest, whose debrief is noted."""
    person.start()
    switch_to(person, "Read as a guest")
    person.wait_for(lambda: isinstance(person.page, LessonsPage) and "Reading as a guest" in person.texts())
    person.window.open_file(file)
    person.press("Begin")
    person.click_sentence("unarmed")
    person.wait_for(lambda: len(read_guest_debriefs(person.folder)) == 1)


def test_alone_nobody_is_told_who_is_reading(person):
    person.start()
    person.wait_for_page(LessonsPage)
    assert "Reading as" not in person.texts()
    person.close()
    assert not (person.folder / "learners").exists()


def test_each_learner_goes_on_with_what_they_did_and_how_they_like_it(person):
    mark_three(person)
    person.close()
    person.start()
    person.wait_for_page(MessagePage)
    person.press("Read on")
    add(person, "Ada")
    switch_to(person, "Choose Ada")
    person.wait_for_page(LessonsPage)
    assert "Reading as Ada" in person.texts()
    assert "Continue" not in person.texts()
    person.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    person.window.open_file(FOUNDING)
    person.press("Begin")
    assert person.marks() == []
    person.close()
    ada = next(learner for learner in LearnerFolders(person.folder).all() if learner.name == "Ada")
    assert (attempts_in(person.folder), attempts_in(ada.folder)) == (1, 1)
    assert (load_settings(person.folder).text_size, load_settings(ada.folder).text_size) == (100, 110)

    person.start()
    person.wait_for_page(LessonsPage)
    assert "Reading as Ada" in person.texts()
    switch_to(person, "Choose First learner")
    person.wait_for_page(MessagePage)
    assert "You left “The leaked tape” before its end" in person.texts()
    assert person.window._preferences.settings.text_size == 100


def test_a_guest_sees_the_debrief_before_leaving_and_nothing_stays(person):
    begin_as_guest(person)
    switch_to(person, "Choose First learner")
    person.wait_for_page(DebriefPage)
    assert person.banner() == "Before you go, read what the article was."
    person.read_to_end()
    person.press("All lessons")
    person.wait_for(lambda: isinstance(person.page, LessonsPage) and "Reading as" not in person.texts())
    answers: list[bool] = []
    person.window._store.ask_whether_saved(answers.append)
    person.wait_for(lambda: bool(answers))
    assert person.banner() == "", "nothing of the guest's lesson is kept with who reads now"
    person.close()
    assert attempts_in(person.folder) == 0
    assert sorted(path.name for path in person.folder.glob("guest*")) == []
    assert not (person.folder / "learners").exists()


@pytest.mark.parametrize("is_own_file", [False, True])
def test_a_guest_who_closes_the_window_sees_the_debrief_first(person, tmp_path, is_own_file):
    own = tmp_path / "mine.md"
    own.write_bytes(FOUNDING.read_bytes())
    begin_as_guest(person, own if is_own_file else FOUNDING)
    person.window.close()
    assert person.window.isVisible()
    person.wait_for_page(DebriefPage)
    person.read_to_end()
    person.press("All lessons")
    person.wait_for(lambda: person.window.isHidden())
    assert read_guest_debriefs(person.folder) == ()


def test_after_a_crash_what_a_guest_read_is_told_once_and_is_nobodys(person):
    begin_as_guest(person)
    person.window.end_from_outside()
    person.close()

    person.start()
    person.wait_for_page(MessagePage)
    assert "A guest read in “The leaked tape”" in person.texts()
    person.press("See the debrief")
    person.wait_for_page(DebriefPage)
    person.read_to_end()
    person.press("All lessons")
    person.wait_for_page(LessonsPage)
    person.close()
    assert attempts_in(person.folder) == 0
    assert read_guest_debriefs(person.folder) == ()


@pytest.mark.parametrize("name", ["Ada", "", "x" * 300])
def test_a_name_that_cannot_be_is_told_beside_the_field(person, name):
    person.start()
    add(person, "ada")
    page = go_to_learners(person)
    page.new.field.setText(name)
    page.new.button.click()
    assert page.new.fault.text() == page.new.field.accessibleDescription() != ""
    assert person.window.focusWidget() is page.new.field
    assert len(LearnerFolders(person.folder).all()) == 2


def test_a_learner_who_is_gone_meanwhile_is_told_and_the_one_who_reads_stays(person):
    person.start()
    add(person, "Ada")
    folders = LearnerFolders(person.folder)
    ada = folders.all()[1]
    page = go_to_learners(person)
    folders.remove(ada)
    page.buttons[ada.id].click()
    person.wait_for(lambda: "“Ada” is no longer among the learners" in person.banner())
    assert person.window._learners.learner.is_first and not ada.folder.exists()


def test_what_the_one_before_looked_for_does_not_hide_lessons_from_the_next(person):
    person.start()
    add(person, "Ada")
    person.press("Back")
    person.wait_for_page(LessonsPage)
    person.page.list.search.setText("nothing has such a word")
    person.wait_for(lambda: person.page.list.rows.count == 0)
    switch_to(person, "Choose Ada")
    person.wait_for(lambda: isinstance(person.page, LessonsPage) and "Reading as Ada" in person.texts())
    person.wait_for(lambda: person.page.list.rows.count > 0 and person.page.list.search.text() == "")


def test_with_the_keyboard_alone_one_is_added_named_and_read_as(person):
    def tab_to(name: str) -> None:
        for _stop in range(60):
            widget = person.window.focusWidget()
            if widget is not None and name in (widget.accessibleName(), getattr(widget, "text", str)()):
                return
            person.key(Qt.Key.Key_Tab)
        raise AssertionError(f"no Tab leads to “{name}”")

    person.start()
    tab_to("Settings")
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(SettingsPage)
    tab_to("Who learns on this computer…")
    person.key(Qt.Key.Key_Space)
    person.wait_for_page(LearnersPage)
    tab_to("Name of the new learner")
    person.type("bo")
    person.key(Qt.Key.Key_Return)
    person.wait_for(lambda: person.button("Choose bo") is not None)
    assert person.window.focusWidget() is person.button("Choose bo")
    person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Backtab)
    person.key(Qt.Key.Key_Return)
    person.wait_for(lambda: isinstance(person.page, LessonsPage) and "Reading as bo" in person.texts())
    tab_to("Reading as bo")
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(LearnersPage)
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)
    assert person.window.focusWidget().text() == "Reading as bo"
