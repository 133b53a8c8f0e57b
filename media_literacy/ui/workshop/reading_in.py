"""From a paste or a document to the source of a lesson; nothing here touches a widget."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from media_literacy.errors import AppError, FileError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.edit.front import set_front_value
from media_literacy.lesson.edit.splice import NotPossible, apply_splices
from media_literacy.lesson.importing import Imported, from_html, from_html_file, from_text, from_word
from media_literacy.lesson.media import any_picture
from media_literacy.lesson.parser import draft_lesson

_MOST_TEXT = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person says of a new lesson: values of the front matter by key."""

    values: Mapping[str, str]

    def applied_to(self, source: str) -> str:
        """The source with these values in its front matter."""
        for key, value in self.values.items():
            drafted = draft_lesson(source.encode("utf-8"), Path("new-lesson.md"), media=any_picture)
            if drafted.draft is not None and value:
                change = set_front_value(drafted.draft, key, value)
                if not isinstance(change, NotPossible):
                    source = apply_splices(source, change)
        return source


def read_pasted(html: str, text: str) -> Imported:
    """What was pasted: its rich form where there is one with text in it, else the plain one."""
    if html:
        try:
            return from_html(html)
        except AppError:
            if not text.strip():
                raise
    return from_text(text)


def read_document(path: Path) -> Imported:
    """What a file holds; AppError when it cannot be read or holds no text."""
    ending = path.suffix.lower()
    if ending == ".docx":
        return from_word(path)
    if ending in (".html", ".htm", ".xhtml"):
        return from_html_file(path)
    try:
        data = path.read_bytes()[:_MOST_TEXT]
    except OSError as problem:
        raise FileError(
            _("The file “{path}” could not be read.").format(path=path), hint=_("May you open it?")
        ) from problem
    try:
        return from_text(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return from_text(data.decode("cp1252", "replace"))  # what old editors on Windows write
