"""Text of the article that has become part of the note above it."""

from diagnosing import places_of

HEAD = "# News\n\nIt rained.[^a]\n\n"


def told(note: str, width: int = 0) -> list[tuple[int, int]]:
    """The places, in a file whose longest line has `width` characters."""
    widest = f"{'x' * width}\n\n" if width else ""
    return places_of("swallowed-text", f"{HEAD}{widest}[^a]: **Fine: can be checked.** {note}\n")


def test_a_line_with_a_mark_below_a_note_is_told():
    assert told("It names a day\nand a place.[^a]") == [(6, 1)]
    assert told("It names a day\n    and a place.[^a]") == []


def test_a_line_is_early_if_its_first_word_would_have_fitted_with_room_to_spare():
    # The note’s first line has 32 characters before its words; 68 of 80 are 85 in a hundred.
    fits, does_not = "x" * 30 + ".", "x" * 31 + "."
    assert told(f"{fits}\nThen it blew.", 80) == [(8, 1)]
    assert told(f"{does_not}\nThen it blew.", 80) == []


def test_no_line_is_taken_to_be_wider_than_80():
    assert told(f"{'x' * 30}.\nThen it blew.", 200) == [(8, 1)]
    assert told(f"{'x' * 31}.\nThen it blew.", 200) == []


def test_a_line_that_goes_on_is_no_fault():
    assert told("It rained\nThen it blew.", 80) == []
    assert told("It rained.\nthen it blew.", 80) == []
    assert told("It rained.\n Then it blew.", 80) == []
    assert told("It rained.”)\nThen it blew.", 80) == [(8, 1)]
