"""In which language a part of the page is, and which way that is written: the lesson's, or that of our words."""

from media_literacy.bidi import is_right_to_left, runs_from_right
from media_literacy.export.web_page.markup import Attribute
from media_literacy.i18n import language_of_words
from media_literacy.lesson.model import Lesson


def of_lesson(lesson: Lesson) -> dict[str, Attribute]:
    """The attributes of an element that holds text of the lesson."""
    return _attributes(lesson.front.language)


def of_ours() -> dict[str, Attribute]:
    """The attributes of an element that holds our words."""
    return _attributes(language_of_words())


def ours_among(lesson: Lesson) -> dict[str, Attribute]:
    """The attributes of our words within text of the lesson; none where both are in one language."""
    return of_ours() if language_of_words() != lesson.front.language else {}


def own_direction(text: str, lesson: Lesson) -> str | None:
    """The direction of a text that begins in the other one than its lesson is written in: its stop stays with it."""
    is_from_right = runs_from_right(text)
    if is_from_right in (None, is_right_to_left(lesson.front.language)):
        return None
    return "rtl" if is_from_right else "ltr"


def direction(language: str) -> str:
    return "rtl" if is_right_to_left(language) else "ltr"


def _attributes(language: str) -> dict[str, Attribute]:
    return {"lang": language, "dir": direction(language)}
