"""`pack FOLDER`: make one file of a pack's folder, to send or to put somewhere."""

import os

from media_literacy.cli.command import FINE, HAS_ERRORS, Command
from media_literacy.cli.output import write
from media_literacy.cli.report_lines import diagnostic_lines
from media_literacy.errors import FileError
from media_literacy.i18n import deferred, ngettext
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from media_literacy.packs.archive.archive_writing import WrittenPack


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    parser.add_argument("folder", metavar=_("FOLDER"), type=Path, help=_("a folder with a file pack.toml and lessons"))
    parser.add_argument(
        "-o", "--output", metavar=_("FILE"), type=Path, help=_("write here; otherwise to ID.lessonpack in this folder")
    )
    key = parser.add_mutually_exclusive_group()
    key.add_argument("--sign", metavar=_("KEYFILE"), type=Path, help=_("sign with the key in this file"))
    key.add_argument("--new-key", metavar=_("KEYFILE"), type=Path, help=_("make a key in this file, and sign with it"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Write the pack; no file when something in the folder has errors."""
    from pathlib import Path

    from media_literacy.cli.watched import WatchedJob
    from media_literacy.files.file_formats import PACK_ENDING
    from media_literacy.files.reading import is_folder
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
    known = [(report.file, found) for report in checked.reports for found in report.diagnostics]
    errors = [(file, found) for file, found in known if found.severity == "error"]
    reported = {found for _file, found in known}
    news = [(str(folder), found) for found in written.report.diagnostics if found not in reported]
    for file, diagnostic in errors + news:
        write(*diagnostic_lines(file, diagnostic))
    if errors or written.data is None or written.pack is None:
        write(_("No pack was made, because of these errors."))
        return HAS_ERRORS
    target = arguments.output or Path(written.pack.id + PACK_ENDING)
    _check_target(target)
    if arguments.new_key is not None:
        create_key(arguments.new_key)
        write(_("A new key is in “{file}”. Keep it, and give it to nobody.").format(file=arguments.new_key))
    key_file = arguments.sign or arguments.new_key
    _write(target, write_pack(folder, key_file) if key_file is not None else written)
    return FINE


def _is_too_large(written: "WrittenPack") -> bool:
    from media_literacy.packs.archive.container import ARCHIVE_TOO_LARGE

    return written.data is None and any(found.code == ARCHIVE_TOO_LARGE.name for found in written.report.diagnostics)


def _check_target(target: "Path") -> None:
    """Only an earlier pack is replaced, so that a slip of the keyboard costs nobody a lesson."""
    from media_literacy.cli.pack_files import begins_as_pack

    if os.path.lexists(target) and not begins_as_pack(target):
        message = _("“{file}” is there already and is no lesson pack, so it stays as it is.").format(file=target)
        raise FileError(message, hint=_("Give the pack another name: -o NAME.lessonpack"))


def _write(target: "Path", written: "WrittenPack") -> None:
    from media_literacy.files.whole_writes import write_whole
    from media_literacy.store.disk_faults import saving_error
    from media_literacy.strings.sizes import size_text

    assert written.data is not None and written.pack is not None
    try:
        write_whole(target, written.data)
    except OSError as problem:
        raise saving_error(problem, target) from problem
    count = len(written.pack.lessons)
    lessons = ngettext("{n} lesson", "{n} lessons", count).format(n=count)
    write(
        _("{file}: {lessons}, {size}.").format(file=target, lessons=lessons, size=size_text(len(written.data))),
        _("Hash: {hash}").format(hash=written.hash),
    )
    if written.signature is not None:
        write(_("Signed with the key {fingerprint}.").format(fingerprint=written.signature.fingerprint))


COMMAND = Command(
    "pack",
    deferred("FOLDER"),
    about=lambda: _("Make one file of a pack’s folder, to send or to put somewhere."),
    errors_mean=lambda: _("the folder has errors, and no pack was made"),
    add_arguments=add_arguments,
    run=run,
)
