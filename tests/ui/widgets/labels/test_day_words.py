"""A day as a person writes it."""

from datetime import date

from each_row import each_row

from media_literacy.ui.widgets.labels.day_words import date_words, day_words, short_date_words


@each_row(
    ("at", "words"),
    [
        ("2026-11-28T23:50:00.000+01:00", "28 November 2026"),
        ("2026-03-01T09:00:00+00:00", "1 March 2026"),
        ("", ""),
        ("yesterday", ""),
    ],
)
def test_the_day_is_that_of_the_clock_that_was_kept(at, words):
    assert day_words(at) == words


@each_row(
    ("tag", "words", "short"),
    [
        ("en", "1 March 2026", "1 Mar 2026"),
        ("es", "1 de marzo de 2026", "1 mar 2026"),
        ("de", "1. März 2026", "1. März 2026"),
        ("hu", "2026. március 1.", "2026. márc. 1."),
        ("zh", "2026年3月1日", "2026年3月1日"),
    ],
)
def test_a_language_writes_days_its_own_way(tag, words, short, monkeypatch):
    monkeypatch.setattr("media_literacy.ui.widgets.labels.day_words.language_of_words", lambda: tag)
    assert (date_words(date(2026, 3, 1)), short_date_words(date(2026, 3, 1))) == (words, short)
