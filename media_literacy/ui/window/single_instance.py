"""Two starts with one data folder: the second raises the first one's window."""

import contextlib
import os
import stat
import struct
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QSysInfo, QThread, QTimer, Signal

from media_literacy.i18n import gettext as _
from media_literacy.store.files.instance_lock import Computer, Holder, InstanceLock, Taking

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LISTEN_AFTER = 250
"""Milliseconds: later starts can wait until this one has painted its first page."""
ANSWER_MILLISECONDS = 1500
STARTING_MILLISECONDS, RETRY_MILLISECONDS = 5000, 50
_NAME = "media-literacy-"
_FOLDER = "media-literacy.window-"
"""What a folder for a socket alone is called: not as what `store.temporary` takes away, which this program outlives."""
_LONGEST_SOCKET = 103
"""Bytes of a path that a socket may have on every system."""
_LONGEST_FILE = 64 * 1024


class SingleInstance(QObject):
    """A lock in the data folder, and a local socket to ask whoever holds it. `asked` carries a file, or None."""

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None, *, computer: Computer | None = None) -> None:
        super().__init__(parent)
        self._lock = InstanceLock(folder, computer or _this_computer())
        self._server: QLocalServer | None = None
        self._own_folder: Path | None = None
        self.diagnostic = ""
        """After `raise_first`: what a person should know who goes on beside another window, or nothing."""

    def raise_first(self, file: Path | None) -> bool:
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
            if holder and _is_told(holder, file):
                return True
            if patience.hasExpired():
                self.diagnostic = _(
                    "Another window is open already, but it does not answer. Please close it when you can."
                )
                return False
            QThread.msleep(RETRY_MILLISECONDS)
        if holder and taking is Taking.NOT_POSSIBLE and self._lock.is_here(holder) and _is_told(holder, file):
            return True
        if holder:
            _clear_up(Path(holder.socket))
        if names := self._lock.held_elsewhere():
            self.diagnostic = _elsewhere(names[0])
        return False

    def listen_soon(self) -> None:
        """Listen once the first page is painted: a start has no time for the network."""
        QTimer.singleShot(LISTEN_AFTER, self, self.listen)

    def listen(self) -> None:
        """Answer later starts from now on; where that is not possible, they open windows of their own."""
        if not self._lock.can_be_written:
            return
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        if os.name == "nt":  # elsewhere the folder is private, and Qt would need a longer path
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        try:
            if self._server.listen(self._new_address()):
                self._lock.write(self._server.fullServerName())
        except OSError:
            self._server.close()

    def close(self) -> None:
        """Give the lock back."""
        if self._server is not None:
            self._server.close()
        if self._own_folder is not None:
            _clear_up(self._own_folder / "window")
        self._lock.release()

    def _new_address(self) -> str:
        """A name that nobody can have guessed, on POSIX in a folder where nobody else can put anything."""
        name = _NAME + os.urandom(6).hex()
        if os.name == "nt":
            return name
        runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or os.devnull)
        if _is_private(runtime) and _fits(runtime / name):
            return str(runtime / name)
        chosen = Path(tempfile.gettempdir())
        place = chosen if _fits(chosen / (_FOLDER + name[-8:]) / "window") else Path("/tmp")
        self._own_folder = Path(tempfile.mkdtemp(prefix=_FOLDER, dir=place))
        return str(self._own_folder / "window")

    def _on_connection(self) -> None:
        assert self._server is not None
        connection = self._server.nextPendingConnection()
        connection.readyRead.connect(self._on_ready)
        connection.disconnected.connect(connection.deleteLater)

    def _on_ready(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        connection = self.sender()
        assert isinstance(connection, QLocalSocket)
        file, end, _rest = bytes(connection.peek(_LONGEST_FILE).data()).partition(b"\0")
        if end:
            connection.readAll()
            connection.write(b"up\n")
            connection.flush()
            self.asked.emit(Path(os.fsdecode(file)) if file else None)
        elif len(file) == _LONGEST_FILE:
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


def _is_told(holder: Holder, file: Path | None) -> bool:
    """Whether the holder answers; nothing is told to anybody but a program of ours."""
    if not holder.socket or not _is_ours(Path(holder.socket)):
        return False
    from PySide6.QtNetwork import QLocalSocket  # here and above: the first page does not wait for it

    connection = QLocalSocket()
    connection.connectToServer(holder.socket)
    if not connection.waitForConnected(ANSWER_MILLISECONDS) or not _is_answered_by_us(connection):
        return False
    connection.write((os.fsencode(file) if file else b"") + b"\0")
    is_told = connection.waitForBytesWritten(ANSWER_MILLISECONDS) and connection.waitForReadyRead(ANSWER_MILLISECONDS)
    connection.disconnectFromServer()
    return is_told


def _is_ours(address: Path) -> bool:
    """Whether a socket is ours, in a folder where nobody else could have put it. On Windows its name is the secret."""
    if os.name == "nt":
        return True
    try:
        found = address.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.geteuid() and _is_private(address.parent)


def _fits(address: Path) -> bool:
    return len(os.fsencode(address)) <= _LONGEST_SOCKET


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077


def _is_answered_by_us(connection: "QLocalSocket") -> bool:
    if not sys.platform.startswith("linux"):
        return True
    import socket

    with socket.socket(fileno=os.dup(connection.socketDescriptor())) as same:
        credentials = same.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return struct.unpack("3i", credentials)[1] == os.geteuid()


def _clear_up(address: Path) -> None:
    """Remove a socket that nobody listens at any more, and the folder that was made for it."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        if _is_ours(address):
            address.unlink()
        if address.parent.name.startswith(_FOLDER) and _is_private(address.parent):
            address.parent.rmdir()
