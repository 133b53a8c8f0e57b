"""Where the socket of a window lies, and what is removed of it."""

import os
import socket
import stat
import tempfile
from pathlib import Path

import pytest

from media_literacy.ui.window.desktop.socket_address import clear_up, is_ours, new_address

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has pipes, with names that nobody can guess")


@pytest.fixture
def runtime(tmp_path, monkeypatch):
    """The folder for sockets as the system makes one, and the one for temporary files: empty, and shorter than
    `tmp_path`, which is made before it.
    """
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.setattr(tempfile, "tempdir", folder)
        yield Path(folder)


def listen_at(address):
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(address)
    return listener


def test_in_a_private_runtime_folder_each_address_is_another(runtime):
    first, second = Path(new_address()), Path(new_address())
    assert first.parent == second.parent == runtime and first != second
    with listen_at(str(first)):
        assert is_ours(first)
        clear_up(first)
    assert runtime.is_dir() and not list(runtime.iterdir())


@pytest.mark.parametrize("kind", ["none", "open to others", "too deep"])
def test_without_a_good_runtime_folder_the_socket_has_a_private_one(runtime, tmp_path, monkeypatch, kind):
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    if kind == "open to others":
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        tmp_path.chmod(0o755)
    elif kind == "too deep":
        deep = tmp_path / ("deep" * 20)
        deep.mkdir(mode=0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    address = Path(new_address())
    assert address.parent.parent == runtime and stat.S_IMODE(address.parent.stat().st_mode) == 0o700
    with listen_at(str(address)):
        assert is_ours(address)
    clear_up(address)
    assert not list(runtime.iterdir())


@pytest.mark.parametrize("mode", [0o710, 0o701])
def test_a_folder_that_others_may_enter_holds_nothing_of_ours(runtime, mode):
    address = Path(new_address())
    with listen_at(str(address)):
        runtime.chmod(mode)
        assert not is_ours(address)
        clear_up(address)
        assert address.exists()
        runtime.chmod(0o700)


def test_what_is_no_socket_is_left_alone(runtime):
    file = runtime / "lesson.md"
    file.write_text("words")
    clear_up(file)
    clear_up(runtime / "gone")
    assert not is_ours(file) and file.exists() and not is_ours(runtime / "gone")


@pytest.mark.parametrize(("bytes_too_many", "is_there"), [(0, True), (1, False)])
def test_a_path_that_is_too_long_for_a_socket_is_not_taken(runtime, monkeypatch, bytes_too_many, is_there):
    name = len("/media-literacy-") + 12
    deep = runtime / ("d" * (103 + bytes_too_many - name - len(str(runtime)) - 1))
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert (Path(new_address()).parent == deep) == is_there
