"""A sentence that is moved: past its neighbour, over the border of its paragraph, with its mark."""

from functools import partial

from authoring.edit.article.editing import edited
from each_row import each_row

from media_literacy.authoring.edit.article.sentence_moving import move_sentence

UP, DOWN = partial(move_sentence, is_down=False), partial(move_sentence, is_down=True)
NOTE = "\n\n[^a]: **Fine: limits.** So."


@each_row(
    ("article", "text", "move", "expected"),
    [
        ("One. Two. Three.", "Two", DOWN, "One. Three. Two."),
        ("One. Two. Three.", "Two", UP, "Two. One. Three."),
        (f"One.[^a] Two.{NOTE}", "One", DOWN, f"Two. One.[^a]{NOTE}"),
        ("One. *Two.*\nThree.", "Two", DOWN, "One. Three.\n*Two.*"),
        ("One. Two.\n\nThree.", "Two", DOWN, "One.\n\nTwo. Three."),
        ("One.\n\nTwo. Three.", "Two", UP, "One. Two.\n\nThree."),
        ("One.\n\nTwo.\n\nThree.", "Two", DOWN, "One.\n\nTwo. Three."),
        ("> One. Two.\n\n- Three.", "Two", DOWN, "> One.\n\n- Two. Three."),
        ("One. Two.\n\n## Head\n\nThree.", "Two", DOWN, "One.\n\n## Head\n\nTwo. Three."),
        ("> One.\n> Two\n> goes.\n\nThree.", "Two", DOWN, "> One.\n\nTwo goes. Three."),
    ],
)
def test_it_goes_one_place_on(article, text, move, expected):
    assert edited(article, text, move) == expected


@each_row(
    ("article", "text", "move", "why"),
    [
        ("One. Two.", "Two", DOWN, "no paragraph after"),
        ("One. Two.", "One", UP, "none before"),
        ("One. two", "One", DOWN, "no paragraph after"),  # one sentence
        ("One! Two", "Two", UP, "full stops"),
        ("One.", "News", DOWN, "running text"),
    ],
)
def test_where_it_cannot_go_on_that_is_said(article, text, move, why):
    assert why in edited(article, text, move)
