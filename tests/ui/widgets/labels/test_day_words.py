"""A day as a person writes it."""

from each_row import each_row

from media_literacy.ui.widgets.labels.day_words import day_words


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
