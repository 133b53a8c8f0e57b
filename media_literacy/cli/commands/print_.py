"""`print LESSON`: worksheet, answer key and teacher's copy as PDF, without a window."""

import sys

from media_literacy.cli.arguments import add_lesson
from media_literacy.cli.command import Command
from media_literacy.cli.output import write
from media_literacy.errors import AppError, FileError
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from media_literacy.export.paper.page_sizes import Sheet
    from media_literacy.lesson.model import Lesson

ALL = "all"


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    from media_literacy.export.paper.page_sizes import Paper, Sheet

    add_lesson(parser)
    parser.add_argument(
        "--what",
        choices=(*Sheet, ALL),
        default=ALL,
        help=_("which sheet: worksheet, answer key, teacher’s copy, or all three, a file each (the default)"),
    )
    parser.add_argument("--paper", choices=tuple(Paper), default=Paper.A4, help=_("the paper; A4 unless told"))
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        help=_("the file to write; with all three, what their names begin with; else the lesson’s name, here"),
    )
    parser.add_argument("--force", action="store_true", help=_("write over files that are there already"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Write the sheets and say where they are, without the parts of the lesson that have errors."""
    from media_literacy.cli.lesson_files import read_and_tell_errors
    from media_literacy.export.paper.page_sizes import Paper, Sheet

    lesson, exit_code = read_and_tell_errors(arguments.lesson)
    if lesson is None:
        return exit_code
    sheets = tuple(Sheet) if arguments.what == ALL else (Sheet(arguments.what),)
    targets = {sheet: _target(lesson, sheet, arguments.output, is_alone=len(sheets) == 1) for sheet in sheets}
    if not arguments.force:
        _refuse_to_overwrite(list(targets.values()))
    _look_for_libraries()

    from media_literacy.export.pdf.pdf_file import write_paper
    from media_literacy.export.pdf.qt_start import start_qt

    start_qt()
    for sheet, target in targets.items():
        write_paper(lesson, arguments.lesson.parent, sheet, Paper(arguments.paper), target)
        write(_("Printed: {file}").format(file=target))
    return exit_code


def _target(lesson: "Lesson", sheet: "Sheet", output: "Path | None", *, is_alone: bool) -> "Path":
    from pathlib import Path

    if output is None:
        return Path(f"{lesson.front.id}-{sheet}.pdf")
    if output.is_dir():
        return output / f"{lesson.front.id}-{sheet}.pdf"
    if is_alone:
        return output
    stem = output.name.removesuffix(".pdf")
    return output.with_name(f"{stem}-{sheet}.pdf")


def _refuse_to_overwrite(targets: "list[Path]") -> None:
    for target in targets:
        if target.exists():
            raise FileError(
                _("There is a file “{file}” already.").format(file=target),
                hint=_("Add “--force” to write over it, or choose another name with “-o”."),
            )


def _look_for_libraries() -> None:
    """Qt ends the process when a library is missing, so it is asked for before."""
    from media_literacy.desktop import QT_LIBRARIES, install_line, missing_packages

    if "PySide6.QtGui" not in sys.modules and (packages := missing_packages(QT_LIBRARIES)):
        raise AppError(
            _(
                "Printing needs libraries that this computer lacks. On Debian or Ubuntu, install them with:\n{line}"
            ).format(line="    " + install_line(packages))
        )


COMMAND = Command(
    "print",
    "LESSON",
    about=lambda: _("Print a lesson as PDF: worksheet, answer key, teacher’s copy."),
    errors_mean=lambda: _("the lesson has errors, whose parts are left out"),
    add_arguments=add_arguments,
    run=run,
)
