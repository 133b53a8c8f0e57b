"""An invented article is set right in the end, and a real one says where it comes from."""

from collected_lessons import TESTS, drafted
from diagnosing import codes_of
from each_row import each_row

from media_literacy.lesson.checks.lesson.origin import add_debrief

ORIGINS = {"no-debrief", "no-source", "debrief-says-nothing"}


@each_row(
    ("front", "parts", "codes"),
    [
        ("origin: invented", "", {"no-debrief"}),
        ("origin: mixed", "# Debrief\n", {"no-debrief"}),
        ("origin: invented", "# Debrief\n\nThis report was invented.\n", set()),
        ("origin: invented", "# Debrief\n\nThe band played.\n", {"debrief-says-nothing"}),
        ("origin: invented", "# Debrief\n\nThis was invented. In fact …\n", {"debrief-says-nothing"}),
        ("origin: invented", "# Debrief\n\nThis was invented. In fact … no band played.\n", set()),
        ("origin: invented\nlanguage: xx", "# Debrief\n\nThe band played.\n", set()),
        ("origin: real", "", {"no-source"}),
        ("origin: real\nsource: The Valley", "# Debrief\n\nThe band played.\n", set()),
    ],
)
def test_what_is_missing_is_told(front: str, parts: str, codes: set[str]):
    assert ORIGINS & set(codes_of(f"---\n{front}\n---\n# News\n\nIt rained.\n\n{parts}")) == codes


@each_row(
    ("end", "made"),
    [
        ("", "\n\n# Debrief\n\nThis report was written for a lesson. In fact …\n"),
        ("\n# Debrief\n", "\n\n# Debrief\n\nThis report was written for a lesson. In fact …\n"),
        (
            "\n# Teacher notes\n\nOne.\n",
            "\n\n# Debrief\n\nThis report was written for a lesson. In fact …\n\n# Teacher notes\n\nOne.\n",
        ),
        ("\n```\nopen\n", None),
    ],
)
def test_a_debrief_is_begun_where_it_belongs(end: str, made: str | None):
    text = f"# News\n\nIt rained.\n{end}"
    parsed = drafted(text, TESTS / "lesson.md")
    found = next(found for found in parsed.report.diagnostics if found.code == "no-debrief")
    assert parsed.draft is not None
    fix = add_debrief(parsed.draft, found)
    for splice in fix.splices if fix else ():
        text = text[: splice.start] + splice.text + text[splice.end :]
    assert (text if fix else None) == (made if made is None else f"# News\n\nIt rained.{made}")


def test_a_debrief_is_begun_in_the_language_of_the_lesson():
    parsed = drafted("---\nlanguage: es\n---\n\n# Bandas\n\nLlovió.\n", TESTS / "lesson.md")
    assert parsed.draft is not None
    fix = add_debrief(parsed.draft, parsed.report.diagnostics[0])
    assert fix is not None and fix.splices[0].text.startswith("\n\n# Aclaración\n\nEste artículo se escribió")
