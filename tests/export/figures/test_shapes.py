"""Shapes, mirrored and as signs."""

from each_row import each_row
from export.figures.figures import canvas

from media_literacy.export.figures.shapes import (
    Anchor,
    Box,
    Circle,
    Face,
    Figure,
    Stroke,
    Words,
    mirrored,
    sign_shapes,
)


def test_lengths_and_words_grow_with_the_text():
    small, large = canvas(scale=1.0), canvas(scale=2.0)
    assert large.px(10) == 2 * small.px(10)
    assert large.width_of("word", 14, Face.STRONG) == 2 * small.width_of("word", 14, Face.STRONG)


def test_words_are_set_smaller_where_they_have_no_room():
    made_for = canvas()
    assert made_for.fitting_size("x" * 10, 14, 70) == 14  # 70 px wide
    assert made_for.fitting_size("x" * 10, 14, 69) == 13


def test_a_mirrored_figure_has_everything_on_the_other_side():
    shapes = (Box(10, 5, 20, 8), Circle(10, 5, 3), Stroke(((0, 0), (30, 0)), "ink"), Words(4, 9, "here", 14))
    turned = mirrored(Figure(100, 20, "", "", shapes)).shapes
    assert turned == (
        Box(70, 5, 20, 8),
        Circle(90, 5, 3),
        Stroke(((100, 0), (70, 0)), "ink"),
        Words(96, 9, "here", 14, anchor=Anchor.END),
    )
    assert mirrored(mirrored(Figure(100, 20, "", "", shapes))).shapes == shapes


def test_a_tick_moves_and_keeps_its_direction():
    (tick,) = sign_shapes("tick", 0, 0, 10, "caught")
    assert isinstance(tick, Stroke)
    (turned,) = mirrored(Figure(100, 20, "", "", (tick,))).shapes
    assert isinstance(turned, Stroke)
    assert [x for x, _y in turned.points] == sorted(x for x, _y in turned.points) and turned.points[0][0] > 80


@each_row("sign", ["tick", "circle", "lens", "equals", "cross"])
def test_signs_stay_in_their_square(sign):
    for shape in sign_shapes(sign, 20, 30, 10, "ink"):
        places = shape.points if isinstance(shape, Stroke) else ()
        assert all(20 <= x <= 30 and 30 <= y <= 40 for x, y in places)
