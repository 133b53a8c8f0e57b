"""Two starts with one data folder: the second raises the first one's window."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER_MILLISECONDS = 1500
STARTING_MILLISECONDS, RETRY_MILLISECONDS = 5000, 50


class SingleInstance(QObject):
    """A lock in the data folder, and a local socket to ask whoever holds it. `asked` carries a file to open, or ""."""

    asked = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "media-literacy-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._server: QLocalServer | None = None
        self._lock: QLockFile | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = QLockFile(str(folder / "window.lock"))
            self._lock.setStaleLockTime(0)
        except OSError:
            self._lock = None  # nothing can be kept there; the store says so in the window

    def raise_first(self, file: str) -> bool:
        """Ask another program that holds the lock to come up; True if it does, and this one may end.

        One that has just been started, as by a double click on the icon, holds the lock before it can answer.
        """
        patience = QDeadlineTimer(STARTING_MILLISECONDS)
        while self._is_held_elsewhere():
            if self._is_told(file):
                return True
            if patience.hasExpired():
                return False
            QThread.msleep(RETRY_MILLISECONDS)
        return False

    def _is_held_elsewhere(self) -> bool:
        if self._lock is None or self._lock.tryLock(0):
            return False
        return self._lock.error() is QLockFile.LockError.LockFailedError

    def _is_told(self, file: str) -> bool:
        from PySide6.QtNetwork import QLocalSocket  # here and below: the first page does not wait for it

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MILLISECONDS):
            return False
        socket.write(file.encode() + b"\n")
        is_told = socket.waitForBytesWritten(ANSWER_MILLISECONDS) and socket.waitForReadyRead(ANSWER_MILLISECONDS)
        socket.disconnectFromServer()
        return is_told

    def listen(self) -> None:
        """Answer later starts from now on."""
        if self._lock is None or not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def close(self) -> None:
        """Give the lock back."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    def _on_connection(self) -> None:
        assert self._server is not None
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(socket.deleteLater)

    def _on_ready(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if socket.canReadLine():
            file = bytes(socket.readLine().data()).decode(errors="replace").rstrip("\n")
            socket.write(b"up\n")
            socket.flush()
            self.asked.emit(file)
