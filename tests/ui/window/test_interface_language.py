"""The window speaks one language: our words, Qt's own, dates, and the side from which one reads."""

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Qt
from PySide6.QtWidgets import QWidget

from media_literacy import i18n
from media_literacy.i18n import gettext as _
from media_literacy.i18n import use_language
from media_literacy.ui.window.interface_language import begin_speaking, speak


class Listener(QWidget):
    """Notes what it hears of a change of language."""

    def __init__(self):
        super().__init__()
        self.heard = []

    def changeEvent(self, event):
        if event.type() == QEvent.Type.LanguageChange:
            self.heard.append(_("Settings"))
        super().changeEvent(event)


@pytest.fixture(autouse=True)
def english_afterwards(qapp):
    yield
    speak("en")
    QLocale.setDefault(QLocale.system())


def qt_says():
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


def test_all_of_the_window_speaks_another_language(qtbot):
    listener = Listener()
    qtbot.addWidget(listener)
    speak("es")
    qtbot.waitUntil(lambda: set(listener.heard) == {"Ajustes"})
    assert qt_says() == "Cancelar"
    assert QLocale().toString(QDate(2024, 3, 1), "d MMMM") == "1 marzo"
    speak("en")
    qtbot.waitUntil(lambda: listener.heard[-1] == "Settings")
    assert qt_says() == "Cancel"
    assert QLocale().toString(QDate(2024, 3, 1), "d MMMM") == "1 March"


def test_the_systems_language_is_spoken_again(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "es_MX")
    speak("en")
    speak("")
    assert _("Settings") == "Ajustes"


def test_a_language_from_the_right_mirrors_the_window(qapp, monkeypatch):
    monkeypatch.setattr(i18n, "_find", lambda tag: i18n.Translation(tag, {}, int) if tag == "ar" else None)
    speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("asked", "setting", "word"), [(None, "es", "Ajustes"), ("es", "en", "Ajustes"), ("es", "", "Ajustes")]
)
def test_at_the_start_the_command_line_comes_before_the_setting(asked, setting, word):
    use_language(asked)
    begin_speaking(setting)
    assert _("Settings") == word
