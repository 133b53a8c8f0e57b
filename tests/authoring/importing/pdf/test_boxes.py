"""Places on a page, and which of them stand on one line."""

from media_literacy.authoring.importing.pdf.boxes import Box, around_all


def test_boxes_on_one_line_overlap_by_half_of_the_lower_one():
    line = Box(0, 100, 50, 110)
    assert line.is_beside(Box(60, 102, 90, 112)) and line.is_beside(Box(60, 98, 90, 104))
    assert not line.is_beside(Box(60, 106, 90, 116)) and not line.is_beside(Box(0, 110, 50, 120))


def test_the_gap_is_what_is_free_across_the_page_whichever_comes_first():
    one, other = Box(0, 0, 50, 10), Box(57, 0, 90, 10)
    assert one.gap(other) == other.gap(one) == 7
    assert one.gap(Box(40, 0, 60, 10)) == -10
    assert one.around(other) == Box(0, 0, 90, 10)


def test_the_box_around_several_reaches_to_the_edges_of_all():
    boxes = [Box(10, 20, 30, 40), Box(5, 30, 20, 50), Box(12, 25, 60, 30)]
    assert around_all(boxes) == Box(5, 20, 60, 50) and around_all(boxes[:1]) == boxes[0]
