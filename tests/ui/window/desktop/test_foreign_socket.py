"""A file is told to the window of whoever started the program, and to no socket that somebody else put there."""

import os
import socket
import sys
import tempfile
from pathlib import Path

import pytest

from media_literacy.store.files.instance_lock import InstanceLock
from media_literacy.ui.window.desktop import single_instance

pytestmark = pytest.mark.usefixtures("runtime")


@pytest.fixture
def squatter(tmp_path, monkeypatch):
    """A socket in a folder, to which the lock of the data folder leads; what connects to it is noted."""
    monkeypatch.setattr(single_instance, "STARTING_MILLISECONDS", 200)
    folder = Path(tempfile.mkdtemp(prefix="squat-"))
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "media-literacy-0"))
        listener.listen()
        listener.setblocking(False)
        lock = InstanceLock(tmp_path, single_instance._this_computer())
        lock.take()
        lock.write(str(folder / "media-literacy-0"))
        yield listener
        lock.release()
    (folder / "media-literacy-0").unlink()
    folder.rmdir()


@pytest.mark.skipif(os.name == "nt", reason="Windows has pipes, with names that nobody can guess")
@pytest.mark.parametrize("way", ["its folder is open to others", "it belongs to somebody else", "it is a link"])
def test_a_socket_that_somebody_else_may_have_put_there_is_told_nothing(start, tmp_path, squatter, monkeypatch, way):
    folder = Path(squatter.getsockname()).parent
    if way == "its folder is open to others":
        folder.chmod(0o770)
    elif way == "it belongs to somebody else":
        monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    else:
        (folder / "media-literacy-0").rename(folder / "real")
        (folder / "media-literacy-0").symlink_to(folder / "real")
    assert not start(tmp_path).raise_first(Path("secret.md"))
    with pytest.raises(BlockingIOError):
        squatter.accept()
    if way == "it is a link":
        (folder / "real").unlink()


@pytest.mark.skipif(os.name == "nt", reason="Windows has pipes, with names that nobody can guess")
def test_the_same_socket_in_a_private_folder_of_ours_is_connected_to(start, tmp_path, squatter, monkeypatch):
    monkeypatch.setattr(single_instance, "ANSWER_MILLISECONDS", 50)
    assert not start(tmp_path).raise_first(Path("lesson.md"))
    with squatter.accept()[0] as connection:
        assert connection.recv(100) == b"lesson.md\0"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells who answers")
def test_who_answers_is_asked_before_a_file_is_told(squatter, monkeypatch):
    from PySide6.QtNetwork import QLocalSocket

    connection = QLocalSocket()
    connection.connectToServer(squatter.getsockname())
    assert connection.waitForConnected(1000)
    assert single_instance._is_answered_by_us(connection)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert not single_instance._is_answered_by_us(connection)
    connection.abort()
