"""Finds and reads the lessons that a command names."""

from pathlib import Path

from media_literacy.cli.output import warn
from media_literacy.diagnostics import Diagnostic, Report
from media_literacy.errors import FileError
from media_literacy.escaping import visible_line
from media_literacy.files.reading import is_file, is_folder
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
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
        packs = [path] if _is_pack(path) else sorted(one for one in path.iterdir() if _is_pack(one))
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
    """The lesson and its remarks; the lesson is None when nothing could be loaded. FileError if it cannot be read."""
    if is_folder(path):
        raise FileError(
            _("“{path}” is a folder.").format(path=path), hint=_("Name one lesson: a file that ends in .md.")
        )
    parsed = read_lesson(path)
    return parsed.lesson, parsed.report


def remark_lines(file: str, remark: Diagnostic) -> list[str]:
    """A remark as `file:line:column: error[code]: text`, with its hint indented below."""
    where = f"{file}:{remark.start.line}:{remark.start.column}"
    lines = [f"{where}: {remark.severity}[{remark.code}]: {remark.message}"]
    if remark.hint:
        lines.append("    " + _("hint: {hint}").format(hint=remark.hint))
    return [visible_line(line) for line in lines]


def tell_errors(path: Path, lesson: Lesson | None, report: Report) -> None:
    """Say on standard error what is wrong with a lesson, in full when nothing of it could be loaded."""
    if lesson is None:
        for remark in report.diagnostics:
            warn(*remark_lines(str(path), remark))
    elif report.has_errors:
        warn(left_out(path, report))


def left_out(path: Path, report: Report) -> str:
    """One line for a lesson that was loaded but for what its errors cost it."""
    count = sum(one.severity == "error" for one in report.diagnostics)
    return ngettext(
        "{n} fault in this lesson was left out; “check {path}” tells which.",
        "{n} faults in this lesson were left out; “check {path}” tells which.",
        count,
    ).format(n=count, path=path)


def _is_pack(folder: Path) -> bool:
    return is_file(folder / PACK_FILE)
