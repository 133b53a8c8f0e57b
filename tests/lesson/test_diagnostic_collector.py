"""A hundred diagnostics of one kind are listed, and the others are counted."""

from pathlib import Path

from media_literacy.lesson.parser import parse_lesson


def messages(tags: int) -> list[str]:
    """What is said of a lesson with so many tags of HTML."""
    lesson = "# News\n\n" + "It <br> rained.\n\n" * tags
    diagnostics = parse_lesson(lesson.encode(), Path("news.md")).report.diagnostics
    return [diagnostic.message for diagnostic in diagnostics if diagnostic.code in ("raw-html", "more-remarks")]


def test_a_hundred_are_listed():
    assert len(messages(100)) == 100
    assert not any("not listed" in message for message in messages(100))


def test_more_are_counted_and_told_at_the_beginning():
    assert len(messages(101)) == len(messages(103)) == 101
    assert messages(101)[0] == "1 more remark of the kind “raw-html” is not listed."
    assert messages(103)[0] == "3 more remarks of the kind “raw-html” are not listed."
