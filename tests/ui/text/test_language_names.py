"""Languages are called as the window speaks."""

from PySide6.QtCore import QLocale

from media_literacy.i18n import use_language
from media_literacy.ui.text import language_names
from media_literacy.ui.text.language_names import language_name, own_name


def test_a_language_is_named_in_the_language_of_the_window_whatever_its_region():
    assert [language_name(tag) for tag in ("en", "es", "pt-BR", "is")] == [
        "English",
        "Spanish",
        "Portuguese",
        "Icelandic",
    ]
    use_language("es")
    assert [language_name(tag) for tag in ("en-GB", "es-MX", "eu")] == ["inglés", "español", "vasco"]


def test_a_language_that_nobody_knows_is_called_by_its_tag():
    assert language_name("xx-unknown") == "xx-unknown"


def test_the_names_are_those_that_qt_has_in_english():
    named = language_names._NAMES
    assert named == {tag: QLocale.languageToString(QLocale(tag).language()) for tag in named}


def test_a_language_is_named_in_itself():
    assert [own_name(tag) for tag in ("en", "fr", "pt-BR")] == ["English", "Français", "Português do Brasil"]
