"""A lesson for tests of notes: one sentence with a note, in the author's own layout."""

from pathlib import Path

from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import parse_lesson

CARDS = "\n# Evidence\n\n## The log\n\nSun.\n"


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


def noted(note: str, *, front: str = "") -> Draft:
    """A draft whose sentence “It rained.” has that definition, and a card called “The log”."""
    return draft_of(
        f"{front}# News\n\nIt rained.[^a] It was dry.[^b]\n\n{note}\n\n[^b]: **Fine: limits.** So.\n{CARDS}"
    )
