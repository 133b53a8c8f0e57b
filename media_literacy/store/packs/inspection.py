"""A pack looked at before it is installed: what it is, what would change, and who signed it."""

import contextlib
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from media_literacy.diagnostics import Report
from media_literacy.errors import FileError
from media_literacy.files.reading import is_folder, read_file
from media_literacy.files.temporary_folders import owned_folder
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.model import FrontMatter
from media_literacy.packs.archive.archive_writing import write_pack
from media_literacy.packs.archive.contents import SIGNATURE_BYTES, SIGNATURE_FILE
from media_literacy.packs.archive.extracting import OpenedArchive, open_archive
from media_literacy.packs.archive.manifest import MANIFEST_BYTES, MANIFEST_FILE, hash_of
from media_literacy.packs.archive.signature import Signature, verify
from media_literacy.packs.comparing.changes import Change
from media_literacy.packs.comparing.pack_comparison import Edition, compare_packs, same_lessons
from media_literacy.packs.pack_toml import Pack, read_pack
from media_literacy.packs.versions import VersionOrder, compare_versions
from media_literacy.store.packs.known_authors import AuthorStanding, SignedPack


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is said of a pack before it is installed. It was taken out nowhere: the paths in `pack` are names only.

    `pack` is None when it was refused; `report` says why. `lessons` is what describes each of its lessons.
    `lesson_reports` are the remarks on these, which keep nobody from installing it; the texts of `unread_lessons` of
    them were not looked through. `before` is the pack that it would take the place of, which `comes_with_app` or was
    installed; `changes` is the comparison with it, and `moved` has the lessons that are under other ids now. `remark`
    tells of a damaged list of authors.
    """

    source: Path
    pack: Pack | None
    report: Report
    hash: str = ""
    author: AuthorStanding | None = None
    signature: Signature | None = None
    lessons: tuple[FrontMatter, ...] = ()
    lesson_reports: tuple[Report, ...] = ()
    unread_lessons: int = 0
    before: Pack | None = None
    hash_before: str = ""
    comes_with_app: bool = False
    changes: tuple[Change, ...] = ()
    moved: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    diagnostic: str = ""

    @property
    def is_installed(self) -> bool:
        """Whether this very version is installed already."""
        return bool(self.hash) and self.hash == self.hash_before

    @property
    def is_update(self) -> bool:
        """Whether it would take the place of another version."""
        return self.before is not None and not self.is_installed

    @property
    def version_order(self) -> VersionOrder:
        """How its version stands to the one that it would take the place of; newer where there is none."""
        if self.pack is None or self.before is None:
            return VersionOrder.NEWER
        return compare_versions(self.pack.version, self.before.version)

    @property
    def version_words(self) -> str:
        """What is unusual about updating to this version, as a sentence or two; empty for a newer one."""
        if self.pack is None or self.before is None or not self.is_update:
            return ""
        version, before = self.pack.version, self.before.version
        match self.version_order:
            case VersionOrder.NEWER:
                return ""
            case VersionOrder.OLDER:
                words = _("This is version {version}, and you have version {before}, which is newer.")
            case VersionOrder.SAME if not self.changes:
                words = _("It is version {version}, as the one that you have is.")
            case VersionOrder.SAME:
                words = _(
                    "It calls itself version {version}, as the one that you have does, but it holds something else."
                    " Ask whoever made it which of the two is the newer one."
                )
            case VersionOrder.UNCLEAR if version and before:
                words = _("Nothing tells whether version “{version}” is newer than “{before}”, which you have.")
            case VersionOrder.UNCLEAR:
                words = _("It is not said of both which versions they are, so nothing tells whether it is newer.")
        return words.format(version=version, before=before)


def open_pack(source: Path, into: Path, job: Job = UNWATCHED) -> OpenedArchive:
    """Take a pack out into an empty folder: a file, or a folder as the file that would be made of it.

    FileError when the source cannot be read or the folder not be written.
    """
    if not is_folder(source):
        return open_archive(source, into, job)
    written = write_pack(source, job=job)
    if written.data is None:
        return OpenedArchive(None, written.report)
    with temporary_folder() as folder:
        file = folder / "pack.lessonpack"
        file.write_bytes(written.data)
        opened = open_archive(file, into, job)
    report = Report(str(source), (*written.report.diagnostics, *opened.report.diagnostics))
    return replace(opened, report=report)


@contextlib.contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder of the system for temporary things, gone afterwards; FileError when nothing can be kept there."""
    try:
        with owned_folder() as folder:
            yield folder
    except OSError as problem:
        raise FileError(
            _("The pack could not be looked at, because it cannot be taken out for a moment."),
            hint=_("Is there room in the folder for temporary files, “{folder}”?").format(folder=tempfile.gettempdir()),
        ) from problem


def signed_pack(folder: Path) -> SignedPack | None:
    """Who signed the pack in a folder, by the files that it came with; None when there is no pack that can be read."""
    pack, _diagnostics = read_pack(folder)
    if pack is None:
        return None
    try:
        signed = read_file(folder / SIGNATURE_FILE, SIGNATURE_BYTES)
        manifest = read_file(folder / MANIFEST_FILE, MANIFEST_BYTES)
    except OSError:
        return SignedPack(pack.id, pack.authors, None)
    return SignedPack(pack.id, pack.authors, verify(signed, pack.id, hash_of(manifest)))


def compared(inspection: Inspection, new: Edition, old: Edition, job: Job = UNWATCHED) -> Inspection:
    """The inspection with what would change."""
    now = same_lessons(old, new, job)
    return replace(inspection, before=old.pack, changes=compare_packs(old, new, job, now), moved=_moved(now))


def moved_lessons(old: Edition | None, new: Edition | None, job: Job = UNWATCHED) -> dict[str, str]:
    """The new ids of lessons that have another one now, by the old ids."""
    if old is None or new is None:
        return {}
    return _moved(same_lessons(old, new, job))


def _moved(now: Mapping[str, str]) -> dict[str, str]:
    return {old_id: other for old_id, other in now.items() if old_id != other}
