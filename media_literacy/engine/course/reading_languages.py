"""In which languages somebody is offered lessons: that of the window, and those in which they began one."""

from collections.abc import Container, Sequence
from typing import TypeVar

from media_literacy.engine.course.history import ListedLesson
from media_literacy.lesson.lesson_key import LessonKey
from media_literacy.lesson.vocabulary.languages import own_tags

L = TypeVar("L", bound=ListedLesson)


def own_language_first(lessons: Sequence[L], language: str) -> Sequence[L]:
    """All lessons, those in `language` (a BCP 47 tag) before the others; otherwise in their order."""
    own = own_tags(language)[-1]
    is_foreign = {lesson.language: own_tags(lesson.language)[-1] != own for lesson in lessons}
    return sorted(lessons, key=lambda lesson: is_foreign[lesson.language]) if len(is_foreign) > 1 else lessons


def in_languages_read(lessons: Sequence[L], begun: Container[LessonKey], language: str) -> Sequence[L]:
    """The lessons in `language` (a BCP 47 tag), and after them those in a language in which one was begun.

    All of them where there is none: who reads a language that has no lessons yet can still choose.
    """
    without_region = {lesson.language: own_tags(lesson.language)[-1] for lesson in lessons}
    if len(without_region) == 1:
        return lessons
    own = own_tags(language)[-1]
    also_read = {without_region[lesson.language] for lesson in lessons if lesson.key in begun} - {own}
    first = [lesson for lesson in lessons if without_region[lesson.language] == own]
    return first + [lesson for lesson in lessons if without_region[lesson.language] in also_read] or lessons
