"""A lesson from a Word document: headings, lists, tables and emphasis, with footnotes and comments as notes."""

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.rich_text import recognised_html
from media_literacy.authoring.importing.imported_lesson import Imported, finished
from media_literacy.authoring.importing.word.word_package import checked_package, damaged, too_involved
from media_literacy.errors import AppError

_STYLES = """
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
comment-reference => sup
"""


def from_word(data: bytes, name: str, language: str = "en") -> Imported:
    """The lesson that a Word document makes; FileError for what is no such document, AppError when it holds none."""
    dropped = DroppedContent()
    passages, notes = recognised_html(_html(data, name), language, dropped)
    return finished(passages, language, dropped, notes)


def _html(data: bytes, name: str) -> str:
    import mammoth

    package = checked_package(data, name)
    try:
        return mammoth.convert_to_html(
            package,
            style_map=_STYLES,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(lambda _image: {}),
        ).value
    except (AppError, MemoryError):
        raise
    except RecursionError as problem:
        raise too_involved(name) from problem
    except Exception as problem:  # whatever is wrong in a stranger's file, mammoth does not foresee all of it
        raise damaged(name) from problem
