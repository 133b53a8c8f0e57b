from pathlib import Path

import pytest

from media_literacy.store.checksums import DamagedRowError
from media_literacy.store.classes.checked_files import DamagedFileError, open_checked
from media_literacy.store.database.migrations import Step
from media_literacy.store.database.verifying import NewerVersionError

FIRST: Step = ("CREATE TABLE note (text TEXT)",)
SECOND: Step = ("CREATE TABLE page (text TEXT)",)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "notes.sqlite3"
    open_checked(path, (FIRST,)).close()
    return path


def test_a_file_is_brought_up_to_date_and_its_rows_are_checked_at_the_version_it_had(file: Path):
    seen: list[int] = []
    connection = open_checked(file, (FIRST, SECOND), lambda _connection, found: seen.append(found))
    assert seen == [1] and connection.execute("SELECT * FROM page").fetchall() == []
    connection.close()


def test_a_newer_file_another_schema_and_what_is_no_database_are_told_apart(file: Path):
    with pytest.raises(DamagedFileError):
        open_checked(file, (SECOND,))
    open_checked(file, (FIRST, SECOND)).close()
    with pytest.raises(NewerVersionError):
        open_checked(file, (FIRST,))
    file.write_bytes(b"no database" * 500)
    with pytest.raises(DamagedFileError):
        open_checked(file, (FIRST,))


def test_rows_that_are_not_what_was_written_are_damage(file: Path):
    def refuse(_connection: object, _found: int) -> None:
        raise DamagedRowError

    with pytest.raises(DamagedFileError):
        open_checked(file, (FIRST,), refuse)
