"""Where the window was when it was closed, as the window itself tells it, so that it opens there again."""

import base64
import binascii
from pathlib import Path

from media_literacy.files.json_files import read_json, write_json

FILE_NAME = "window.json"
_KEY = "geometry"


def load_geometry(folder: Path) -> bytes | None:
    """What was saved; None when nothing was, or nothing of that kind, as by versions that wrote numbers."""
    try:
        found = (read_json(folder / FILE_NAME) or {}).get(_KEY)
        return base64.b64decode(found, validate=True) if isinstance(found, str) else None
    except (OSError, binascii.Error, ValueError):
        return None


def save_geometry(geometry: bytes, folder: Path) -> None:
    """Save it for the next start; OSError when that fails."""
    write_json(folder / FILE_NAME, {_KEY: base64.b64encode(geometry).decode("ascii")})
