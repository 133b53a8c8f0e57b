"""A lesson from a PDF: its first pages, read in columns, with what is no article’s text left out and told."""

import re
from collections.abc import Sequence
from typing import Any

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.page_metadata import PageMetadata
from media_literacy.authoring.importing.html.web_page import front_of, with_byline
from media_literacy.authoring.importing.imported_lesson import Imported, finished
from media_literacy.authoring.importing.pdf.page_margins import without_margins
from media_literacy.authoring.importing.pdf.page_segments import PageContent, page_content
from media_literacy.authoring.importing.pdf.reading_order import is_in_file_order, read_page
from media_literacy.authoring.importing.pdf.rightward_words import RIGHT_TO_LEFT
from media_literacy.authoring.importing.pdf.text_roles import recognised_roles
from media_literacy.authoring.importing.recognising.headlines import with_head
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

MOST_PAGES = 60
MOST_LETTERS = 50_000
"""About as many as stand in the 500 sentences of a lesson; the page on which they are passed is read whole."""

_MOST_UNNAMED = 0.1
_FEWEST_LETTERS = 20
_LETTERS_OF_A_PAGE = 60_000
_LONGEST_AUTHOR = 100
_DAY = re.compile(r"D:(\d{4})(\d{2})(\d{2})")


def from_pdf(data: bytes, name: str, language: str | None = None) -> Imported:
    """The lesson that a PDF makes; FileError for a damaged or locked one, and for one without text that can be read."""
    import pypdfium2 as pdfium

    dropped = DroppedContent()
    try:
        document: Any = pdfium.PdfDocument(data)
        details: dict[str, str] = document.get_metadata_dict()
        pages = _pages(document, dropped)
    except pdfium.PdfiumError as problem:
        raise _unopened(problem, name) from problem
    _refuse_unreadable(pages, name)
    title = " ".join(details.get("Title", "").split())
    pages, margins = without_margins(pages, title)
    for text in margins:
        message = _("What stands at the head or foot of pages was left out: “{text}”.")
        dropped.add_message(message.format(text=text))
    letters = "".join(piece.text for page in pages for piece in page.segments)
    is_rightward = 2 * len(RIGHT_TO_LEFT.findall(letters)) > len(letters)
    read = [(page, read_page(page.segments, is_rightward)) for page in pages]
    if not all(is_in_file_order(parts) for _page, parts in read):
        dropped.add_message(
            _("The order of columns and boxes was guessed. Check that paragraphs follow one another as on the page.")
        )
    for page in pages:
        for _picture in page.pictures:
            dropped.count(DroppedKind.PICTURE)
    roles = recognised_roles(read, title, is_rightward)
    if roles.footnotes:
        text = ngettext(
            "{n} footnote stands at the end of the text now.",
            "{n} footnotes stand at the end of the text now.",
            roles.footnotes,
        )
        dropped.add_message(text.format(n=roles.footnotes))
    metadata = _metadata(details)
    passages = with_byline(with_head(roles.passages, dropped), metadata)
    return finished(passages, language, dropped, front=front_of(metadata))


def _pages(document: Any, dropped: DroppedContent) -> list[PageContent]:
    """The first pages, as many as a lesson may hold."""
    pages: list[PageContent] = []
    letters = 0
    count = len(document)
    while len(pages) < min(count, MOST_PAGES) and letters < MOST_LETTERS:
        pages.append(page_content(document[len(pages)]))
        letters += pages[-1].letters
    if len(pages) < count:
        text = ngettext(
            "The first page of {count} was read: more would be too much for one lesson.",
            "The first {n} pages of {count} were read: more would be too much for one lesson.",
            len(pages),
        )
        dropped.add_message(text.format(n=len(pages), count=count))
    turned = sum(page.turned for page in pages)
    if turned:
        text = ngettext(
            "{n} letter that does not stand upright was left out.",
            "{n} letters that do not stand upright were left out.",
            turned,
        )
        dropped.add_message(text.format(n=turned))
    return pages


def _unopened(problem: Any, name: str) -> FileError:
    import pypdfium2.raw as pdfium

    if problem.err_code == pdfium.FPDF_ERR_PASSWORD:
        return FileError(
            _("“{path}” is locked with a password.").format(path=name),
            hint=_("Open it with its password, copy the article’s text, and paste that."),
        )
    return FileError(
        _("“{path}” is a PDF that is damaged or cut off: it cannot be opened.").format(path=name),
        hint=_("Save or download it once more, and try again."),
    )


def _refuse_unreadable(pages: Sequence[PageContent], name: str) -> None:
    """Refuse pictures of text, and letters of which nobody can say which they are."""
    letters = sum(page.letters for page in pages)
    if letters < _FEWEST_LETTERS:
        raise FileError(
            _("“{path}” holds no text, only pictures of pages, as a scanner makes them.").format(path=name),
            hint=_(
                "Open it in a program that recognises text in pictures (OCR), save its text, and take that. Or ask for"
                " the document that it was printed from."
            ),
        )
    if sum(page.unnamed for page in pages) > _MOST_UNNAMED * letters:
        raise FileError(
            _("The letters of “{path}” can be seen, but the file does not say which they are.").format(path=name),
            hint=_(
                "Print its pages to pictures, and open them in a program that recognises text in pictures (OCR). Or ask"
                " for the document that it was made from."
            ),
        )


def _metadata(details: dict[str, str]) -> PageMetadata:
    """Who wrote it and when, as the file says."""
    author = " ".join(details.get("Author", "").split())
    day = _DAY.match(details.get("CreationDate", ""))
    if not author or len(author) > _LONGEST_AUTHOR:
        return PageMetadata()  # the day alone is that of a print, and no source
    return PageMetadata(author, "-".join(day.groups()) if day else "")
