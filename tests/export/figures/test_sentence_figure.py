"""Sound sentences as squares."""

from each_row import each_row
from engine.measures.tries import finished, in_order
from export.figures.figures import assert_inside, boxes, canvas, texts

from media_literacy.engine.measures.progress_report import progress_report
from media_literacy.export.figures.sentence_figure import sentence_figure


def drawn(lessons, made_for):
    tries = in_order(*(finished(str(number)) for number in range(lessons)))
    return sentence_figure(progress_report(tries, ()), made_for)


def test_every_sentence_has_a_square_and_the_doubted_ones_another_look():
    figure = drawn(1, canvas())
    assert [box.fill for box in boxes(figure)] == ["holds"] * 10 + ["missed_wash"] * 2
    assert texts(figure) == ["All 12 so far", "10 left alone, 2 doubted"]
    assert figure.words == "Of 12 sound sentences you left 10 alone."


def test_the_first_and_the_newest_stand_one_below_the_other():
    figure = drawn(9, canvas())
    assert texts(figure) == ["The first 48", "40 left alone, 8 doubted", "The newest 48", "40 left alone, 8 doubted"]
    assert len(boxes(figure)) == 96


@each_row(("width", "scale"), [(600, 1.0), (300, 1.0), (480, 2.0), (440, 2.0)])
def test_it_stays_in_its_frame(width, scale):
    made_for = canvas(width, scale)
    assert_inside(drawn(9, made_for), made_for)
