"""`check PATH…`: remarks on lessons and packs."""

import argparse
from pathlib import Path

from media_literacy.cli.lesson_files import packs_and_lessons, read_whole_lesson, remark_lines
from media_literacy.cli.output import print_json, tell, write
from media_literacy.cli.pack_files import check_pack_file, is_pack_file
from media_literacy.cli.watched import WatchedJob
from media_literacy.diagnostics import Diagnostic, Report, Severity
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.packs.pack_check import check_pack


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path, help=_("a lesson, a pack or a folder of them"))
    parser.add_argument("--json", action="store_true", help=_("print the remarks as a list for scripts"))


def run(arguments: argparse.Namespace, data_dir: Path | None) -> int:
    """Print every remark; 1 when one is an error, 2 when a file cannot be read, which does not stop the others."""
    reports: list[Report] = []
    checked = 0
    unreadable = False
    for path in arguments.paths:
        try:
            packs, lessons = ([path], []) if is_pack_file(path) else packs_and_lessons(path)
            with WatchedJob() as job:
                checks = [check_pack_file(one, job) if is_pack_file(one) else check_pack(one, job) for one in packs]
        except AppError as problem:
            unreadable = True
            tell(problem)
            continue
        for found in checks:
            for report in found.reports:
                _take(report, reports, is_shown=not arguments.json)
            checked += len(found.reports) - 1
            unreadable |= bool(found.unread)
            for problem in found.unread:
                tell(problem)
        for file in lessons:
            try:
                _take(read_whole_lesson(file)[1], reports, is_shown=not arguments.json)
                checked += 1
            except AppError as problem:
                unreadable = True
                tell(problem)
    remarks = [(report.file, remark) for report in reports for remark in report.diagnostics]
    if arguments.json:
        print_json([_as_data(file, remark) for file, remark in remarks])
    elif checked:
        write(_summary(checked, [remark for _file, remark in remarks]))
    if unreadable:
        return 2
    return 1 if any(remark.severity is Severity.ERROR for _file, remark in remarks) else 0


def _take(report: Report, reports: list[Report], *, is_shown: bool) -> None:
    """Keep a report, and show it at once: nobody waits for the last of many lessons to hear of the first."""
    reports.append(report)
    if is_shown:
        for remark in report.diagnostics:
            write(*remark_lines(report.file, remark))


def _as_data(file: str, remark: Diagnostic) -> dict[str, object]:
    return {
        "file": file,
        "line": remark.start.line,
        "column": remark.start.column,
        "severity": str(remark.severity),
        "code": remark.code,
        "message": remark.message,
        "hint": remark.hint,
    }


def _summary(checked: int, remarks: list[Diagnostic]) -> str:
    lessons = ngettext("{n} lesson checked", "{n} lessons checked", checked).format(n=checked)
    if not remarks:
        return _("{lessons}, nothing to remark.").format(lessons=lessons)
    errors = sum(one.severity is Severity.ERROR for one in remarks)
    warnings = len(remarks) - errors
    return _("{lessons}: {errors}, {warnings}.").format(
        lessons=lessons,
        errors=ngettext("{n} error", "{n} errors", errors).format(n=errors),
        warnings=ngettext("{n} warning", "{n} warnings", warnings).format(n=warnings),
    )
