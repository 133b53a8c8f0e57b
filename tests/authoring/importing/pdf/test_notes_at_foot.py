"""Where each note at the foot of a page begins."""

from media_literacy.authoring.importing.pdf.notes_at_foot import begins_note, notes_of


def test_a_note_begins_with_the_next_number_alone():
    lines = [
        "1Minutes of the council,",
        "25 February 2025, page 3.",
        "2 A survey among",
        "61 classes.",
        "3) See page 4.",
    ]
    assert notes_of(lines, frozenset()) == [
        "¹ Minutes of the council, 25 February 2025, page 3.",
        "² A survey among 61 classes.",
        "³ See page 4.",
    ]


def test_signs_and_raised_figures_begin_notes_too():
    assert notes_of(["* Name changed.", "†Since 2009.", "³ See above."], frozenset()) == [
        "* Name changed.",
        "† Since 2009.",
        "³ See above.",
    ]


def test_figures_in_a_text_begin_none():
    assert begins_note("12 Minutes") and begins_note("* Minutes")
    assert not begins_note("12.5 percent") and not begins_note("2025") and not begins_note("Minutes")
