"""Texts on paper, before they are set."""

from media_literacy.export.paper.pieces import BODY, NOTE, SMALL, Span, Text, ours


def test_the_letters_of_a_text_are_those_of_its_spans():
    assert Text((Span("It ", number=3), Span("rained", is_bold=True), Span("."))).text == "It rained."
    assert Text(()).text == ""


def test_a_text_of_the_lesson_is_not_ours_and_has_the_size_of_reading():
    assert (Text((Span("It rained."),)).is_ours, Text(()).style) == (False, BODY)


def test_what_the_program_says_is_ours_and_small():
    assert ours("Page 3") == Text((Span("Page 3"),), NOTE, is_ours=True)
    assert ours("Page 3", SMALL, before=4.0, keeps_next=True, indent=2.0) == Text(
        (Span("Page 3"),), SMALL, before=4.0, indent=2.0, is_ours=True, keeps_next=True
    )
