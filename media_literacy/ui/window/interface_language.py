"""The language of the window: our words, those of Qt's own dialogs and menus, and from which side one reads."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from media_literacy.bidi import is_right_to_left
from media_literacy.i18n import SOURCE, language_in_use, language_of_words, system_language, use_language
from media_literacy.lesson.vocabulary.languages import own_tags

_QT_TEXTS = "qtbase_translation"
"""The name of the object that has them, as long as it is in use."""


def begin_speaking(language: str) -> None:
    """At the start: what was asked for on the command line comes before what is set, and that before the system's."""
    if language and language_in_use() is None:
        use_language(language)
    _tell_qt()


def speak(language: str) -> None:
    """Speak another language from now on, or with "" the system’s; what stays soon hears `LanguageChange`.

    Pages are made anew by whoever shows them.
    """
    use_language(language or None)
    _tell_qt()
    application = QApplication.instance()
    if application is not None:
        QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))


def _tell_qt() -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    words = language_of_words()
    was_told = bool(application.property(_QT_TEXTS))
    is_foreign = words != SOURCE or own_tags(system_language())[-1] != SOURCE
    if is_foreign or was_told:
        _use_qt_texts(application, words)
        application.setProperty(_QT_TEXTS, True)
    direction = Qt.LayoutDirection.RightToLeft if is_right_to_left(words) else Qt.LayoutDirection.LeftToRight
    if application.layoutDirection() is not direction:
        application.setLayoutDirection(direction)


def _use_qt_texts(application: QApplication, words: str) -> None:
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator  # an English window starts without them

    for old in application.findChildren(QTranslator, _QT_TEXTS):
        QCoreApplication.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(QLocale(words.replace("-", "_")))
    translator = QTranslator(application)
    translator.setObjectName(_QT_TEXTS)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if words != SOURCE and translator.load(f"qtbase_{words.replace('-', '_')}", folder):
        QCoreApplication.installTranslator(translator)
