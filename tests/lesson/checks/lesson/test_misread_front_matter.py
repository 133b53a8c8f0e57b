"""Front matter that is read as something else."""

from diagnosing import codes_of, places_of
from each_row import each_row


def test_front_matter_below_empty_lines_is_told():
    assert places_of("front-matter-too-late", "\n\n---\ntitle: News\n---\n# News\n\nIt rained.\n") == [(3, 1)]
    assert places_of("front-matter-too-late", "---\ntitle: News\n---\n# News\n\nIt rained.\n") == []
    assert places_of("front-matter-too-late", "\n---\n\nIt rained.\n") == []


@each_row(
    ("license", "is_told"),
    [
        ("CC-BY-4.0", False),
        ("MIT", False),
        ("MIT OR Apache-2.0", False),
        ("(MIT AND Zlib)", False),
        ("Creative Commons", True),
        ("free", True),
        ("free for 2 schools", True),
    ],
)
def test_a_license_that_is_described_is_told(license: str, is_told: bool):
    codes = codes_of(f"---\nlicense: {license}\n---\n# News\n\nIt rained.\n")
    assert ("license-in-words" in codes) is is_told
