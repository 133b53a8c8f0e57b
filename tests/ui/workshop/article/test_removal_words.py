"""What is asked before something is taken out."""

from each_row import each_row

from media_literacy.authoring.edit.article.sentence_removing import Loss
from media_literacy.ui.workshop.article.removal_words import removal_question


@each_row(
    ("loss", "sentences", "expected"),
    [
        (Loss(0, 0), 1, ""),
        (Loss(0, 0), 3, ""),
        (Loss(1, 0), 1, "A note goes along. Remove all the same?"),
        (Loss(2, 0), 3, "3 sentences would be removed. 2 notes go along. Remove all the same?"),
        (Loss(0, 1), 1, "In one other place of the lesson a reference would lead nowhere. Remove all the same?"),
    ],
)
def test_it_tells_what_goes_along(loss, sentences, expected):
    assert removal_question(loss, sentences) == expected
