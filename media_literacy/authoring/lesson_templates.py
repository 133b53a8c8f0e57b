"""The lessons that come with the app to be written over: whole small ones, so that nobody begins with an empty page."""

from enum import Enum
from pathlib import Path

from media_literacy import resources


class LessonTemplate(Enum):
    """By the names of their files."""

    NEWS_REPORT = "news-report"
    INTERVIEW = "interview"
    SOUND_ARTICLE = "sound-article"


def template_path(template: LessonTemplate) -> Path:
    """Where its file lies."""
    return resources.assets_folder() / "templates" / "en" / f"{template.value}.md"


def template_source(template: LessonTemplate) -> str:
    """The text of its lesson."""
    return template_path(template).read_text(encoding="utf-8")
