"""Words of one direction inside a text of the other keep their stops."""

from media_literacy.strings.direction import with_own_stop


def test_a_text_in_the_other_direction_gets_a_mark_at_its_end():
    assert with_own_stop("Yes.", is_right_to_left=True) == "Yes.\u200e"
    assert with_own_stop("نعم.", is_right_to_left=False) == "نعم.\u200f"


def test_a_text_in_the_same_direction_stays_as_it_is():
    assert with_own_stop("Yes.", is_right_to_left=False) == "Yes."
    assert with_own_stop("نعم.", is_right_to_left=True) == "نعم."
    assert with_own_stop("", is_right_to_left=True) == ""
