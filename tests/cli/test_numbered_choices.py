from each_row import each_row

from media_literacy.cli.numbered_choices import chosen

CARDS = ("map", "letter", "photo")


@each_row(("answer", "card"), [("1", "map"), ("3", "photo"), ("003", "photo"), ("٣", "photo")])
def test_a_number_chooses_counted_from_one(answer, card):
    assert chosen(answer, CARDS) == card


@each_row("answer", ["", "0", "4", "-1", "+1", "1.", "map", "²", "9" * 5000])
def test_anything_else_chooses_nothing(answer):
    assert chosen(answer, CARDS) is None


def test_a_number_has_at_most_eight_digits():
    assert chosen("0" * 7 + "1", CARDS) == "map"
    assert chosen("0" * 8 + "1", CARDS) is None
