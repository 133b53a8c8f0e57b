"""The words for files that are no documents we read, with what to do about each."""

from typing import NoReturn

from media_literacy.errors import FileError
from media_literacy.files.file_formats import FileFormat
from media_literacy.i18n import gettext as _


def refuse_unsupported(file_format: FileFormat, name: str) -> NoReturn:
    """Raise the FileError that says what a file is, and how its article comes into a lesson."""
    message, hint = _words(file_format)
    raise FileError(message.format(path=name), hint=hint)


def _words(file_format: FileFormat) -> tuple[str, str]:
    copy = _("Open it, copy the article’s text, and paste that into a new lesson or into a text file.")
    save_as_word = _(
        "Open it in your word processor, choose “Save as” there and the file type Word (.docx), and take that."
    )
    match file_format:
        case FileFormat.POSTSCRIPT:
            return _("“{path}” is a file for printers (PostScript)."), copy
        case FileFormat.RICH_TEXT:
            return _("“{path}” is in Rich Text Format, which is not read here."), save_as_word
        case FileFormat.OLD_WORD:
            return _("“{path}” is a Word document of the kind before 2007 (.doc)."), save_as_word
        case FileFormat.OPEN_DOCUMENT:
            return _("“{path}” is an OpenDocument file of a kind that is not read here."), save_as_word
        case FileFormat.LOCKED:
            return (
                _("“{path}” is locked with a password."),
                _("Open it in your word processor, and save it as .docx without a password."),
            )
        case FileFormat.OLD_OFFICE | FileFormat.SLIDES | FileFormat.TABLE:
            return _("“{path}” is an Office file, but no Word document with an article."), copy
        case FileFormat.BOOK:
            return _("“{path}” is an electronic book."), copy
        case FileFormat.MAIL | FileFormat.OUTLOOK_MAIL:
            return _("“{path}” is a mail as mail programs store it."), copy
        case FileFormat.WEB_ARCHIVE | FileFormat.SAVED_PAGE:
            return (
                _("“{path}” is a web page packed into one archive."),
                _("Open it in the browser and save the page as HTML, or copy the article and paste it."),
            )
        case FileFormat.PICTURE:
            return (
                _("“{path}” is a picture: the letters in it are no text."),
                _("Copy the article from where the picture was taken, or type it."),
            )
        case FileFormat.FILM:
            return _("“{path}” is a film or a sound."), _("Type or copy what is said in it into a text file.")
        case FileFormat.LESSON_PACK:
            return (
                _("“{path}” is a pack of lessons, not a document to make one of."),
                _("Install it, or open it from the list of packs."),
            )
        case FileFormat.ARCHIVE:
            return _("“{path}” is an archive of files."), _("Unpack it, and choose the article that is in it.")
        case FileFormat.XML:
            return _("“{path}” holds data as XML, and is no web page."), copy
        case _:  # the others are read, or no document
            return (
                _("“{path}” is no document: there is no text in it that could be read."),
                _("Choose a Word document (.docx), a PDF, a web page saved as HTML, or a text file."),
            )
