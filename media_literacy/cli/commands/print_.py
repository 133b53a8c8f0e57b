"""`print LESSON`: worksheet, answer key and teacher's copy as PDF, without a window; of a pack, what it keeps for an
occasion."""

import sys

from media_literacy.cli.command import FINE, Command
from media_literacy.cli.output import write
from media_literacy.errors import AppError
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Any

    from media_literacy.export.exporter import Exporter, LessonToExport, OccasionToExport

ALL = "all"


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    from media_literacy.export.exporters import lesson_exporters
    from media_literacy.export.paper.page_sizes import Paper
    from media_literacy.export.paper_exporter import untagged_words
    from media_literacy.lesson.occasions import Occasion

    parser.description = f"{parser.description} {untagged_words()}"
    parser.add_argument(
        "lesson",
        metavar=_("LESSON"),
        type=Path,
        help=_("a lesson: a file that ends in .md; with --occasion, a pack: its folder, or its id"),
    )
    parser.add_argument(
        "--occasion",
        choices=tuple(Occasion),
        help=_("of a pack: all articles together that it keeps for that time of its course"),
    )
    formats = lesson_exporters()
    titles = ", ".join(exporter.title() for exporter in formats)
    parser.add_argument(
        "--what",
        choices=[*(exporter.name for exporter in formats), ALL],
        default=ALL,
        help=_("which sheet: {titles}, or all that are printed, a file each (the default)").format(titles=titles),
    )
    parser.add_argument("--paper", choices=tuple(Paper), default=Paper.A4, help=_("the paper; A4 unless told"))
    parser.add_argument(
        "-o",
        "--output",
        metavar=_("FILE"),
        type=Path,
        help=_("the file to write; with all, what their names begin with; else the lesson’s name, here"),
    )
    parser.add_argument("--force", action="store_true", help=_("write over files that are there already"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Write the sheets and say where they are, without the parts of the lesson that have errors."""
    if arguments.occasion is not None:
        return _print_occasion(arguments)
    from media_literacy.cli.named_lessons import read_and_print_errors
    from media_literacy.export.exporter import LessonToExport
    from media_literacy.export.exporters import lesson_exporters
    from media_literacy.export.paper.page_sizes import Paper

    lesson, exit_code = read_and_print_errors(arguments.lesson)
    if lesson is not None:
        subject = LessonToExport(lesson, arguments.lesson.parent, Paper(arguments.paper))
        _print_sheets(arguments, subject, lesson_exporters(), lesson.front.id)
    return exit_code


def _print_occasion(arguments: "argparse.Namespace") -> int:
    from media_literacy.cli.named_packs import articles_for, pack_named
    from media_literacy.export.exporters import occasion_exporters
    from media_literacy.export.occasion_subject import occasion_subject
    from media_literacy.export.paper.page_sizes import Paper
    from media_literacy.lesson.occasions import Occasion

    pack, occasion = pack_named(arguments.lesson), Occasion(arguments.occasion)
    subject = occasion_subject(pack, occasion, articles_for(pack, occasion), Paper(arguments.paper))
    _print_sheets(arguments, subject, occasion_exporters(), f"{pack.id}-{occasion}")
    return FINE


def _print_sheets(
    arguments: "argparse.Namespace",
    subject: "LessonToExport | OccasionToExport",
    formats: "Sequence[Exporter[Any]]",
    id: str,
) -> None:
    from media_literacy.cli.new_files import refuse_to_overwrite
    from media_literacy.export.exporter import export

    exporters = [exporter for exporter in formats if _is_wanted(exporter, arguments.what)]
    if not exporters:
        raise AppError(
            _("There is no “{what}” of several articles together.").format(what=arguments.what),
            hint=_("There are: {names}.").format(names=", ".join(exporter.name for exporter in formats)),
        )
    is_alone = arguments.what != ALL
    targets = [_target(exporter, id, arguments.output, is_alone=is_alone) for exporter in exporters]
    refuse_to_overwrite(targets, is_forced=arguments.force)
    if any(exporter.is_printed for exporter in exporters):
        _start_qt()
    for exporter, target in zip(exporters, targets, strict=True):
        export(exporter, subject, target)
        write(_("Printed: {file}").format(file=target))


def _is_wanted(exporter: "Exporter[Any]", what: str) -> bool:
    return exporter.is_printed if what == ALL else exporter.name == what


def _target(exporter: "Exporter[Any]", id: str, output: "Path | None", *, is_alone: bool) -> "Path":
    from pathlib import Path

    from media_literacy.files.reading import is_folder

    name = exporter.file_name_for(id)
    if output is None:
        return Path(name)
    if is_folder(output):
        return output / name
    if is_alone:
        return output
    return output.with_name(f"{output.name.removesuffix(exporter.ending)}-{exporter.name}{exporter.ending}")


def _start_qt() -> None:
    """Start Qt without a screen. It ends the process when a library is missing, so that is asked for before."""
    from media_literacy.desktop import QT_LIBRARIES, install_line, missing_packages

    if "PySide6.QtGui" not in sys.modules and (packages := missing_packages(QT_LIBRARIES)):
        raise AppError(
            _(
                "Printing needs libraries that this computer lacks. On Debian or Ubuntu, install them with:\n{line}"
            ).format(line="    " + install_line(packages))
        )

    from media_literacy.export.pdf.qt_start import start_qt

    start_qt()


COMMAND = Command(
    "print",
    deferred("LESSON"),
    about=lambda: _("Print a lesson as PDF: worksheet, answer key, teacher’s copy."),
    errors_mean=lambda: _("the lesson has errors, whose parts are left out"),
    add_arguments=add_arguments,
    run=run,
)
