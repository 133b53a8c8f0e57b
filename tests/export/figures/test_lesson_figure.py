"""Lessons over time, a square for every sentence."""

from each_row import each_row
from engine.measures.tries import finished, in_order
from export.figures.figures import assert_inside, boxes, canvas, texts

from media_literacy.engine.measures.progress_report import progress_report
from media_literacy.export.figures.lesson_figure import MOST_ROWS, lesson_figure


def drawn(lessons, made_for, **more):
    tries = in_order(*(finished(str(number), **more) for number in range(lessons)))
    return lesson_figure(progress_report(tries, ()), made_for)


def looks(figure):
    squares = boxes(figure)[4:]  # without the legend
    return [(square.fill, square.edge) for square in squares]


def test_every_sentence_of_a_lesson_has_its_square():
    assert looks(drawn(1, canvas())) == (
        [("holds", "")] * 10 + [("", "holds")] * 2 + [("caught", "")] * 3 + [("", "missed")]
    )


def test_problems_are_round_and_stand_below_the_line():
    squares = boxes(drawn(1, canvas()))[4:]
    sound, problems = squares[:12], squares[12:]
    assert all(square.radius == 0 for square in sound) and all(square.radius > 0 for square in problems)
    assert max(square.y + square.height for square in sound) < min(square.y for square in problems)


def test_the_newest_are_shown_with_their_numbers_and_the_others_named():
    figure = drawn(42, canvas(440))
    assert len(looks(figure)) == 20 * 16
    assert texts(figure)[4:] == ["23", "25", "30", "35", "40", "42"]
    assert figure.words.endswith("22 earlier ones are in the table.")


def test_a_long_article_has_as_many_squares_as_fit():
    assert len(looks(drawn(1, canvas(), fine=200, alarms=0, flags=0, caught=0))) == MOST_ROWS


@each_row(("width", "scale"), [(600, 1.0), (300, 1.0), (460, 2.0)])
@each_row("lessons", [1, 7, 60])
def test_it_stays_in_its_frame(lessons, width, scale):
    made_for = canvas(width, scale)
    assert_inside(drawn(lessons, made_for), made_for)
