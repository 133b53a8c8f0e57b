"""How a piece of unsaved work is named where it is offered again."""

import re

from media_literacy.authoring.edit.shown_text import shown_text
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.files.unsaved_work import UnsavedKind, UnsavedText
from media_literacy.strings.shortening import shortened

_TITLE_CHARACTERS = 80
_NOTE_MARK = re.compile(r"\[\^[^\]]*\]")


def name_of_kept(kept: UnsavedText) -> tuple[str, str]:
    """A title, and a line on what it is."""
    title = _title_of(kept.text)
    if kept.kind is UnsavedKind.ARTICLE:
        source = next((row[1] for row in kept.rows if row[0] == "source" and len(row) > 1), "")
        title = title or _title_of(source) or _first_words(kept.text)
        return title or _("A text"), _("A text that is not a lesson yet")
    name = kept.path.name if kept.path is not None else _("A new lesson")
    if kept.kind in (UnsavedKind.SHEETS, UnsavedKind.FORM_SHEETS):
        count = len(kept.rows)
        message = ngettext("{n} sheet that was typed in", "{n} sheets that were typed in", count).format(n=count)
        return _("Sheets of “{title}”").format(title=title or name), message
    message = _("{name} – as it was when the window was closed without saving").format(name=name)
    return title or name, message


def _title_of(source: str) -> str:
    """The headline of a lesson's source as it is read, without its marks for notes."""
    headline = next((line[2:] for line in source.splitlines() if line.startswith("# ")), "")
    return shown_text(_NOTE_MARK.sub("", headline).strip())


def _first_words(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return shortened(line, _TITLE_CHARACTERS)
