"""`export LESSON --format NAME`: a lesson as a file that other programs and platforms open."""

from media_literacy.cli.command import Command
from media_literacy.cli.output import write
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from media_literacy.export.exporter import LessonExporter


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    formats = _formats()
    parser.add_argument("lesson", metavar=_("LESSON"), type=Path, help=_("a lesson: a file that ends in .md"))
    parser.add_argument(
        "--format",
        choices=list(formats),
        required=True,
        help=_("which file: {titles}").format(titles=", ".join(exporter.title() for exporter in formats.values())),
    )
    parser.add_argument(
        "-o", "--output", metavar=_("FILE"), type=Path, help=_("the file; else the lesson’s name, here")
    )
    libraries = _("for h5p: another H5P file of the type “Multiple Choice”, whose libraries are taken along")
    parser.add_argument("--libraries", metavar=_("FILE.h5p"), type=Path, help=libraries)
    parser.add_argument("--force", action="store_true", help=_("write over files that are there already"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Say what the format cannot carry, then write the file, without the parts of the lesson that have errors."""
    from pathlib import Path

    from media_literacy.cli.named_lessons import read_and_print_errors
    from media_literacy.cli.new_files import refuse_to_overwrite
    from media_literacy.export.exporter import LessonToExport, export, report_beside
    from media_literacy.files.reading import is_folder
    from media_literacy.packs.pack_toml import find_pack

    lesson, exit_code = read_and_print_errors(arguments.lesson)
    if lesson is None:
        return exit_code
    exporter = _formats()[arguments.format]
    target = arguments.output or Path(exporter.file_name(lesson))
    if is_folder(target):
        target /= exporter.file_name(lesson)
    pack = find_pack(arguments.lesson)
    subject = LessonToExport(
        lesson, arguments.lesson.parent, pack=pack.id if pack else "", libraries=arguments.libraries
    )
    losses = exporter.losses(subject)
    report = report_beside(target)
    refuse_to_overwrite([target, report] if losses else [target], is_forced=arguments.force)
    if losses:
        write(_("What {title} cannot carry:").format(title=exporter.title()), *(f"- {loss}" for loss in losses))
    export(exporter, subject, target)
    write(_("Written: {file}").format(file=target))
    if losses:
        write(_("What it could not carry stands in {file}").format(file=report))
    return exit_code


def _formats() -> "dict[str, LessonExporter]":
    """The formats by their names; what is printed has a command of its own."""
    from media_literacy.export.exporters import lesson_exporters

    return {exporter.name: exporter for exporter in lesson_exporters() if not exporter.is_printed}


COMMAND = Command(
    "export",
    deferred("LESSON"),
    about=lambda: _("Write a lesson as a file for learning platforms and browsers."),
    errors_mean=lambda: _("the lesson has errors, whose parts are left out"),
    add_arguments=add_arguments,
    run=run,
)
