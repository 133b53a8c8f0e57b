"""Other documents made into lessons: plain text, rich text, Word files, saved web pages."""

from media_literacy.authoring.importing.from_file import from_file
from media_literacy.authoring.importing.html.rich_text import from_html
from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.text.pasted_text import from_text

__all__ = ["Imported", "from_file", "from_html", "from_text"]
