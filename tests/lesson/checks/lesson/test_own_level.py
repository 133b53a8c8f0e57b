"""A lesson is no level of itself, by its id or by the name of its file."""

from authoring.fixes.fixing import assert_fixes
from diagnosing import codes_of

TEXT = "---\n{}\n---\n# News\n\nIt rained.\n"


def test_a_lesson_that_names_itself_is_told():
    assert "level-of-itself" in codes_of(TEXT.format("id: rain\nlevel-of: rain"))
    assert "level-of-itself" in codes_of(TEXT.format("level-of: news"))
    assert "level-of-itself" not in codes_of(TEXT.format("id: rain\nlevel-of: news"))


def test_the_line_is_taken_out():
    assert_fixes("level-of-itself", ("id: a\nlevel-of: a\nage: 11", "id: a\nage: 11"), around=TEXT)
