"""A lesson from a Word document (.docx): headings, lists, tables and emphasis, with footnotes and comments as notes."""

import zipfile
from pathlib import Path

from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.importing.finishing import Imported, finished
from media_literacy.lesson.importing.left_out import LeftOut
from media_literacy.lesson.importing.rich_text import recognised_html

LARGEST_FILE = 50_000_000
_LARGEST_TEXT = 20_000_000
_ZIPPED = b"PK"
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='Author'] => p.byline:fresh
p[style-name='Date'] => p.byline:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='Quotations'] => blockquote > p:fresh
comment-reference => sup
"""


def from_word(path: Path, language: str = "en") -> Imported:
    """The lesson that a Word document makes; FileError for what is no such document, AppError when it holds none."""
    left_out = LeftOut()
    passages, notes = recognised_html(_html(path), language, left_out)
    return finished(passages, language, left_out, notes)


def _html(path: Path) -> str:
    import mammoth

    try:
        with path.open("rb") as file:
            _refuse_other_files(path, file.read(len(_ZIPPED)))
            _refuse_large_parts(path)
            return mammoth.convert_to_html(
                file, style_map=_STYLES, convert_image=mammoth.images.img_element(lambda _image: {})
            ).value
    except FileNotFoundError as problem:
        raise FileError(_("There is no file “{path}”.").format(path=path)) from problem
    except OSError as problem:
        hint = _("Check that you may read it, and that its disk is there.")
        raise FileError(_("The file “{path}” could not be read.").format(path=path), hint=hint) from problem
    except FileError:
        raise
    except Exception as problem:  # whatever is wrong in a stranger's file, mammoth does not foresee all of it
        raise _damaged(path) from problem


def _refuse_other_files(path: Path, begin: bytes) -> None:
    if begin == _ZIPPED:
        return
    raise FileError(
        _("“{path}” is not a Word document of today’s kind, or it is locked with a password.").format(path=path),
        hint=_("Open it in your word processor, and save it as .docx without a password."),
    )


def _refuse_large_parts(path: Path) -> None:
    """A small file can unpack to a huge one: its list of contents tells, before anything is unpacked."""
    with zipfile.ZipFile(path) as packed:
        if "word/document.xml" not in packed.namelist():
            _refuse_other_files(path, b"")
        size = sum(one.file_size for one in packed.infolist() if one.filename.endswith((".xml", ".rels")))
    if size > _LARGEST_TEXT or path.stat().st_size > LARGEST_FILE:
        raise FileError(
            _("“{path}” is too large to be looked through.").format(path=path),
            hint=_("Copy the article into a new document, and import that one."),
        )


def _damaged(path: Path) -> FileError:
    return FileError(
        _("The Word document “{path}” is damaged.").format(path=path),
        hint=_("Open it in your word processor, save it again, and try once more."),
    )
