"""A lesson in a pack says what people choose it by."""

from pathlib import Path

from media_literacy.lesson.checks.lesson.missing_front_matter import WANTED
from media_literacy.lesson.parser import parse_lesson


def told(keys: list[str], *, is_in_pack: bool = True) -> list[str]:
    front = "\n".join(f"{key}: 1" for key in keys)
    text = f"---\n{front}\n---\n# News\n\nIt rained.\n"
    diagnostics = parse_lesson(text.encode(), Path("news.md"), is_in_pack=is_in_pack).report.diagnostics
    return [diagnostic.message for diagnostic in diagnostics if diagnostic.code == "missing-detail"]


def test_the_keys_that_are_missing_are_told_together():
    assert told([*WANTED]) == []
    assert told([*WANTED[1:-1]]) == ["The front matter does not say: id, license."]


def test_a_lesson_by_itself_needs_none_of_them():
    assert told([], is_in_pack=False) == []
