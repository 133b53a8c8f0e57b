"""What languages are called, in the language of the window."""

from PySide6.QtCore import QLocale

from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.vocabulary.languages import own_tags
from media_literacy.strings.capitals import capitalised

_NAMES = {
    "ar": deferred("Arabic"),
    "bn": deferred("Bangla"),
    "ca": deferred("Catalan"),
    "de": deferred("German"),
    "en": deferred("English"),
    "es": deferred("Spanish"),
    "eu": deferred("Basque"),
    "fr": deferred("French"),
    "gl": deferred("Galician"),
    "he": deferred("Hebrew"),
    "hi": deferred("Hindi"),
    "it": deferred("Italian"),
    "nl": deferred("Dutch"),
    "pl": deferred("Polish"),
    "pt": deferred("Portuguese"),
    "ro": deferred("Romanian"),
    "ru": deferred("Russian"),
    "sv": deferred("Swedish"),
    "tr": deferred("Turkish"),
    "uk": deferred("Ukrainian"),
    "zh": deferred("Chinese"),
}
"""Those that lessons are likely to be in. Others are called as Qt calls them, which is in English."""
_OWN_NAMES = {"en": "English", "es": "Español", "pt": "Português", "pt-BR": "Português do Brasil"}
"""Where Qt would name a country as well, or leave it out."""


def language_name(tag: str) -> str:
    """The name of a language by its BCP 47 tag; the tag itself for one that Qt does not know."""
    if name := _NAMES.get(own_tags(tag)[-1]):
        return _(name)
    language = QLocale(tag.replace("-", "_")).language()
    return tag if language == QLocale.Language.C else QLocale.languageToString(language)


def own_name(tag: str) -> str:
    """The name of a language in itself."""
    return capitalised(_OWN_NAMES.get(tag) or QLocale(tag.replace("-", "_")).nativeLanguageName())
