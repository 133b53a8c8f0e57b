"""Sheets that were put aside by another numbering are not counted, and not lost."""

from media_literacy.ui.workshop.paper.other_numbering import OtherNumbering

ROWS = [("sheet", "Ada", "1, 3"), ("typing", "", "2"), ("code", "2A3C")]


def test_what_was_typed_by_the_same_numbering_or_an_unknown_one_fits():
    others = OtherNumbering("7K0F")
    kept = others.with_others(ROWS)
    assert kept[-1] == ("numbering", "7K0F")
    assert others.fitting(kept)[:3] == tuple(ROWS) and not others and others.words() == ""
    assert others.fitting(ROWS) == tuple(ROWS) and others.with_others([]) == ()


def test_the_rest_is_kept_until_it_was_typed_again():
    others = OtherNumbering("1234")
    assert ("code", "2A3C") in others.fitting([*ROWS, ("numbering", "7K0F")])
    assert others and "Ada – 1, 3" in others.words() and "Compare each with its paper" in others.words()
    again = OtherNumbering("1234")
    again.fitting(others.with_others([("sheet", "Bo", "4")]))
    assert "Ada – 1, 3" in again.words() and "Bo" not in again.words()
    again.retyped("Ada")
    assert "Ada" not in again.words() and again
    again.retyped("Sheet 2")  # the one that was typed half had no name
    assert not again
    again.retyped("Bo")
