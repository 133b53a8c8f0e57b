"""The sockets on which a host listens. Connections are counted before anything is read of them, or a key is used.

A crowd of half-open connections would otherwise use up the files that a process may open, and the store needs some.
"""

import contextlib
import errno
import os
import socket
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from media_literacy.classroom.host.connection_counts import ConnectionCounts, Peer
from media_literacy.classroom.host.tls_records import TlsRecords
from media_literacy.classroom.joining.addresses import PORTS_TRIED
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

BACKLOG = 256

_FILES = 4096


class CountedSocket(socket.socket):
    """A connection that says when it is closed."""

    on_closed: Callable[[], None] | None = None
    records: TlsRecords | None = None
    """Of an encrypted one."""

    def recv_into(self, buffer: "WriteableBuffer", nbytes: int = 0, flags: int = 0) -> int:
        """As usual; the connection is cut where too many records of TLS come."""
        count = super().recv_into(buffer, nbytes, flags)
        if self.records is not None and not self.records.feed(memoryview(buffer)[:count]):
            self.cut()
            return 0
        return count

    def cut(self) -> None:
        """End it for both sides; whoever reads of it or writes to it then closes it."""
        with contextlib.suppress(OSError):
            self.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close it, once and for all."""
        on_closed, self.on_closed = self.on_closed, None
        super().close()
        if on_closed is not None:
            on_closed()


class CountingListener(socket.socket):
    """Lets in what `counts` allows, and closes the others at once."""

    counts: ConnectionCounts
    is_encrypted = False
    records: dict[Peer, TlsRecords]
    """Of its connections, where they are encrypted."""

    def accept(self) -> "tuple[socket.socket, Peer]":
        """The next connection that is let in; BlockingIOError where none waits."""
        while True:
            handle, address = self._accept()  # pyright: ignore[reportAttributeAccessIssue]
            connection = CountedSocket(self.family, self.type, self.proto, fileno=handle)
            peer = (address[0], address[1])
            if self.counts.let_in(peer, time.monotonic(), connection.cut):
                if self.is_encrypted:
                    connection.records = self.records[peer] = TlsRecords()
                connection.on_closed = lambda peer=peer: self._forget(peer)
                return connection, address
            connection.close()

    def _forget(self, peer: Peer) -> None:
        self.counts.gone(peer)
        self.records.pop(peer, None)


def listen(port: int, counts: ConnectionCounts, address: str = "", *, before: int = 0) -> CountingListener:
    """Listen at a port or, where it is taken, at one of the next; on all addresses unless one is named. 0 is any.

    The port that a class had `before` comes first: its seats look for it there. AppError where none of them is free.
    """
    problem: OSError | None = None
    for tried in (*((before,) if before else ()), *range(port, port + (PORTS_TRIED if port else 1))):
        try:
            bound = _bound(tried, address)
        except OSError as fault:
            if problem is None or fault.errno != errno.EADDRINUSE:
                problem = fault
            continue
        listener = CountingListener(bound.family, bound.type, bound.proto, fileno=bound.detach())
        listener.counts, listener.records = counts, {}
        return listener
    raise AppError(
        _("The lesson could not be opened: this computer gives no port to it ({reason}).").format(
            reason=problem and problem.strerror
        ),
        hint=_("Close other programs that serve a class, or start the computer again."),
    )


def allow_many_files() -> None:
    """As many connections as seats: some systems let a program open 256 files unless it asks for more."""
    if os.name == "nt":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = _FILES if hard == resource.RLIM_INFINITY else min(_FILES, hard)
        if soft < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _bound(port: int, address: str) -> socket.socket:
    if address:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        return socket.create_server((address, port), family=family, backlog=BACKLOG)
    if socket.has_dualstack_ipv6():
        with contextlib.suppress(OSError):
            return socket.create_server(("", port), family=socket.AF_INET6, backlog=BACKLOG, dualstack_ipv6=True)
    return socket.create_server(("", port), family=socket.AF_INET, backlog=BACKLOG)
