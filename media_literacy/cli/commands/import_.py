"""`import FILE`: a Word document, a saved web page or a text as a lesson."""

from media_literacy.cli.command import FINE, Command
from media_literacy.cli.output import warn, write
from media_literacy.errors import AppError, FileError
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from media_literacy.authoring.importing import Imported


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    parser.add_argument(
        "file",
        metavar=_("FILE"),
        type=Path,
        help=_(
            "a .docx or .odt document, a PDF, a saved web page, a mail, a text, or a question: QTI, H5P, Moodle XML or"
            " GIFT"
        ),
    )
    parser.add_argument("-o", "--output", metavar=_("LESSON.md"), type=Path, help=_("the lesson to write"))
    parser.add_argument("--language", metavar=_("TAG"), help=_("the language of the article, such as en or pt-BR"))
    parser.add_argument(
        "--encoding", metavar=_("NAME"), help=_("how the letters of a text or page are stored, such as windows-1252")
    )


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Print the lesson, or write it to a new file; what could not be carried over is told on standard error."""
    from media_literacy.authoring.importing.isolated_import import import_file
    from media_literacy.authoring.importing.text_encodings import chosen_codec
    from media_literacy.lesson.vocabulary.front_matter_keys import LANGUAGE

    if arguments.language is not None and not LANGUAGE.fullmatch(arguments.language):
        raise AppError(
            _("“{tag}” is no language.").format(tag=arguments.language), hint=_("Write a tag such as en or pt-BR.")
        )
    if arguments.encoding is not None and not chosen_codec(arguments.encoding):
        raise AppError(
            _("“{name}” is no encoding of texts.").format(name=arguments.encoding),
            hint=_("Write a name such as windows-1252, windows-1251 or shift_jis."),
        )
    imported = import_file(arguments.file, arguments.language, encoding=arguments.encoding or "")
    if arguments.output is None:
        _print(imported.source)
    else:
        _write(arguments.output, imported.source)
    warn(*imported.dropped, *_guesses(imported, arguments.encoding))
    return FINE


def _guesses(imported: "Imported", chosen: str | None) -> "Iterator[str]":
    """What was guessed of the article, each with the option that says better."""
    if imported.recognised_language:
        message = _("The language was recognised as “{tag}”. If it is another, say so with “--language”.")
        yield message.format(tag=imported.recognised_language)
    elif imported.recognised_language is not None:
        yield _("The language was not recognised, so “en” was written. Say which it is with “--language”.")
    if imported.encodings and chosen is None:
        first, *others = imported.encodings
        message = _("Nothing tells how the letters are stored. They were read as {encoding}: “{line}”")
        yield message.format(encoding=first.encoding, line=first.line)
        if others:
            yield _("If that is wrong, say with “--encoding” which of these is right:")
        for choice in others:
            yield _("    {encoding}: “{line}”").format(encoding=choice.encoding, line=choice.line)


def _print(source: str) -> None:
    """Print the lesson. A terminal may be what it is printed on, so signs that would steer it are named."""
    from media_literacy.strings.hidden_characters import visible_line

    lines = [line.expandtabs(4) for line in source.removesuffix("\n").split("\n")]
    write(*lines)
    if any(visible_line(line) != line for line in lines):
        warn(_("Signs that nobody can see are named in it. “-o LESSON.md” keeps them as they are."))


def _write(path: "Path", source: str) -> None:
    """Write a new file; what is there already is never overwritten."""
    from media_literacy.files.whole_writes import write_new

    try:
        write_new(path, [source.encode()])
    except FileExistsError as problem:
        raise FileError(
            _("There is a file “{path}” already.").format(path=path), hint=_("Choose another name.")
        ) from problem
    except OSError as problem:
        hint = _("Check the folder, and that you may write there.")
        raise FileError(_("The lesson could not be written to “{path}”.").format(path=path), hint=hint) from problem


COMMAND = Command(
    "import",
    deferred("FILE"),
    about=lambda: _("Make a lesson of a Word document, a PDF, a saved web page or a text."),
    add_arguments=add_arguments,
    run=run,
)
