"""A lesson from what was pasted, by what it is and not by what the clipboard calls it."""

from media_literacy.authoring.importing.document_kinds import is_text, looks_like_page
from media_literacy.authoring.importing.html.rich_text import from_html
from media_literacy.authoring.importing.html.web_page import from_page
from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.text.pasted_text import from_text
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _


def from_paste(html: str, text: str, language: str | None = None) -> Imported:
    """The lesson that the rich form makes, or the plain one where there is no other.

    The source of a page that was pasted as text is that page. AppError for what is no text.
    """
    if not is_text(html or text):
        raise AppError(
            _("What was pasted is no text: most of its signs are none that people write."),
            hint=_("Copy the article where it can be read, or take its file with “Open a document…”."),
        )
    if html:
        return from_html(html, language)
    return from_page(text, language) if looks_like_page(text) else from_text(text, language)
