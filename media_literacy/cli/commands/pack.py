"""`pack FOLDER`: make one file of a pack's folder, to send or to put somewhere."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from media_literacy.cli.lesson_files import remark_lines
from media_literacy.cli.output import write
from media_literacy.cli.pack_files import begins_as_pack
from media_literacy.cli.watched import WatchedJob
from media_literacy.diagnostics import Diagnostic, Severity
from media_literacy.errors import FileError
from media_literacy.files.file_formats import PACK_ENDING
from media_literacy.files.reading import is_folder
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

if TYPE_CHECKING:
    from media_literacy.packs.archive.archive_writing import WrittenPack


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("folder", metavar="FOLDER", type=Path, help=_("a folder with a file pack.toml and lessons"))
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help=_("write here; otherwise to ID.lessonpack in this folder")
    )
    key = parser.add_mutually_exclusive_group()
    key.add_argument("--sign", metavar="KEYFILE", type=Path, help=_("sign with the key in this file"))
    key.add_argument("--new-key", metavar="KEYFILE", type=Path, help=_("make a key in this file, and sign with it"))


def run(arguments: argparse.Namespace, data_dir: Path | None) -> int:
    """Write the pack; 1 and no file when something in the folder has errors."""
    from media_literacy.packs.archive.archive_writing import write_pack
    from media_literacy.packs.archive.signature import create_key
    from media_literacy.packs.pack_check import CheckedPack, check_pack

    folder: Path = arguments.folder
    if not is_folder(folder):
        message = _("There is no folder “{folder}”.").format(folder=folder)
        raise FileError(message, hint=_("Name the folder that the file pack.toml is in."))
    with WatchedJob() as job:
        written = write_pack(folder, job=job)  # first: it says soon when a folder is no pack at all
        checked = check_pack(folder, job) if not _is_too_large(written) else CheckedPack(None, ())
    if checked.unread:
        raise checked.unread[0]
    said = {one for report in checked.reports for one in report.diagnostics}
    news = tuple(one for one in written.report.diagnostics if one not in said)
    errors = [(report.file, one) for report in checked.reports for one in report.diagnostics if _is_error(one)]
    for file, one in [*errors, *((str(folder), one) for one in news)]:
        write(*remark_lines(file, one))
    if errors or written.data is None or written.pack is None:
        write(_("No pack was made, because of these errors."))
        return 1
    target = arguments.output or Path(written.pack.id + PACK_ENDING)
    _check_target(target)
    if arguments.new_key is not None:
        create_key(arguments.new_key)
        write(_("A new key is in “{file}”. Keep it, and give it to nobody.").format(file=arguments.new_key))
    key_file = arguments.sign or arguments.new_key
    _write(target, write_pack(folder, key_file) if key_file is not None else written)
    return 0


def _is_too_large(written: "WrittenPack") -> bool:
    return written.data is None and any(one.code == "archive-too-large" for one in written.report.diagnostics)


def _is_error(remark: Diagnostic) -> bool:
    return remark.severity is Severity.ERROR


def _check_target(target: Path) -> None:
    """Only an earlier pack is replaced, so that a slip of the keyboard costs nobody a lesson."""
    if os.path.lexists(target) and not begins_as_pack(target):
        message = _("“{file}” is there already and is no lesson pack, so it stays as it is.").format(file=target)
        raise FileError(message, hint=_("Give the pack another name: -o NAME.lessonpack"))


def _write(target: Path, written: "WrittenPack") -> None:
    from media_literacy.files.whole_writes import write_whole
    from media_literacy.store.disk_faults import saving_error

    assert written.data is not None and written.pack is not None
    try:
        write_whole(target, written.data)
    except OSError as problem:
        raise saving_error(problem, target) from problem
    count = len(written.pack.lessons)
    lessons = ngettext("{n} lesson", "{n} lessons", count).format(n=count)
    size = -(-len(written.data) // 1024)
    write(
        _("{file}: {lessons}, {size} kB.").format(file=target, lessons=lessons, size=size),
        _("Hash: {hash}").format(hash=written.hash),
    )
    if written.signature is not None:
        write(_("Signed with the key {fingerprint}.").format(fingerprint=written.signature.fingerprint))
