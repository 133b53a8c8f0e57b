"""What is offered to somebody who types a lesson."""

from pathlib import Path

from media_literacy.authoring.completion import completions
from media_literacy.lesson.parser import parse_lesson

LESSON = """---
language: en
---
# News

It rained all day.[^rain] It was dry.[^dry] It snowed.[^snow]

[^rain]: **Flag: overclaim.** All day.

    - Contradicts: dry
    - Evidence: [Rain gauge](#rain-gauge)

[^dry]: **Fine: limits.** So it was.

[^hail]: **Fine: limits.** No hail.

# Evidence

## Rain gauge

Nine hours.
"""


def offered(typed, before="", *, language="en", after=""):
    """What is offered to somebody who typed this into a line of its own at the end of the lesson."""
    lesson = LESSON.replace("language: en", f"language: {language}")
    draft = parse_lesson(lesson.encode(), Path("lesson.md")).draft
    text = f"{lesson}{before}{typed}{after}\n"
    offset = len(text) - 1 - len(after)
    return text, offset, completions(draft, text, offset)


def texts(*args, **more):
    return [choice.text for choice in offered(*args, **more)[2].choices]


def taken(*args, **more):
    """The line after the first choice was taken."""
    text, _offset, found = offered(*args, **more)
    return (text[: found.start] + found.choices[0].text + text[found.end :]).splitlines()[-1]
