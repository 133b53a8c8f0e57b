"""A lesson from a Word document: headings, lists, tables and emphasis, with footnotes and comments as notes."""

import zipfile
from io import BytesIO

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.html_walk import LIST_MARKER
from media_literacy.authoring.importing.html.rich_text import recognised_html
from media_literacy.authoring.importing.imported_lesson import Imported, finished
from media_literacy.authoring.importing.word.converter_messages import report_messages
from media_literacy.authoring.importing.word.front_properties import FrontValues, read_properties, values_of
from media_literacy.authoring.importing.word.list_numbers import MARKER_STYLE
from media_literacy.authoring.importing.word.outline_levels import HEADING_STYLE
from media_literacy.authoring.importing.word.word_package import PROPERTIES, checked_package, damaged, too_involved
from media_literacy.errors import AppError
from media_literacy.lesson.vocabulary.front_matter_keys import LANGUAGE

_HEADINGS = "\n".join(f"p.{HEADING_STYLE}{level} => h{level}:fresh" for level in range(1, 7))
_STYLES = f"""
r.{MARKER_STYLE} => span.{LIST_MARKER}
{_HEADINGS}
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='Author'] => p.byline:fresh
p[style-name='Date'] => p.byline:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='Quotations'] => blockquote > p:fresh
p[style-name='List Continue'] => ul|ol > li > p:fresh
p[style-name='List Continue 2'] => ul|ol > li > ul|ol > li > p:fresh
p[style-name='List Continue 3'] => ul|ol > li > ul|ol > li > ul|ol > li > p:fresh
r[style-name='Verbatim Char'] => code
p[style-name='Caption'] => figcaption:fresh
p[style-name='Missing Picture'] => !
comment-reference => sup
"""


def from_word(data: bytes, name: str, language: str | None = None) -> Imported:
    """The lesson that a Word document makes; FileError for what is no such document, AppError when it holds none.

    Without a language it is the one that the document keeps of a lesson, else the one that its text is in.
    """
    dropped = DroppedContent()
    package = checked_package(data, name, dropped)
    front = dict(_front_values(package))
    named = front.get("language", "")
    spoken = language or (named if isinstance(named, str) and LANGUAGE.fullmatch(named) else None)
    passages, notes = recognised_html(_html(package, name, dropped), spoken, dropped)
    return finished(passages, spoken, dropped, notes, front)


def _front_values(package: BytesIO) -> FrontValues:
    with zipfile.ZipFile(package) as packed:
        has_properties = PROPERTIES in packed.namelist()
        return values_of(read_properties(packed.read(PROPERTIES))) if has_properties else {}


def _html(package: BytesIO, name: str, dropped: DroppedContent) -> str:
    import mammoth

    try:
        converted = mammoth.convert_to_html(
            package,
            style_map=_STYLES,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(lambda _image: {}),
        )
    except (AppError, MemoryError):
        raise
    except RecursionError as problem:
        raise too_involved(name) from problem
    except Exception as problem:  # whatever is wrong in a stranger's file, mammoth does not foresee all of it
        raise damaged(name) from problem
    report_messages((message.message for message in converted.messages), dropped)
    return converted.value
