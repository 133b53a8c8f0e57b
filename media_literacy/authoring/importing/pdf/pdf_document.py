"""A lesson from a PDF: its first pages, read in columns, with what is no article’s text left out and told."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.page_metadata import PageMetadata
from media_literacy.authoring.importing.html.web_page import front_of, with_byline
from media_literacy.authoring.importing.imported_lesson import Imported, finished
from media_literacy.authoring.importing.pdf.initials_and_bullets import with_bullets, with_initials
from media_literacy.authoring.importing.pdf.page_margins import without_margins
from media_literacy.authoring.importing.pdf.page_segments import PageContent, Segment, page_content
from media_literacy.authoring.importing.pdf.reading_order import is_in_file_order, read_page
from media_literacy.authoring.importing.pdf.rightward_words import RIGHT_TO_LEFT
from media_literacy.authoring.importing.pdf.text_roles import recognised_roles
from media_literacy.authoring.importing.pdf.unreadable_letters import refuse_unreadable
from media_literacy.authoring.importing.recognising.headlines import with_head
from media_literacy.errors import AppError, FileError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.text_blocks import BlockKind

MOST_PAGES = 60
MOST_LETTERS = 45_000
"""About as many as stand in the 500 sentences of a lesson; the page on which they are passed is read whole."""

_FEWER = 0.6
_LONGEST_AUTHOR = 100
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"D:(\d{4})(\d{2})(\d{2})")


def from_pdf(data: bytes, name: str, language: str | None = None) -> Imported:
    """The lesson that a PDF makes; FileError for a damaged or locked one, and for one without text that can be read."""
    import pypdfium2 as pdfium

    try:
        document: Any = pdfium.PdfDocument(data)
        details: dict[str, str] = document.get_metadata_dict()
        pages = _first_pages(document)
        count = len(document)
    except pdfium.PdfiumError as problem:
        raise _unopened(problem, name) from problem
    refuse_unreadable(pages, name)
    while True:
        try:
            return _lesson(pages, count, details, language)
        except AppError:
            if len(pages) == 1:
                raise
            pages = pages[: int(len(pages) * _FEWER)]  # more sentences than a lesson holds


def _first_pages(document: Any) -> list[PageContent]:
    """As many as a lesson may hold."""
    pages: list[PageContent] = []
    letters = 0
    while len(pages) < min(len(document), MOST_PAGES) and letters < MOST_LETTERS:
        pages.append(page_content(document[len(pages)]))
        letters += pages[-1].letters
    return pages


def _lesson(pages: Sequence[PageContent], count: int, details: Mapping[str, str], language: str | None) -> Imported:
    """The lesson of the first pages, of so many."""
    dropped = DroppedContent()
    _tell_pages(pages, count, dropped)
    title = " ".join(details.get("Title", "").split())
    pages, margins = without_margins(pages, title)
    for text in margins:
        message = _("What stands at the head or foot of pages was left out: “{text}”.")
        dropped.add_message(message.format(text=text))
    letters = "".join(piece.text for page in pages for piece in page.segments)
    is_rightward = 2 * len(RIGHT_TO_LEFT.findall(letters)) > len(letters)
    read = [(page, read_page(_pieces(page, is_rightward), is_rightward)) for page in pages]
    if not all(is_in_file_order(parts) for _page, parts in read):
        dropped.add_message(
            _("The order of columns and boxes was guessed. Check that paragraphs follow one another as on the page.")
        )
    for page in pages:
        for _picture in page.pictures:
            dropped.count(DroppedKind.PICTURE)
    roles = recognised_roles(read, title, is_rightward)
    for passage in roles.above:
        message = _("“{text}” stood above the headline. It stands below it now.")
        dropped.add_message(message.format(text=passage.text))
    _tell_footnotes(roles.footnotes, dropped)
    passages = with_head(roles.passages, dropped)
    metadata = _metadata(details)
    if any(passage.kind is BlockKind.BYLINE and _YEAR.search(passage.text) for passage in passages):
        metadata = replace(metadata, date="")  # the article says its own
    passages = with_byline(passages, metadata)
    return finished(passages, language, dropped, front=front_of(metadata))


def _pieces(page: PageContent, is_rightward: bool) -> list[Segment]:
    """The pieces of a page with what belongs to their beginnings."""
    return with_bullets(with_initials(page.segments), page.dots, is_rightward)


def _tell_pages(pages: Sequence[PageContent], count: int, dropped: DroppedContent) -> None:
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


def _tell_footnotes(count: int, dropped: DroppedContent) -> None:
    if count:
        text = ngettext(
            "{n} footnote stands at the end of the text now.",
            "{n} footnotes stand at the end of the text now.",
            count,
        )
        dropped.add_message(text.format(n=count))


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


def _metadata(details: Mapping[str, str]) -> PageMetadata:
    """Who wrote it and when, as the file says."""
    author = " ".join(details.get("Author", "").split())
    day = _DAY.match(details.get("CreationDate", ""))
    if not author or len(author) > _LONGEST_AUTHOR:
        return PageMetadata()  # the day alone is that of a print, and no source
    return PageMetadata(author, "-".join(day.groups()) if day else "")
