"""The tables of the cache, and what becomes of a file with other ones."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from media_literacy.store.library.cache_schema import connect


@pytest.mark.parametrize("version", [8, 9, 10])
def test_what_another_version_wrote_is_forgotten(tmp_path: Path, version: int):
    file = str(tmp_path / "library.sqlite3")
    with closing(connect(file)) as connection:
        connection.execute("INSERT INTO list (name, stamp, data) VALUES ('a', 'b', 'c')")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    with closing(connect(file)) as connection:
        assert connection.execute("SELECT count(*) FROM list").fetchone() == (int(version == 9),)
