"""Paths on their way through Qt, which drops from text what is none: bytes in old names of files that are not UTF-8."""

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes

_URI = "file://"  # no absolute path begins like this


def as_word(path: Path | str) -> str:
    """A path as text that Qt gives back as it was."""
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return Path(text).absolute().as_uri()
    return text


def as_path(word: str) -> Path:
    """The path that such a word stands for."""
    return Path(os.fsdecode(unquote_to_bytes(word.removeprefix(_URI))) if word.startswith(_URI) else word)
