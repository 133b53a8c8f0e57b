"""`page LESSON`: a lesson, or the course of a pack, as web pages, for computers without this program."""

from media_literacy.cli.command import FINE, Command
from media_literacy.cli.output import write
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    lesson = _("a lesson: a file that ends in .md; or the folder of a pack")
    parser.add_argument("lesson", metavar=_("LESSON"), type=Path, help=lesson)
    output = _("the file, or the folder for the pages of a pack; else its name, here")
    parser.add_argument("-o", "--output", metavar=_("FILE"), type=Path, help=output)
    parser.add_argument(
        "--one-file", action="store_true", help=_("put all lessons of a pack into one page with a list")
    )
    parser.add_argument(
        "--without-key",
        action="store_true",
        help=_("leave the answers out: results come back as a code or a file, and are graded here"),
    )
    parser.add_argument("--force", action="store_true", help=_("write over files that are there already"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Write the pages and say where they are and what is in them, without the parts of lessons that have errors."""
    from media_literacy.files.reading import is_folder

    is_pack = is_folder(arguments.lesson)
    written, exit_code = (_write_pack if is_pack else _write_lesson)(arguments)
    if written is not None:
        write(_("Written: {file}").format(file=written))
        if not arguments.without_key:
            write(_("The answers are in the page. To keep them out of it, add “--without-key”."))
    return exit_code


def _write_lesson(arguments: "argparse.Namespace") -> "tuple[Path | None, int]":
    from pathlib import Path

    from media_literacy.cli.named_lessons import read_and_print_errors
    from media_literacy.cli.new_files import refuse_to_overwrite
    from media_literacy.export.exporter import LessonToExport, export
    from media_literacy.export.lesson_formats import web_page, web_page_without_key
    from media_literacy.files.reading import is_folder
    from media_literacy.packs.pack_toml import find_pack

    lesson, exit_code = read_and_print_errors(arguments.lesson)
    if lesson is None:
        return None, exit_code
    exporter = (web_page_without_key if arguments.without_key else web_page).EXPORTER
    target = arguments.output or Path(exporter.file_name(lesson))
    if is_folder(target):
        target /= exporter.file_name(lesson)
    refuse_to_overwrite([target], is_forced=arguments.force)
    pack = find_pack(arguments.lesson)
    export(exporter, LessonToExport(lesson, arguments.lesson.parent, pack=pack.id if pack else ""), target)
    return target, exit_code


def _write_pack(arguments: "argparse.Namespace") -> "tuple[Path | None, int]":
    from pathlib import Path

    from media_literacy.cli.named_lessons import read_and_print_errors
    from media_literacy.cli.named_packs import pack_named
    from media_literacy.cli.new_files import refuse_to_overwrite
    from media_literacy.cli.watched import WatchedJob
    from media_literacy.export.exporter import PackToExport, export
    from media_literacy.export.pack_formats import page_folder, whole_page
    from media_literacy.export.web_page.pack_pages import CONTENTS

    pack = pack_named(arguments.lesson)
    lessons, worst = [], FINE
    for path in pack.lessons:
        lesson, exit_code = read_and_print_errors(path)
        worst = max(worst, exit_code)
        if lesson is not None:
            lessons.append((lesson, path.parent))
    folder = arguments.output or Path(f"{pack.id}.html" if arguments.one_file else f"{pack.id}-pages")
    target = folder if arguments.one_file else folder / CONTENTS
    refuse_to_overwrite([target], is_forced=arguments.force)
    exporter = (whole_page if arguments.one_file else page_folder).EXPORTER
    with WatchedJob() as job:
        export(exporter, PackToExport(pack, lessons, not arguments.without_key), folder, job)
    return target, worst


COMMAND = Command(
    "page",
    deferred("LESSON"),
    about=lambda: _("Write a lesson as one web page for any browser."),
    errors_mean=lambda: _("a lesson has errors, whose parts are left out"),
    add_arguments=add_arguments,
    run=run,
)
