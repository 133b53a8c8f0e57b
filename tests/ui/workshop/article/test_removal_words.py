"""What is asked before something is taken out."""

from each_row import each_row

from media_literacy.authoring.edit.article.sentence_removing import Loss
from media_literacy.ui.workshop.article.removal_words import removal_question


@each_row(
    ("loss", "sentences", "expected"),
    [
        (Loss(0, 0), 1, ""),
        (Loss(0, 0), 3, ""),
        (Loss(1, 0), 1, "A note goes along. Remove it?"),
        (Loss(2, 0), 3, "3 sentences go. 2 notes go along. Remove it?"),
        (Loss(0, 1), 1, "One other place of the lesson names it, and will name nothing then. Remove it?"),
    ],
)
def test_it_tells_what_goes_along(loss, sentences, expected):
    assert removal_question(loss, sentences) == expected
