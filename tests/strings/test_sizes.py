"""Sizes of files in messages."""

from each_row import each_row

from media_literacy.strings.sizes import size_text


@each_row(
    ("size", "words"),
    [
        (0, "0 kB"),
        (1, "1 kB"),
        (1024, "1 kB"),
        (1025, "2 kB"),
        (256 * 1024, "256 kB"),
        (1024 * 1024 - 1, "1024 kB"),
        (1024 * 1024, "1 MB"),
        (1024 * 1024 + 1, "1025 kB"),
        (50 * 1024 * 1024, "50 MB"),
    ],
)
def test_a_size_is_told_in_kilobytes_and_whole_megabytes_as_such(size, words):
    assert size_text(size) == words
