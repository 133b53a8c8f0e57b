"""How sure against how often right, as bars."""

from each_row import each_row
from engine.measures.tries import finished, in_order
from export.figures.figures import assert_inside, boxes, canvas, texts

from media_literacy.engine.measures.finished_try import Rating
from media_literacy.engine.measures.progress_report import progress_report
from media_literacy.export.figures.confidence_figure import confidence_figure


def drawn(made_for, *ratings):
    return confidence_figure(progress_report(in_order(finished(ratings=ratings)), ()), made_for)


def test_each_confidence_with_marks_has_a_bar_as_long_as_its_share():
    figure = drawn(canvas(600), Rating(0, 10), Rating(), Rating(15, 5))
    assert texts(figure) == ["Sure", "15 of 20 right", "A hunch", "0 of 10 right"]
    assert [box.width for box in boxes(figure) if box.fill == "accent"] == [450, 0]


@each_row(("width", "scale"), [(600, 1.0), (300, 1.0), (460, 2.0)])
def test_it_stays_in_its_frame(width, scale):
    made_for = canvas(width, scale)
    assert_inside(drawn(made_for, Rating(0, 10), Rating(10, 0), Rating(15, 5)), made_for)
