"""The ways to begin a lesson that has no file yet: from an article, a template, or another lesson."""

import secrets
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from media_literacy.authoring.lesson_templates import LessonTemplate, template_source
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.ui.workshop.document.lesson_reading import open_copy, open_copy_of, open_new
from media_literacy.ui.workshop.document.opening_bar import OpeningBar


class LessonBeginnings(QObject):
    """Each is read in another thread, and opened by the bar that shows how far that is."""

    def __init__(self, opening: OpeningBar, parent: QObject) -> None:
        super().__init__(parent)
        self._opening = opening

    def from_article(self, source: str) -> None:
        """From what was made of a text."""
        self._opening.open(partial(open_new, source), _("New lesson"))

    def from_template(self, template: LessonTemplate) -> None:
        """From a lesson that is there to be written over."""
        self.from_article(template_source(template, language_of_words()))

    def from_file(self, path: Path) -> None:
        """One of one’s own, from the file of another."""
        self._opening.open(partial(open_copy, path, _new_suffix()), path.name)

    def from_written(self, source: str, path: Path | None) -> None:
        """Another one from the text that is written on."""
        self._opening.open(partial(open_copy_of, source, path, _new_suffix()), _("New lesson"))


def _new_suffix() -> str:
    """What tells the id of a copy from that of every other."""
    return secrets.token_hex(3)
