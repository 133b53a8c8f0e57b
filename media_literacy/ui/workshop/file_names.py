"""How the files of a lesson are called that has none yet: like the lesson."""

from pathlib import Path

from media_literacy.lesson.model import Lesson


def suggested_name(title: str) -> Path:
    """A file name for a lesson with this title: its words in lower case with hyphens."""
    words = "".join(letter if letter.isalnum() else " " for letter in title.lower()).split()
    return Path(("-".join(words)[:60].strip("-") or "lesson") + ".md")


def output_name(lesson: Lesson, file: Path | None) -> str:
    """What begins the names of the files that are made from a lesson: its id, which it has from its file."""
    return suggested_name(lesson.front.title).stem if file is None else lesson.front.id
