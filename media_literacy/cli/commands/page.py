"""`page LESSON`: the lesson as one web page, for computers without this program."""

from media_literacy.cli.arguments import add_lesson
from media_literacy.cli.command import Command
from media_literacy.cli.output import write
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    add_lesson(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help=_("the file to write; else the lesson’s name, here")
    )
    parser.add_argument(
        "--without-key",
        action="store_true",
        help=_("leave the answers out: results come back as a code or a file, and are graded here"),
    )
    parser.add_argument("--force", action="store_true", help=_("write over a file that is there already"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Write the page and say where it is and what is in it, without the parts of the lesson that have errors."""
    from pathlib import Path

    from media_literacy.cli.named_lessons import read_and_print_errors
    from media_literacy.export.exporter import LessonToExport, export
    from media_literacy.export.lesson_formats import web_page, web_page_without_key
    from media_literacy.packs.pack_toml import find_pack

    lesson, exit_code = read_and_print_errors(arguments.lesson)
    if lesson is None:
        return exit_code
    exporter = (web_page_without_key if arguments.without_key else web_page).EXPORTER
    target = arguments.output or Path(exporter.file_name(lesson))
    if target.is_dir():
        target /= exporter.file_name(lesson)
    if target.exists() and not arguments.force:
        raise FileError(
            _("There is a file “{file}” already.").format(file=target),
            hint=_("Add “--force” to write over it, or choose another name with “-o”."),
        )
    pack = find_pack(arguments.lesson)
    export(exporter, LessonToExport(lesson, arguments.lesson.parent, pack=pack.id if pack else ""), target)
    write(_("Written: {file}").format(file=target))
    if not arguments.without_key:
        write(_("The answers are in the file. To keep them out of it, add “--without-key”."))
    return exit_code


COMMAND = Command(
    "page",
    "LESSON",
    about=lambda: _("Write a lesson as one web page for any browser."),
    errors_mean=lambda: _("the lesson has errors, whose parts are left out"),
    add_arguments=add_arguments,
    run=run,
)
