"""Opening the file of classes: made if missing, brought up to date, replaced by what is whole in it if damaged."""

import contextlib
import sqlite3
from datetime import date
from pathlib import Path

from media_literacy.files.locks import locked
from media_literacy.files.renames import replace_path
from media_literacy.i18n import gettext as _
from media_literacy.store.classes.checked_files import DamagedFileError, open_checked
from media_literacy.store.classes.class_faults import class_error, newer_error
from media_literacy.store.classes.class_schema import CLASS_MIGRATIONS
from media_literacy.store.classes.daily_check import LOCK, note_checked, was_checked
from media_literacy.store.classes.live_rows import (
    insert_records,
    insert_session,
    read_pictures,
    read_records,
    read_sessions,
)
from media_literacy.store.classes.port_rows import PORTS_SINCE, read_ports, write_ports
from media_literacy.store.classes.roster_rows import (
    ROSTERS_SINCE,
    insert_roster,
    insert_sheets,
    link_lesson,
    read_rosters,
    read_sheets,
)
from media_literacy.store.database.connection import (
    COMPANIONS,
    connect_to_read,
    transaction,
    version,
)
from media_literacy.store.database.verifying import NewerVersionError
from media_literacy.store.disk_faults import STORE_FAULTS

FILE_NAME = "classes.sqlite3"
ASIDE = "classes-damaged-"

_PATIENCE = 60.0
"""In seconds: a year of lessons is looked at in one, on a slow disk in some."""


def open_classes(folder: Path) -> tuple[sqlite3.Connection, str]:
    """A connection, and what had to be repaired, in words; StoreError when that is impossible.

    The first time on a day the whole file is looked at; another program that opens it then waits.
    """
    file, today = folder / FILE_NAME, date.today()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if (connection := _open_checked_today(file, today)) is not None:
            return connection, ""
        with locked(file.with_name(file.name + LOCK), _PATIENCE):
            if (connection := _open_checked_today(file, today)) is not None:  # by whoever held the lock
                return connection, ""
            connection, said = _open_and_repair(folder)
            note_checked(file, today)
            return connection, said
    except NewerVersionError as problem:
        raise newer_error() from problem
    except STORE_FAULTS as problem:
        raise class_error(problem, folder) from problem


def _open_checked_today(file: Path, today: date) -> sqlite3.Connection | None:
    """None where the whole file must be looked at."""
    if was_checked(file, today):
        with contextlib.suppress(DamagedFileError):
            return open_checked(file, CLASS_MIGRATIONS, is_whole_checked=False)
    return None


def _open_and_repair(folder: Path) -> tuple[sqlite3.Connection, str]:
    try:
        return _open_sound(folder / FILE_NAME), ""
    except DamagedFileError:
        aside = _set_aside(folder)
        connection = _open_sound(folder / FILE_NAME)
        is_whole = _copy_whole_sessions(aside, connection)
    if is_whole:
        said = _("The file of your classes was damaged. All lessons in it could be saved.")
    else:
        said = _("The file of your classes was damaged. What could not be read of it is kept as “{file}”.")
    return connection, said.format(file=aside.name)


def _open_sound(path: Path) -> sqlite3.Connection:
    return open_checked(path, CLASS_MIGRATIONS, _check_rows)


def _check_rows(connection: sqlite3.Connection, found: int) -> None:
    if found:
        for number, session in read_sessions(connection):
            read_pictures(connection, number, session.id)
            read_records(connection, number, session.id)
            if found >= ROSTERS_SINCE:
                read_sheets(connection, number, session.id)
            if found >= PORTS_SINCE:
                read_ports(connection, number, session.id)
        if found >= ROSTERS_SINCE:
            read_rosters(connection)


def _set_aside(folder: Path) -> Path:
    number = 1 + max(
        (int(name) for path in folder.glob(f"{ASIDE}*") if (name := path.stem[len(ASIDE) :]).isdigit()), default=0
    )
    aside = folder / f"{ASIDE}{number}.sqlite3"
    for ending in ("", *COMPANIONS):
        if (folder / f"{FILE_NAME}{ending}").exists():
            replace_path(folder / f"{FILE_NAME}{ending}", aside.with_name(aside.name + ending))
    return aside


def _copy_whole_sessions(damaged: Path, connection: sqlite3.Connection) -> bool:
    """Take over each session that is what was written, and say whether all are."""
    try:
        source = connect_to_read(damaged)
    except STORE_FAULTS:
        return False
    try:
        numbers = [number for (number,) in source.execute("SELECT number FROM live_session ORDER BY number").fetchall()]
        are_whole = sum(_copy_session(source, number, connection) for number in numbers) == len(numbers)
        return (version(source) < ROSTERS_SINCE or _copy_rosters(source, connection)) and are_whole
    except STORE_FAULTS:
        return False
    finally:
        source.close()


def _copy_session(source: sqlite3.Connection, number: int, connection: sqlite3.Connection) -> bool:
    try:
        ((_number, session),) = read_sessions(source, "WHERE number = ?", (number,))
        pictures = read_pictures(source, number, session.id)
        records = read_records(source, number, session.id)
        sheets = read_sheets(source, number, session.id) if version(source) >= ROSTERS_SINCE else []
        ports = read_ports(source, number, session.id) if version(source) >= PORTS_SINCE else None
    except (sqlite3.Error, UnicodeDecodeError, ValueError):
        return False
    with transaction(connection):
        copied = insert_session(connection, session, pictures)
        insert_records(connection, copied, session.id, 1, records)
        insert_sheets(connection, copied, session.id, sheets)
        if ports is not None:
            write_ports(connection, copied, session.id, ports)
    return True


def _copy_rosters(source: sqlite3.Connection, connection: sqlite3.Connection) -> bool:
    """Take over the rosters with their lessons; those of a lesson that was lost have one less."""
    try:
        rosters = read_rosters(source)
    except (sqlite3.Error, UnicodeDecodeError, ValueError):
        return False
    with transaction(connection):
        for roster in rosters:
            insert_roster(connection, roster)
            for lesson in roster.lessons:
                link_lesson(connection, roster.id, lesson)
    return True
