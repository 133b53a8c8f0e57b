from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.ui.text.code_units import CodeUnits


@each_row(("code_point", "unit"), [(0, 0), (1, 1), (2, 3), (3, 4)])
def test_a_character_beyond_the_first_plane_takes_two_units(code_point, unit):
    units = CodeUnits("a🚌b")
    assert units.unit(code_point) == unit and units.code_point(unit) == code_point


def test_the_second_unit_belongs_to_the_same_character():
    assert CodeUnits("a🚌b").code_point(2) == 1


@given(st.text(alphabet="aä🚌\uffff\U00010000"))
def test_there_and_back_again_is_where_one_was(text):
    units = CodeUnits(text)
    assert [units.code_point(units.unit(at)) for at in range(len(text) + 1)] == list(range(len(text) + 1))
    assert units.unit(len(text)) == len(text.encode("utf-16-le")) // 2
