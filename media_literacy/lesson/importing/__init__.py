"""Other documents made into lessons: plain text, rich text, Word files, saved web pages."""

from media_literacy.lesson.importing.finishing import Imported
from media_literacy.lesson.importing.plain_text import from_text
from media_literacy.lesson.importing.rich_text import from_html
from media_literacy.lesson.importing.web_page import from_html_file
from media_literacy.lesson.importing.word import from_word

__all__ = ["Imported", "from_html", "from_html_file", "from_text", "from_word"]
