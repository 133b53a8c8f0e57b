"""A document's bytes from the disk: regular files alone, and never more of them than can be looked through."""

import os
from pathlib import Path

from media_literacy.errors import FileError
from media_literacy.files.file_formats import ZIPPED, FileFormat, format_of
from media_literacy.files.reading import NotAFileError, read_file
from media_literacy.i18n import gettext as _

LARGEST_TEXT_FILE = 5_000_000
LARGEST_WORD_FILE = 50_000_000
"""Bytes. Pictures may be most of a Word document or a PDF; they are not unpacked."""


def open_document(path: Path, name: str) -> bytes:
    """Read a file, which faults call `name`. FileError: it is none, not there, not to be read, or too large."""
    try:
        size = os.stat(path).st_size
        data = read_file(path, LARGEST_TEXT_FILE + 1) if size <= LARGEST_WORD_FILE else b""
        may_hold_pictures = data.startswith(ZIPPED) or format_of(data) is FileFormat.PDF
        most = LARGEST_WORD_FILE if may_hold_pictures else LARGEST_TEXT_FILE
        if len(data) > LARGEST_TEXT_FILE and most == LARGEST_WORD_FILE:
            data = read_file(path, most + 1)
    except (FileNotFoundError, ValueError) as problem:
        raise FileError(_("There is no file “{path}”.").format(path=name)) from problem
    except (IsADirectoryError, NotAFileError) as problem:
        raise FileError(
            _("“{path}” is a folder or a device, not a document.").format(path=name),
            hint=_("Choose a Word document (.docx), a PDF, a web page saved as HTML, or a text file."),
        ) from problem
    except OSError as problem:
        hint = _("Check that you may read it, and that its disk is there.")
        raise FileError(_("The file “{path}” could not be read.").format(path=name), hint=hint) from problem
    if size > LARGEST_WORD_FILE or len(data) > most:
        raise FileError(
            _(
                "“{path}” is too large to be looked through: {text} MB at most, {word} MB for a Word document or a PDF."
            ).format(path=name, text=LARGEST_TEXT_FILE // 1_000_000, word=LARGEST_WORD_FILE // 1_000_000),
            hint=_("Save the article alone as plain text, and take that."),
        )
    return data
