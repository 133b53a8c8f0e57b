"""Blocks that change places, are joined, or parted."""

from functools import partial

from authoring.edit.article.editing import edited
from each_row import each_row

from media_literacy.authoring.edit.article.block_moving import begin_block, join_blocks, move_block

UP, DOWN = partial(move_block, is_down=False), partial(move_block, is_down=True)
TABLE = "| a | b |\n|---|---|\n| c | d |\n| e | f |"


@each_row(
    ("article", "text", "move", "expected"),
    [
        ("One.\n\nTwo.", "One", DOWN, "Two.\n\nOne."),
        ("One.\n\n\n- Two.\n- Three.", "One", DOWN, "- Two.\n- Three.\n\n\nOne."),
        ("> One.\n>\n> Two.\n\nThree.", "Three", UP, "Three.\n\n> One.\n>\n> Two."),
        ("1. One.\n2. Two.\n   More.", "Two", UP, "1. Two.\n   More.\n2. One."),
        (TABLE, "c", DOWN, "| a | b |\n|---|---|\n| e | f |\n| c | d |"),
        ('One.\n\n![A bus](bus.png "The bus.")', "The bus", UP, '![A bus](bus.png "The bus.")\n\nOne.'),
    ],
)
def test_it_changes_places_with_its_neighbour(article, text, move, expected):
    assert edited(article, text, move) == expected


@each_row(
    ("article", "text", "move", "why"),
    [
        ("One.\n\nTwo.", "One", UP, "first already"),
        ("One.\n\nTwo.", "Two", DOWN, "last already"),
        ("*By A.*\n\nOne.", "One", UP, "first already"),
        ("*By A.*\n\nOne.", "By", DOWN, "last already"),
        (TABLE, "c", UP, "first already"),
        (TABLE, "a", DOWN, "last already"),
    ],
)
def test_at_the_end_of_its_row_it_stays(article, text, move, why):
    assert why in edited(article, text, move)


@each_row(
    ("article", "expected"),
    [
        ("One.\n\nTwo.", "One. Two."),
        ("- One.\n- Two.", "- One. Two."),
        ("> One.\n\nTwo.", "> One. Two."),
        ("One.\n\nTwo\ngoes\\\non.", "One. Two goes on."),
    ],
)
def test_a_paragraph_is_joined_with_the_next(article, expected):
    answer = edited(article, "One", join_blocks)
    assert answer == expected or ("cannot be made one" in answer and "\\" in article)


@each_row(
    ("article", "expected"),
    [
        ("One. Two.", "One.\n\nTwo."),
        ("One.\nTwo.", "One.\n\nTwo."),
        ("- One. Two.", "- One.\n- Two."),
        ("> One. Two.", "> One.\n>\n> Two."),
        ("One. *Two.*", "One.\n\n*Two.*"),
    ],
)
def test_a_paragraph_is_parted_before_a_sentence(article, expected):
    assert edited(article, "Two", begin_block) == expected


@each_row(
    ("article", "text", "edit", "why"),
    [
        ("One.", "One", join_blocks, "no paragraph"),
        ("One.\n\n## Two", "One", join_blocks, "no paragraph"),
        ("One", "One", begin_block, "first one"),
        ("*One. Two.*", "Two", begin_block, "running text"),
        ("Rain. *One. Two.*", "Two", begin_block, "emphasis"),
    ],
)
def test_what_cannot_be_is_told(article, text, edit, why):
    assert why in edited(article, text, edit)
