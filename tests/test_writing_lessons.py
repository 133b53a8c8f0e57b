"""Every example in the guide for authors is a lesson that the check has nothing against."""

import re
from pathlib import Path

import pytest

from media_literacy.lesson.kinds import load_catalogue
from media_literacy.lesson.parser import parse_lesson

CHECKOUT = Path(__file__).parent.parent
GUIDE = (CHECKOUT / "docs" / "writing-lessons.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```markdown\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE)


def test_the_guide_shows_a_small_lesson_and_a_whole_one() -> None:
    assert len(EXAMPLES) == 2


@pytest.mark.parametrize("example", EXAMPLES, ids=["small", "whole"])
def test_the_check_has_nothing_against_an_example(example: str) -> None:
    parsed = parse_lesson(example.encode(), Path("example.md"))

    assert parsed.lesson is not None
    assert [(one.code, one.message) for one in parsed.report.diagnostics] == []


def test_the_whole_lesson_uses_every_field_and_every_part() -> None:
    lesson = parse_lesson(EXAMPLES[-1].encode(), Path("example.md")).lesson
    assert lesson is not None
    notes = [note for sentence in lesson.article.sentences for note in sentence.notes]

    assert any(note.hints for note in notes) and any(note.evidence for note in notes)
    assert any(note.how_to_check for note in notes) and any(note.fix for note in notes)
    assert any(sentence.clashes for sentence in lesson.article.sentences)
    assert lesson.cards and lesson.leave and lesson.discussion and lesson.debrief and lesson.teacher_notes


def test_every_kind_that_the_guide_names_is_in_the_catalogue() -> None:
    catalogue = load_catalogue()
    named = re.search(r"Flag and Check take(.*?)\. Fine takes(.*?);", GUIDE, re.DOTALL)
    assert named

    flags, signs = (re.findall(r"`([^`]+)`", part) for part in named.groups())
    assert flags and all((kind := catalogue.find(name, "en")) and not kind.is_good_sign for name in flags)
    assert signs and all((kind := catalogue.find(name, "en")) and kind.is_good_sign for name in signs)


def test_every_file_that_the_guide_links_is_there() -> None:
    prose = re.sub(r"^```.*?^```", "", GUIDE, flags=re.DOTALL | re.MULTILINE)
    linked = re.findall(r"(?<!!)\[[^\]]+\]\((?!#)([\w./-]+)\)", prose)

    assert linked
    assert [name for name in linked if not (CHECKOUT / "docs" / name).exists()] == []
