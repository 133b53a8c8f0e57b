"""Opens a pack that may come from anyone: everything is checked first, and only then is anything written."""

import contextlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from media_literacy.diagnostics import FILE_START, Report, diagnose
from media_literacy.errors import FileError
from media_literacy.files.reading import NotAFileError, read_file
from media_literacy.files.whole_writes import write_new
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.packs.archive.archive_check import CheckedArchive, check_archive
from media_literacy.packs.archive.container import ARCHIVE_TOO_LARGE, PACKED_BYTES, unpacked
from media_literacy.packs.archive.signature import Signature
from media_literacy.packs.pack_toml import Pack
from media_literacy.strings.sizes import size_text


@dataclass(frozen=True, slots=True)
class OpenedArchive:
    """A pack taken out of its file, or the diagnostics that say why not.

    `hash` is the SHA-256 of the manifest, "" when there is none that can be read. `signature` is one that fits;
    None for a pack without one, and for one whose signature does not fit, on which the report has a diagnostic.
    """

    pack: Pack | None
    report: Report
    hash: str = ""
    signature: Signature | None = None


def open_archive(file: Path, into: Path, job: Job = UNWATCHED) -> OpenedArchive:
    """Check the pack in a file and take it out into an empty folder.

    When the report has errors the pack is refused: there is no pack, and the folder is as empty as before. FileError
    when the file cannot be read, or the folder not be written.
    """
    if any(into.iterdir()):
        raise ValueError(f"{into} is not empty")
    data = read_archive(file)
    if data is None:
        message = _("The pack is larger than {size}.").format(size=size_text(PACKED_BYTES))
        hint = _("Ask whoever made it for a smaller one.")
        return OpenedArchive(None, Report(str(file), (diagnose(ARCHIVE_TOO_LARGE, message, FILE_START, hint),)))
    checked = check_archive(data, into, job)
    report = Report(str(file), checked.diagnostics)
    if report.has_errors or checked.pack is None:
        return OpenedArchive(None, report, checked.hash)
    _take_out(data, checked, into, job)
    return OpenedArchive(checked.pack, report, checked.hash, checked.signature)


def read_archive(file: Path) -> bytes | None:
    """All bytes of a file; None when there are more than a pack may have. FileError when it cannot be read."""
    try:
        data = read_file(file, PACKED_BYTES + 1)
    except (IsADirectoryError, NotAFileError) as problem:
        message = _("“{file}” is not a file.").format(file=file)
        raise FileError(message, hint=_("Name a lesson pack: a file that ends in .lessonpack.")) from problem
    except FileNotFoundError as problem:
        raise FileError(_("There is no file “{file}”.").format(file=file)) from problem
    except OSError as problem:
        message = _("The file “{file}” cannot be read.").format(file=file)
        raise FileError(message, hint=_("May you open it?")) from problem
    return data if len(data) <= PACKED_BYTES else None


def _take_out(data: bytes, checked: CheckedArchive, into: Path, job: Job) -> None:
    """Write the files, all of them or none."""
    try:
        _write(data, checked, into, job)
    except OSError as problem:
        _empty(into)
        message = _("The pack could not be written to “{folder}”.").format(folder=into)
        raise FileError(message, hint=_("Is there room on the disk, and may you write there?")) from problem
    except BaseException:
        _empty(into)
        raise


def _write(data: bytes, checked: CheckedArchive, into: Path, job: Job) -> None:
    made = {into}
    for done, entry in enumerate(checked.entries):
        job.step(_("Taking the files out…"), done, len(checked.entries))
        path = into / entry.name
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        whole = checked.unpacked.get(entry.name)
        write_new(path, unpacked(data, entry) if whole is None else [whole])


def _empty(folder: Path) -> None:
    with contextlib.suppress(OSError), os.scandir(folder) as there:
        for path in there:
            if path.is_dir(follow_symlinks=False):
                shutil.rmtree(path.path, ignore_errors=True)
            else:
                os.unlink(path.path)
