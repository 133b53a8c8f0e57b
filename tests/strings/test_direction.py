"""Words of one direction inside a text of the other keep their stops."""

from media_literacy.strings.direction import closing_mark, with_own_stop


def test_a_text_in_the_other_direction_gets_a_mark_at_either_end():
    assert with_own_stop("Yes.", is_right_to_left=True) == "\u200fYes.\u200e"
    assert with_own_stop("نعم.", is_right_to_left=False) == "\u200eنعم.\u200f"


def test_a_text_in_the_same_direction_stays_as_it_is():
    assert with_own_stop("Yes.", is_right_to_left=False) == "Yes."
    assert with_own_stop("نعم.", is_right_to_left=True) == "نعم."
    assert with_own_stop("", is_right_to_left=True) == ""


def test_a_stop_at_the_end_of_a_paragraph_needs_a_mark_only_in_the_other_direction():
    assert (closing_mark("Yes.", is_right_to_left=True), closing_mark("Yes.", is_right_to_left=False)) == ("\u200e", "")
    assert (closing_mark("12.", is_right_to_left=True), closing_mark("", is_right_to_left=True)) == ("\u200e", "")
