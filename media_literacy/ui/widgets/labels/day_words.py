"""A day as a person writes it, in the language of the words around it."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from media_literacy.i18n import SOURCE, language_of_words

_WEEKDAY = re.compile(r"dddd[,،]?\s*|[,،]?\s*dddd")


def day_words(at: str) -> str:
    """The day of a wall clock that was kept, such as “28 November 2026”; empty where there is none."""
    try:
        return date_words(datetime.fromisoformat(at))
    except ValueError:
        return ""


def date_words(day: date) -> str:
    """A day with its month written out."""
    return _written(day, _pattern())


def short_date_words(day: date) -> str:
    """A day with its month in few letters, for where there is little room."""
    pattern = re.sub(r"'[^']*'\s?", "", _pattern()).replace("MMMM", "MMM")
    return _written(day, pattern)


def _pattern() -> str:
    """As the language has it by CLDR, without the day of the week; in English the day comes first."""
    tag = language_of_words()
    if tag == SOURCE:
        return "d MMMM yyyy"
    return _WEEKDAY.sub("", QLocale(tag.replace("-", "_")).dateFormat(QLocale.FormatType.LongFormat))


def _written(day: date, pattern: str) -> str:
    locale = QLocale(language_of_words().replace("-", "_"))
    return locale.toString(QDate(day.year, day.month, day.day), pattern)
