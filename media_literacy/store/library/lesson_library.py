"""The lessons on this computer: what the list shows of each, and each as it was parsed.

A lesson that was opened before opens again without the Markdown parser, which costs more to import than the window.
"""

import os
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from media_literacy.diagnostics import Report
from media_literacy.errors import FileError, StoreError
from media_literacy.files.reading import resolved
from media_literacy.i18n import gettext
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.model import Lesson
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.cached_lesson import CachedBody, CachedEntry, entry_of, words_of_lesson
from media_literacy.store.library.file_states import crc_of, crc_of_file, folders_in, state, tools_stamp
from media_literacy.store.library.lesson_cache import CachedRow, LessonCache
from media_literacy.store.library.list_entries import LessonEntry, decode_entries, encode_entries
from media_literacy.store.library.opened_files import OpenedFiles
from media_literacy.store.library.value_codec import UnreadableError, decode, encode
from media_literacy.store.pack_precedence import is_hidden

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_WORD = 2

_ABOUT_THE_TRANSLATION = ""
"""gettext answers the empty text with what it knows of the translation in use; remarks are kept in that language."""


class OpenedLesson(NamedTuple):
    """A lesson as opened: None when nothing in it can be read, and all remarks on it.

    `folder` has its pictures; None for a lesson that has no place on the disk yet. `file` is where it lies.
    """

    lesson: Lesson | None
    report: Report
    key: LessonKey
    folder: Path | None
    file: Path | None = None


class _PackList(NamedTuple):
    lessons: tuple[str, ...]


class LessonLibrary:
    """Opens lessons and lists them; safe to use from several threads.

    `folder` holds the cache. With None, or when it cannot be written, each lesson is parsed once a session.
    """

    def __init__(self, folder: Path | None) -> None:
        self._cache = LessonCache(folder)
        self._opened: OpenedFiles | None = None

    @cached_property
    def _tools(self) -> str:
        return tools_stamp()

    def use_opened_files(self, opened: OpenedFiles | None) -> None:
        """Note in this list which files are opened by themselves; with None, in the cache, for the first learner."""
        self._opened = opened

    def close(self) -> None:
        """Let go of the cache."""
        self._cache.close()

    def open_lesson(self, path: Path) -> OpenedLesson:
        """The lesson in that file; FileError when it is missing, unreadable or no file."""
        entry, body = self._read(path)
        file = resolved(path)
        if not entry.shown.pack_title:
            self._note_opened(str(file))
        return OpenedLesson(body.lesson, body.report._replace(file=str(path)), entry.shown.key, file.parent, file)

    def entry(self, path: Path) -> LessonEntry | None:
        """What the list would show of a file; None when it is not there, or holds no lesson."""
        return self._entry(path)

    def entries(self, *packs_folders: Path, job: Job = UNWATCHED) -> tuple[LessonEntry, ...]:
        """All lessons of all packs in those folders, in the order of the packs' names and of each pack's lists.

        Those that a pack keeps for an occasion are among them, and say so. A pack takes the place of one with the same
        id in a folder that was named before.
        """
        with self._cache.batched():
            found = self._all_entries(packs_folders, job)
        self._cache_list(packs_folders, found)
        return found

    def _all_entries(self, packs_folders: tuple[Path, ...], job: Job) -> tuple[LessonEntry, ...]:
        found: list[LessonEntry] = []
        for packs_folder in packs_folders:
            snapshot = _Snapshot(self._cache.entries_below(str(resolved(packs_folder))))
            manifests = sorted(packs_folder.glob("*/pack.toml"))
            files = [file for manifest in manifests for file in self._lessons_of(manifest, snapshot)]
            new = [entry for entry in self._entries_of(files, snapshot, job) if entry is not None]
            packs = {entry.key.pack for entry in new}
            found = [entry for entry in found if not is_hidden(entry.key.pack, packs)] + new
        return tuple(found)

    def cached_entries(self, *packs_folders: Path) -> tuple[LessonEntry, ...] | None:
        """What `entries` found the last time, without a look at each lesson; None if that is not known.

        Packs and lessons that came or went are noticed, since that changes a folder; edits of a file are not.
        """
        kept = self._cache.list_of(_name_of(packs_folders))
        if kept is None or kept[0] != self._circumstances(packs_folders):
            return None
        return _decoded(kept[1])

    def last_entries(self, *packs_folders: Path) -> tuple[LessonEntry, ...] | None:
        """What `entries` found the last time, whatever changed since, of packs whose folders are still there."""
        kept = self._cache.list_of(_name_of(packs_folders))
        entries = _decoded(kept[1]) if kept is not None else None
        if entries is None:
            return None
        there = {pack for folder in packs_folders for pack in folders_in(folder.resolve())}
        return tuple(entry for entry in entries if any(str(parent) in there for parent in entry.path.parents))

    def search(self, words: str) -> frozenset[str] | None:
        """The files with all these words, or beginnings of words, in title, kinds or text.

        None where full-text search is not there, or when the words are too short for it.
        """
        wanted = _WORD.findall(words)
        if not wanted or any(len(word) < _SHORTEST_WORD for word in wanted):
            return None
        return self._cache.search(wanted)

    def texts(self, files: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """What a search looks through, line by line, of those of the files that are known."""
        place_of = {file: str(resolved(Path(file))) for file in files}
        words = self._cache.words_of(list(place_of.values()))
        return {file: tuple(words[place].split("\n")) for file, place in place_of.items() if place in words}

    def opened_before(self) -> tuple[LessonEntry, ...]:
        """Lessons that were opened as files by themselves and are still there, the last one first."""
        found = (self._entry(Path(path)) for path in self._opened_paths())
        return tuple(entry for entry in found if entry is not None)

    def erase(self) -> None:
        """Forget which files were opened, and what was parsed of them; StoreError if that fails."""
        try:
            if self._opened is None:
                self._cache.erase()
            else:
                self._cache.forget(self._opened.paths())
                self._opened.erase()
        except OSError as problem:
            raise StoreError(
                _("The list of lessons that you opened could not be deleted."),
                hint=_("Close other windows of this program, then try again."),
            ) from problem

    def _note_opened(self, path: str) -> None:
        if self._opened is None:
            self._cache.note_opened(path)
        else:
            self._opened.note(path)

    def _opened_paths(self) -> tuple[str, ...]:
        return self._cache.opened() if self._opened is None else self._opened.paths()

    def _may_keep(self, entry: CachedEntry) -> bool:
        """Whether a lesson may be written into the cache: of a guest's own files nothing is."""
        return self._opened is None or self._opened.is_kept or bool(entry.shown.pack_title)

    def _entries_of(self, files: Sequence[Path], snapshot: "_Snapshot", job: Job) -> Iterator[LessonEntry | None]:
        for number, file in enumerate(files, 1):
            job.step(_("Reading lesson {n} of {count}…").format(n=number, count=len(files)), number - 1, len(files))
            yield self._entry(file, snapshot)

    def _cache_list(self, packs_folders: tuple[Path, ...], entries: tuple[LessonEntry, ...]) -> None:
        """Keep the whole list, if it is another one: it is shown first at the next start."""
        name, stamp, data = _name_of(packs_folders), self._circumstances(packs_folders), encode_entries(entries)
        if self._cache.list_of(name) != (stamp, data):
            self._cache.put_list(name, stamp, data)

    def _circumstances(self, packs_folders: tuple[Path, ...]) -> str:
        packs = [pack for folder in packs_folders for pack in folders_in(folder)]
        states = [f"{path}:{state(path)}" for pack in packs for path in (pack, os.path.join(pack, "lessons"))]
        folders = crc_of("|".join(states).encode("utf-8", "surrogateescape"))
        return f"{self._tools}|{gettext(_ABOUT_THE_TRANSLATION)}|{folders}"

    def _entry(self, path: Path, snapshot: "_Snapshot | None" = None) -> LessonEntry | None:
        """What the list shows of that file; None when it cannot be read or holds no lesson."""
        try:
            place = path if snapshot is not None else resolved(path)
            entry = self._cached_entry(place, snapshot) or self._read(path)[0]
        except (OSError, FileError):
            return None
        shown = entry.shown._replace(file=str(path))
        return shown if shown.key.lesson else None

    def _lessons_of(self, manifest: Path, snapshot: "_Snapshot") -> tuple[Path, ...]:
        """The files of a pack's lessons in their order, as kept unless the pack's file or folders changed."""
        manifest = resolved(manifest)
        stamp = self._stamp(manifest, (".", *map(os.path.basename, folders_in(manifest.parent))), snapshot)
        row = snapshot.rows.get(str(manifest))
        if row is not None and row[0] == stamp:
            try:
                return tuple(manifest.parent / name for name in decode(row[1], _PackList).lessons)
            except UnreadableError:
                pass  # read again below
        from media_literacy.packs.pack_toml import read_pack

        pack, _report = read_pack(manifest.parent)
        if pack is None:
            return ()
        names = tuple(str(path.relative_to(manifest.parent)) for path in pack.all_lessons)
        self._cache.put(str(manifest), CachedRow(stamp, "", encode(_PackList(names)), b""))
        return pack.all_lessons

    def _cached_entry(self, path: Path, snapshot: "_Snapshot | None") -> CachedEntry | None:
        """The entry as kept, if neither the file nor what it depends on has changed since."""
        row = snapshot.rows.get(str(path)) if snapshot is not None else self._cache.entry(str(path))
        if row is None:
            return None
        stamp, data = row
        try:
            entry = decode(data, CachedEntry)
        except UnreadableError:
            return None
        return entry if stamp == self._stamp(path, entry.watched, snapshot) else None

    def _read(self, path: Path) -> tuple[CachedEntry, CachedBody]:
        """The lesson from the cache, or else parsed and kept there; FileError when the file cannot be read."""
        path = resolved(path)
        content = crc_of_file(path)
        row = self._cache.row(str(path)) if content else None
        if row is not None and row.crc == content:
            try:
                entry = decode(row.entry, CachedEntry)
                if row.stamp == self._stamp(path, entry.watched):
                    return entry, decode(row.body, CachedBody)
            except (UnreadableError, OSError):
                pass  # parsed again below
        return self._parse(path, content)

    def _parse(self, path: Path, content: str) -> tuple[CachedEntry, CachedBody]:
        from media_literacy.lesson.parser import read_lesson

        parsed = read_lesson(path)
        body = CachedBody(parsed.lesson, parsed.report)
        entry = entry_of(path, body)
        if (
            content and self._may_keep(entry) and content == crc_of_file(path)
        ):  # otherwise it changed while it was parsed
            stamp, words = self._stamp(path, entry.watched), words_of_lesson(entry.shown, body)
            row = CachedRow(stamp, content, encode(entry), encode(body), words)
            self._cache.put(str(path), row)
        return entry, body

    def _stamp(self, path: Path, watched: tuple[str, ...], snapshot: "_Snapshot | None" = None) -> str:
        states = (snapshot or _Snapshot({})).states
        folder = str(path.parent)
        files = [str(path), *(os.path.join(folder, name) for name in watched)]
        return "|".join([self._tools, gettext(_ABOUT_THE_TRANSLATION), *map(states, files)])


class _Snapshot:
    """One look at many lessons: what is kept of them, and each file's state asked for once."""

    def __init__(self, rows: dict[str, tuple[str, bytes]]) -> None:
        self.rows = rows
        self._states: dict[str, str] = {}

    def states(self, path: str) -> str:
        """How large the file is and when it was changed."""
        known = self._states.get(path)
        if known is None:
            known = self._states[path] = state(path)
        return known


def _decoded(kept: bytes) -> tuple[LessonEntry, ...] | None:
    try:
        return decode_entries(kept)
    except UnreadableError:
        return None


def _name_of(folders: tuple[Path, ...]) -> str:
    return os.pathsep.join(str(folder) for folder in folders)
