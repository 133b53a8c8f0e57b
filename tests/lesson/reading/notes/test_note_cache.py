"""A note is read once, and again as soon as anything that it was read with is another."""

from pathlib import Path

import pytest

from media_literacy.lesson.bounded_cache import clear_caches
from media_literacy.lesson.draft import DraftNote
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.reading import segments
from media_literacy.lesson.reading.notes.note_reading import NoteReader

LESSON = """# News

It rained.[^a] It poured.[^b]

[^a]: **Fine: limits.** See [the card](#card).

    - Contradicts: b
    - Evidence: Card

[^b]: **Fine: limits.** So.

# Evidence

## Card

Words.
"""


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The labels of the notes that are read, one after the other."""
    labels: list[str] = []
    original = NoteReader.read

    def watched(self: NoteReader, raw, sentences) -> DraftNote:
        labels.append(raw.label)
        return original(self, raw, sentences)

    monkeypatch.setattr(segments, "_SHORTEST", 1)  # so that each note is a segment by itself
    monkeypatch.setattr(NoteReader, "read", watched)
    clear_caches()
    parse_lesson(LESSON.encode(), Path("news.md"))
    assert labels == ["a", "b"]
    labels.clear()
    return labels


@pytest.mark.parametrize(
    ("old", "new", "again"),
    [
        ("It rained.", "It did rain.", []),
        ("Words.", "Other words.", []),
        ("## Card", "## Cards", ["a"]),
        ("It poured.[^b]", "It poured.[^c]", ["a", "b"]),
        ("# News", "---\nlanguage: es\n---\n# News", ["a", "b"]),
        ("So.", "So!", ["b"]),
    ],
)
def test_only_what_an_edit_concerns_is_read_again(read: list[str], old: str, new: str, again: list[str]):
    changed = parse_lesson(LESSON.replace(old, new).encode(), Path("news.md"))
    assert sorted(set(read)) == again
    clear_caches()
    assert repr(parse_lesson(LESSON.replace(old, new).encode(), Path("news.md"))) == repr(changed)


def test_a_note_with_a_diagnostic_is_read_each_time(read: list[str]):
    faulty = LESSON.replace("Contradicts: b", "Contradicts: c").encode()
    for _round in range(3):
        codes = [found.code for found in parse_lesson(faulty, Path("news.md")).report.diagnostics]
        assert "dead-contradicts" in codes
    assert read.count("a") == 3
