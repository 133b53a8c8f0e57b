"""The texts that quick fixes make of a lesson."""

from pathlib import Path

from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.authoring.fixes.quick_fixes import fixes_for
from media_literacy.lesson.parser import parse_lesson


def fixed(text: str, code: str) -> list[str]:
    """The lesson with each fix for a diagnostic of that code."""
    parsed = parse_lesson(text.encode(), Path("lesson.md"))
    fixes = fixes_for(parsed.draft, parsed.report)
    return [apply_splices(text, fix.splices) for diagnostic, fix in fixes.items() if diagnostic.code == code]


def noted(note: str) -> str:
    """An article of one sentence with that definition below it."""
    return f"# News\n\nIt rained all day.[^rain]\n\n{note}"


def assert_fixes(code: str, *pairs: tuple[str, str], around: str = "{}") -> None:
    """Each first text becomes the second by the only fix for that code; none where they are the same."""
    for before, after in pairs:
        wanted = [] if before == after else [around.format(after)]
        assert fixed(around.format(before), code) == wanted, before
