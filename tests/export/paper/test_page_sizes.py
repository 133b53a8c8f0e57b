"""The papers are as large as what is sold under their names."""

import pytest
from each_row import each_row

from media_literacy.export.paper.page_sizes import FOOT, HEAD_LINE, TOP, Paper


@each_row(("paper", "millimetres"), [(Paper.A4, (210, 297)), (Paper.LETTER, (215.9, 279.4))])
def test_a_paper_has_its_size_in_points(paper: Paper, millimetres: tuple[float, float]):
    assert [length / 72 * 25.4 for length in paper.size] == pytest.approx(millimetres, abs=0.2)


def test_the_running_title_stands_in_the_margin_above_the_room():
    assert 0 < HEAD_LINE < TOP < FOOT < min(Paper.A4.size) / 4
