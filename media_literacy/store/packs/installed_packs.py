"""The packs that were installed on this computer: looked at, put in place, put back, taken away.

Nothing heavy is imported before a pack is really opened: the window asks at its start where the packs are.
"""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from media_literacy import resources
from media_literacy.errors import FileError, StoreError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.store.pack_precedence import folder_in_use
from media_literacy.store.packs.folder_replacement import PATIENCE_SECONDS, Shelf
from media_literacy.store.packs.pack_changes import ChangeNotes, PackChange
from media_literacy.store.packs.pack_faults import pack_fault
from media_literacy.store.packs.pack_folders import InstalledPack, id_and_name, pack_folder, record_hash, recorded_hash

if TYPE_CHECKING:
    from media_literacy.packs.pack_toml import Pack
    from media_literacy.store.packs.inspection import Inspection
    from media_literacy.store.packs.known_authors import KnownAuthors, SignedPack

__all__ = ["FOLDER_NAME", "InstalledPack", "InstalledPacks"]

FOLDER_NAME = "packs"
_NOTES = ".moves"


class InstalledPacks:
    """The packs in one data folder, and with them `own_folder`, the packs that come with the program.

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
        self._notes = ChangeNotes(self.folder / _NOTES, data_folder, self._authors)

    @property
    def folder(self) -> Path:
        """Where each installed pack has a folder of its own, by its id."""
        return self._shelf.folder

    def tidy(self) -> None:
        """Finish what a killed program had begun. Costs a look at three folders; what cannot be done now waits."""
        if self._shelf.is_untidy or not self._notes.is_empty():
            with contextlib.suppress(StoreError), self._changing(patience=0.0):
                pass

    def installed(self) -> tuple[InstalledPack, ...]:
        """All that are installed, by id, and whatever else lies among them."""
        self.tidy()
        found = (self._installed(name) or self._unreadable(name) for name in self._shelf.names())
        return tuple(sorted(found, key=id_and_name))

    def inspect(self, source: Path, job: Job = UNWATCHED) -> "Inspection":
        """Look at a pack, a file or a folder, without installing it; FileError when it cannot be read."""
        from media_literacy.packs.pack_toml import read_pack
        from media_literacy.store.packs.inspection import Inspection, compared, open_pack, temporary_folder
        from media_literacy.store.packs.known_authors import SignedPack
        from media_literacy.store.packs.pack_reading import SHORT_LOOK_SECONDS, Glance, glance_at, read_editions

        self.tidy()
        with temporary_folder() as folder:
            opened = open_pack(source, folder, job)
            if opened.pack is None:
                return Inspection(source, None, opened.report, opened.hash)
            hash_before, before = self._hash_to_read(opened.pack.id), self._folder_in_use(opened.pack.id)
            old = new = None
            if before is None or opened.hash == hash_before:
                seen = glance_at(opened.pack, folder, job)
            else:
                old, new, reports = read_editions(before, folder, job)
                seen = Glance(glance_at(opened.pack, folder, job, SHORT_LOOK_SECONDS).fronts, reports)
            authors = self._authors()
            inspection = Inspection(
                source=source,
                pack=opened.pack,
                report=opened.report,
                hash=opened.hash,
                author=authors.standing(SignedPack(opened.pack.id, opened.pack.authors, opened.signature)),
                signature=opened.signature,
                lessons=seen.fronts,
                lesson_reports=seen.reports,
                unread_lessons=seen.unread,
                hash_before=hash_before,
                comes_with_app=self._is_own(opened.pack.id),
                diagnostic=authors.diagnostic,
            )
            if old is None or new is None:
                return replace(inspection, before=read_pack(before)[0] if before is not None else None)
            return compared(inspection, new, old, job)

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
        with self._changing(pack.id):
            if self._hash(pack.id) != inspection.hash_before:
                raise StoreError(
                    _("Another version of “{title}” was installed meanwhile.").format(title=pack.title),
                    hint=_("Look at what would change, then install it again."),
                )
            if not inspection.is_installed:
                self._put(inspection, pack, job)
            return self._known(pack.id, pack.title)

    def put_back(self, pack_id: str) -> InstalledPack:
        """Let the version before take its place again; done twice, all is as it was."""
        with self._changing(pack_id):
            if not self._shelf.has_before(pack_id):
                raise StoreError(
                    _("There is no earlier version of “{pack}” to put back.").format(pack=pack_id),
                    hint=_("One version is kept when a pack is updated. “packs” shows where there is one."),
                )
            before = self._shelf.place_before(pack_id)
            moves = self._moves(self._folder_in_use(pack_id), before)
            self._change(PackChange(pack_id, recorded_hash(before), moves), partial(self._shelf.put_back, pack_id))
            return self._known(pack_id, pack_id)

    def remove(self, pack_id: str) -> None:
        """Take a pack away, with the version before. What was done in its lessons is kept."""
        with self._changing(pack_id):
            name = self._checked(pack_id)
            own = self._own(pack_id)
            moves = self._moves(self._folder_in_use(pack_id), own)
            self._change(PackChange(pack_id, "", moves), partial(self._shelf.remove, name))

    # Steps

    def _put(self, inspection: "Inspection", pack: "Pack", job: Job) -> None:
        """Take the pack out beside its place, and let it in, if it is what was looked at in every respect."""
        from media_literacy.store.packs.inspection import open_pack
        from media_literacy.store.packs.known_authors import SignedPack

        staged = self._shelf.stage()
        try:
            opened = open_pack(inspection.source, staged, job)
            signer = SignedPack(pack.id, pack.authors, opened.signature)
            authors = self._authors()
            if opened.pack is None or (opened.hash, opened.signature) != (inspection.hash, inspection.signature):
                raise StoreError(
                    _("“{file}” was changed while it was looked at.").format(file=inspection.source.name),
                    hint=_("Open it again."),
                )
            if authors.standing(signer) != inspection.author:
                raise StoreError(
                    _("What is known of the authors of “{title}” changed while it was looked at.").format(
                        title=pack.title
                    ),
                    hint=_("Open it again."),
                )
            job.step(_("Putting it in its place…"))
            record_hash(staged, opened.hash)
            change = PackChange(pack.id, opened.hash, inspection.moved, signer if authors.is_news(signer) else None)
            self._change(change, partial(self._shelf.put, staged, pack.id))
        except FileError as problem:
            cause = problem.__cause__
            if isinstance(cause, OSError) and cause.filename != str(inspection.source):
                raise pack_fault(cause, self.folder) from problem
            raise
        finally:
            self._shelf.discard(staged)

    @contextlib.contextmanager
    def _changing(self, pack_id: str = "", *, patience: float | None = None) -> Iterator[None]:
        with self._shelf.changing(self._patience if patience is None else patience):
            self._notes.settle(self._hash, pack_id)
            yield

    def _change(self, change: PackChange, make: Callable[[], bool]) -> None:
        """Make a change, and do what follows from it: now, or at the next start when its outcome is not known yet."""
        if not change.lessons and change.signer is None:
            make()
            return
        self._notes.add(change)
        try:
            is_on_disk = make()
        except BaseException:
            if not self._shelf.has_decided:
                with contextlib.suppress(OSError):  # it is void all the same: the hash is not that of the new version
                    self._notes.drop(change.pack)
            raise
        if is_on_disk:
            self._notes.settle(self._hash)

    # What is there

    def _installed(self, name: str) -> InstalledPack | None:
        from media_literacy.packs.pack_toml import read_pack

        pack, _report = read_pack(self._shelf.place(name))
        if pack is None:
            return None
        before, _report = read_pack(self._shelf.place_before(name))
        try:
            hash = self._hash(name)
        except OSError:
            hash = ""
        return InstalledPack(pack, hash, before, self._is_own(pack.id))

    def _unreadable(self, name: str) -> InstalledPack:
        from media_literacy.packs.pack_toml import Pack

        pack = Pack(name, "", name, "", "", (), (), self._shelf.place(name))
        return InstalledPack(pack, "", None, hides_own=False, readable=False)

    def _known(self, pack_id: str, title: str) -> InstalledPack:
        found = self._installed(pack_id)
        if found is None:
            raise StoreError(
                _("“{title}” is in its place, but it cannot be read just now.").format(title=title),
                hint=_("Look at the packs again."),
            )
        return found

    def _checked(self, pack_id: str) -> str:
        """The id as the name of a folder on the shelf, whatever it is; what stands nowhere is told."""
        if pack_id in self._shelf.names():
            return pack_id
        raise StoreError(
            _("No installed pack has the id “{pack}”.").format(pack=pack_id),
            hint=_("“packs” lists those that are installed."),
        )

    def _authors(self) -> "KnownAuthors":
        from media_literacy.store.packs.known_authors import KnownAuthors

        return KnownAuthors(self._data_folder, self._signed)

    def _signed(self) -> Iterator["SignedPack"]:
        """Who signed the packs that are installed."""
        from media_literacy.store.packs.inspection import signed_pack

        for name in self._shelf.names():
            if (pack := signed_pack(self._shelf.place(name))) is not None:
                yield pack

    def _folder_in_use(self, pack_id: str) -> Path | None:
        return folder_in_use(self._shelf.place(pack_id), self._own(pack_id))

    def _moves(self, old: Path | None, new: Path | None) -> dict[str, str]:
        """The new ids of lessons that have another one in the folder that is used next, by the old ids."""
        if old is None or new is None:
            return {}
        from media_literacy.store.packs.inspection import moved_lessons
        from media_literacy.store.packs.pack_reading import read_editions

        before, after, _reports = read_editions(old, new)
        return moved_lessons(before, after)

    def _hash(self, pack_id: str) -> str:
        return recorded_hash(self._shelf.place(pack_id))

    def _hash_to_read(self, pack_id: str) -> str:
        """The same, for whoever changes nothing: StoreError when it cannot be read."""
        try:
            return self._hash(pack_id)
        except OSError as problem:
            raise pack_fault(problem, self.folder) from problem

    def _is_own(self, pack_id: str) -> bool:
        return self._own(pack_id) is not None

    def _own(self, pack_id: str) -> Path | None:
        """The folder of the pack of that id among those that come with the program."""
        return pack_folder(self._own_folder, pack_id)
