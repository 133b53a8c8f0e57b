"""The way back from a damaged progress file: what is whole in it and in the copies, put together in a new file."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from media_literacy.files.reading import is_file, read_file
from media_literacy.files.renames import replace_path
from media_literacy.files.whole_writes import sync_path
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.database.backup import backups
from media_literacy.store.database.connection import (
    BUSY_SECONDS,
    COMPANIONS,
    connect_in_memory,
    connect_to_read,
    readable,
    transaction,
)
from media_literacy.store.database.migrations import MIGRATIONS, Step, migrate
from media_literacy.store.database.salvage import Rescued, Salvage, has_verified_rows, rebuild, without_unverified_rows
from media_literacy.store.database.salvage_sources import Source, read_source, with_new_first_page
from media_literacy.store.database.verifying import has_our_schema
from media_literacy.strings.hidden_characters import visible_line

ASIDE = "progress-damaged-"
TEMPORARY = ".mending-"
_MOST_NAMED = 5
"""Lessons that are named in a remark."""

_LARGEST_COPY = 32 * 1024 * 1024
"""Bytes of a copy whose first page is damaged: years of reading have less, and a file with holes claims anything."""


def mend(path: Path, steps: Sequence[Step]) -> str:
    """Put a sound file in the place of a damaged or missing one, and keep that; the answer says in words what was done.

    Nobody else may be mending the same file.
    """
    data = path.read_bytes() if is_file(path) else b""  # first: closing a file lets go of every lock on it
    with _held(path) as connection:
        mended = _put_together(_read_damaged(connection, data, steps), path.parent, steps)
        handle, name = tempfile.mkstemp(prefix=TEMPORARY, suffix=".sqlite3", dir=path.parent)
        os.close(handle)
        try:
            _write(Path(name), mended.attempts, steps)
            if connection is not None and os.name == "nt":  # an open file cannot be replaced there
                connection.close()
            aside = _set_aside(path)
            replace_path(name, path)
        finally:
            with contextlib.suppress(OSError):
                os.unlink(name)
    if not mended.attempts and not mended.has_copy:
        _set_copies_aside(path.parent)
    return _diagnostic(mended, aside)


def mended_in_memory(path: Path) -> sqlite3.Connection:
    """What can be read of a file and the copies of it; nothing on the disk is changed."""
    try:
        damaged, data = connect_to_read(path), path.read_bytes()
    except (sqlite3.Error, OSError):
        sources = []
    else:
        sources = _read_damaged(damaged, data, MIGRATIONS)
        damaged.close()
    connection = connect_in_memory()
    migrate(connection)
    with transaction(connection):
        rebuild(connection, _put_together(sources, path.parent, MIGRATIONS).attempts)
    return connection


@dataclass(frozen=True, slots=True)
class _Mended:
    attempts: list[Rescued]
    has_lost_rows: bool
    was_readable: bool
    has_copy: bool


def _read_damaged(
    connection: sqlite3.Connection | None, data: bytes, steps: Sequence[Step], name: str = ""
) -> list[Source]:
    """The file as it is, and where its first page is damaged also with the first page of a new one.

    Damage to that page can hide the checksums: where they are found again, no row is believed without one.
    """
    if connection is None:
        return []
    source = read_source(connection, name)
    if has_our_schema(connection, steps):
        return [source]
    patched = [read_source(source, name) for source in with_new_first_page(data, steps)]
    if any(has_verified_rows(source) for source in patched):
        source = without_unverified_rows(source)
    return [source, *patched]


def _put_together(sources: Sequence[Source], folder: Path, steps: Sequence[Step]) -> _Mended:
    salvage = Salvage()
    for source in sources:
        salvage.take(source)
    has_copy = False
    for copy in reversed(backups(folder)):
        for number, found in enumerate(_read(copy, steps)):
            has_copy |= found.is_ours and number == 0  # the others have a first page of ours
            salvage.take(found)
    attempts = salvage.finish()
    return _Mended(attempts, salvage.has_lost_rows, any(attempt.is_in_file for attempt in attempts), has_copy)


def _read(path: Path, steps: Sequence[Step]) -> list[Source]:
    try:
        connection = connect_to_read(path)
    except sqlite3.Error:
        return []
    try:
        is_taken_apart = path.stat().st_size <= _LARGEST_COPY and not has_our_schema(connection, steps)
        data = read_file(path, _LARGEST_COPY) if is_taken_apart else b""
        return _read_damaged(connection, data, steps, path.name)
    except OSError:
        return []
    finally:
        connection.close()


@contextmanager
def _held(path: Path) -> Iterator[sqlite3.Connection | None]:
    """The damaged file, so that nobody writes to it any more; None when it is missing or no database at all."""
    if not is_file(path) or not path.stat().st_size:
        yield None
        return
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    connection.text_factory = readable
    try:
        with contextlib.suppress(sqlite3.DatabaseError):
            connection.execute("BEGIN IMMEDIATE")
        yield connection
    finally:
        connection.close()


def _write(path: Path, attempts: list[Rescued], steps: Sequence[Step]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        # It has no name that anybody would open yet: one sync at the end is enough.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        migrate(connection, steps)
        with transaction(connection):
            rebuild(connection, attempts)
    finally:
        connection.close()
    sync_path(path)


def _set_aside(path: Path) -> Path | None:
    """Keep the damaged file under another name too, and take away the journal that would spoil its successor.

    The file stays at its place until the new one takes that; None if it was missing.
    """
    number = 1
    while (aside := path.with_name(f"{ASIDE}{number}.sqlite3")).exists():
        number += 1
    for companion in COMPANIONS:
        if (beside := path.with_name(path.name + companion)).exists():
            replace_path(beside, f"{aside}{companion}")
    if not path.exists():
        return None
    try:
        os.link(path, aside)
    except OSError:  # a file system without links
        shutil.copyfile(path, aside)
        sync_path(aside)
    return aside


def _set_copies_aside(folder: Path) -> None:
    """None of them can be read; they must not make way for new ones."""
    for copy in backups(folder):
        replace_path(copy, folder / f"{ASIDE}{copy.name}")


def _diagnostic(mended: _Mended, aside: Path | None) -> str:
    kept = "" if aside is None else _("The damaged file is kept as “{file}”.").format(file=visible_line(str(aside)))
    if not mended.was_readable:
        return f"{_whole_diagnostic(aside is None, bool(mended.attempts) or mended.has_copy)} {kept}".strip()
    flawed = [attempt for attempt in mended.attempts if attempt.taken or attempt.missing]
    sentences = [_("Part of the file with your progress was damaged.")]
    for attempt in flawed[:_MOST_NAMED]:
        sentences += _attempt_diagnostic(attempt)
    if (more := len(flawed) - _MOST_NAMED) > 0:
        sentences.append(
            ngettext("The same holds for {n} more attempt.", "The same holds for {n} more attempts.", more).format(
                n=more
            )
        )
    if mended.has_lost_rows and not any(attempt.missing for attempt in flawed):
        sentences.append(_("Some of what was in it is in no copy and is lost."))
    elif not flawed:
        sentences.append(_("All that you did could still be read."))
    return " ".join([*sentences, kept])


def _attempt_diagnostic(rescued: Rescued) -> list[str]:
    assert rescued.attempt is not None
    lesson, sentences = visible_line(rescued.attempt.lesson), []
    if rescued.taken:
        copy, _count = rescued.taken.most_common(1)[0]
        sentences.append(
            _("What was damaged in “{lesson}” was taken from the copy “{copy}”.").format(lesson=lesson, copy=copy)
        )
    if rescued.missing:
        sentences.append(
            ngettext(
                "{n} thing that you did in “{lesson}” is in no copy and is lost.",
                "{n} things that you did in “{lesson}” are in no copy and are lost.",
                rescued.missing,
            ).format(n=rescued.missing, lesson=lesson)
        )
    return sentences


def _whole_diagnostic(was_missing: bool, found_copy: bool) -> str:
    if was_missing and found_copy:
        return _(
            "The file with your progress was missing. The newest good copy was taken; what came later is not in it."
        )
    if was_missing:
        return _("The file with your progress was missing, and there was no good copy of it. Progress begins anew.")
    if found_copy:
        return _(
            "The file with your progress was damaged. The newest good copy was taken; what came later is not in it."
        )
    return _("The file with your progress was damaged, and there was no good copy of it. Progress begins anew.")
