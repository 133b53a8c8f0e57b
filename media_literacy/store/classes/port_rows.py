"""The ports at which a lesson with a class was served: seats that were cut off look for it there."""

import sqlite3
from typing import NamedTuple

from media_literacy.store.checksums import DamagedRowError
from media_literacy.store.classes.class_schema import ports_checksum

PORTS_SINCE = 3
"""The version of the file that has them."""


class SessionPorts(NamedTuple):
    """Of the door for programs and of the one for browsers; 0 where it was never open."""

    program: int = 0
    browser: int = 0


def write_ports(connection: sqlite3.Connection, number: int, id: str, ports: SessionPorts) -> None:
    """Keep them in the place of those that were kept before."""
    connection.execute(
        "INSERT OR REPLACE INTO live_port (session, program, browser, checksum) VALUES (?, ?, ?, ?)",
        (number, *ports, ports_checksum(id, *ports)),
    )


def read_ports(connection: sqlite3.Connection, number: int, id: str) -> SessionPorts:
    """The ports of a session; DamagedRowError where they are not what was written."""
    row = connection.execute("SELECT program, browser, checksum FROM live_port WHERE session = ?", (number,)).fetchone()
    if row is None:
        return SessionPorts()
    ports = SessionPorts(*row[:2])
    if ports_checksum(id, *ports) != row[2]:
        raise DamagedRowError(f"ports of live session {number}")
    return ports
