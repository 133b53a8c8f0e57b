"""`check PATH…`: what is wrong with lessons and packs."""

from media_literacy.cli.arguments import add_json
from media_literacy.cli.command import FINE, HAS_ERRORS, REFUSED, Command
from media_literacy.cli.output import print_error, print_json, write
from media_literacy.cli.report_lines import diagnostic_lines
from media_literacy.i18n import deferred, ngettext
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from media_literacy.diagnostics import Diagnostic, Report


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    parser.add_argument(
        "paths", metavar=_("PATH"), nargs="+", type=Path, help=_("a lesson, a pack or a folder of them")
    )
    add_json(parser, _("write the remarks as a list for scripts"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Print every diagnostic. A file that cannot be read does not stop the others."""
    from media_literacy.cli.named_lessons import packs_and_lessons, read_whole_lesson
    from media_literacy.cli.pack_files import check_pack_file, is_pack_file
    from media_literacy.cli.watched import WatchedJob
    from media_literacy.errors import AppError
    from media_literacy.packs.pack_check import check_pack

    reports: list[Report] = []
    checked = 0
    unreadable = False
    for path in arguments.paths:
        try:
            packs, lessons = ([path], []) if is_pack_file(path) else packs_and_lessons(path)
            with WatchedJob() as job:
                checks = [check_pack_file(pack, job) if is_pack_file(pack) else check_pack(pack, job) for pack in packs]
        except AppError as problem:
            unreadable = True
            print_error(problem)
            continue
        for check in checks:
            for report in check.reports:
                _take(report, reports, is_shown=not arguments.json)
            checked += len(check.reports) - 1
            unreadable |= bool(check.unread)
            for problem in check.unread:
                print_error(problem)
        for file in lessons:
            try:
                _take(read_whole_lesson(file)[1], reports, is_shown=not arguments.json)
                checked += 1
            except AppError as problem:
                unreadable = True
                print_error(problem)
    if arguments.json:
        print_json([_as_data(report.file, found) for report in reports for found in report.diagnostics])
    elif checked:
        write(_summary(checked, [found for report in reports for found in report.diagnostics]))
    if unreadable:
        return REFUSED
    return HAS_ERRORS if any(report.has_errors for report in reports) else FINE


def _take(report: "Report", reports: "list[Report]", *, is_shown: bool) -> None:
    """Keep a report, and show it at once: nobody waits for the last of many lessons to hear of the first."""
    reports.append(report)
    if is_shown:
        for diagnostic in report.diagnostics:
            write(*diagnostic_lines(report.file, diagnostic))


def _as_data(file: str, diagnostic: "Diagnostic") -> dict[str, object]:
    return {
        "file": file,
        "line": diagnostic.start.line,
        "column": diagnostic.start.column,
        "severity": str(diagnostic.severity),
        "code": diagnostic.code,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
    }


def _summary(checked: int, diagnostics: "list[Diagnostic]") -> str:
    lessons = ngettext("{n} lesson checked", "{n} lessons checked", checked).format(n=checked)
    if not diagnostics:
        return _("{lessons}, nothing to remark.").format(lessons=lessons)
    errors = sum(diagnostic.severity == "error" for diagnostic in diagnostics)
    warnings = len(diagnostics) - errors
    return _("{lessons}: {errors}, {warnings}.").format(
        lessons=lessons,
        errors=ngettext("{n} error", "{n} errors", errors).format(n=errors),
        warnings=ngettext("{n} warning", "{n} warnings", warnings).format(n=warnings),
    )


COMMAND = Command(
    "check",
    deferred("PATH…"),
    about=lambda: _("Say what is wrong with lessons and packs, where, and what to do."),
    errors_mean=lambda: _("a file has errors"),
    add_arguments=add_arguments,
    run=run,
)
