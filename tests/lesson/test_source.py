"""The source of a lesson leads from offsets to lines and columns and back, whatever ends its lines."""

from each_row import each_row

from media_literacy.diagnostics import Location, SourceRange
from media_literacy.lesson.source import make_source, usual_line_end

TEXT = "# News\n\n  It rained. \nIt poured."


@each_row("end", ["\n", "\r\n", "\r"])
def test_every_offset_leads_to_a_location_and_back(end: str):
    source = make_source(TEXT.replace("\n", end))
    assert source.lines == ("# News", "", "  It rained. ", "It poured.")
    for offset in range(len(source.text) + 1):
        is_inside_line_end = source.text[offset - 1 : offset + 1] == "\r\n"
        assert source.offset(source.location(offset)) == offset - is_inside_line_end


def test_locations_outside_the_text_mean_its_nearest_point():
    source = make_source("ab\ncd")
    assert source.offset(Location(0, 0)) == 0
    assert source.offset(Location(1, 3)) == 2 == source.offset(Location(1, 4))
    assert source.offset(Location(3, 1)) == 3
    assert source.location(-1) == Location(1, 1)
    assert source.location(6) == Location(2, 3)


def test_a_line_begins_and_ends_at_its_text():
    source = make_source("ab\r\ncd")
    assert [(source.line_start(number), source.line_end(number)) for number in (1, 2)] == [(0, 2), (4, 6)]
    assert source.line_start(3) == 6
    assert (source.line(0), source.line(2), source.line(3)) == ("", "cd", "")


def test_the_range_of_a_line_leaves_white_space_out():
    source = make_source(TEXT)
    assert source.line_range(3) == SourceRange(Location(3, 3), Location(3, 13))
    assert source.line_range(2) == SourceRange(Location(2, 1), Location(2, 1))
    assert source.span(source.line_range(3)) == (10, 20)


def test_the_rest_of_a_line_ends_with_its_words():
    source = make_source(TEXT)
    assert source.rest_of_line(Location(3, 6)) == SourceRange(Location(3, 6), Location(3, 13))
    assert source.rest_of_line(Location(3, 13)) == SourceRange(Location(3, 13), Location(3, 13))
    assert source.rest_of_line(Location(3, 14)) == SourceRange(Location(3, 14), Location(3, 14))


@each_row(
    ("text", "end"), [("a", "\n"), ("a\nb\r\nc\r\n", "\r\n"), ("a\rb\rc\n", "\r"), ("a\r\nb\nc\n", "\n"), ("a\n", "\n")]
)
def test_the_usual_line_end_is_the_one_that_most_lines_have(text: str, end: str):
    assert usual_line_end(text) == end


@each_row(
    ("outside", "inside"),
    [((0, 1), (1, 1)), ((1, 0), (1, 1)), ((2, 9), (2, 3)), ((9, 1), (2, 1)), ((2, 3), (2, 3)), ((1, 2), (1, 2))],
)
def test_a_point_outside_the_text_is_brought_to_the_nearest_inside(outside: tuple[int, int], inside: tuple[int, int]):
    assert make_source("a\nbc").inside(Location(*outside)) == Location(*inside)
