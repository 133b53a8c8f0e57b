"""Checks a folder with a `pack.toml`: the file itself, every lesson, and what only shows over all of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from media_literacy.diagnostics import FILE_START, Diagnostic, Report, diagnose
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.diagnostic_collector import in_file_order
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import ParsedLesson, parse_lesson, read_bytes
from media_literacy.packs.archive.container import ARCHIVE_TOO_LARGE
from media_literacy.packs.pack_rules import run_pack_checks
from media_literacy.packs.pack_toml import Pack, read_pack, written_lessons

MOST_LESSONS = 1_000


@dataclass(frozen=True, slots=True)
class CheckedPack:
    """A pack with a report on each of its files, `pack.toml` first; `unread` says which could not be read, and why."""

    pack: Pack | None
    reports: tuple[Report, ...]
    unread: tuple[FileError, ...] = ()


def check_pack(folder: Path, job: Job = UNWATCHED) -> CheckedPack:
    """Check the pack in a folder. Lessons that are not in its list are checked as well, each by itself."""
    pack, report = read_pack(folder)
    listed = tuple(dict.fromkeys(pack.all_lessons)) if pack is not None else ()
    drafted: dict[Path, ParsedLesson] = {}
    unread: list[FileError] = []
    files = tuple(dict.fromkeys([*listed, *written_lessons(folder / "lessons")]))
    if len(files) > MOST_LESSONS:
        message = _("There are more than 1,000 lessons in it, and only the first 1,000 were checked.")
        hint = _("A pack has 1,000 files at most. Make several packs of it.")
        report = with_diagnostics(report, [diagnose(ARCHIVE_TOO_LARGE, message, FILE_START, hint)])
        files = files[:MOST_LESSONS]
    for number, file in enumerate(files, 1):
        job.step(_("Checking lesson {n} of {count}…").format(n=number, count=len(files)), number - 1, len(files))
        try:
            drafted[file] = parse_lesson(read_bytes(file), file, is_in_pack=True)
        except FileError as problem:
            unread.append(problem)
    reports = {Path(report.file): report} | {file: drafted_lesson.report for file, drafted_lesson in drafted.items()}
    if pack is not None:
        drafts = [drafted[file].draft for file in listed if file in drafted]
        _add(reports, pack, [draft for draft in drafts if draft is not None])
    return CheckedPack(pack, tuple(reports.values()), tuple(unread))


def _add(reports: dict[Path, Report], pack: Pack, drafts: Sequence[Draft]) -> None:
    """Put the diagnostics on the whole pack into the reports of the files that they point at."""
    found: defaultdict[Path, list[Diagnostic]] = defaultdict(list)
    for file, diagnostic in run_pack_checks(pack, drafts):
        found[file].append(diagnostic)
    for file, more in found.items():
        reports[file] = with_diagnostics(reports[file], more)


def with_diagnostics(report: Report, more: Iterable[Diagnostic]) -> Report:
    """The report with more diagnostics, all in the order of the file."""
    return report._replace(diagnostics=in_file_order((*report.diagnostics, *more)))
