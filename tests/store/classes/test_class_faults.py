"""What the disk says of the file of classes, put into words that lead on."""

import errno
import sqlite3
from pathlib import Path

from media_literacy.store.classes.class_faults import class_error, newer_error, no_session_error

FOLDER = Path("/home/ada/a\nb")


def told(code: int) -> str:
    problem = sqlite3.OperationalError("it says so")
    problem.sqlite_errorcode = code
    error = class_error(problem, FOLDER)
    return f"{error.message} {error.hint}"


def test_each_fault_of_the_disk_says_what_to_do():
    assert "no room left" in told(sqlite3.SQLITE_FULL) and "Free some space" in told(sqlite3.SQLITE_FULL)
    for code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        assert "may not be written to" in told(code)
    assert "cannot be reached" in told(sqlite3.SQLITE_CANTOPEN)
    assert "is damaged. Open it once more" in told(sqlite3.SQLITE_CORRUPT)
    for code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        assert "another program" in told(code)
    assert "The system says: it says so." in told(sqlite3.SQLITE_IOERR)


def test_the_words_of_the_system_are_told_and_a_folder_stays_on_one_line():
    error = class_error(OSError(errno.EIO, "Input/output error"), FOLDER)
    assert "The system says: Input/output error." in (error.hint or "")
    assert "\n" not in error.message


def test_a_newer_file_and_a_lesson_that_is_gone_are_told_apart():
    assert "newer version" in newer_error().message
    assert "not kept" in no_session_error().message
