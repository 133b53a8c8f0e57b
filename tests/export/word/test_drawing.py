import pytest
from each_row import each_row

from media_literacy.export.word.drawing import drawing, fitting

POINT = 12700


@each_row(
    ("size", "points"),
    [
        ((100, 100), (75, 75)),
        ((400, 200), (300, 150)),
        ((401, 200), (300, 150)),
        ((4000, 40), (300, 3)),
        ((10, 4000), (1, 380)),
    ],
)
def test_a_picture_is_no_larger_than_its_room_and_keeps_its_shape(size, points):
    width, height = fitting(size, 300.0)
    assert (width / POINT, height / POINT) == pytest.approx(points, abs=0.5)


def test_a_thin_picture_is_not_nothing():
    assert min(fitting((1_000_000, 1), 300.0)) >= 1


def test_a_picture_has_its_words():
    (names,) = drawing("rId7", "A boat", (10, 10), 300.0, 4).iter("{*}docPr")
    assert (names.get("descr"), names.get("id")) == ("A boat", "4")
