"""The teacher's PIN, with which the kiosk of a shared computer is left. Of it no more than a scrypt hash is kept."""

import base64
import hashlib
import hmac
import os
import unicodedata
from pathlib import Path
from typing import NamedTuple

from media_literacy.errors import StoreError
from media_literacy.files.json_files import read_json, write_json
from media_literacy.i18n import gettext as _
from media_literacy.strings.hidden_characters import visible_line

FILE_NAME = "kiosk-pin.json"
SHORTEST, LONGEST = 4, 64
COST = 2**15
"""Of scrypt, with blocks of 1 kB: 32 MB, and a tenth of a second."""

_BLOCK, _SALT_BYTES, _LARGEST = 8, 16, 4096


class KioskPin(NamedTuple):
    """What is kept of it."""

    salt: bytes
    hash: bytes

    def matches(self, typed: str) -> bool:
        """Whether this is the PIN."""
        return hmac.compare_digest(self.hash, _hash(typed, self.salt))


def fault_of_pin(pin: str) -> str:
    """Why this can be no PIN, in words; empty where it can."""
    length = len(_clean(pin))
    if length < SHORTEST:
        return _("A PIN has at least {n} letters or digits.").format(n=SHORTEST)
    if length > LONGEST:
        return _("A PIN has at most {n} letters or digits.").format(n=LONGEST)
    return ""


def save_pin(data_folder: Path, pin: str) -> None:
    """Keep another PIN from now on; StoreError where it can be none, or cannot be kept."""
    if fault := fault_of_pin(pin):
        raise StoreError(fault)
    salt = os.urandom(_SALT_BYTES)
    table = {"version": 1, "salt": _text(salt), "hash": _text(_hash(pin, salt))}
    try:
        write_json(data_folder / FILE_NAME, table)
    except OSError as problem:
        raise StoreError(
            _("The PIN could not be saved: {reason}").format(reason=problem.strerror or problem),
            hint=_("Look whether “{folder}” may be written to and has room.").format(
                folder=visible_line(str(data_folder))
            ),
        ) from problem


def load_pin(data_folder: Path) -> KioskPin | None:
    """The PIN; None where none was set. StoreError where one was and cannot be read: that opens nothing."""
    try:
        found = read_json(data_folder / FILE_NAME, _LARGEST) or {}
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        found = {}
    salt, hashed = found.get("salt"), found.get("hash")
    if isinstance(salt, str) and isinstance(hashed, str):
        try:
            return KioskPin(base64.b64decode(salt, validate=True), base64.b64decode(hashed, validate=True))
        except ValueError:
            pass  # told below, as any other damage
    raise StoreError(_("The PIN of the kiosk cannot be read."), hint=_("Set it anew with “--kiosk-pin”."))


def _clean(pin: str) -> str:
    """Full-width digits are digits, and spaces around a PIN are none of it."""
    return unicodedata.normalize("NFKC", pin).strip()


def _hash(pin: str, salt: bytes) -> bytes:
    secret, memory = _clean(pin).encode("utf-8", "replace"), 2**20 + 128 * _BLOCK * COST
    return hashlib.scrypt(secret, salt=salt, n=COST, r=_BLOCK, p=1, maxmem=memory)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
