"""A day as a person writes it, in the language of the words around it."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from media_literacy.i18n import language_of_words


def day_words(at: str) -> str:
    """The day of a wall clock that was kept, such as “28 November 2026”; empty where there is none."""
    try:
        day = datetime.fromisoformat(at)
    except ValueError:
        return ""
    return QLocale(language_of_words()).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
