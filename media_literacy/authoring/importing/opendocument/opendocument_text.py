"""A lesson from an OpenDocument text (`.odt`), as LibreOffice writes it."""

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.html.rich_text import recognised_html
from media_literacy.authoring.importing.imported_lesson import Imported, finished
from media_literacy.authoring.importing.opendocument.content_html import content_html
from media_literacy.authoring.importing.questions.question_package import read_part
from media_literacy.authoring.importing.questions.safe_xml import read_xml
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _


def from_opendocument(data: bytes, name: str, language: str | None = None) -> Imported:
    """The lesson that it makes; FileError for a damaged, locked or endless one, AppError for no text in it."""
    dropped = DroppedContent()
    try:
        content = read_xml(read_part(data, "content.xml", name), name)
        html = content_html(content, dropped, _common_styles(data, name))
    except FileError as problem:
        raise FileError(
            _("“{path}” is damaged, locked, or holds more than a lesson does.").format(path=name),
            hint=_("Open it in your word processor, save it as .docx without a password, and take that."),
        ) from problem
    passages, notes = recognised_html(html, language, dropped)
    return finished(passages, language, dropped, notes)


def _common_styles(data: bytes, name: str) -> Element | None:
    """The styles that documents share; None where they cannot be read, since the text can be read without them."""
    try:
        return read_xml(read_part(data, "styles.xml", name), name)
    except FileError:
        return None
