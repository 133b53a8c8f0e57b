"""Words of a line that was stretched belong together; columns beside each other do not."""

from media_literacy.authoring.importing.pdf.boxes import Box
from media_literacy.authoring.importing.pdf.page_segments import Segment
from media_literacy.authoring.importing.pdf.stretched_lines import joined_stretched


def pieces(*lefts: float, top: float = 0) -> list[Segment]:
    return [Segment(f"w{left:g}", Box(left, top, left + 20, top + 10), 10, False, at) for at, left in enumerate(lefts)]


def test_words_with_the_same_space_between_them_are_one_piece():
    made = joined_stretched(pieces(0, 30, 60, 90))
    assert [(piece.text, piece.box) for piece in made] == [("w0 w30 w60 w90", Box(0, 0, 110, 10))]


def test_other_gaps_wide_ones_and_another_line_part():
    assert len(joined_stretched(pieces(0, 30))) == 2
    assert [piece.text for piece in joined_stretched(pieces(0, 30, 60, 96, 126, 156))] == [
        "w0 w30 w60",
        "w96 w126 w156",
    ]
    assert len(joined_stretched(pieces(0, 50, 100, 150))) == 4
    assert len(joined_stretched([*pieces(0, 30), *pieces(60, 90, top=20)])) == 4
