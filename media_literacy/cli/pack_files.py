"""Looks into a pack that is one file, as into a folder."""

from dataclasses import replace
from pathlib import Path

from media_literacy.diagnostics import Report
from media_literacy.files.file_formats import PACK_ENDING, ZIP
from media_literacy.files.reading import read_file
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.packs.archive.archive_check import says_it_is_a_pack
from media_literacy.packs.pack_check import CheckedPack, check_pack


def is_pack_file(path: Path) -> bool:
    """Whether a path names a pack as one file: by its name, or by how it begins."""
    try:
        beginning = read_file(path, len(ZIP))
    except OSError:
        return False
    return path.suffix.lower() == PACK_ENDING or beginning == ZIP


def begins_as_pack(path: Path) -> bool:
    """Whether a file says at its beginning that it is a pack; many other documents are ZIP files as well."""
    try:
        return says_it_is_a_pack(read_file(path, 100))
    except OSError:
        return False


def check_pack_file(path: Path, job: Job = UNWATCHED) -> CheckedPack:
    """Check a pack as it was packed, and then its lessons; only the first where the pack is refused.

    Files in it are named as if the pack were a folder. FileError when it cannot be read.
    """
    from media_literacy.store.packs.inspection import open_pack, temporary_folder

    with temporary_folder() as folder:
        opened = open_pack(path, folder, job)
        if opened.pack is None:
            return CheckedPack(None, (opened.report,))
        checked = check_pack(folder, job)
        # The first of them is on pack.toml, on which opening has said the same.
        reports = (report._replace(file=_named(report, folder, path)) for report in checked.reports)
        return replace(checked, reports=(_with_new(opened.report, checked.reports[0]), *list(reports)[1:]))


def _with_new(report: Report, more: Report) -> Report:
    """The report with what only the other one has."""
    reported = {(diagnostic.code, diagnostic.message) for diagnostic in report.diagnostics}
    new = tuple(diagnostic for diagnostic in more.diagnostics if (diagnostic.code, diagnostic.message) not in reported)
    return report._replace(diagnostics=(*report.diagnostics, *new))


def _named(report: Report, folder: Path, pack: Path) -> str:
    return (pack / Path(report.file).relative_to(folder)).as_posix()
