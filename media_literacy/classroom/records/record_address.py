"""The address of a record store: HTTPS, or this computer itself, and nothing in it but where to go."""

import ipaddress
from typing import NamedTuple
from urllib.parse import urlsplit

LONGEST = 1_000


class RecordAddress(NamedTuple):
    """`origin` is scheme, host and port, `path` where its xAPI begins, without a slash at its end."""

    origin: str
    path: str
    is_this_computer: bool

    @property
    def statements(self) -> str:
        """Where statements are sent to."""
        return f"{self.origin}{self.path}/statements"


def read_record_address(typed: str) -> RecordAddress | None:
    """The address that was typed; None where it cannot be used."""
    text = typed.strip()
    if len(text) > LONGEST or not text.isascii() or not text.isprintable() or " " in text or "\\" in text:
        return None
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None
    host = parts.hostname or ""
    if not host or "@" in parts.netloc or "?" in text or "#" in text:
        return None
    is_here = _is_this_computer(host)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_here):
        return None
    path = parts.path.rstrip("/").removesuffix("/statements")
    shown = f"[{host}]" if ":" in host else host
    return RecordAddress(f"{parts.scheme}://{shown}" + (f":{port}" if port else ""), path, is_here)


def _is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
