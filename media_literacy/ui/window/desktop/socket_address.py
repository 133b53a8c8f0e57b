"""Where the socket of a window lies: where nobody else could have put one, or could guess it."""

import contextlib
import os
import stat
import tempfile
from pathlib import Path

_NAME = "media-literacy-"
_FOLDER = "media-literacy.window-"
"""What a folder for a socket alone is called: not as what `files.temporary_folders` clears."""
_LONGEST_SOCKET = 103
"""Bytes of a path that a socket may have on every system."""


def new_address() -> str:
    """A name that nobody can have guessed, on POSIX in a folder where nobody else can put anything."""
    name = _NAME + os.urandom(6).hex()
    if os.name == "nt":
        return name
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or os.devnull)
    if _is_private(runtime) and _fits(runtime / name):
        return str(runtime / name)
    chosen = Path(tempfile.gettempdir())
    place = chosen if _fits(chosen / (_FOLDER + name[-8:]) / "window") else Path("/tmp")
    return str(Path(tempfile.mkdtemp(prefix=_FOLDER, dir=place)) / "window")


def is_ours(address: Path) -> bool:
    """Whether a socket is ours, in a folder where nobody else could have put it. On Windows its name is the secret."""
    if os.name == "nt":
        return True
    try:
        found = address.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.geteuid() and _is_private(address.parent)


def clear_up(address: Path) -> None:
    """Remove a socket that nobody listens at any more, and the folder that was made for it."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        if is_ours(address):
            address.unlink()
        if address.parent.name.startswith(_FOLDER) and _is_private(address.parent):
            address.parent.rmdir()


def _fits(address: Path) -> bool:
    return len(os.fsencode(address)) <= _LONGEST_SOCKET


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077
