"""The learners of a data folder, each with a folder that has an id for a name: what somebody is called is never a path.

What was there before there were several learners is the first one's, where it lies. Each name stands in the learner's
own folder, so that one damaged file costs one name, and two windows never write the same list.
"""

import contextlib
import errno
import os
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from media_literacy.errors import StoreError
from media_literacy.files.json_files import read_json, write_json
from media_literacy.i18n import gettext as _
from media_literacy.settings import ASIDE_NAME as SETTINGS_ASIDE
from media_literacy.settings import FILE_NAME as SETTINGS_NAME
from media_literacy.settings import Settings, save_settings
from media_literacy.store.database.backup import all_copies
from media_literacy.store.database.connection import COMPANIONS
from media_literacy.store.database.opening import FILE_NAME as PROGRESS_NAME
from media_literacy.store.database.opening import set_aside_files
from media_literacy.store.learners.guest_store import GuestStore
from media_literacy.store.learners.names import LONGEST_NAME, clean_name, fault_of_name
from media_literacy.store.library.opened_files import OpenedFiles
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.strings.hidden_characters import visible_line

FIRST, GUEST = "", "guest"
"""The ids of the learner whose progress lies in the data folder itself, and of a guest, of whom none lies anywhere."""

FOLDER_NAME, FILE_NAME = "learners", "learner.json"
_LAST_NAME = "last.json"
_VERSION = 1
_LARGEST = 64 * 1024
_OF_PROGRESS = ("progress", "backups")
_ID = re.compile("[0-9a-f]{32}")


class Learner(NamedTuple):
    """One of those who learn here; the `name` is empty where none was given, or none can be read."""

    id: str
    name: str
    folder: Path

    @property
    def is_first(self) -> bool:
        """Whether this is the one who was there before there were several."""
        return self.id == FIRST

    @property
    def is_guest(self) -> bool:
        """Whether nothing is kept of this one."""
        return self.id == GUEST

    @property
    def is_there(self) -> bool:
        """Whether the folder is where it was; the first learner's and a guest's is the data folder."""
        return self.is_first or self.is_guest or self.folder.is_dir()

    @property
    def opened_files(self) -> OpenedFiles | None:
        """Where it is noted which lesson files were opened; None for the first learner: the library notes those."""
        if self.is_first:
            return None
        return OpenedFiles(None) if self.is_guest else OpenedFiles(self.folder, self.folder.parent.parent)

    @property
    def store_type(self) -> type[ProgressStore]:
        """What keeps the progress."""
        return GuestStore if self.is_guest else ProgressStore


class LearnerFolders:
    """Faults are StoreErrors; looking raises none, for the program must start."""

    def __init__(self, data_folder: Path) -> None:
        self._data_folder, self._folder = data_folder, data_folder / FOLDER_NAME

    def check(self) -> None:
        """StoreError where the data folder is none and cannot be made; the program itself does without it."""
        try:
            os.scandir(self._data_folder).close()
        except FileNotFoundError:
            above = next(folder for folder in self._data_folder.absolute().parents if folder.exists())
            if os.access(above, os.W_OK | os.X_OK):
                return
            reason = os.strerror(errno.EACCES)
        except OSError as problem:
            reason = problem.strerror or str(problem)
        else:
            return
        raise StoreError(
            _("“{folder}” cannot be the data folder: {reason}").format(
                folder=visible_line(str(self._data_folder)), reason=reason
            ),
            hint=_("Name a folder that you may open and write to, with --data-dir."),
        )

    def all(self) -> tuple[Learner, ...]:
        """Every learner, the first one first, then by name; the first one is left out once deleted beside others."""
        others = sorted(self._others(), key=lambda learner: (learner.name.casefold(), learner.id))
        first = self.first()
        is_there = not others or bool(first.name) or (self._data_folder / PROGRESS_NAME).exists()
        return (first, *others) if is_there else tuple(others)

    def first(self) -> Learner:
        """The one whose progress lies in the data folder, whether there is any or not."""
        return self._read(FIRST, self._data_folder)

    def guest(self) -> Learner:
        """Somebody of whom nothing is kept."""
        return Learner(GUEST, "", self._data_folder)

    def last(self) -> tuple[Learner, bool]:
        """Who read last, and whether that is known: where that learner is gone, it is the first of all."""
        learners = self.all()
        try:
            found = read_json(self._folder / _LAST_NAME, _LARGEST) or {}
        except FileNotFoundError:
            return learners[0], True
        except OSError:
            found = {}
        last = next((learner for learner in learners if learner.id == found.get("learner")), None)
        return (learners[0], False) if last is None else (last, True)

    def begin(self) -> tuple[Learner, bool]:
        """As `last`; where who read last is gone, it is noted who reads now, so that it is told once."""
        learner, is_known = self.last()
        if not is_known:
            with contextlib.suppress(StoreError):  # then it is told again
                self.note_last(learner)
        return learner, is_known

    def note_last(self, learner: Learner) -> None:
        """The next start is this learner's."""
        if learner.is_guest or (learner.is_first and not self._folder.exists()):
            return
        self._write(self._folder / _LAST_NAME, {"version": _VERSION, "learner": learner.id})

    def named(self, name: str) -> tuple[Learner, ...]:
        """Those who are called so, in capitals or not; more than one where two windows gave a name at once."""
        wanted = clean_name(name).casefold()
        return tuple(learner for learner in self.all() if shown_name(learner).casefold() == wanted)

    def create(self, name: str, settings: Settings | None = None) -> Learner:
        """Make a learner, who begins with these settings."""
        self._check_name(name, self.all())
        id = os.urandom(16).hex()
        folder = self._folder / id
        if settings is not None:
            try:
                save_settings(replace(settings, diagnostic=""), folder)
            except StoreError as problem:
                raise StoreError(_("The learner could not be added."), hint=problem.hint) from problem
        self._write(folder / FILE_NAME, {"version": _VERSION, "name": clean_name(name)})
        return Learner(id, clean_name(name), folder)

    def rename(self, learner: Learner, name: str) -> Learner:
        """Give a learner another name; what a newer version wrote beside it stays."""
        self._check_name(name, (other for other in self.all() if other.id != learner.id))
        if not learner.is_there:
            raise gone_error(learner)
        kept = _read_file(learner.folder / FILE_NAME)
        self._write(learner.folder / FILE_NAME, {"version": _VERSION, **kept, "name": clean_name(name)})
        return learner._replace(name=clean_name(name))

    def forget_name(self) -> None:
        """Delete the name of the first learner; StoreError if that fails."""
        try:
            (self._data_folder / FILE_NAME).unlink(missing_ok=True)
        except OSError as problem:
            raise _not_deleted(problem, self._data_folder) from problem

    def remove(self, learner: Learner) -> None:
        """Delete everything kept of a learner; nobody may have the store open. StoreError says what was left."""
        if learner.is_guest:  # whose folder is everybody's
            return
        with contextlib.suppress(StoreError):  # damaged, or of a newer version: its files go all the same
            if (learner.folder / PROGRESS_NAME).exists():
                store = ProgressStore.open(learner.folder, create=False)
                try:
                    store.erase_everything()
                finally:
                    store.close()
        try:
            if learner.is_first:
                for file in _files_of_first(learner.folder):
                    file.unlink(missing_ok=True)
            elif learner.folder.exists():
                import shutil  # a start has no time for it

                shutil.rmtree(learner.folder)
        except OSError as problem:
            raise _not_deleted(problem, learner.folder) from problem

    def _others(self) -> list[Learner]:
        try:
            with os.scandir(self._folder) as entries:
                ids = [entry.name for entry in entries if _ID.fullmatch(entry.name) and entry.is_dir()]
        except OSError:
            return []
        found = (self._read(id, self._folder / id) for id in ids)
        return [learner for learner in found if learner.name or _has_progress(learner.folder)]

    def _read(self, id: str, folder: Path) -> Learner:
        name = _read_file(folder / FILE_NAME).get("name")
        # Somebody may have written the file by hand, and whoever deletes a learner has to type the name.
        return Learner(id, clean_name(name)[:LONGEST_NAME] if isinstance(name, str) else "", folder)

    def _check_name(self, name: str, others: Iterable[Learner]) -> None:
        if fault := fault_of_name(name, taken_names(others)):
            raise StoreError(fault)

    def _write(self, file: Path, table: dict[str, object]) -> None:
        try:
            write_json(file, table)
        except OSError as problem:
            raise StoreError(
                _("This could not be saved about the learner: {reason}").format(reason=problem.strerror or problem),
                hint=_("Look whether “{folder}” may be written to and has room.").format(
                    folder=visible_line(str(self._data_folder))
                ),
            ) from problem


def gone_error(learner: Learner) -> StoreError:
    """The folder of a learner is not there any more."""
    return StoreError(
        _("“{name}” is no longer among the learners.").format(name=visible_line(learner.name)),
        hint=_("Was the folder “{folder}” moved, or deleted in another window?").format(
            folder=visible_line(str(learner.folder))
        ),
    )


def shown_name(learner: Learner) -> str:
    """What a learner is called where there are several: also one who never gave a name."""
    if learner.name:
        return learner.name
    if learner.is_guest:
        return _("Guest")
    return _("First learner") if learner.is_first else _("Learner whose name cannot be read")


def taken_names(learners: Iterable[Learner]) -> tuple[str, ...]:
    """What nobody else can be called: who has no name is called something, too, and so is a guest."""
    return (*map(shown_name, learners), _("Guest"))


def _files_of_first(folder: Path) -> tuple[Path, ...]:
    """All that is the first learner's; the rest of the data folder is the computer's."""
    from media_literacy.store.classes.kept_seat import FILE_NAME as SEAT_NAME  # a start has no time for these
    from media_literacy.store.classes.own_texts import FILE_NAME as TEXTS_NAME

    progress = (PROGRESS_NAME + ending for ending in ("", *COMPANIONS))
    names = (FILE_NAME, SETTINGS_NAME, SETTINGS_ASIDE, SEAT_NAME, TEXTS_NAME, *progress)
    return (*(folder / name for name in names), *all_copies(folder), *set_aside_files(folder))


def _not_deleted(problem: OSError, folder: Path) -> StoreError:
    return StoreError(
        _("Not everything could be deleted: {reason}").format(reason=problem),
        hint=_("What is left lies in “{folder}”. Close what uses it, then try again.").format(
            folder=visible_line(str(folder))
        ),
    )


def _read_file(file: Path) -> dict[str, object]:
    try:
        return read_json(file, _LARGEST) or {}
    except OSError:
        return {}


def _has_progress(folder: Path) -> bool:
    """Whether somebody has learned there, as far as can be seen; settings alone are what a half-made learner left."""
    try:
        return any(name.startswith(_OF_PROGRESS) for name in os.listdir(folder))
    except OSError:
        return True
