"""A page as a tree of its elements, read as a browser reads it, for tests to ask."""

import base64
from pathlib import Path

from lxml import html

from media_literacy.export.web_page.document import PageOptions, lesson_page
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue

NOWHERE = Path("/nowhere")
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def page_of(lesson: Lesson, pictures: Path = NOWHERE, *, pack: str = "", has_key: bool = True) -> html.HtmlElement:
    """The page of a lesson."""
    options = PageOptions(pack, has_key, has_fonts=False)
    return html.document_fromstring(lesson_page(lesson, load_catalogue(), pictures, options))


def found(page: html.HtmlElement, path: str) -> list[html.HtmlElement]:
    """What an XPath finds."""
    return list(page.xpath(path))


def words_of(element: html.HtmlElement) -> str:
    """The text of an element, on one line."""
    return " ".join(element.text_content().split())
