"""Every word that is said of the collected lessons, with its place and its way out."""

from collected_lessons import COLLECTED, drafted
from kept_output import assert_as_kept


def test_all_that_is_said_of_the_collected_lessons_is_said_as_before():
    lines: list[str] = []
    for name, text, file, is_in_pack in COLLECTED:
        lines.append(f"# {name}")
        for diagnostic in drafted(text, file, is_in_pack=is_in_pack).report.diagnostics:
            place = f"{diagnostic.start.line}:{diagnostic.start.column}"
            lines.append(f"{place} {diagnostic.severity} {diagnostic.code}: {diagnostic.message!r} {diagnostic.hint!r}")
    assert_as_kept("diagnostics.txt", lines)
