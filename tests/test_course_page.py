"""The page on the course, `docs/course.md`, tells what is in the course."""

import re
from pathlib import Path

from own_lessons import course, kept_for, with_verdict

from media_literacy.lesson.model import Verdict
from media_literacy.lesson.occasions import Occasion

PAGE = (Path(__file__).parent.parent / "docs" / "course.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| [^|]+ \| (\d+) \| (\d+) \| (\d+) \| (\d+|–) \|", re.MULTILINE)


def test_the_table_has_the_lessons_in_their_order_with_what_is_in_them() -> None:
    there = [
        (
            str(place),
            lesson.front.title,
            str(len(lesson.article.sentences)),
            str(len(with_verdict(lesson, Verdict.FLAG))),
            str(len(with_verdict(lesson, Verdict.CHECK))),
            str(len(lesson.leave.searches)) if lesson.leave and lesson.leave.searches else "–",
        )
        for place, lesson in enumerate(course(), 1)
    ]
    assert ROW.findall(PAGE) == there


def test_forms_and_boosters_have_as_many_sentences_as_the_page_says() -> None:
    said = {int(number) for number in re.findall(r"articles, (\d+) sentences", PAGE)}
    assert said == {sum(len(lesson.article.sentences) for lesson in kept_for(occasion)) for occasion in Occasion}
