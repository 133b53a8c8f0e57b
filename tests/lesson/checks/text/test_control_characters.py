"""Characters that nobody sees are told, once a line."""

from diagnosing import places_of
from each_row import each_row

from media_literacy.lesson.checks.text.control_characters import take_out_unseen
from media_literacy.lesson.parser import parse_lesson


def test_the_first_of_each_line_is_told():
    lesson = "# News\n\nIt\u200b rai\u200bned.\nIt \u202epoured.\n"
    assert places_of("control-character", lesson) == [(3, 3), (4, 4)]


@each_row("sign", ["\u200c", "\u200d", "\u200e", "\u200f", "\u00ad", "\t", "\u00a0", "é"])
def test_what_belongs_to_the_spelling_of_a_language_is_not(sign: str):
    assert places_of("control-character", f"# News\n\nIt{sign}rained.\n") == []


def test_all_of_the_line_are_taken_out(tmp_path):
    parsed = parse_lesson("# News\n\nIt\u200b rai\u200bned.\n".encode(), tmp_path / "news.md")
    assert parsed.draft is not None
    (found,) = [found for found in parsed.report.diagnostics if found.code == "control-character"]
    assert "U+200B, zero width space" in found.message
    fix = take_out_unseen(parsed.draft, found)
    assert [(splice.start, splice.end, splice.text) for splice in fix.splices] == [(10, 11, ""), (15, 16, "")]
    assert fix.title == "Take the unseen characters of the line out"
