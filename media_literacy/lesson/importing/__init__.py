"""Other documents made into lessons: plain text, rich text, Word files, saved web pages."""

from media_literacy.lesson.importing.finishing import Imported
from media_literacy.lesson.importing.from_file import from_file
from media_literacy.lesson.importing.plain_text import from_text
from media_literacy.lesson.importing.rich_text import from_html

__all__ = ["Imported", "from_file", "from_html", "from_text"]
