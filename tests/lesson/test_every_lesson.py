"""What is read of the collected lessons, as one checksum each, and what is told of the difference between two."""

import json
from hashlib import sha256
from itertools import pairwise

from collected_lessons import COLLECTED, drafted
from kept_output import assert_as_kept

from media_literacy.lesson.model import Lesson
from media_literacy.packs.comparing.lesson_comparison import compare_lessons


def lessons() -> list[tuple[str, Lesson]]:
    drafts = [(name, drafted(text, file, is_in_pack=is_in_pack).draft) for name, text, file, is_in_pack in COLLECTED]
    return [(name, draft.lesson) for name, draft in drafts if draft is not None]


def checksum(lesson: Lesson) -> str:
    """Of all that a lesson holds, whatever the order of its fields."""
    return sha256(json.dumps(fields_of(lesson), sort_keys=True).encode()).hexdigest()[:12]


def fields_of(value: object) -> object:
    """A value with the fields of each part by their names."""
    if isinstance(value, tuple):
        names = getattr(value, "_fields", None)
        parts = [fields_of(part) for part in value]
        return dict(zip(names, parts, strict=True)) if names else parts
    return value


def test_every_collected_lesson_is_read_as_before():
    lines: list[str] = []
    for name, lesson in lessons():
        size = f"{len(lesson.article.blocks)} blocks, {len(lesson.article.sentences)} sentences"
        lines.append(f"{name}: {size}, {checksum(lesson)}")
    assert_as_kept("lessons.txt", lines)


def test_the_differences_of_two_lessons_are_told_as_before():
    lines: list[str] = []
    kept = [pair for pair in lessons() if len(pair[1].article.sentences) < 12]
    for (name, old), (other, new) in pairwise(kept[:141]):
        lines.append(f"# {name}, {other}")
        lines += [f"{change.kind}: {change.words!r}" for change in compare_lessons(old, new)]
    assert_as_kept("differences.txt", lines)
