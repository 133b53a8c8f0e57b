"""The packs that were installed on this computer: looked at, put in place, put back, taken away.

Nothing heavy is imported before a pack is really opened: the window asks at its start where the packs are.
"""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from media_literacy import resources
from media_literacy.errors import FileError, StoreError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.store.pack_faults import pack_fault
from media_literacy.store.shelf import PATIENCE_SECONDS, Shelf
from media_literacy.store.whole_files import read_json, write_json

if TYPE_CHECKING:
    from media_literacy.lesson.compare_packs import Edition
    from media_literacy.lesson.pack import Pack
    from media_literacy.store.inspection import Inspection

FOLDER_NAME = "packs"
RECORD_NAME = ".installed.json"
"""Beside a pack's own files; no file in an archive may have a name with a dot in front."""

_MOVES = ".moves"


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack as it is installed; `before` is the version that can be put back.

    `hides_own` says that it stands in place of a pack that comes with the app.
    """

    pack: "Pack"
    hash: str
    before: "Pack | None"
    hides_own: bool


class InstalledPacks:
    """The packs in one data folder, and with them `own_folder`, the packs that come with the app.

    What it does to them is done whole or not at all, also for a program that is killed. Faults are StoreErrors, and
    FileErrors for the file that is to be installed. `patience` is how many seconds to wait for another program.
    """

    def __init__(
        self, data_folder: Path, own_folder: Path | None = None, *, patience: float = PATIENCE_SECONDS
    ) -> None:
        self._data_folder = data_folder
        self._patience = patience
        self._own_folder = resources.lessons_folder() if own_folder is None else own_folder
        self._shelf = Shelf(data_folder / FOLDER_NAME)

    @property
    def folder(self) -> Path:
        """Where each installed pack has a folder of its own, by its id."""
        return self._shelf.folder

    def tidy(self) -> None:
        """Finish what a killed program had begun. Costs a look at three folders; what cannot be done now waits."""
        if self._shelf.is_untidy or any((self.folder / _MOVES).glob("*.json")):
            with contextlib.suppress(StoreError), self._changing(patience=0.0):
                pass

    def installed(self) -> tuple[InstalledPack, ...]:
        """All that are installed, by id."""
        self.tidy()
        found = (self._installed(name) for name in self._shelf.names())
        return tuple(one for one in found if one is not None)

    def inspect(self, source: Path, job: Job = UNWATCHED) -> "Inspection":
        """Look at a pack, a file or a folder, without installing it; FileError when it cannot be read."""
        from media_literacy.store.authors import KnownAuthors
        from media_literacy.store.inspection import Inspection, compared, open_pack, read_edition, temporary_folder

        self.tidy()
        with temporary_folder() as folder:
            opened = open_pack(source, folder)
            if opened.pack is None:
                return Inspection(source, None, opened.report, opened.hash)
            new, reports = read_edition(folder, job)
            assert new is not None
            authors = KnownAuthors(self._data_folder)
            inspection = Inspection(
                source=source,
                pack=opened.pack,
                report=opened.report,
                hash=opened.hash,
                author=authors.standing(opened.pack.id, opened.pack.authors, opened.signature),
                lessons=new.lessons,
                lesson_reports=reports,
                hash_before=self._hash(opened.pack.id),
                comes_with_app=self._is_own(opened.pack.id),
                remark=authors.remark,
            )
            return compared(inspection, new, self._edition(opened.pack.id, job))

    def install(self, inspection: "Inspection", job: Job = UNWATCHED) -> InstalledPack:
        """Install what was inspected; what it replaces can be put back. What is installed already stays as it is.

        Until the pack is put in its place, the job can be cancelled.
        """
        pack = inspection.pack
        if pack is None:
            raise StoreError(
                _("“{file}” was not installed.").format(file=inspection.source.name),
                hint=_("It is no lesson pack that can be opened safely. Ask whoever made it for a new one."),
            )
        with self._changing():
            if self._hash(pack.id) != inspection.hash_before:
                raise StoreError(
                    _("Another version of “{title}” was installed meanwhile.").format(title=pack.title),
                    hint=_("Look at what would change, then install it again."),
                )
            if not inspection.is_installed:
                self._put(inspection, pack, job)
            return self._known(pack.id)

    def put_back(self, pack_id: str) -> InstalledPack:
        """Let the version before take its place again; done twice, all is as it was."""
        with self._changing():
            before = self._shelf.place_before(_checked(pack_id))
            if not before.is_dir():
                raise StoreError(
                    _("There is no earlier version of “{pack}” to put back.").format(pack=pack_id),
                    hint=_("One version is kept when a pack is updated. “packs” shows where there is one."),
                )
            moves = self._moves(self._edition(pack_id), self._read_edition(before))
            with self._moving(pack_id, _recorded_hash(before), moves):
                self._shelf.put_back(pack_id)
            return self._known(pack_id)

    def remove(self, pack_id: str) -> None:
        """Take a pack away, with the version before. What was done in its lessons is kept."""
        with self._changing():
            if not self._shelf.place(_checked(pack_id)).is_dir():
                raise StoreError(
                    _("No installed pack has the id “{pack}”.").format(pack=pack_id),
                    hint=_("“packs” lists those that are installed."),
                )
            own = self._own(pack_id)
            moves = self._moves(self._edition(pack_id), self._read_edition(own) if own else None)
            with self._moving(pack_id, "", moves):
                self._shelf.remove(pack_id)

    # Steps

    def _put(self, inspection: "Inspection", pack: "Pack", job: Job) -> None:
        """Take the pack out beside its place, and let it in."""
        from media_literacy.store.authors import KnownAuthors
        from media_literacy.store.inspection import open_pack

        staged = self._shelf.stage()
        try:
            opened = open_pack(inspection.source, staged)
            if opened.pack is None or opened.hash != inspection.hash:
                raise StoreError(
                    _("“{file}” was changed while it was looked at.").format(file=inspection.source.name),
                    hint=_("Open it again."),
                )
            write_json(staged / RECORD_NAME, {"schema": 1, "hash": opened.hash})
            job.step(_("Putting it in its place…"))
            # Before the pack is in place: what comes after that could only fail when it is too late to say so.
            KnownAuthors(self._data_folder).remember(pack.id, pack.authors, opened.signature)
            with self._moving(pack.id, opened.hash, inspection.moved):
                self._shelf.put(staged, pack.id)
        except FileError as problem:
            cause = problem.__cause__
            if isinstance(cause, OSError) and cause.filename != str(inspection.source):
                raise pack_fault(cause, self.folder) from problem
            raise
        finally:
            self._shelf.discard(staged)

    @contextlib.contextmanager
    def _changing(self, patience: float | None = None) -> Iterator[None]:
        with self._shelf.changing(self._patience if patience is None else patience):
            for marker in sorted((self.folder / _MOVES).glob("*.json")):
                self._finish_move(marker)
            yield

    @contextlib.contextmanager
    def _moving(self, pack_id: str, hash_then: str, moves: Mapping[str, str]) -> Iterator[None]:
        """Carry progress over to the lessons' new ids once the body has changed the pack; if need be, at the next use.

        The note of it is on the disk before the change. If the change never happens, the hash tells, and it is void.
        """
        if not moves:
            yield
            return
        marker = self.folder / _MOVES / f"{pack_id}.json"
        write_json(marker, {"pack": pack_id, "hash": hash_then, "lessons": dict(moves)})
        try:
            yield
        except BaseException:
            marker.unlink(missing_ok=True)
            raise
        with contextlib.suppress(StoreError):  # the pack is in place; its progress follows when it can be written
            self._finish_move(marker)

    def _finish_move(self, marker: Path) -> None:
        from media_literacy.store.opening import FILE_NAME
        from media_literacy.store.progress import ProgressStore

        table = read_json(marker) or {}
        pack, lessons = table.get("pack"), table.get("lessons")
        has_progress = (self._data_folder / FILE_NAME).exists()
        if (
            has_progress
            and isinstance(pack, str)
            and isinstance(lessons, dict)
            and self._hash(pack) == table.get("hash")
        ):
            store = ProgressStore.open(self._data_folder)
            try:
                store.rename_lessons(pack, lessons)
            finally:
                store.close()
        marker.unlink(missing_ok=True)

    # What is there

    def _installed(self, pack_id: str) -> InstalledPack | None:
        from media_literacy.lesson.pack import read_pack

        pack, _report = read_pack(self._shelf.place(pack_id))
        if pack is None:
            return None
        before, _report = read_pack(self._shelf.place_before(pack_id))
        return InstalledPack(pack, self._hash(pack_id), before, self._is_own(pack_id))

    def _known(self, pack_id: str) -> InstalledPack:
        found = self._installed(pack_id)
        assert found is not None
        return found

    def _edition(self, pack_id: str, job: Job = UNWATCHED) -> "Edition | None":
        """The version that is in use: the installed one, else the one that comes with the app."""
        place = self._shelf.place(pack_id)
        folder = place if place.is_dir() else self._own(pack_id)
        return self._read_edition(folder, job) if folder else None

    def _read_edition(self, folder: Path, job: Job = UNWATCHED) -> "Edition | None":
        from media_literacy.store.inspection import read_edition

        return read_edition(folder, job)[0]

    def _moves(self, old: "Edition | None", new: "Edition | None") -> dict[str, str]:
        from media_literacy.store.inspection import moved_lessons

        return moved_lessons(old, new)

    def _hash(self, pack_id: str) -> str:
        return _recorded_hash(self._shelf.place(pack_id))

    def _is_own(self, pack_id: str) -> bool:
        return self._own(pack_id) is not None

    def _own(self, pack_id: str) -> Path | None:
        """The folder of the pack of that id among those that come with the app."""
        from media_literacy.lesson.pack import read_pack

        for file in sorted(self._own_folder.glob("*/pack.toml")):
            pack, _report = read_pack(file.parent)
            if pack is not None and pack.id == pack_id:
                return file.parent
        return None


def _recorded_hash(folder: Path) -> str:
    """The hash of an installed pack; empty where none is installed, or what was written beside it is gone."""
    try:
        value = (read_json(folder / RECORD_NAME) or {}).get("hash")
    except OSError:
        return ""
    return value if isinstance(value, str) else ""


def _checked(pack_id: str) -> str:
    """The id as the name of a folder; one that could lead elsewhere names no pack."""
    if pack_id.replace("-", "").isalnum() and pack_id.isascii():
        return pack_id
    raise StoreError(
        _("No installed pack has the id “{pack}”.").format(pack=pack_id),
        hint=_("“packs” lists those that are installed."),
    )
