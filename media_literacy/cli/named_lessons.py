"""Finds and reads the lessons that a command names."""

from pathlib import Path

from media_literacy.cli.command import FINE, HAS_ERRORS
from media_literacy.cli.report_lines import print_errors
from media_literacy.diagnostics import Report
from media_literacy.errors import FileError
from media_literacy.files.reading import is_file, is_folder
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.pack_folder import PACK_FILE
from media_literacy.lesson.parser import read_lesson
from media_literacy.packs.pack_toml import written_lessons


def packs_and_lessons(path: Path) -> tuple[list[Path], list[Path]]:
    """The folders of packs and the single lessons meant by a path.

    That is a file itself, the pack that a folder is, or the packs and the loose lessons in a folder; only those
    places are looked into, never a whole tree. FileError when a folder has none.
    """
    if not is_folder(path):
        return [], [path]
    try:
        packs = [path] if _is_pack(path) else sorted(folder for folder in path.iterdir() if _is_pack(folder))
        loose = [] if _is_pack(path) else written_lessons(path)
    except OSError as problem:
        raise FileError(
            _("The folder “{path}” cannot be read.").format(path=path), hint=_("May you open it?")
        ) from problem
    if not loose and not packs:
        raise FileError(
            _("There are no lessons in “{path}”.").format(path=path),
            hint=_("A lesson is a file that ends in .md; a pack keeps them in its folder “lessons”."),
        )
    return packs, loose


def read_whole_lesson(path: Path) -> tuple[Lesson | None, Report]:
    """The lesson and its report; the lesson is None when nothing could be loaded. FileError if it cannot be read."""
    if is_folder(path):
        raise FileError(
            _("“{path}” is a folder.").format(path=path), hint=_("Name one lesson: a file that ends in .md.")
        )
    parsed = read_lesson(path)
    return parsed.lesson, parsed.report


def read_and_print_errors(path: Path) -> tuple[Lesson | None, int]:
    """The lesson, whose errors are told on standard error, and the exit code that they make."""
    lesson, report = read_whole_lesson(path)
    print_errors(path, lesson, report)
    return lesson, HAS_ERRORS if lesson is None or report.has_errors else FINE


def _is_pack(folder: Path) -> bool:
    return is_file(folder / PACK_FILE)
