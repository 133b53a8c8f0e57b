"""The tables of the cache, and what becomes of a file with other ones."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from store.library.pack_of_buses import BUSES

from media_literacy.store.library.cache_schema import connect


@pytest.mark.parametrize("version", [9, 10, 11])
def test_what_another_version_wrote_is_forgotten(tmp_path: Path, version: int):
    file = str(tmp_path / "library.sqlite3")
    with closing(connect(file)) as connection:
        connection.execute("INSERT INTO list (name, stamp, data) VALUES ('a', 'b', 'c')")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    with closing(connect(file)) as connection:
        assert connection.execute("SELECT count(*) FROM list").fetchone() == (int(version == 10),)


def test_which_files_were_opened_outlasts_other_tables(open_library, tmp_path: Path):
    files = [tmp_path / name for name in ("one.md", "two.md")]
    library = open_library()
    for file in files:
        file.write_text(BUSES, "utf-8")
        library.open_lesson(file)
    library.close()
    with closing(sqlite3.connect(tmp_path / "data" / "library.sqlite3")) as connection:
        connection.execute("PRAGMA user_version = 7")
    library = open_library()
    assert [entry.path for entry in library.opened_before()] == files[::-1]
    assert library.open_lesson(files[0]).lesson is not None
    assert [entry.path for entry in library.opened_before()] == files


@pytest.mark.parametrize("tables", ["", "CREATE TABLE lesson (path, opened TEXT)", "CREATE TABLE lesson (file)"])
def test_tables_that_nobody_knows_are_emptied(tmp_path: Path, tables: str):
    file = str(tmp_path / "library.sqlite3")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(tables) if tables else None
    with closing(connect(file)) as connection:
        assert connection.execute("SELECT count(*) FROM lesson").fetchone() == (0,)
