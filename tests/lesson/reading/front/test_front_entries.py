"""The lines at the top of a file: where they begin and end, and the form of each value."""

from pathlib import Path

from lesson.reading.front.front_texts import codes, front

from media_literacy.lesson.parser import parse_lesson


def test_a_rule_at_the_top_is_no_front_matter():
    parsed = parse_lesson(b"---\n\n# News\n\nIt rained.", Path("a.md"))
    assert parsed.lesson is not None
    assert [sentence.text for sentence in parsed.lesson.article.sentences] == ["News", "It rained."]


def test_front_matter_that_never_ends_is_said():
    parsed = parse_lesson(b"---\nid: a\n\n# News\n\nIt rained.", Path("a.md"))
    assert parsed.lesson is not None
    assert "front-matter-not-closed" in {diagnostic.code for diagnostic in parsed.report.diagnostics}
    assert [sentence.text for sentence in parsed.lesson.article.sentences] == ["News", "It rained."]


def test_front_matter_has_64_kilobytes_at_most():
    fits = f"credits: {'é' * 900}\n#{'x' * (65_536 - 1_811)}"
    assert front(fits).credits == "é" * 900
    assert front(fits + "x").credits == ""
    assert "1:1 front-matter-too-large" in codes(fits + "x")


def test_one_author_needs_no_brackets_and_credits_may_be_a_list():
    assert front("authors: A. Writer").authors == ("A. Writer",)
    assert front('authors: " "').authors == ()
    assert front("credits: [One, ' Two ']").credits == "One; Two"
    assert "2:1 wrong-type" in codes("authors: [A, [B]]") and "2:1 wrong-type" in codes("credits: [A, [B]]")
