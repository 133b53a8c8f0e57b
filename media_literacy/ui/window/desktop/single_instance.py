"""Two starts with one data folder: the second raises the first one's window."""

import os
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDeadlineTimer, QObject, QSysInfo, QThread, QTimer, Signal

from media_literacy.i18n import gettext as _
from media_literacy.store.files.instance_lock import Computer, Holder, InstanceLock, Taking
from media_literacy.ui.window.desktop.socket_address import clear_up, is_ours, new_address
from media_literacy.ui.window.desktop.windows_desktop import let_others_come_up

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LISTEN_AFTER = 250
"""Milliseconds: later starts can wait until this one has painted its first page."""
LISTEN_AT_LATEST = 1500
"""Milliseconds after the start, for a first page that takes its time: a second start would not be answered."""
ANSWER_MILLISECONDS = 1500
STARTING_MILLISECONDS, RETRY_MILLISECONDS = 5000, 50
_LONGEST_FILE = 64 * 1024
_JOIN = b"--join "
"""Before an address: no file is handed over but by its whole path."""


class JoinRequest(NamedTuple):
    """A start of the program that asks to join the class at an address."""

    address: str


Wanted = Path | JoinRequest | None
"""What a start of the program asks for beside a window."""


class SingleInstance(QObject):
    """A lock in the data folder, and a local socket to ask whoever holds it. `asked` carries a `Wanted`."""

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None, *, computer: Computer | None = None) -> None:
        super().__init__(parent)
        self._lock = InstanceLock(folder, computer or _this_computer())
        self._server: QLocalServer | None = None
        self._address = ""
        self.diagnostic = ""
        """After `raise_first`: what a person should know who goes on beside another window, or nothing."""

    def raise_first(self, wanted: Wanted) -> bool:
        """Ask another program that holds the lock to come up; True if it does, and this one may end.

        One that has just been started, as by a double click on the icon, holds the lock before it can answer.
        """
        patience = QDeadlineTimer(STARTING_MILLISECONDS)
        while True:
            taking, holder = self._lock.take()
            if taking is not Taking.HELD:
                break
            if holder and not self._lock.is_here(holder):
                self.diagnostic = _elsewhere(holder.computer)
                return False
            if holder and _is_delivered(holder, wanted):
                return True
            if patience.hasExpired():
                self.diagnostic = _(
                    "Another window is open already, but it does not answer. Please close it when you can."
                )
                return False
            QThread.msleep(RETRY_MILLISECONDS)
        if holder and taking is Taking.NOT_POSSIBLE and self._lock.is_here(holder) and _is_delivered(holder, wanted):
            return True
        if holder:
            clear_up(Path(holder.socket))
        if names := self._lock.held_elsewhere():
            self.diagnostic = _elsewhere(names[0])
        return False

    def listen_soon(self) -> None:
        """Listen once the first page is painted: a start has no time for the network."""
        QTimer.singleShot(LISTEN_AFTER, self, self.listen)

    def listen_at_latest(self) -> None:
        """Listen when the start has taken long, whatever is painted by then."""
        QTimer.singleShot(LISTEN_AT_LATEST, self, self.listen)

    def listen(self) -> None:
        """Answer later starts from now on; where that is not possible, they open windows of their own."""
        if self._server is not None or not self._lock.can_be_written:
            return
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        if os.name == "nt":  # elsewhere the folder is private, and Qt would need a longer path
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        try:
            self._address = new_address()
            if self._server.listen(self._address):
                self._lock.write(self._server.fullServerName())
        except OSError:
            self._server.close()

    def close(self) -> None:
        """Give the lock back."""
        if self._server is not None:
            self._server.close()
            clear_up(Path(self._address))
        self._lock.release()

    def _on_connection(self) -> None:
        assert self._server is not None
        connection = self._server.nextPendingConnection()
        connection.readyRead.connect(self._on_ready)
        connection.disconnected.connect(connection.deleteLater)

    def _on_ready(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        connection = self.sender()
        assert isinstance(connection, QLocalSocket)
        wanted, end, _rest = bytes(connection.peek(_LONGEST_FILE).data()).partition(b"\0")
        if end:
            connection.readAll()
            connection.write(b"up\n")
            connection.flush()
            self.asked.emit(_received(wanted))
        elif len(wanted) == _LONGEST_FILE:
            connection.abort()


def _this_computer() -> Computer:
    marks = QSysInfo.machineUniqueId(), QSysInfo.bootUniqueId()
    machine, boot = (bytes(mark.data()).decode("ascii", "replace") for mark in marks)
    return Computer(QSysInfo.machineHostName(), machine, boot)


def _elsewhere(computer: str) -> str:
    return _(
        "This is open on the computer “{computer}”, too. Both keep what you do, but neither shows what is done in the"
        " other until it is opened again. It is best to close one of them."
    ).format(computer=computer)


def _received(data: bytes) -> Wanted:
    if data.startswith(_JOIN):
        return JoinRequest(data.removeprefix(_JOIN).decode(errors="replace"))
    return Path(os.fsdecode(data)) if data else None


def _sent(wanted: Wanted) -> bytes:
    if isinstance(wanted, JoinRequest):
        return _JOIN + wanted.address.replace("\0", "").encode(errors="replace")
    return os.fsencode(wanted) if wanted else b""


def _is_delivered(holder: Holder, wanted: Wanted) -> bool:
    """Whether the holder took what is wanted; nothing is sent to anybody but a program of ours."""
    if not holder.socket or not is_ours(Path(holder.socket)):
        return False
    from PySide6.QtNetwork import QLocalSocket  # here and above: the first page does not wait for it

    connection = QLocalSocket()
    connection.connectToServer(holder.socket)
    if not connection.waitForConnected(ANSWER_MILLISECONDS) or not _is_answered_by_us(connection):
        return False
    let_others_come_up()
    connection.write(_sent(wanted) + b"\0")
    is_delivered = connection.waitForBytesWritten(ANSWER_MILLISECONDS) and connection.waitForReadyRead(
        ANSWER_MILLISECONDS
    )
    connection.disconnectFromServer()
    return is_delivered


def _is_answered_by_us(connection: "QLocalSocket") -> bool:
    if not sys.platform.startswith("linux"):
        return True
    import socket

    with socket.socket(fileno=os.dup(connection.socketDescriptor())) as same:
        credentials = same.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return struct.unpack("3i", credentials)[1] == os.geteuid()
