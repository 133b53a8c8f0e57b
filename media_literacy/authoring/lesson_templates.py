"""The lessons that come with the app to be written over: whole small ones, so that nobody begins with an empty page."""

from enum import Enum
from pathlib import Path

from media_literacy import resources
from media_literacy.files.reading import is_file
from media_literacy.lesson.vocabulary.languages import ENGLISH, fallbacks


class LessonTemplate(Enum):
    """By the names of their files."""

    NEWS_REPORT = "news-report"
    INTERVIEW = "interview"
    SOUND_ARTICLE = "sound-article"


def template_path(template: LessonTemplate, language: str = ENGLISH) -> Path:
    """Where its file lies: in a language (a BCP 47 tag), or in English where there is none in that language."""
    folder = resources.assets_folder() / "templates"
    paths = (folder / tag / f"{template.value}.md" for tag in fallbacks(language))
    return next(filter(is_file, paths), folder / ENGLISH / f"{template.value}.md")


def template_source(template: LessonTemplate, language: str = ENGLISH) -> str:
    """The text of its lesson."""
    return template_path(template, language).read_text(encoding="utf-8")
