"""A choice is divided at its first dash, by the reader of a lesson and by the form for it alike."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.edit.parts.leave_text import leave_text
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.reading.choice_dash import find_dash

CHOICES = [
    ("one — two", "one", "two"),
    ("one – two — three", "one", "two — three"),
    ("one --- two", "one", "two"),
    ("one ---- two", "one ---- two", ""),
    ("well-known", "well-known", ""),
    ("`a - b` - why", "a - b", "why"),
    ("`a` - b `c - d`", "a", "b c - d"),
]


@each_row(("written", "text", "reason"), CHOICES)
def test_reader_and_form_divide_alike(written, text, reason):
    part = f"- [x] {written}"
    lesson = parse_lesson(f"# News\n\nRain.\n\n# Leave the page\n\nWhich?\n\n{part}\n".encode(), Path("a.md")).lesson
    assert lesson is not None and lesson.leave is not None
    (choice,) = lesson.leave.choices
    assert ["".join(run.text for run in runs) for runs in (choice.text, choice.reason)] == [text, reason]
    form = leave_text(part)
    assert form is not None
    assert [words.replace("`", "") for words in (form.choices[0].text, form.choices[0].reason)] == [text, reason]


def test_a_dash_right_behind_code_divides():
    assert find_dash("ab - c", [(0, 2)]) == (2, 5)
    assert find_dash("ab - c", [(0, 3)]) is None
