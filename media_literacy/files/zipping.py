"""Zip archives whose bytes follow from what is in them, on any machine and on any day."""

import io
import zipfile
from collections.abc import Iterable

_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX, _MODE = 3, 0o100644


def zip_bytes(files: Iterable[tuple[str, bytes]]) -> bytes:
    """The archive, in this order. Stored, not deflated: libraries pack differently from version to version."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
        for path, data in files:
            entry = zipfile.ZipInfo(path, _DATE)
            entry.create_system = _UNIX
            entry.external_attr = _MODE << 16
            archive.writestr(entry, data)
    return whole.getvalue()
