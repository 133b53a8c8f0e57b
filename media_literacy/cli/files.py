"""Finds and reads the lessons that a command names."""

import sys
from pathlib import Path

from media_literacy.cli.text import visible
from media_literacy.diagnostics import Diagnostic, Report
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.pack import PACK_FILE, read_pack
from media_literacy.lesson.parser import read_lesson

NO_LESSONS = {"readme.md"}


def lessons_at(path: Path) -> tuple[list[Report], list[Path]]:
    """The lessons meant by a path, and the remarks on the packs that they are in.

    That is a file itself, the lessons of a pack, of each pack in a folder, or the loose lessons of a folder; only
    those places are looked into, never a whole tree. FileError when a folder has none.
    """
    if not path.is_dir():
        return [], [path]
    try:
        folders = [path] if _is_pack(path) else sorted(one for one in path.iterdir() if _is_pack(one))
        loose = [] if _is_pack(path) else _markdown_files(path)
    except OSError as problem:
        raise FileError(
            _("The folder “{path}” cannot be read.").format(path=path), hint=_("May you open it?")
        ) from problem
    reports = []
    files = loose
    for folder in folders:
        pack, report = read_pack(folder)
        reports.append(report)
        listed = pack.lessons if pack else ()
        # What is not in the list is checked as well: an author writes first and lists afterwards.
        files += dict.fromkeys([*listed, *_markdown_files(folder / "lessons")])
    if not files and not folders:
        raise FileError(
            _("There are no lessons in “{path}”.").format(path=path),
            hint=_("A lesson is a file that ends in .md; a pack keeps them in its folder “lessons”."),
        )
    return reports, files


def read_whole_lesson(path: Path) -> tuple[Lesson | None, Report]:
    """The lesson and its remarks; the lesson is None when nothing could be loaded. FileError if it cannot be read."""
    if path.is_dir():
        raise FileError(
            _("“{path}” is a folder.").format(path=path), hint=_("Name one lesson: a file that ends in .md.")
        )
    parsed = read_lesson(path)
    return parsed.lesson, parsed.report


def remark_lines(file: str, remark: Diagnostic) -> list[str]:
    """A remark as `file:line:column: error[code]: text`, with its hint indented below."""
    where = f"{file}:{remark.location.line}:{remark.location.column}"
    lines = [f"{where}: {remark.severity}[{remark.code}]: {remark.message}"]
    if remark.hint:
        lines.append("    " + _("hint: {hint}").format(hint=remark.hint))
    return [visible(line.replace("\n", " ")) for line in lines]


def tell_errors(path: Path, lesson: Lesson | None, report: Report) -> None:
    """Say on standard error what is wrong with a lesson, in full when nothing of it could be loaded."""
    if lesson is None:
        for remark in report.diagnostics:
            print("\n".join(remark_lines(str(path), remark)), file=sys.stderr)
    elif report.has_errors:
        print(visible(left_out(path, report)), file=sys.stderr)


def left_out(path: Path, report: Report) -> str:
    """One line for a lesson that was loaded but for what its errors cost it."""
    count = sum(one.severity == "error" for one in report.diagnostics)
    return ngettext(
        "{n} fault in this lesson was left out; “check {path}” tells which.",
        "{n} faults in this lesson were left out; “check {path}” tells which.",
        count,
    ).format(n=count, path=path)


def _is_pack(folder: Path) -> bool:
    return (folder / PACK_FILE).is_file()


def _markdown_files(folder: Path) -> list[Path]:
    """The lessons right in a folder; none when it is not there."""
    return sorted(
        one
        for one in folder.glob("*.md")
        if one.is_file() and not one.name.startswith(".") and one.name.lower() not in NO_LESSONS
    )
