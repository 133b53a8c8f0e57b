"""How somebody likes the program: used at once, and kept."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words, use_language
from media_literacy.settings import Settings, load_settings
from media_literacy.ui.preferences import Preferences
from media_literacy.ui.theme.appearance import AppearanceSource
from media_literacy.ui.widgets.keyboard_use import set_uses_keyboard


@pytest.fixture
def preferences(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    return Preferences(Settings(), AppearanceSource(Settings()), tmp_path / "data", window)


def test_a_change_is_used_and_kept(qtbot, preferences, tmp_path):
    wide = Settings(spacing="wide")
    with qtbot.waitSignals([preferences.changed, preferences.kept]):
        preferences.change(wide)
    assert preferences.settings == wide and load_settings(tmp_path / "data") == wide


def test_of_the_person_only_how_the_program_looks_and_behaves_is_left(preferences, tmp_path):
    preferences.change(Settings(theme="dark", age_group="13-14", not_now="a booster"))
    preferences.forget_person()
    assert load_settings(tmp_path / "data") == preferences.settings == Settings(theme="dark")


def test_text_grows_and_shrinks_by_steps_and_comes_back(preferences):
    sizes = []
    preferences.changed.connect(lambda settings: sizes.append(settings.text_size))
    preferences.make_larger()
    preferences.make_smaller()
    preferences.make_smaller()
    preferences.use_usual_size()
    assert sizes == [110, 100, 90, 100]


def test_the_text_menu_begins_at_its_first_entry_for_who_goes_by_keys(qtbot, preferences, monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _where: None)  # offscreen there are no menus
    window = preferences.parent()
    set_uses_keyboard(window, uses_keyboard=True)
    preferences.show_text_menu(QPoint())
    (menu,) = window.findChildren(QMenu)
    qtbot.waitUntil(lambda: menu.activeAction() is not None)
    assert menu.activeAction().text().startswith("Larger text")
    menu.activeAction().trigger()
    assert preferences.settings.text_size == 110


def test_what_cannot_be_kept_is_used_all_the_same_and_said(qtbot, preferences, tmp_path):
    (tmp_path / "data").write_text("in the way")
    with qtbot.waitSignal(preferences.fault) as fault, qtbot.assertNotEmitted(preferences.kept):
        preferences.make_larger()
    assert preferences.settings.text_size == 110 and fault.args[0].message


def test_another_language_is_spoken_by_whoever_hears_of_the_change(preferences):
    words = []
    preferences.changed.connect(lambda _settings: words.append(_("Settings")))
    preferences.change(Settings(language="es"))
    preferences.use(Settings(language="en"), None)
    assert words == ["Ajustes", "Settings"]


def test_another_language_is_spoken_and_kept_also_where_the_start_asked_for_one(preferences, tmp_path):
    use_language("en")
    preferences.speak("es")
    assert (language_of_words(), load_settings(tmp_path / "data").language) == ("es", "es")
    use_language("en")
    preferences.speak("es")
    assert language_of_words() == "es"
