"""Settings: every change counts at once, and nothing is deleted without saying what goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton

from media_literacy.i18n import speaking
from media_literacy.lesson.model import Aid
from media_literacy.settings import ANY_AGE, Settings
from media_literacy.store.learners.learner_folders import GUEST, Learner
from media_literacy.ui.settings.settings_page import SettingsPage

FOLDER = Path("/home/pupil/media-literacy")


@pytest.fixture
def show(in_window, qtbot, appearance):
    def make(settings=Settings()):  # noqa: B008
        page = in_window(SettingsPage(settings, FOLDER, appearance), 1280, 1400)
        page.take_focus()
        qtbot.waitUntil(lambda: page.focusWidget() is not None)
        return page

    return make


def choice(row, value):
    return next(button for button in row.buttons if button.objectName() == value)


def chosen(row):
    return [button.objectName() for button in row.buttons if button.isChecked()]


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_what_holds_now_is_shown(show):
    page = show(Settings(theme="dark", text_size=125, spacing="wide", motion="reduced", single_letter_keys=False))
    rows = (page.themes, page.sizes, page.spacings, page.motions)
    assert [chosen(row) for row in rows] == [["dark"], ["125"], ["wide"], ["reduced"]]
    assert not page.letters.isChecked()


@pytest.mark.parametrize(
    ("row", "value", "expected"),
    [
        ("themes", "contrast", Settings(theme="contrast")),
        ("sizes", "200", Settings(text_size=200)),
        ("ages", "13-14", Settings(age_group="13-14")),
        ("spacings", "wide", Settings(spacing="wide")),
        ("motions", "reduced", Settings(motion="reduced")),
    ],
)
def test_a_click_changes_the_settings_at_once(qtbot, show, row, value, expected):
    page = show()
    with qtbot.waitSignal(page.settings_changed) as changed:
        click(qtbot, choice(getattr(page, row), value))
    assert changed.args == [expected]


def test_how_fast_lessons_are_read_aloud_is_chosen_where_there_is_a_voice(qtbot, show):
    page = show(Settings(reading_speed="slow"))
    page.read_aloud.show_voice(("English",), install_command="")
    assert chosen(page.read_aloud.speeds) == ["slow"]
    with qtbot.waitSignal(page.settings_changed) as changed:
        click(qtbot, choice(page.read_aloud.speeds, "fast"))
    assert changed.args == [Settings(reading_speed="fast")]


def test_single_keys_can_be_switched_off_by_click_and_by_space(qtbot, show):
    page = show()
    with qtbot.waitSignal(page.settings_changed) as changed:
        click(qtbot, page.letters)
    assert changed.args == [Settings(single_letter_keys=False)]
    with qtbot.waitSignal(page.settings_changed) as changed:
        qtbot.keyClick(page.letters, Qt.Key.Key_Space)
    assert changed.args == [Settings()]


def test_each_aid_can_be_switched_off_and_on_again(qtbot, show):
    page = show(Settings(prediction=False))
    assert {aid for aid, row in page.aids.rows.items() if not row.isChecked()} == {Aid.PREDICTION}
    with qtbot.waitSignal(page.settings_changed) as changed:
        qtbot.keyClick(page.aids.rows[Aid.FIX_IT], Qt.Key.Key_Space)
    assert changed.args == [Settings(prediction=False, fix_it=False)]
    with qtbot.waitSignal(page.settings_changed) as changed:
        click(qtbot, page.aids.rows[Aid.PREDICTION])
    assert changed.args == [Settings(fix_it=False)]


def test_changes_add_up(qtbot, show):
    page = show()
    click(qtbot, choice(page.themes, "sepia"))
    with qtbot.waitSignal(page.settings_changed) as changed:
        click(qtbot, choice(page.sizes, "150"))
    assert changed.args == [Settings(theme="sepia", text_size=150)]


def test_choosing_what_already_holds_changes_nothing(qtbot, show):
    page = show()
    with qtbot.assertNotEmitted(page.settings_changed):
        click(qtbot, choice(page.sizes, "100"))


def test_settings_changed_elsewhere_are_shown_without_an_echo(qtbot, show):
    page = show()
    with qtbot.assertNotEmitted(page.settings_changed):
        page.show_settings(Settings(text_size=110, single_letter_keys=False))
    assert chosen(page.sizes) == ["110"] and not page.letters.isChecked()


def test_arrow_keys_choose_among_the_themes(qtbot, show):
    page = show(Settings(theme="light"))
    assert choice(page.languages, "").hasFocus()
    choice(page.themes, "light").setFocus()
    with qtbot.waitSignal(page.settings_changed) as changed:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert changed.args == [Settings(theme="dark")]


def test_every_choice_has_a_name_of_its_own(show):
    page = show()
    names = [button.accessibleName() for button in page.themes.buttons]
    words = ["As the system", "Light", "Dark", "Sepia", "High contrast"]
    assert names == [f"Theme, {word}, {place} of 5" for place, word in enumerate(words, start=1)]


def test_the_folder_can_be_selected_and_opened(qtbot, show):
    class Opener(QObject):
        def __init__(self):
            super().__init__()
            self.opened = []

        @Slot(QUrl)
        def open(self, url):
            self.opened.append(url.toLocalFile())

    page, opener = show(), Opener()
    page.path.selectAll()
    assert page.path.selectedText() == str(FOLDER)
    QDesktopServices.setUrlHandler("file", opener, "open")  # pyright: ignore[reportArgumentType]
    try:
        click(qtbot, page.open_folder)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [str(FOLDER)]


def test_deleting_can_be_taken_back_by_button_and_by_escape(qtbot, show):
    page = show()
    with qtbot.assertNotEmitted(page.erase.erase_requested), qtbot.assertNotEmitted(page.left):
        click(qtbot, page.erase.ask)
        click(qtbot, page.erase.keep)
        assert page.erase.ask.isVisible()
        click(qtbot, page.erase.ask)
        qtbot.keyClick(page.erase.keep, Qt.Key.Key_Escape)
    assert not page.erase.is_asking


def test_escape_and_the_button_go_back(qtbot, show):
    page = show()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    back = next(button for button in page.findChildren(QPushButton) if button.text() == "Back")
    with qtbot.waitSignal(page.left):
        click(qtbot, back)


def test_at_twice_the_size_the_choices_wrap(qtbot, show, large_appearance):
    page = show()
    page.apply_appearance(large_appearance)
    page.resize(640, 600)
    assert page.minimumSizeHint().width() <= 640
    for row in (page.themes, page.sizes):
        qtbot.waitUntil(lambda row=row: len({button.y() for button in row.buttons}) > 1)
        assert all(button.geometry().right() <= row.holder.width() for button in row.buttons)


def test_the_line_about_ages_follows_the_choice(qtbot, show):
    page = show(Settings(age_group="18+"))
    for value, is_for_all in (("15-17", False), ("18+", True), (ANY_AGE, True), ("under-13", False)):
        click(qtbot, choice(page.ages, value))
        texts = [label.text() for label in page.findChildren(QLabel)]
        assert ("Lessons for all ages are suggested to you." in texts) is is_for_all
        assert any(text.startswith("Lessons for older readers are not suggested") for text in texts) is not is_for_all


def test_in_spanish_the_answer_for_all_ages_is_no_heading(show):
    with speaking("es"):
        page = show(Settings())
    texts = [button.text() for button in page.ages.findChildren(QPushButton)]
    assert "Todas" in texts and "Edad" not in texts


def test_a_guest_finds_nothing_to_back_up_or_delete(in_window, appearance):
    guest = Learner(GUEST, "", FOLDER)
    page = in_window(SettingsPage(Settings(), FOLDER, appearance, learner=guest), 1280, 1400)
    assert page.erase is None and page.back_up.isHidden() and page.restore.isHidden() and page.export.isHidden()
    assert page.open_folder.isVisible() and "Of a guest nothing is kept" in page.page_text.words


def test_with_what_is_searched_is_written_and_kept_when_the_page_is_left(qtbot, show):
    page = show()
    page.web_search.field.setFocus()
    qtbot.keyClicks(page.web_search.field, "https://find.example/?q=%s")
    with qtbot.waitSignal(page.settings_changed) as changed:
        page.ages.buttons[0].setFocus()
    assert changed.args == [Settings(search_with="https://find.example/?q=%s")]
