"""Whose files are whose: what a learner did is nobody else's, and what a teacher makes is meant for others."""

import os

_PRIVATE = 0o077
_usual_mask: int | None = None


def keep_private() -> None:
    """From now on new files can be read by their owner alone."""
    global _usual_mask
    before = os.umask(_PRIVATE)
    if _usual_mask is None:
        _usual_mask = before


def shared_folder_mode() -> int:
    """The permissions that every other program would give to a new folder."""
    mode = shared_mode()
    return mode | (mode & 0o444) >> 2


def shared_mode() -> int:
    """The permissions that every other program would give to a new file."""
    mask = _usual_mask
    if mask is None:
        mask = os.umask(_PRIVATE)
        os.umask(mask)
    return 0o666 & ~mask
