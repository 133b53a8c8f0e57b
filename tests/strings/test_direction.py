"""Words of one direction inside a text of the other keep their stops."""

from each_row import each_row

from media_literacy.strings.direction import begins_right_to_left, with_own_stop


@each_row(
    ("text", "is_from_right"),
    [("", False), ("12. News", False), ("«قال» the news", True), ("BBC قال", False), ("٣ Eggs", False), ("שלום", True)],
)
def test_the_first_letter_with_a_direction_decides(text, is_from_right):
    assert begins_right_to_left(text) is is_from_right


def test_a_text_in_the_other_direction_gets_a_mark_at_its_end():
    assert with_own_stop("Yes.", is_right_to_left=True) == "Yes.\u200e"
    assert with_own_stop("نعم.", is_right_to_left=False) == "نعم.\u200f"


def test_a_text_in_the_same_direction_stays_as_it_is():
    assert with_own_stop("Yes.", is_right_to_left=False) == "Yes."
    assert with_own_stop("نعم.", is_right_to_left=True) == "نعم."
    assert with_own_stop("", is_right_to_left=True) == ""
