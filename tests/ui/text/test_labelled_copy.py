"""A copy carries the label of origin as text."""

from each_row import each_row
from PySide6.QtGui import QGuiApplication

from media_literacy.ui.text.labelled_copy import copy_with_label, with_label


@each_row(
    ("words", "label", "copied"),
    [("A word.", "Not news.", "A word.\n\nNot news."), ("", "Not news.", ""), ("A word.", "", "A word.")],
)
def test_the_label_stands_under_the_words(words, label, copied):
    assert with_label(words, label) == copied


def test_without_words_the_clipboard_stays_as_it_is():
    copy_with_label("mine", "Not news.")
    copy_with_label("", "Not news.")
    assert QGuiApplication.clipboard().text() == "mine\n\nNot news."
